"""Selection 选型采购: the first fact about a new elevator."""

from services.reference.elevator import TechnicalParameters
from services.registry.elevator import elevator_id_of
from services.registry.elevator.catalogue import UnknownKind
from services.registry.elevator.making import RecordSelection
from services.registry.elevator.rules import ElevatorAlreadyRecorded, UnknownDivision
from services.registry.events.elevator import ElevatorSelected
from services.registry.events.values import SiteFit, SiteFitVerdict
from tests.registry.facts import (
    HOME,
    MAKER,
    OWNER,
    PASSENGER,
    SERIAL,
    imported,
    in_use,
    nothing,
    scrapped,
    selected,
)

SELECT = RecordSelection(
    maker=MAKER,
    serial_number=SERIAL,
    place=HOME,
    parameters=PASSENGER,
    purchaser=OWNER,
    site_fit=SiteFit(verdict=SiteFitVerdict.UNFIT, findings=("客流超出额定运力",)),
)


def test_an_elevator_begins_with_its_selection() -> None:
    """Machine, place, parameters, buyer and site fit are one fact."""
    nothing().when(SELECT).then(ElevatorSelected(**dict(SELECT)))


def test_an_unfit_configuration_is_recorded_not_refused() -> None:
    """选型配置与使用条件不适应 is what the campaign wants to find."""
    decided = nothing().when(SELECT).decided()
    assert isinstance(decided[0], ElevatorSelected)
    assert decided[0].site_fit == SELECT.site_fit


def test_a_machine_is_recorded_once() -> None:
    """The same maker and production number are the same machine, whatever its phase."""
    for story in (selected(), in_use(), scrapped()):
        story.when(SELECT).refuses(ElevatorAlreadyRecorded)
    row_machine = SELECT.model_copy(update={"serial_number": "77"})
    imported().when(row_machine).refuses(ElevatorAlreadyRecorded)


def test_the_id_depends_on_maker_and_serial_number_only() -> None:
    """The name of that day is no part of the identity."""
    renamed = MAKER.model_copy(update={"name": "另一名称"})
    assert elevator_id_of(MAKER, SERIAL) == elevator_id_of(renamed, SERIAL)
    assert elevator_id_of(MAKER, SERIAL) != elevator_id_of(OWNER, SERIAL)
    assert elevator_id_of(MAKER, SERIAL) != elevator_id_of(MAKER, SERIAL + "1")


def test_a_place_lies_in_a_division_of_that_day() -> None:
    """A code nobody ever had is refused."""
    nowhere = SELECT.model_copy(update={"place": HOME.model_copy(update={"division": "999999"})})
    nothing().when(nowhere).refuses(UnknownDivision)


def test_a_reporting_unit_is_no_place() -> None:
    """The corps 兵团 reports, but its elevators stand in divisions of Xinjiang."""
    corps = SELECT.model_copy(update={"place": HOME.model_copy(update={"division": "660000"})})
    nothing().when(corps).refuses(UnknownDivision)


def test_a_kind_stands_in_its_edition_of_the_catalogue() -> None:
    """3170 (bed lift) was a kind before 2014, and is none in the edition of 2014."""
    old = TechnicalParameters(kind_code="3170", catalogue_version="2004")
    new = TechnicalParameters(kind_code="3170")
    nothing().when(SELECT.model_copy(update={"parameters": new})).refuses(UnknownKind)
    assert nothing().when(SELECT.model_copy(update={"parameters": old})).decided()
