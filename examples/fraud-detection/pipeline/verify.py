"""Check the published example with the tools that wrote it and write VALUES.json, the table of true values.

Everything is computed from the predictions, with scikit-learn and Fairlearn; DeLong's variance and Katz' interval
from their formulas. Any disagreement between the files raises an error.
"""

import hashlib
import json
import sys
from importlib.metadata import version
from pathlib import Path

import mlflow
import numpy as np
import pandas as pd
import yaml
from fairlearn.metrics import MetricFrame, selection_rate
from scipy.stats import norm, rankdata
from sklearn.metrics import average_precision_score, brier_score_loss, log_loss, roc_auc_score

EXAMPLES = Path(__file__).resolve().parents[2]
MODEL = "models/fraud-detection"
STATES = {"base": "fraud-detection-base", "defective": "fraud-detection-defects", "repaired": "fraud-detection"}
TOOLS = ["mlflow", "fairlearn", "evidently", "scikit-learn", "skl2onnx", "onnxruntime", "pandas", "numpy", "pyarrow"]


def expect(condition: bool, message: str) -> None:
    if not condition:
        sys.exit(f"verify: {message}")


def delong(truth: np.ndarray, scores: np.ndarray) -> dict:
    """V10 = (R - Rx)/n, V01 = 1 - (R - Ry)/m, Var = S10/m + S01/n (Sun & Xu 2014)."""
    positives, negatives = scores[truth == 1], scores[truth == 0]
    m, n = len(positives), len(negatives)
    ranks = rankdata(np.concatenate([positives, negatives]))
    v10 = (ranks[:m] - rankdata(positives)) / n
    v01 = 1 - (ranks[m:] - rankdata(negatives)) / m
    value = float(v10.mean())
    error = float(np.sqrt(v10.var(ddof=1) / m + v01.var(ddof=1) / n))
    expect(abs(value - roc_auc_score(truth, scores)) < 1e-12, "DeLong and scikit-learn disagree on the AUC")
    z, one_sided = norm.ppf(0.975), norm.ppf(0.95)
    return {"value": value, "standard_error": error, "lower": value - z * error, "upper": value + z * error,
            "lower_one_sided": value - one_sided * error}


def impact(table: pd.DataFrame, attributes: list[str]) -> dict:
    """Share not flagged per group, and its ratio to the highest group with Katz' log interval."""
    keys = table[attributes].agg("|".join, axis=1)
    frame = MetricFrame(metrics=selection_rate, y_true=1 - table["y_true"], y_pred=table["favourable"], sensitive_features=keys)
    grouped = table.groupby(keys)
    counts = grouped["favourable"].agg(["sum", "count"])
    reference = frame.by_group.idxmax()
    groups = {}
    for name in frame.by_group.index:
        a, n = (int(value) for value in counts.loc[name])
        b, m = (int(value) for value in counts.loc[reference])
        ratio, error = (a / n) / (b / m), np.sqrt(1 / a - 1 / n + 1 / b - 1 / m)
        expect(abs(a / n - frame.by_group[name]) < 1e-12, f"Fairlearn disagrees on group {name}")
        legit, fraud = grouped.get_group(name).query("y_true == 0"), grouped.get_group(name).query("y_true == 1")
        groups[name] = {"n": n, "favourable": a, "selection_rate": a / n, "impact_ratio": ratio,
                        "false_alarm_rate": float(1 - legit["favourable"].mean()), "missed_rate": float(fraud["favourable"].mean())}
        if name != reference:
            groups[name] |= {"lower": ratio * np.exp(-norm.ppf(0.975) * error), "upper": ratio * np.exp(norm.ppf(0.975) * error),
                             "lower_one_sided": ratio * np.exp(-norm.ppf(0.95) * error)}
    rates = {key: [group[key] for group in groups.values()] for key in ("false_alarm_rate", "missed_rate")}
    differences = {f"{key}_difference": max(values) - min(values) for key, values in rates.items()}
    return {"reference": reference, "impact_ratio": min(group["impact_ratio"] for group in groups.values()), **differences, "groups": groups}


def recomputed(state: str) -> dict:
    folder = EXAMPLES / "fraud-detection-artifacts" / state / "predictions"
    table, other = pd.read_csv(folder / "test.csv"), pd.read_parquet(folder / "test.parquet")
    expect(table.equals(other), f"{state}: CSV and Parquet hold different predictions")
    table["favourable"] = (table["y_score"] < 0.5).astype(int)
    truth, scores = table["y_true"].to_numpy(), table["y_score"].to_numpy()
    return {
        "rows": len(table), "positives": int(truth.sum()), "decision_threshold": 0.5,
        "sha256": {name: hashlib.sha256((folder / name).read_bytes()).hexdigest() for name in ("test.csv", "test.parquet")},
        "roc_auc": delong(truth, scores), "average_precision": float(average_precision_score(truth, scores)),
        "log_loss": float(log_loss(truth, scores)), "brier_score": float(brier_score_loss(truth, scores)),
        "favourable_share": float(table["favourable"].mean()),
        "sex": impact(table, ["sex"]), "race": impact(table, ["race"]), "sex|race": impact(table, ["sex", "race"]),
    }


def claimed(state: str) -> dict:
    """The claims of the files of one state, which must agree among themselves."""
    folder = EXAMPLES / STATES[state] / MODEL
    metrics = json.loads((folder / "metrics.json").read_text())
    mlflow.set_tracking_uri(f"file:{folder / 'mlruns'}")
    run = mlflow.get_run(metrics["run_id"])
    answer = json.loads((folder / "reports/mlflow-run.json").read_text())["run"]
    expect(run.info.status == "FINISHED" == answer["info"]["status"], f"{state}: the run is not finished")
    for entry in answer["data"]["metrics"]:
        expect(metrics[entry["key"]] == run.data.metrics[entry["key"]] == entry["value"], f"{state}: {entry['key']} differs")
    lock = yaml.safe_load((folder / "dvc.lock").read_text())
    for stage in lock["stages"].values():
        for out in [out for out in stage["outs"] if (folder / out["path"]).is_file()]:
            md5 = hashlib.md5((folder / out["path"]).read_bytes()).hexdigest()
            expect(md5 == out["md5"], f"{state}: {out['path']} is not what dvc.lock says")
    drift = json.loads((folder / "reports/drift.json").read_text())["metrics"]
    fairness = json.loads((folder / "reports/fairness.json").read_text())
    return {
        "version": metrics["version"], "run_id": metrics["run_id"], "git_commit": run.data.tags["mlflow.source.git.commit"],
        "test_roc_auc": metrics["test_roc_auc"], "test_detection_rate": metrics["test_detection_rate"],
        "fairness_selection_rate_ratio": {name: fairness[name]["ratio"]["selection_rate"] for name in fairness},
        "drifted_columns": int(drift[0]["value"]["count"]), "largest_column_drift": max(entry["value"] for entry in drift[1:]),
    }


def main() -> None:
    values = {"tools": {name: version(name) for name in TOOLS}, "states": {}}
    for state in STATES:
        values["states"][state] = {"claimed": claimed(state)}
        if state != "base":
            truth = values["states"][state]["recomputed"] = recomputed(state)
            for name, ratio in values["states"][state]["claimed"]["fairness_selection_rate_ratio"].items():
                expect(abs(ratio - truth[name]["impact_ratio"]) < 1e-12, f"{state}: fairness.json differs on {name}")
    (Path(__file__).parent / "VALUES.json").write_text(json.dumps(values, indent=2) + "\n")


if __name__ == "__main__":
    main()
