"""A maker's report: which elevators it finds, who is told, what is ordered; told by hand."""

from datetime import date
from typing import Any

from services.inspection.events.examinations import AgencyChosen
from services.insurance.events.cover import CoverLapsed
from services.reactions.policy import Command, OfFleet
from services.reference.elevator import Place, TechnicalParameters
from services.reference.party import PartyRef
from services.registry.elevator import elevator_id_by
from services.registry.events.elevator import (
    ElevatorManufactured,
    ElevatorRelocated,
    UserUnitChanged,
)
from services.supervision.events.hazard import HazardSource, RectificationVerified
from services.supervision.events.maker_report import (
    AffectedElevatorRectified,
    AffectedMachines,
    AuthorityNotified,
    InsurerTold,
    ReportedHazardConfirmed,
    ReportedHazardRefuted,
    ReportedMachinesExtended,
    UserUnitNotified,
)
from services.supervision.events.order import OrderGround
from tests.reactions.facts import (
    AFFECTED,
    AGENCY,
    BUREAU,
    DAY,
    INSURER,
    MAKER,
    NEXT_UNIT,
    RIVAL,
    UNIT,
    affected,
    begins,
    cover,
    hazard,
    ordered,
    reported,
)
from tests.reactions.telling import LIFT, NOON, Story

REPORT = "makerreport-ZZ-1"
CONFIRMED = ReportedHazardConfirmed(verified_by=BUREAU, verified_on=DAY, evidence=("核查",))
REFUTED = ReportedHazardRefuted(refuted_by=BUREAU, reason="已换")


def test_a_range_finds_its_elevators_by_maker_and_number() -> None:
    """Five numbers, five elevators; a number twice is one."""
    story = Story("maker-report.find").told(reported(), REPORT)
    found = [one.fields["elevator_id"] for one in story.commands]
    assert found == [elevator_id_by(MAKER.party_id, f"ZS-{number}") for number in range(1, 6)]
    listed = Story("maker-report.find").told(reported(serial_numbers=("A", "B", "A")), REPORT)
    assert len(listed.commands) == 2


def test_more_machines_are_found_too() -> None:
    """扩大范围: those alone that the extension names; of a report nobody knows, none."""
    more = ReportedMachinesExtended(machines=AffectedMachines(serial_numbers=("ZS-9",)), reason="x")
    story = Story("maker-report.find").told(reported(), REPORT).forgotten().told(more, REPORT)
    assert [one.fields["elevator_id"] for one in story.commands] == [
        elevator_id_by(MAKER.party_id, "ZS-9")
    ]
    assert Story("maker-report.find").told(more, REPORT).effects == []


def test_a_model_alone_is_looked_for() -> None:
    """By number an elevator is known, by model it is looked for; and the maker is asked for numbers."""
    story = Story("maker-report.find").told(reported(model="LD-1"), REPORT)
    assert story.commands == []
    (fleet,) = (one for one in story.effects if isinstance(one, OfFleet))
    assert (fleet.maker_id, fleet.model) == (MAKER.party_id, "LD-1")
    assert fleet.command.fields == {"report_id": "ZZ-1"}
    assert story.notices == [
        ("maker-report.numbers-wanted", "manufacturer"),
        ("maker-report.numbers-wanted", "authority"),
    ]
    both = reported(model="LD-1", serial_numbers=("A",))
    named = Story("maker-report.find").told(both, REPORT)
    assert [type(one) for one in named.effects] == [Command]


def test_a_machine_that_comes_later_is_affected_too() -> None:
    """By number, or by model; of another number or model it is not."""
    story = Story("maker-report.newcomer").told(reported(), REPORT)
    assert story.told(_made("ZS-3")).calls == ["RecordAffected"]
    assert story.forgotten().told(_made("ZS-6")).effects == []
    by_model = Story("maker-report.newcomer").told(reported(model="LD-1"), REPORT)
    assert by_model.told(_made("X-1", "LD-2")).effects == []
    assert by_model.told(_made("X-2", "LD-1")).calls == ["RecordAffected"]


def test_a_machine_that_comes_after_an_extension_is_affected_too() -> None:
    """By number, or by model, though an extension names no maker; of another maker it is not."""
    story = _extended(serial_numbers=("ZS-9",))
    (recorded,) = story.forgotten().told(_made("ZS-9")).commands
    assert recorded.fields == {
        "report_id": "ZZ-1",
        "elevator_id": elevator_id_by(MAKER.party_id, "ZS-9"),
    }
    assert story.forgotten().told(_made("ZS-10")).effects == []
    assert story.told(_made("ZS-9", maker=RIVAL)).effects == []
    by_model = _extended(model="LD-2")
    assert by_model.told(_made("X-1", "LD-1")).told(_made("X-2")).effects == []
    assert by_model.told(_made("X-3", "LD-2")).calls == ["RecordAffected"]


def test_what_the_report_itself_names_is_no_extensions_matter() -> None:
    """Nor is what came before it: those in the register are found when it is told."""
    assert _extended(serial_numbers=("ZS-9",)).told(_made("ZS-3")).effects == []
    early = Story("maker-report.extended-newcomer").told(reported(), REPORT).told(_made("ZS-9"))
    assert early.told(_more(serial_numbers=("ZS-9",)), REPORT).effects == []


def test_a_machine_is_recorded_once_for_each_report() -> None:
    """However many extensions of it speak of the machine. Of a report nobody knows, none does."""
    twice = _extended(serial_numbers=("ZS-9",)).told(_more(model="LD-2"), REPORT)
    assert twice.told(_made("ZS-9", "LD-2")).calls == ["RecordAffected"]
    other = reported().model_copy(update={"report_id": "ZZ-2"})
    twice.told(other, "makerreport-ZZ-2").told(_more(model="LD-2"), "makerreport-ZZ-2")
    found = twice.forgotten().told(_made("ZS-9", "LD-2")).commands
    assert [one.fields["report_id"] for one in found] == ["ZZ-1", "ZZ-2"]
    unknown = Story("maker-report.extended-newcomer").told(_more(model="LD-2"), REPORT)
    assert unknown.told(_made("ZS-9", "LD-2")).effects == []


def _more(**machines: Any) -> ReportedMachinesExtended:
    return ReportedMachinesExtended(machines=AffectedMachines(**machines), reason="x")


def _extended(**machines: Any) -> Story:
    """A report of ZS-1 to ZS-5, and its extension."""
    story = Story("maker-report.extended-newcomer").told(reported(), REPORT)
    return story.told(_more(**machines), REPORT)


def _made(
    serial: str, model: str | None = None, *, maker: PartyRef = MAKER
) -> ElevatorManufactured:
    return ElevatorManufactured(
        maker=maker,
        serial_number=serial,
        manufactured_on=DAY,
        product_certificate_number="1",
        parameters=TechnicalParameters(model=model),
    )


def test_the_search_is_over_when_nothing_more_is_found() -> None:
    """So many were found; each further one puts the end off."""
    story = Story("maker-report.conclude").told(reported(), REPORT)
    story.told(affected(), AFFECTED).told(affected(), f"{AFFECTED[:-1]}b")
    (end,) = story.running.values()
    assert end.then[0].fields["affected"] == 2  # type: ignore[union-attr]
    assert end.due_at > NOON


def test_unit_and_authority_are_notified_on_record() -> None:
    """And whoever takes over before it is settled; afterwards nobody."""
    story = Story("maker-report.notify").told(affected(), AFFECTED)
    assert story.calls == ["NotifyUserUnit", "NotifyAuthority"]
    story.forgotten().told(UserUnitChanged(user_unit=NEXT_UNIT))
    assert story.calls == ["NotifyUserUnit"]
    story.forgotten().told(ElevatorRelocated(place=Place(division="350206"), reason="x"))
    assert story.calls == ["NotifyAuthority"]
    story.forgotten().told(REFUTED, AFFECTED).told(UserUnitChanged(user_unit=UNIT))
    assert story.effects == []


def test_the_message_goes_to_whom_the_record_names() -> None:
    """User unit, authority, insurer: one each."""
    story = Story("maker-report.tell")
    story.told(UserUnitNotified(unit=UNIT), AFFECTED)
    story.told(AuthorityNotified(division="350203"), AFFECTED)
    story.told(InsurerTold(insurer=INSURER), AFFECTED)
    assert [role for _, role in story.notices] == ["user_unit", "authority", "insurer"]


def test_who_covers_it_is_told() -> None:
    """The insurer of that day; of a cover that ended, nobody; of a later one, on its first day."""
    story = Story("maker-report.insurer").told(cover()).told(affected(), AFFECTED)
    assert [one.fields["insurer"]["party_id"] for one in story.commands] == [INSURER.party_id]
    ended = Story("maker-report.insurer").told(cover())
    ended.told(CoverLapsed(cover_id="BD-1", ended_on=DAY)).told(affected(), AFFECTED)
    assert ended.effects == []
    past = cover(covers_from=date(2024, 1, 1), covers_to=date(2024, 12, 31))
    assert Story("maker-report.insurer").told(past).told(affected(), AFFECTED).effects == []
    later = Story("maker-report.insurer").told(affected(), AFFECTED)
    later.told(cover(covers_from=date(2025, 11, 1)))
    assert list(later.due.values()) == [begins(2025, 11, 1)]
    done = Story("maker-report.insurer").told(affected(), AFFECTED)
    gone = AffectedElevatorRectified(rectified_on=DAY, evidence=("x",))
    assert done.told(gone, AFFECTED).told(cover()).effects == []


def test_what_proves_true_is_a_hazard() -> None:
    """经核查属实: under the report's number, with what the report said. Refuted, it is none."""
    story = Story("maker-report.hazard").told(affected(), AFFECTED)
    assert story.effects == []
    (filed,) = story.told(CONFIRMED, AFFECTED).commands
    assert filed.fields["source"] == "HAZARD_SOURCE_MAKER"
    assert filed.fields["source_reference"] == "ZZ-1"
    assert filed.fields["description"] == "销轴断裂"
    assert Story("maker-report.hazard").told(CONFIRMED, AFFECTED).effects == []


def test_the_order_and_its_end_stand_with_the_report() -> None:
    """An order on another ground, or a hazard of another source, says nothing of a report."""
    given = ordered(ground=OrderGround.MAKER_REPORT, ground_reference="ZZ-1")
    (recorded,) = Story("maker-report.ordered").told(given, "order-ZL-1").commands
    assert recorded.fields["affected_id"] == f"ZZ-1-{LIFT}"
    assert Story("maker-report.ordered").told(ordered(), "order-ZL-1").effects == []
    verified = RectificationVerified(verified_by=BUREAU, evidence=("复查",))
    filed = hazard(source=HazardSource.MAKER, source_reference="ZZ-1")
    story = Story("maker-report.rectified").told(filed, "hazard-YH-1")
    (done,) = story.told(verified, "hazard-YH-1").commands
    assert done.fields["affected_id"] == f"ZZ-1-{LIFT}"
    other = Story("maker-report.rectified").told(hazard(), "hazard-YH-1")
    assert other.told(verified, "hazard-YH-1").effects == []


def test_a_confirmed_elevator_is_spot_checked() -> None:
    """By the chosen agency; where none was chosen, the authority is asked to assign one."""
    chosen = AgencyChosen(agency=AGENCY, chosen_by=UNIT)
    story = Story("maker-report.spot-check").told(chosen, f"inspection-{LIFT}")
    assert story.told(CONFIRMED, AFFECTED).calls == ["AssignSpotCheck"]
    none = Story("maker-report.spot-check").told(CONFIRMED, AFFECTED)
    assert none.notices == [("maker-report.spot-check-wanted", "authority")]
