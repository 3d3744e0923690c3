"""Drawing a sample 抽样 so that anybody can repeat it: a pure function of seed, frame and sizes.

Method `sha256-rank-v1`: the frame is written as one line per elevator, `stratum<TAB>elevator id`,
lines sorted by their bytes and joined with line feeds, in UTF-8; its SHA-256 is the frame's hash.
Every elevator's ticket is the SHA-256 of `frame hash<LF>seed<LF>elevator id`. Of each stratum, in
the order in which sizes are stated, those with the lowest tickets are drawn.

The hash of the frame is part of every ticket: whoever changes the frame draws anew, and whoever has
published the frame's hash before the seed is known cannot choose.
"""

from collections.abc import Iterable, Sequence
from hashlib import sha256
from typing import Final

from services.inspection.events.values import FrameUnit, StratumSize

METHOD: Final = "sha256-rank-v1"
"""The name of this method; another one gets another name."""


def frame_hash(frame: Iterable[FrameUnit]) -> str:
    """The hash of the frame 抽样框, whatever the order of its units."""
    lines = sorted(f"{unit.stratum}\t{unit.elevator_id}".encode() for unit in frame)
    return sha256(b"\n".join(lines)).hexdigest()


def draw(seed: str, frame: Sequence[FrameUnit], sizes: Sequence[StratumSize]) -> tuple[str, ...]:
    """The elevators drawn, in the order of the draw; all of a stratum that has no more."""
    of_frame = frame_hash(frame)
    drawn: list[str] = []
    for one in sizes:
        units = [unit.elevator_id for unit in frame if unit.stratum == one.stratum]
        drawn += sorted(units, key=lambda unit: _ticket(of_frame, seed, unit))[: one.size]
    return tuple(drawn)


def _ticket(of_frame: str, seed: str, elevator_id: str) -> str:
    return sha256(f"{of_frame}\n{seed}\n{elevator_id}".encode()).hexdigest()
