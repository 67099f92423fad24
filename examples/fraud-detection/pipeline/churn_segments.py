"""The second model: a small, low-tier, batch model on synthetic members. Runs in `models/churn-segments/`."""

import json
from pathlib import Path

import numpy as np
import pandas as pd
from skl2onnx import to_onnx
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import classification_report, roc_auc_score
from sklearn.model_selection import train_test_split
from sklearn.pipeline import make_pipeline
from sklearn.preprocessing import StandardScaler

SEED = 20261103
FEATURES = ["tenure_months", "calls_last_90_days", "plan_changes", "digital_logins"]
CREATED = "2026-11-20T10:00:00Z"


def members(rows: int) -> pd.DataFrame:
    generator = np.random.default_rng(SEED)
    table = pd.DataFrame(
        {
            "tenure_months": generator.integers(1, 120, size=rows),
            "calls_last_90_days": generator.poisson(1.4, size=rows),
            "plan_changes": generator.poisson(0.5, size=rows),
            "digital_logins": generator.poisson(6.0, size=rows),
        }
    )
    signal = (
        0.55 * table["calls_last_90_days"]
        + 0.60 * table["plan_changes"]
        - 0.018 * table["tenure_months"]
        - 0.16 * table["digital_logins"]
    )
    table["churned"] = (generator.random(rows) < 1 / (1 + np.exp(-(signal + 0.1)))).astype(int)
    return table


def main() -> None:
    table = members(12000)
    train, test = train_test_split(table, test_size=0.25, random_state=SEED, stratify=table["churned"])
    model = make_pipeline(StandardScaler(), LogisticRegression())
    features = train[FEATURES].to_numpy(dtype=np.float32)
    model.fit(features, train["churned"])
    graph = to_onnx(model, features[:1], options={id(model): {"zipmap": False}}, target_opset=17)
    Path("model.onnx").write_bytes(graph.SerializeToString())
    scores = model.predict_proba(test[FEATURES].to_numpy(dtype=np.float32))[:, 1]
    flagged = (scores >= 0.5).astype(int)
    metrics = {
        "model": "churn-segments",
        "version": "0.4.0",
        "created": CREATED,
        "test_roc_auc": float(roc_auc_score(test["churned"], scores)),
        "test_rows": int(len(test)),
        "test_positives": int(test["churned"].sum()),
    }
    Path("metrics.json").write_text(json.dumps(metrics, indent=2) + "\n")
    Path("reports").mkdir(exist_ok=True)
    report = classification_report(test["churned"], flagged, output_dict=True)
    Path("reports/classification.json").write_text(json.dumps(report, indent=2) + "\n")


if __name__ == "__main__":
    main()
