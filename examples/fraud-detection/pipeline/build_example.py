"""Build the three states of the example, in the order they happened, and lay them out as folders.

One temporary Git repository lives through all of it: version 1.1.0 (state `base`), the first candidate 1.2.0 with its
three defects (`defective`), the repaired candidate 1.2.0 (`repaired`). In each, DVC runs the pipeline, MLflow records the run,
MLflow's server is asked for it over REST, and the documents are filled in from what the tools wrote. See README.md.
"""

import argparse
import filecmp
import hashlib
import json
import os
import shutil
import signal
import socket
import subprocess
import sys
import time
import urllib.request
from importlib.metadata import version
from pathlib import Path
from string import Template

import pandas as pd
import yaml

from train import performance

HERE = Path(__file__).resolve().parent
STATES = yaml.safe_load((HERE / "states.yml").read_text())
MODEL = Path("models/fraud-detection")
SPLITS = ["train", "validation", "test", "production"]
ARTIFACTS = ["predictions/test.csv", "predictions/test.parquet", "reports/drift.json", "reports/evaluation-record.json"]
# Not published: Git's and DVC's own stores, the data, the predictions.
LEFT_OUT = [".git", "tmp", "cache", "pipeline", "__pycache__", *[f"{name}.csv" for name in SPLITS], "test.parquet", "evaluation-record.json"]
BASE_IMAGE = "registry.example.com/ml/python-3.11@sha256:" + hashlib.sha256(b"registry.example.com/ml/python-3.11").hexdigest()


def run(command: list[str], folder: Path, **environment: str) -> None:
    subprocess.run(command, cwd=folder, check=True, env=os.environ | environment)


def commit(root: Path, state: dict, message: str) -> None:
    who = {f"GIT_{role}_{key}": value for role in ("AUTHOR", "COMMITTER") for key, value in
           {"NAME": "Fraud ML", "EMAIL": "fraud-ml@example.com", "DATE": state["params"]["trained_at"]}.items()}
    run(["git", "add", "-A"], root)
    run(["git", "commit", "-q", "--allow-empty", "-m", message], root, **who)


def fill(template: str, values: dict) -> str:
    return Template((HERE / "templates" / template).read_text()).substitute(values)


def start(root: Path, dvc: str) -> None:
    shutil.copytree(HERE, root / "pipeline", ignore=shutil.ignore_patterns("__pycache__", "VALUES.json"))
    shutil.copytree(HERE / "service", root / MODEL)
    shutil.copy(HERE / "templates/dvc-stages.yaml", root / MODEL / "dvc.yaml")
    (root / "models/churn-segments").mkdir()
    for name in ("model.yml", "MODEL_CARD.md"):
        shutil.copy(HERE / "templates/churn-segments" / name, root / "models/churn-segments" / name)
    (root / ".arbiter/catalog").mkdir(parents=True)
    shutil.copy(HERE / "templates/members.yml", root / ".arbiter/catalog/members.yml")
    run(["git", "init", "-q", "-b", "main"], root)
    run([dvc, "init", "-q"], root)
    run([dvc, "config", "core.analytics", "false"], root)
    run([dvc, "remote", "add", "-q", "-d", "storage", "s3://acme-ml-data/dvc"], root)
    run([sys.executable, "-B", "../../pipeline/churn_segments.py"], root / "models/churn-segments")


def define(root: Path, state: dict, dvc: str) -> None:
    """What the team writes before it trains: parameters, catalog, data release."""
    folder = root / MODEL
    (folder / "params.yaml").write_text(yaml.safe_dump(state["params"], sort_keys=False))
    (folder / "Dockerfile").write_text(fill("Dockerfile", {"base_image": BASE_IMAGE}))
    (root / ".arbiter/catalog/claims.yml").write_text(fill("claims.yml", {"member_zip": state["member_zip_column"]}))
    release = state["params"]["data_release"]
    run([sys.executable, "-B", "pipeline/generate_claims.py", "--release", release, "--out", str(MODEL / "data")], root)
    run([dvc, "add", "-q", *[f"data/{name}.csv" for name in SPLITS]], folder)


def forget_runs(root: Path) -> None:
    """The repository keeps only the run of the version it holds; the experiment itself stays."""
    for experiment in (root / MODEL / "mlruns").glob("[0-9]*"):
        for folder in [path for path in experiment.iterdir() if path.is_dir()]:
            shutil.rmtree(folder)


def fetch_run(root: Path, run_id: str) -> None:
    """Ask a real MLflow server for the run and keep its answer."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port = probe.getsockname()[1]
    store = ["--backend-store-uri", "file:mlruns", "--default-artifact-root", "s3://acme-ml-artifacts", "--no-serve-artifacts"]
    command = [sys.executable, "-m", "mlflow", "server", "--workers", "1", "--host", "127.0.0.1", "--port", str(port), *store]
    server = subprocess.Popen(command, cwd=root / MODEL, start_new_session=True)  # its workers form one group
    try:
        for attempt in range(120):
            try:
                url = f"http://127.0.0.1:{port}/api/2.0/mlflow/runs/get?run_id={run_id}"
                answer = json.load(urllib.request.urlopen(url))
                break
            except OSError:
                if attempt == 119:
                    raise
                time.sleep(0.5)
    finally:
        os.killpg(server.pid, signal.SIGTERM)
        server.wait()
    (root / MODEL / "reports/mlflow-run.json").write_text(json.dumps(answer, indent=2) + "\n")


def document(root: Path, state: dict, previous_digest: str) -> None:
    """Fill the documents in from the evidence."""
    folder = root / MODEL
    params, metrics = state["params"], json.loads((folder / "metrics.json").read_text())
    fairness = json.loads((folder / "reports/fairness.json").read_text())
    drift = json.loads((folder / "reports/drift.json").read_text())["metrics"]
    tables = {name: pd.read_csv(folder / f"data/{name}.csv") for name in SPLITS}
    pointers = {name: yaml.safe_load((folder / f"data/{name}.csv.dvc").read_text())["outs"][0]["md5"] for name in SPLITS}

    def short(name: str) -> str:
        return f"{metrics[name]:.4f}"

    def shares(name: str) -> str:
        groups = fairness[name]["by_group"]["selection_rate"]
        return ", ".join(f"{group} {share:.3f}" for group, share in groups.items())

    def ratio(name: str) -> str:
        return f"{fairness[name]['ratio']['selection_rate']:.3f}"

    values = params | state["words"] | {
        "run_id": metrics["run_id"], "date": params["trained_at"][:10], "previous_digest": previous_digest,
        "features": ", ".join(params["features"]), "feature_count": len(params["features"]),
        "feature_list": "\n".join(f"  - {name}" for name in params["features"]),
        "train_md5": pointers["train"], "test_md5": pointers["test"],
        "roc_auc_short": short("test_roc_auc"), "average_precision_short": short("test_average_precision"),
        "recall_short": short("test_recall"), "precision_short": short("test_precision"),
        "review_rate_short": short("test_review_rate"),
        "cv_mean_short": short("cv_roc_auc_mean"), "cv_std_short": short("cv_roc_auc_std"),
        "fairness_sex": shares("sex"), "fairness_race": shares("race"), "ratio_sex": ratio("sex"), "ratio_race": ratio("race"),
        "women": f"{(tables['test']['sex'] == 'F').sum():,}", "men": f"{(tables['test']['sex'] == 'M').sum():,}",
        "test_frauds": f"{tables['test']['confirmed_fraud'].sum():,}",
        "drifted": int(drift[0]["value"]["count"]), "drift_columns": len(drift) - 1,
        "sklearn_version": version("scikit-learn"), "onnxruntime_version": version("onnxruntime"), "numpy_version": version("numpy"),
    } | {f"{name}_rows": f"{len(tables[name]):,}" for name in SPLITS}
    # The card is filled in from the predictions themselves, the packet from what the training script published.
    predictions = pd.read_csv(folder / "predictions/test.csv")
    measured = performance("card", predictions["y_true"].to_numpy(), predictions["y_score"].to_numpy(), params["decision_threshold"])
    values |= measured | {f"{name}_short": f"{value:.4f}" for name, value in measured.items()}
    for name in ("model.yml", "rollback.yml", "MODEL_CARD.md", "ARB_PACKET.md"):
        (folder / name).write_text(fill(name, values))


def publish_overlay(final: Path, state: Path, target: Path) -> None:
    """Only the files that differ from the final state; `OVERLAY.json` names those that this state does not have."""

    def files(root: Path) -> set[str]:
        return {path.relative_to(root).as_posix() for path in root.rglob("*") if path.is_file()}

    shutil.rmtree(target, ignore_errors=True)
    for name in sorted(files(state)):
        if not (final / name).is_file() or not filecmp.cmp(final / name, state / name, shallow=False):
            (target / name).parent.mkdir(parents=True, exist_ok=True)
            shutil.copy(state / name, target / name)
    overlay = {"applies_to": "examples/fraud-detection", "removed": sorted(files(final) - files(state))}
    (target / "OVERLAY.json").write_text(json.dumps(overlay, indent=2) + "\n")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--build", required=True, type=Path, help="an empty folder to work in")
    parser.add_argument("--examples", required=True, type=Path, help="the folder that holds fraud-detection/ and its overlays")
    parser.add_argument("--dvc", default="dvc", help="the dvc command of the environment of requirements-dvc.txt")
    arguments = parser.parse_args()
    root = arguments.build.resolve() / "repository"
    root.mkdir(parents=True)
    start(root, arguments.dvc)
    # Version 1.0.0 predates the example; only the digest its drill record names is known.
    previous_digest = hashlib.sha256(b"fraud-detection 1.0.0").hexdigest()
    for name, state in STATES.items():
        define(root, state, arguments.dvc)
        commit(root, state, f"{name}: parameters and data")
        forget_runs(root)
        run([arguments.dvc, "repro", "-q"], root / MODEL, PATH=f"{Path(sys.executable).parent}:{os.environ['PATH']}",
            PYTHONDONTWRITEBYTECODE="1", GIT_PYTHON_REFRESH="quiet")
        fetch_run(root, json.loads((root / MODEL / "metrics.json").read_text())["run_id"])
        document(root, state, previous_digest)
        commit(root, state, f"{name}: evidence and documents")
        shutil.copytree(root, root.parent / name, ignore=shutil.ignore_patterns(*LEFT_OUT))
        for artifact in ARTIFACTS:
            target = arguments.examples / "fraud-detection-artifacts" / name / artifact
            if name != "base":
                target.parent.mkdir(parents=True, exist_ok=True)
                shutil.copy(root / MODEL / artifact, target)
        if name == "base":
            previous_digest = hashlib.sha256((root / MODEL / "model.onnx").read_bytes()).hexdigest()
    final = root.parent / "repaired"
    example = arguments.examples / "fraud-detection"
    shutil.rmtree(example / "models", ignore_errors=True)
    shutil.copytree(final, example, dirs_exist_ok=True)
    publish_overlay(final, root.parent / "defective", arguments.examples / "fraud-detection-defects")
    publish_overlay(final, root.parent / "base", arguments.examples / "fraud-detection-base")


if __name__ == "__main__":
    main()
