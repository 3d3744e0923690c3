"""The progress journal: up to which line everything is acknowledged, should the import break off."""

import contextlib
import hashlib
import json
import os
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import Final

from services.cli.importing.mapping import Mapping

_HEAD_BYTES: Final = 1024 * 1024


@dataclass(slots=True)
class Counts:
    """What became of the rows: read = accepted + unchanged + rejected. Blank lines are no rows."""

    accepted: int = 0
    unchanged: int = 0
    rejected: int = 0
    blank: int = 0

    @property
    def read(self) -> int:
        return self.accepted + self.unchanged + self.rejected


@dataclass(slots=True)
class Progress:
    """Everything up to `line` is settled; its rejects fill `rejects_bytes` of the rejects file."""

    line: int = 0
    rejects_bytes: int = 0
    counts: Counts = field(default_factory=Counts)


class Journal:
    """A small file beside the rejects file; it is there only while an import is unfinished."""

    def __init__(self, path: Path, fingerprint: str) -> None:
        """`fingerprint` says which file and mapping the progress belongs to."""
        self.path, self._fingerprint = path, fingerprint

    def read(self) -> Progress | None:
        """How far an earlier run of the same file and mapping came; None when there is none."""
        try:
            kept = json.loads(self.path.read_bytes())
            if kept["fingerprint"] != self._fingerprint:
                return None
            return Progress(kept["line"], kept["rejects_bytes"], Counts(**kept["counts"]))
        except (OSError, ValueError, KeyError, TypeError):
            return None

    def write(self, progress: Progress) -> None:
        """On disk when this returns; a reader finds the old progress or this one, never half."""
        scratch = self.path.with_name(self.path.name + ".new")
        with scratch.open("w") as file:
            json.dump({"fingerprint": self._fingerprint} | asdict(progress), file)
            file.flush()
            os.fsync(file.fileno())
        scratch.replace(self.path)

    def remove(self) -> None:
        with contextlib.suppress(FileNotFoundError):
            self.path.unlink()


def fingerprint(path: Path, mapping: Mapping) -> str:
    """Stands for this file (size and beginning) under this mapping."""
    digest = hashlib.blake2b(digest_size=16)
    digest.update(f"{path.stat().st_size}\n{mapping.model_dump_json()}\n".encode())
    with path.open("rb") as file:
        digest.update(file.read(_HEAD_BYTES))
    return digest.hexdigest()
