"""Real MLflow, for our reader of signatures and our target.

mlflow_models.py signatures     MLmodel files as MLflow writes them, and what MLflow enforces of them
mlflow_models.py register URI MODEL VERSIONS    logs a model on the server, and registers that many versions of it
"""

import contextlib
import json
import os
import sys
import tempfile
from pathlib import Path

import mlflow
import numpy as np
import pandas as pd
from mlflow.models import ModelSignature, infer_signature
from mlflow.models.utils import _enforce_schema
from mlflow.tracking import MlflowClient
from mlflow.types import ColSpec, DataType, ParamSchema, ParamSpec, Schema, TensorSpec
from mlflow.types.schema import Array, Object, Property

VALUES = {
    "boolean": np.array([True, False]),
    "integer": np.array([3, -7], dtype="int32"),
    "long": np.array([3, -7], dtype="int64"),
    "float": np.array([1.5, 2.25], dtype="float32"),
    "double": np.array([1.5, 2.25]),
    "string": np.array(["a", "b"], dtype=object),
    "binary": np.array([b"a", b"b"], dtype=object),
    "datetime": np.array(["2026-01-01", "2026-01-02"], dtype="datetime64[ns]"),
}


class Echo(mlflow.pyfunc.PythonModel):
    def predict(self, context, model_input, params=None):
        return model_input


def saved(signature):
    """The MLmodel file of a model saved with a signature."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "model"
        mlflow.pyfunc.save_model(path, python_model=Echo(), signature=signature, pip_requirements=[])
        return (path / "MLmodel").read_text()


def columns(*specs):
    return ModelSignature(inputs=Schema([ColSpec(type_, name, required=required) for name, type_, required in specs]))


def is_taken(data, signature):
    """Whether MLflow gives a model of this signature the data."""
    try:
        _enforce_schema(pd.DataFrame(data), signature.inputs)
        return True
    except (mlflow.exceptions.MlflowException, TypeError, ValueError):
        return False


def one(type_):
    return columns(("x", type_, True))


def changes():
    """Changes of one model's columns: what runs, what comes, and whether what callers send today is still taken."""
    cases = [(f"{old} to {new}", {"x": VALUES[old]}, one(old), one(new)) for old in VALUES for new in VALUES]
    number, text = VALUES["double"], VALUES["string"]
    both, optional = columns(("x", "double", True), ("y", "string", True)), columns(("x", "double", True), ("y", "string", False))
    cases += [
        ("a required column comes", {"x": number}, one("double"), both),
        ("an optional column comes", {"x": number}, one("double"), optional),
        ("a column goes", {"x": number, "y": text}, both, one("double")),
        ("a column becomes required", {"x": number}, optional, both),
        ("a column becomes optional", {"x": number, "y": text}, both, optional),
        ("columns change places", {"x": number, "y": text}, both, columns(("y", "string", True), ("x", "double", True))),
        ("a column is renamed", {"x": number}, one("double"), columns(("z", "double", True))),
    ]
    return [
        {"change": name, "running": saved(old), "candidate": saved(new), "taken": is_taken(data, new), "before": is_taken(data, old)}
        for name, data, old, new in cases
    ]


def shapes():
    """Signatures of every shape, as MLflow writes them."""
    params = ParamSchema([ParamSpec("top", "integer", 3), ParamSpec("names", "string", ["a"], shape=(-1,))])
    person = Object([Property("age", DataType.long), Property("name", DataType.string, required=False)])
    return {
        "inferred": saved(infer_signature(pd.DataFrame({"a": [1], "b": [0.5], "c": ["x"]}), np.array([0.5]))),
        "tensor": saved(ModelSignature(inputs=Schema([TensorSpec(np.dtype("float32"), (-1, 28, 28))]))),
        "params": saved(ModelSignature(inputs=Schema([ColSpec("double", "x")]), params=params)),
        "nested": saved(ModelSignature(inputs=Schema([ColSpec(Array(DataType.double), "rows"), ColSpec(person, "person")]))),
        "unnamed": saved(ModelSignature(inputs=Schema([ColSpec("double"), ColSpec("string")]))),
        "none": saved(None),
    }


def register(uri, model, count):
    mlflow.set_tracking_uri(uri)
    client = MlflowClient(uri)
    with mlflow.start_run():
        logged = mlflow.pyfunc.log_model(
            name="model", python_model=Echo(), signature=one("double"), pip_requirements=[], registered_model_name=model
        )
    for number in range(2, int(count) + 1):
        mlflow.register_model(logged.model_uri, model, tags={"arbiter.version": f"1.{number - 1}.0"})
    client.set_model_version_tag(model, "1", "arbiter.version", "1.0.0")
    return {"mlflow": mlflow.__version__, "versions": sorted(v.version for v in client.search_model_versions(f"name='{model}'"))}


if __name__ == "__main__":
    verb, arguments = sys.argv[1], sys.argv[2:]
    os.environ["MLFLOW_ENABLE_PROXY_MULTIPART_UPLOAD"] = "false"
    # MLflow prints addresses of runs; only the result is for standard output.
    with contextlib.redirect_stdout(sys.stderr):
        result = {"changes": changes(), "shapes": shapes()} if verb == "signatures" else register(*arguments)
    print(json.dumps(result))
