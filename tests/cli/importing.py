"""Running an import from a test, and looking at what came of it."""

import csv
from collections.abc import Callable
from pathlib import Path
from typing import Any

from services.cli.connect import Peer
from services.cli.importing.command import _import
from services.cli.importing.journal import Counts
from services.cli.importing.mapping import Mapping
from services.cli.importing.run import Import, Plan
from services.cli.importing.sending import Sending

QUICK = Sending(patience=10.0, first_pause=0.01, longest_pause=0.05)

MINIMAL: dict[str, Any] = {
    "source": {"register": "test", "key": "id"},
    "fields": {
        "phase": {"constant": "in_use"},
        "maker.party_id": {"constant": "register:test:unknown"},
        "maker.name": {"constant": "unknown"},
        "serial_number": "id",
        "place.division": {"constant": "350102"},
    },
}


def minimal(**changes: Any) -> Mapping:
    """The smallest mapping of a file with the column `id`; `fields` are added to its own."""
    fields = MINIMAL["fields"] | changes.pop("fields", {})
    source = MINIMAL["source"] | changes.pop("source", {})
    return Mapping.model_validate({**changes, "source": source, "fields": fields})


async def run_import(
    address: str,
    plan: Plan,
    how: Sending = QUICK,
    heard: Callable[[Counts], None] = lambda _counts: None,
) -> Counts:
    """Import into the registry at `address`."""
    return await _import(Import(plan), Peer(address, "token"), how, heard)


def rejected(path: Path) -> list[dict[str, str]]:
    """The rows of a rejects file."""
    with path.open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))
