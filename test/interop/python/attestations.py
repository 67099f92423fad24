"""Verifies and signs attestations with the Python libraries of secure-systems-lab, in-toto and Sigstore.

attestations.py verify KEY BUNDLE     prints what was signed, once the signature verified
attestations.py sign KEY PAYLOAD      prints an envelope over a file
"""

import json
import sys
from pathlib import Path

from cryptography.hazmat.primitives.serialization import load_pem_private_key, load_pem_public_key
from google.protobuf import json_format
from in_toto_attestation.predicates.vsa.v1 import vsa_pb2
from in_toto_attestation.v1 import statement_pb2
from in_toto_attestation.v1.statement import Statement
from securesystemslib.dsse import Envelope
from securesystemslib.signer import CryptoSigner, SSlibKey
from sigstore_models.bundle.v1 import Bundle

PAYLOAD_TYPE = "application/vnd.in-toto+json"


def library_key(public):
    # The library picks keys by the envelope's key id, which bundles of Sigstore leave empty.
    key = SSlibKey.from_crypto(public)
    key.keyid = ""
    return key


def summary(payload):
    """What in-toto's schema of a verification summary reads in one; members that it does not know are an error."""
    read = json.loads(payload)
    if read["predicateType"] != "https://slsa.dev/verification_summary/v1":
        return {}
    predicate = dict(read["predicate"])
    # The two members in which in-toto's schema is not SLSA's: the levels are a list there, and the verifier has versions.
    levels = predicate.pop("verifiedLevels")
    predicate["verifier"] = {"id": predicate["verifier"]["id"]}
    vsa = json_format.Parse(json.dumps(predicate), vsa_pb2.VerificationSummary())
    return {"levels": levels, "verificationResult": vsa.verification_result, "policySha256": vsa.policy.digest["sha256"]}


def verify(key_file, bundle_file):
    read = json.loads(Path(bundle_file).read_text())
    # Sigstore's own model of a bundle, strict about members and their types. It wants the empty list spelled out that
    # the JSON of protocol buffers leaves away.
    read["verificationMaterial"].setdefault("tlogEntries", [])
    bundle = Bundle.from_json(json.dumps(read))
    envelope = Envelope.from_dict(read["dsseEnvelope"])
    key = library_key(load_pem_public_key(Path(key_file).read_bytes()))
    envelope.verify([key], 1)
    proto = json_format.Parse(envelope.payload, statement_pb2.Statement())
    statement = Statement.copy_from_pb(proto)
    statement.validate()
    return {
        **summary(envelope.payload),
        "mediaType": bundle.media_type,
        "payload": envelope.payload.decode(),
        "predicateType": statement.pb.predicate_type,
    }


def sign(key_file, payload_file):
    private = load_pem_private_key(Path(key_file).read_bytes(), None)
    signer = CryptoSigner(private, library_key(private.public_key()))
    envelope = Envelope(Path(payload_file).read_bytes(), PAYLOAD_TYPE, {})
    envelope.sign(signer)
    return envelope.to_dict()


if __name__ == "__main__":
    _, verb, *files = sys.argv
    try:
        print(json.dumps({"verify": verify, "sign": sign}[verb](*files)))
    except Exception as error:  # noqa: BLE001 - whatever it is, the attestation was not accepted
        sys.exit(f"{type(error).__name__}: {error}")
