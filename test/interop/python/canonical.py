"""canonical.py FILE: the file's JSON in the form of RFC 8785, by the library of Trail of Bits."""

import json
import sys
from pathlib import Path

import rfc8785


def number(text):
    # Numbers of JSON are those of JavaScript; the library takes Python's integers only where they are exact.
    return float(text)


value = json.loads(Path(sys.argv[1]).read_bytes(), parse_int=number)
print(json.dumps({"text": rfc8785.dumps(value).decode()}))
