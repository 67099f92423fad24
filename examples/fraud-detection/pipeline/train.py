"""Stage `train` of dvc.yaml: fit, export to ONNX, score the test split, write the metrics, record the MLflow run.

Runs in `models/fraud-detection/` and takes every choice from `params.yaml` there. The scores come from
the exported ONNX file, not from the Python object, so the predictions are those of the file that ships.
"""

import json
import os
import shutil
from pathlib import Path

import mlflow
import numpy as np
import onnxruntime
import pandas as pd
import sklearn
import time_machine
import yaml
from skl2onnx import to_onnx
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import (
    accuracy_score,
    average_precision_score,
    brier_score_loss,
    f1_score,
    log_loss,
    precision_score,
    recall_score,
    roc_auc_score,
)
from sklearn.model_selection import StratifiedKFold, cross_val_score
from sklearn.pipeline import Pipeline, make_pipeline
from sklearn.preprocessing import StandardScaler

OUTCOME = "confirmed_fraud"
SCORE_DECIMALS = 6
ARTIFACT_LOCATION = "s3://acme-ml-artifacts/fraud-detection"
DATA_LOCATION = "s3://acme-ml-data/claims"


def read_split(name: str) -> pd.DataFrame:
    return pd.read_csv(f"data/{name}.csv")


def inputs(table: pd.DataFrame, params: dict) -> np.ndarray:
    return table[params["features"]].to_numpy(dtype=np.float32)


def build(params: dict) -> Pipeline:
    weight = {0: 1.0, 1: params["fraud_weight"]}
    return make_pipeline(
        StandardScaler(), LogisticRegression(C=params["inverse_regularisation"], class_weight=weight, max_iter=500)
    )


def export(model: Pipeline, params: dict) -> None:
    graph = to_onnx(
        model,
        np.zeros((1, len(params["features"])), dtype=np.float32),
        options={id(model): {"zipmap": False}},
        target_opset=17,
    )
    Path("model.onnx").write_bytes(graph.SerializeToString())


def score(features: np.ndarray) -> np.ndarray:
    """Probability of fraud from model.onnx, rounded as it is stored."""
    session = onnxruntime.InferenceSession("model.onnx", providers=["CPUExecutionProvider"])
    probabilities = session.run(["probabilities"], {"X": features})[0][:, 1]
    return np.round(probabilities.astype(np.float64), SCORE_DECIMALS)


def performance(prefix: str, truth: np.ndarray, scores: np.ndarray, threshold: float) -> dict:
    flagged = (scores >= threshold).astype(int)
    values = {
        "roc_auc": roc_auc_score(truth, scores),
        "average_precision": average_precision_score(truth, scores),
        "log_loss": log_loss(truth, scores),
        "brier_score": brier_score_loss(truth, scores),
        "accuracy": accuracy_score(truth, flagged),
        "precision": precision_score(truth, flagged),
        "recall": recall_score(truth, flagged),
        "f1": f1_score(truth, flagged),
        "detection_rate": recall_score(truth, flagged),
        "review_rate": float(flagged.mean()),
        "rows": int(len(truth)),
        "positives": int(truth.sum()),
    }
    return {f"{prefix}_{name}": value if isinstance(value, int) else float(value) for name, value in values.items()}


def write_predictions(test: pd.DataFrame, scores: np.ndarray) -> None:
    table = pd.DataFrame({"y_true": test[OUTCOME], "y_score": scores, "sex": test["sex"], "race": test["race"]})
    Path("predictions").mkdir(exist_ok=True)
    table.to_csv("predictions/test.csv", index=False, lineterminator="\n", float_format=f"%.{SCORE_DECIMALS}f")
    table.to_parquet("predictions/test.parquet", index=False, compression="snappy")


def train(params: dict, run_id: str, splits: dict[str, pd.DataFrame]) -> dict:
    label = params["label"]
    model = build(params)
    folds = StratifiedKFold(n_splits=5, shuffle=True, random_state=params["seed"])
    features = inputs(splits["train"], params)
    fold_auc = cross_val_score(build(params), features, splits["train"][label], cv=folds, scoring="roc_auc")
    export(model.fit(features, splits["train"][label]), params)
    scores = {name: score(inputs(table, params)) for name, table in splits.items()}
    write_predictions(splits["test"], scores["test"])

    # `test_metrics_from` names the split whose numbers are published as `test_*`. Anything but `test` is a mistake.
    published = params["test_metrics_from"]
    threshold = params["decision_threshold"]
    metrics = {"model": params["model"], "version": params["version"], "run_id": run_id, "created": params["trained_at"]}
    metrics |= {"train_roc_auc": float(roc_auc_score(splits["train"][label], scores["train"]))}
    metrics |= {"validation_roc_auc": float(roc_auc_score(splits["validation"][label], scores["validation"]))}
    metrics |= {"cv_roc_auc_mean": float(fold_auc.mean()), "cv_roc_auc_std": float(fold_auc.std(ddof=1))}
    metrics |= performance("test", splits[published][label].to_numpy(), scores[published], threshold)
    return metrics


def main() -> None:
    params = yaml.safe_load(Path("params.yaml").read_text())
    splits = {name: read_split(name) for name in ("train", "validation", "test")}
    os.environ["LOGNAME"] = "fraud-ml"  # what MLflow records as the user
    # The clock is set so that the recorded times are those of the story the example tells.
    with time_machine.travel(params["trained_at"], tick=True):
        mlflow.set_tracking_uri("file:mlruns")
        name = params["model"]
        if mlflow.get_experiment_by_name(name) is None:
            mlflow.create_experiment(name, artifact_location=ARTIFACT_LOCATION)
        shutil.rmtree("mlruns/0", ignore_errors=True)  # MLflow's empty default experiment
        mlflow.set_experiment(name)
        with mlflow.start_run(run_name=f"{name}-{params['version']}") as run:
            metrics = train(params, run.info.run_id, splits)
            mlflow.log_params({key: value for key, value in params.items() if key != "features"})
            mlflow.log_param("features", ",".join(params["features"]))
            mlflow.log_param("scikit_learn", sklearn.__version__)
            mlflow.log_metrics({key: value for key, value in metrics.items() if not isinstance(value, str)}, step=0)
            for role in ("train", "test"):
                source = f"{DATA_LOCATION}/{params['data_release']}/{role}.csv"
                mlflow.log_input(mlflow.data.from_pandas(splits[role], source=source, name="claims"), context=role)
    Path("metrics.json").write_text(json.dumps(metrics, indent=2) + "\n")


if __name__ == "__main__":
    main()
