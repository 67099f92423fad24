"""Stage `evaluate` of dvc.yaml: fairness by Fairlearn, drift by Evidently, both over what `train` wrote.

Fairness is measured on the favourable outcome, "not flagged": `selection_rate` is the share of a group that is
not flagged, and the true and false positive rates are those of that outcome.
"""

import json
from pathlib import Path

import pandas as pd
import yaml
from evidently import Report
from evidently.presets import DataDriftPreset
from fairlearn.metrics import MetricFrame, count, false_positive_rate, selection_rate, true_positive_rate
from sklearn.metrics import accuracy_score

from train import inputs, score

REFERENCE_ROWS = 5000
PROTECTED = ["sex", "race"]


def dump(frame: MetricFrame) -> dict:
    """A MetricFrame as JSON: metric first, then group. `count` has no meaningful difference or ratio."""
    rates = [name for name in frame.overall.index if name != "count"]
    return {
        "overall": frame.overall.astype(float).to_dict(),
        "by_group": {name: frame.by_group[name].astype(float).to_dict() for name in frame.by_group},
        "difference": frame.difference(method="between_groups")[rates].astype(float).to_dict(),
        "ratio": frame.ratio(method="between_groups")[rates].astype(float).to_dict(),
    }


def fairness(params: dict) -> dict:
    table = pd.read_csv("predictions/test.csv")
    not_flagged = (table["y_score"] < params["decision_threshold"]).astype(int)
    not_fraud = (table["y_true"] == 0).astype(int)
    metrics = {
        "selection_rate": selection_rate,
        "true_positive_rate": true_positive_rate,
        "false_positive_rate": false_positive_rate,
        "accuracy": accuracy_score,
        "count": count,
    }
    return {
        name: dump(MetricFrame(metrics=metrics, y_true=not_fraud, y_pred=not_flagged, sensitive_features=table[name]))
        for name in PROTECTED
    }


def drift(params: dict) -> dict:
    tables = []
    for name in ("train", "production"):
        table = pd.read_csv(f"data/{name}.csv").head(REFERENCE_ROWS)
        table["y_score"] = score(inputs(table, params))
        tables.append(table[[*params["features"], "y_score"]].astype(float))
    reference, current = tables
    snapshot = Report([DataDriftPreset()]).run(current, reference)
    return json.loads(snapshot.json())


def evaluation_record(params: dict, report: dict) -> dict:
    """What the evaluation store keeps of the report: one flag per drifted column, high from twice the threshold on.

    Evidently's report carries no date; this record does. Only distances (drifted at or above the threshold) are used here.
    """
    flags = []
    for entry in report["metrics"][1:]:
        config, value = entry["config"], entry["value"]
        if not config["method"].startswith("Wasserstein"):
            raise ValueError(f"no direction known for {config['method']}")
        if value >= config["threshold"]:
            severity = "high" if value >= 2 * config["threshold"] else "medium"
            flag = {"feature": config["column"], "severity": severity, "statistic": "wasserstein.normed"}
            flags.append(flag | {"value": value, "threshold": config["threshold"]})
    schema = "arbiter/evaluation-record/v1"
    return {"schema": schema, "model": params["model"], "created_at": params["trained_at"], "flags": flags}


def main() -> None:
    params = yaml.safe_load(Path("params.yaml").read_text())
    Path("reports").mkdir(exist_ok=True)
    Path("reports/fairness.json").write_text(json.dumps(fairness(params), indent=2) + "\n")
    report = drift(params)
    Path("reports/drift.json").write_text(json.dumps(report, indent=2) + "\n")
    Path("reports/evaluation-record.json").write_text(json.dumps(evaluation_record(params, report), indent=2) + "\n")


if __name__ == "__main__":
    main()
