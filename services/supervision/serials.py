"""Which of a maker's machines a report speaks of: ranges and lists of production numbers 产品编号.

A number is letters (anything that does not end in a digit, or nothing) and digits at its end:
`G-2014-00017` is `G-2014-` and 17, written with five digits. A range goes from one number to
another of the same letters. Either both ends have as many digits, and so has every number between
them (00001 … 00100); or they have not, and nothing in the range is padded with zeros (9 … 101).
"""

import re
from collections.abc import Iterator
from typing import Final, NamedTuple

from services.kernel.errors import Invalid
from services.supervision.events.maker_report import AffectedMachines, SerialRange

LONGEST_RANGE: Final = 100_000
"""Machines in one range at most: more than any fault of one batch."""

_NUMBER: Final = re.compile(r"(?P<letters>.*?)(?P<digits>[0-9]+)", re.DOTALL)


class SerialRangeMalformed(Invalid):
    """A range goes from one production number to a later one of the same letters and way of writing."""

    zh = "编号区间的起止编号应当前缀相同、写法一致，且起不大于止"


class SerialRangeTooLong(Invalid):
    """A range has at most 100 000 machines."""

    zh = "编号区间最多包含 100 000 台"


class MachinesNotNamed(Invalid):
    """A maker's report says which machines: a range, a list of numbers, or a model."""

    zh = "应当指明受影响的电梯：编号区间、编号清单或者型号"


class Span(NamedTuple):
    """A range taken apart. `width`: how many digits each number has; 0: as many as it needs."""

    letters: str
    first: int
    last: int
    width: int

    def has(self, serial: str) -> bool:
        """Whether the number is one of the range."""
        found = _NUMBER.fullmatch(serial)
        if found is None or found["letters"] != self.letters:
            return False
        value = int(found["digits"])
        return self.first <= value <= self.last and self._written(value) == serial

    def serials(self) -> Iterator[str]:
        """Every number of the range, in order."""
        return map(self._written, range(self.first, self.last + 1))

    def _written(self, value: int) -> str:
        return f"{self.letters}{value:0{self.width}}"


def span(serial_range: SerialRange) -> Span:
    """The range taken apart. Raises `SerialRangeMalformed`, `SerialRangeTooLong`."""
    first = _NUMBER.fullmatch(serial_range.first)
    last = _NUMBER.fullmatch(serial_range.last)
    if first is None or last is None or first["letters"] != last["letters"]:
        raise SerialRangeMalformed(field="machines.serial_range")
    begins, ends = int(first["digits"]), int(last["digits"])
    same = len(first["digits"]) == len(last["digits"])
    padded = not same and first["digits"].startswith("0") and begins > 0
    if begins > ends or padded or (not same and last["digits"].startswith("0")):
        raise SerialRangeMalformed(field="machines.serial_range")
    if ends - begins >= LONGEST_RANGE:
        raise SerialRangeTooLong(field="machines.serial_range", machines=ends - begins + 1)
    return Span(first["letters"], begins, ends, len(first["digits"]) if same else 0)


def check_machines(machines: AffectedMachines) -> None:
    """Raises `MachinesNotNamed`, `SerialRangeMalformed`, `SerialRangeTooLong`."""
    if machines.serial_range is not None:
        span(machines.serial_range)
    elif not machines.serial_numbers and machines.model is None:
        raise MachinesNotNamed(field="machines")


def speaks_of(machines: AffectedMachines, serial: str, model: str | None) -> bool:
    """Whether the maker's machine with this number, and this model as far as known, is meant."""
    if machines.serial_range is None and not machines.serial_numbers:
        return machines.model == model
    if machines.model is not None and model is not None and machines.model != model:
        return False
    within = machines.serial_range is not None and span(machines.serial_range).has(serial)
    return within or serial in machines.serial_numbers
