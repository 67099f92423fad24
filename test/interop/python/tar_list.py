"""tar_list.py FILE: the regular files of a tar, as Python reads them; anything else in it is an error."""

import hashlib
import json
import sys
import tarfile

with tarfile.open(sys.argv[1], "r:") as archive:
    files = []
    for member in archive.getmembers():
        if not member.isreg():
            sys.exit(f"{member.name} is no regular file")
        content = archive.extractfile(member).read()
        digest = hashlib.sha256(content).hexdigest()
        files.append({"path": member.name, "size": member.size, "mode": member.mode, "sha256": digest})
print(json.dumps(files))
