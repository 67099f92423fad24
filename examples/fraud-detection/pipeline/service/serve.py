"""Answer POST / with {"features": [[...], ...]} by {"scores": [...]}: the probability of fraud of each claim."""

import json
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

import numpy as np
import onnxruntime

PORT = 8080
LARGEST_REQUEST_BYTES = 1_000_000


class Scorer(BaseHTTPRequestHandler):
    session = onnxruntime.InferenceSession("model.onnx", providers=["CPUExecutionProvider"])

    def do_POST(self) -> None:
        try:
            length = int(self.headers.get("Content-Length", 0))
            if length > LARGEST_REQUEST_BYTES:
                raise ValueError(f"request larger than {LARGEST_REQUEST_BYTES} bytes")
            features = np.array(json.loads(self.rfile.read(length))["features"], dtype=np.float32)
            if not np.isfinite(features).all():
                raise ValueError("features must be finite numbers")
            scores = self.session.run(["probabilities"], {"X": features})[0][:, 1]
        except Exception as error:
            self.answer(400, {"error": str(error)})
        else:
            self.answer(200, {"scores": scores.astype(float).tolist()})

    def answer(self, status: int, body: dict) -> None:
        content = json.dumps(body).encode()
        self.send_response(status)
        self.send_header("Content-Type", "application/json")
        self.send_header("Content-Length", str(len(content)))
        self.end_headers()
        self.wfile.write(content)


if __name__ == "__main__":
    ThreadingHTTPServer(("", PORT), Scorer).serve_forever()
