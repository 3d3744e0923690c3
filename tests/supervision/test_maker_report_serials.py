"""Ranges of production numbers 产品编号: which machines a maker's report speaks of."""

import pytest
from hypothesis import given as drawn
from hypothesis import settings
from hypothesis import strategies as st

from services.supervision.events.maker_report import AffectedMachines, SerialRange
from services.supervision.serials import (
    LONGEST_RANGE,
    MachinesNotNamed,
    SerialRangeMalformed,
    SerialRangeTooLong,
    check_machines,
    span,
    speaks_of,
)


def from_to(first: str, last: str) -> SerialRange:
    """The range between two numbers."""
    return SerialRange(first=first, last=last)


@pytest.mark.parametrize(
    ("first", "last", "serial", "inside"),
    [
        ("G-0001", "G-0100", "G-0001", True),
        ("G-0001", "G-0100", "G-0100", True),
        ("G-0001", "G-0100", "G-0101", False),
        ("G-0001", "G-0100", "G-0000", False),
        ("G-0001", "G-0100", "G-50", False),
        ("G-0001", "G-0100", "G-00050", False),
        ("G-0001", "G-0100", "H-0050", False),
        ("G-0001", "G-0100", "G-0050A", False),
        ("G-0001", "G-0100", "", False),
        ("X9", "X101", "X10", True),
        ("X9", "X101", "X010", False),
        ("17", "17", "17", True),
        ("2014-1-5", "2014-1-9", "2014-1-7", True),
        ("2014-1-5", "2014-1-9", "2014-2-7", False),
        ("A5", "A9", "A\uff17", False),  # a fullwidth seven is another sign
    ],
)
def test_a_number_lies_between_two_of_the_same_letters(
    first: str, last: str, serial: str, *, inside: bool
) -> None:
    """Both ends are included; the letters and the way of writing are the same."""
    assert span(from_to(first, last)).has(serial) is inside


@pytest.mark.parametrize(
    ("first", "last"),
    [
        ("G-0100", "G-0001"),
        ("G-1", "H-9"),
        ("G", "G-9"),
        ("G-1", "G"),
        ("G-09", "G-100"),
        ("G-9", "G-0100"),
    ],
)
def test_a_range_that_says_nothing_clear_is_refused(first: str, last: str) -> None:
    """Backwards, of different letters, without a number, half padded with zeros."""
    with pytest.raises(SerialRangeMalformed):
        span(from_to(first, last))


def test_a_range_is_not_endless() -> None:
    """A slip of the pen is not a fleet."""
    assert span(from_to("G000001", f"G{LONGEST_RANGE:06}")).has("G050000")
    with pytest.raises(SerialRangeTooLong):
        span(from_to("G000000", f"G{LONGEST_RANGE:06}"))


@settings(max_examples=200)
@drawn(st.text("AB-9", max_size=3), st.integers(0, 300), st.integers(0, 40), st.integers(0, 4))
def test_a_range_has_exactly_the_numbers_that_it_counts(
    letters: str, first: int, more: int, width: int
) -> None:
    """Writing them all down and asking for each agree, however they are padded."""
    serial_range = from_to(f"{letters}x{first:0{width}}", f"{letters}x{first + more:0{width}}")
    written = [f"{letters}x{number:0{width}}" for number in range(first, first + more + 1)]
    try:
        found = span(serial_range)
    except SerialRangeMalformed:
        lengths = {len(written[0]), len(written[-1])}
        assert len(lengths) == 2
        assert "x0" in written[0]
        return
    assert list(found.serials()) == written
    assert all(found.has(one) for one in written)
    assert not found.has(f"{letters}x{first + more + 1:0{width}}")


def test_a_report_names_its_machines() -> None:
    """By range, by list, or by model; a batch alone finds nothing."""
    check_machines(AffectedMachines(serial_range=from_to("1", "9")))
    check_machines(AffectedMachines(serial_numbers=("17",)))
    check_machines(AffectedMachines(model="GPS-III"))
    with pytest.raises(MachinesNotNamed):
        check_machines(AffectedMachines(batch="2014-3"))
    with pytest.raises(SerialRangeMalformed):
        check_machines(AffectedMachines(serial_range=from_to("9", "1")))


def test_a_list_and_a_range_add_up() -> None:
    """A machine of either is meant."""
    machines = AffectedMachines(serial_range=from_to("G1", "G9"), serial_numbers=("H77",))
    assert speaks_of(machines, "G5", None)
    assert speaks_of(machines, "H77", None)
    assert not speaks_of(machines, "H78", None)


def test_a_model_keeps_out_machines_that_are_known_to_be_of_another() -> None:
    """A register that does not know the model leaves the machine in; a model alone needs it."""
    both = AffectedMachines(model="GPS-III", serial_range=from_to("G1", "G9"))
    assert speaks_of(both, "G5", "GPS-III")
    assert speaks_of(both, "G5", None)
    assert not speaks_of(both, "G5", "GPS-II")
    alone = AffectedMachines(model="GPS-III")
    assert speaks_of(alone, "anything", "GPS-III")
    assert not speaks_of(alone, "anything", None)
