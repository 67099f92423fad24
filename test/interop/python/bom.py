"""bom.py FILE: holds a bill of materials to the official schema, by CycloneDX's own library."""

import json
import sys
from pathlib import Path

from cyclonedx.schema import SchemaVersion
from cyclonedx.validation.json import JsonStrictValidator

text = Path(sys.argv[1]).read_text()
bom = json.loads(text)
error = JsonStrictValidator(SchemaVersion.from_version(bom["specVersion"])).validate_str(text)
if error is not None:
    sys.exit(str(error))
print(json.dumps({"version": bom["specVersion"], "type": bom["metadata"]["component"]["type"]}))
