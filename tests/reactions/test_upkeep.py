"""Contracts, visits and the three withouts; told by hand."""

from datetime import date

import pytest

from services.kernel.decider import Event
from services.maintenance.events.contract import (
    ContractAmended,
    ContractExpired,
    ContractRenewed,
    ContractTerminated,
    ContractVoided,
    MaintenanceSchemeChanged,
)
from services.maintenance.events.fund import FundApproved, FundStatusRecorded, FundSufficiency
from services.maintenance.events.upkeep import (
    ElevatorHandedOver,
    MaintenanceOverdueMarked,
    VisitWithdrawn,
)
from services.maintenance.events.values import (
    ContractedElevator,
    ContractTerminationGround,
    HandOverReason,
    UpkeepDuty,
    UpkeepVisitKind,
)
from services.registry.events.elevator import (
    ElevatorScrapped,
    ResponsibleUnitAssigned,
    ResponsibleUnitVacated,
)
from services.supervision.events.withouts import (
    WithoutsFlag,
    WithoutsFlagCleared,
    WithoutsFlagRaised,
)
from tests.reactions.facts import (
    DAY,
    MAINTAINER,
    OTHER_LIFT,
    RIVAL,
    UNIT,
    begins,
    registered,
    scheme,
    signed,
    taken_over,
    visited,
)
from tests.reactions.telling import LIFT, NOON, Story

CONTRACT, UPKEEP, FUND = "contract-HT-1", f"upkeep-{LIFT}", "fund-ZJ-1"
THIRD = "c" * 26
TERMINATED = ContractTerminated(
    ended_on=date(2025, 10, 15), ground=ContractTerminationGround.AGREEMENT, reason="x"
)
HANDED = ElevatorHandedOver(
    contract_id="HT-1", ended_on=date(2025, 10, 15), reason=HandOverReason.CONTRACT_TERMINATED
)
SCRAPPED = ElevatorScrapped(reason="x", requested_by=UNIT)
MID = NOON.replace(day=16)


def test_a_signed_contract_takes_each_elevator_over() -> None:
    """At once where its first day has come; otherwise on that day."""
    story = Story("contract.tenures").told(signed(), CONTRACT)
    assert story.calls == ["TakeOver", "TakeOver"]
    later = Story("contract.tenures").told(signed(starts_on=date(2025, 11, 1)), CONTRACT)
    assert later.commands == []
    assert list(later.due.values()) == [begins(2025, 11, 1)]


def test_an_ended_contract_hands_each_elevator_over() -> None:
    """After its last day; notice given before it waits for that day."""
    story = Story("contract.tenures").told(signed(), CONTRACT).forgotten()
    story.told(TERMINATED, CONTRACT, at=MID)
    assert story.calls == ["HandOver", "HandOver"]
    assert story.commands[0].fields["reason"] == "HAND_OVER_REASON_CONTRACT_TERMINATED"
    early = Story("contract.tenures").told(signed(), CONTRACT).forgotten()
    early.told(TERMINATED, CONTRACT)
    assert early.commands == []
    assert list(early.due.values()) == [begins(2025, 10, 15)]


def test_an_amended_contract_moves_those_that_came_or_went() -> None:
    """Added ones are taken over, removed ones handed over until the day before."""
    amended = ContractAmended(
        effective_on=DAY,
        added=(ContractedElevator(elevator_id=THIRD, division="350203"),),
        removed=(OTHER_LIFT,),
        price_fen=1,
        document_number="1",
        division="350203",
    )
    story = Story("contract.tenures").told(signed(), CONTRACT).forgotten().told(amended, CONTRACT)
    assert story.calls == ["HandOver", "TakeOver"]
    assert story.commands[0].fields["ended_on"] == {"year": 2025, "month": 9, "day": 30}
    story.forgotten().told(ContractExpired(ended_on=date(2025, 12, 31)), CONTRACT)
    (deadline,) = story.running.values()
    assert {one.fields["elevator_id"] for one in deadline.then} == {LIFT, THIRD}  # type: ignore[union-attr]


def test_a_contract_that_never_held_takes_nothing_over() -> None:
    """误录, before its first day; an end of a contract nobody signed says nothing."""
    story = Story("contract.tenures").told(signed(starts_on=date(2025, 11, 1)), CONTRACT)
    assert story.told(ContractVoided(reason="x"), CONTRACT).due == {}
    assert Story("contract.tenures").told(TERMINATED, CONTRACT).effects == []
    ended = Story("contract.tenures").told(signed(starts_on=date(2025, 11, 1)), CONTRACT)
    assert ended.told(TERMINATED, CONTRACT, at=MID).due == {}
    assert ended.commands == []


def test_a_contract_that_never_held_ends_what_began() -> None:
    """误录, found later: whoever took over hands over."""
    story = Story("contract.tenures").told(signed(), CONTRACT).forgotten()
    story.told(ContractVoided(reason="x"), CONTRACT, at=MID)
    assert story.calls == ["HandOver", "HandOver"]


@pytest.mark.parametrize("from_on", [DAY, date(2025, 10, 20)])
def test_an_elevator_that_is_no_more_is_handed_over(from_on: date) -> None:
    """报废: on its last day; where nobody has it, nobody hands it over."""
    story = Story("elevator-ended.hand-over").told(taken_over(from_on=from_on), UPKEEP)
    (handed,) = story.told(SCRAPPED, at=MID).commands
    assert handed.fields["reason"] == "HAND_OVER_REASON_ELEVATOR_ENDED"
    assert handed.fields["ended_on"]["day"] == max(16, from_on.day)
    gone = Story("elevator-ended.hand-over").told(taken_over(), UPKEEP).told(HANDED, UPKEEP)
    assert gone.told(SCRAPPED).effects == []


def test_a_contract_runs_out_unless_renewed() -> None:
    """到期: the day after the last; 续签 moves it; ended, it does not run out."""
    story = Story("contract.expiry").told(signed(), CONTRACT)
    assert story.due == {"expiry:HT-1": begins(2026, 1, 1)}
    renewed = ContractRenewed(
        ends_on=date(2026, 12, 31),
        former_ends_on=date(2025, 12, 31),
        price_fen=1,
        document_number="1",
    )
    assert story.told(renewed, CONTRACT).due == {"expiry:HT-1": begins(2027, 1, 1)}
    assert story.told(TERMINATED, CONTRACT).due == {}


def test_both_sides_learn_that_it_ended() -> None:
    """The client and the maintainer."""
    story = Story("contract.ended").told(signed(), CONTRACT)
    assert story.effects == []
    story.told(TERMINATED, CONTRACT)
    assert [role for _, role in story.notices] == ["user_unit", "maintainer"]


def test_a_new_scheme_is_adopted_by_each_elevator() -> None:
    """On its first day."""
    changed = MaintenanceSchemeChanged(
        scheme=scheme(date(2025, 11, 1)), scheme_version="1", document_number="1"
    )
    story = Story("contract.scheme").told(signed(), CONTRACT).told(changed, CONTRACT)
    (deadline,) = story.running.values()
    assert (deadline.due_at, len(deadline.then)) == (begins(2025, 11, 1), 2)


def test_the_register_follows_the_maintainer() -> None:
    """维保单位 of the elevator, with its contract."""
    (changed,) = Story("maintainer.register").told(taken_over(), UPKEEP).commands
    assert changed.fields["maintainer"]["party_id"] == MAINTAINER.party_id


def test_a_visit_is_due_after_fifteen_days() -> None:
    """Marked on the day after; a visit moves it, a withdrawn one does not."""
    story = Story("upkeep.due").told(taken_over(), UPKEEP)
    name = f"upkeep:{LIFT}:half_month"
    assert story.due[name] == begins(2025, 10, 17)
    story.told(visited(date(2025, 10, 10)), UPKEEP)
    assert story.due[name] == begins(2025, 10, 26)
    gone = VisitWithdrawn(visit_number="维-2025-10-10", reason="x")
    assert story.told(gone, UPKEEP).due[name] == begins(2025, 10, 17)
    late = NOON.replace(month=12)
    again = Story("upkeep.due").told(taken_over(), UPKEEP)
    again.told(visited(date(2025, 10, 10)), UPKEEP).told(gone, UPKEEP, at=late)
    assert again.due[name] == late
    assert f"upkeep:{LIFT}:governor_calibration" not in story.due
    assert story.told(HANDED, UPKEEP).due == {}


def test_nobody_owes_a_visit_where_nobody_maintains() -> None:
    """Handed over, and taken over by nobody."""
    assert Story("upkeep.due").told(HANDED, UPKEEP).due == {}


MARKED = MaintenanceOverdueMarked(
    duty=UpkeepDuty.QUARTER, due_on=DAY, maintainer=MAINTAINER, rule_version="1"
)


def test_an_overdue_visit_is_told_and_then_a_hazard() -> None:
    """15 days; a visit of the same kind or a longer one answers it, a shorter one does not."""
    story = Story("upkeep.overdue").told(MARKED, UPKEEP)
    assert [role for _, role in story.notices] == ["user_unit", "maintainer", "authority"]
    name = f"hazard:{LIFT}:quarter"
    assert story.due == {name: begins(2025, 10, 17)}
    story.told(visited(date(2025, 10, 10)), UPKEEP)
    assert name in story.due
    assert story.told(visited(date(2025, 10, 11), UpkeepVisitKind.YEAR), UPKEEP).due == {}


def test_a_vacancy_of_thirty_days_is_a_flag() -> None:
    """无维保, thirty days after the last day; a successor settles it before and after."""
    story = Story("withouts.maintainer").told(taken_over(), UPKEEP).told(HANDED, UPKEEP)
    (deadline,) = story.running.values()
    assert deadline.due_at == begins(2025, 11, 15)
    assert deadline.then[0].fields["flag"] == "WITHOUTS_FLAG_NO_MAINTENANCE"  # type: ignore[union-attr]
    again = taken_over(contract_id="HT-2", maintainer=RIVAL)
    assert story.told(again, UPKEEP).due == {}
    assert story.commands == []


def test_whoever_hands_over_late_makes_no_vacancy() -> None:
    """The next one has it already."""
    story = Story("withouts.maintainer").told(taken_over(), UPKEEP)
    story.told(taken_over(contract_id="HT-2"), UPKEEP).told(HANDED, UPKEEP)
    assert story.due == {}


def test_a_time_of_years_before_makes_no_vacancy() -> None:
    """Told late, taken over and handed over in between: who has it today has it still."""
    story = Story("withouts.maintainer").told(taken_over(), UPKEEP)
    before = taken_over(contract_id="HT-0", maintainer=RIVAL, from_on=date(2015, 1, 1))
    ended = HANDED.model_copy(update={"contract_id": "HT-0", "ended_on": date(2016, 1, 1)})
    assert story.told(before, UPKEEP).told(ended, UPKEEP).due == {}
    assert story.told(HANDED, UPKEEP).due != {}
    gone = Story("elevator-ended.hand-over").told(taken_over(), UPKEEP).told(before, UPKEEP)
    assert gone.told(SCRAPPED).commands[0].fields["contract_id"] == "HT-1"


def test_a_contract_of_the_past_is_taken_over_with_its_end() -> None:
    """Told after it ended, it keeps nobody from being maintained today."""
    past = signed(starts_on=date(2024, 1, 1), ends_on=date(2024, 12, 31))
    taken = Story("contract.tenures").told(past, CONTRACT).commands[0]
    assert taken.fields["ended_on"] == {"year": 2024, "month": 12, "day": 31}


def test_a_lift_registered_without_a_maintainer_is_vacant() -> None:
    """Since it was put into use; with one, or taken over before, it is not."""
    story = Story("withouts.maintainer").told(registered(maintainer=None))
    assert list(story.due.values()) == [begins(2025, 10, 31)]
    assert Story("withouts.maintainer").told(registered()).due == {}
    before = Story("withouts.maintainer").told(taken_over(), UPKEEP)
    assert before.told(registered(maintainer=None)).due == {}


def _raised(flag: WithoutsFlag) -> WithoutsFlagRaised:
    return WithoutsFlagRaised(flag=flag, found_on=DAY, evidence=("x",))


def test_a_flag_is_cleared_by_who_takes_over() -> None:
    """Settled and cleared, once: a flag that is down needs nothing."""
    story = Story("withouts.maintainer").told(_raised(WithoutsFlag.NO_MAINTENANCE))
    story.told(taken_over(), UPKEEP)
    assert story.calls == ["SettleMaintainer", "ClearWithoutsFlag"]
    cleared = WithoutsFlagCleared(flag=WithoutsFlag.NO_MAINTENANCE, cleared_on=DAY, evidence=("x",))
    story.forgotten().told(cleared).told(taken_over(contract_id="HT-2"), UPKEEP)
    assert story.commands == []


def test_what_is_scrapped_needs_no_maintainer() -> None:
    """报废: the deadline falls away, and the flag with it."""
    story = Story("withouts.maintainer").told(taken_over(), UPKEEP).told(HANDED, UPKEEP)
    assert story.told(SCRAPPED).due == {}
    flagged = Story("withouts.maintainer").told(_raised(WithoutsFlag.NO_MAINTENANCE))
    assert flagged.told(SCRAPPED).calls == ["ClearWithoutsFlag"]


def test_a_responsible_unit_that_left_is_a_flag() -> None:
    """无物管; assigned again it is settled, and without a flag nothing is to be done."""
    story = Story("withouts.unit").told(ResponsibleUnitVacated(unit=UNIT, reason="x"))
    assert story.calls == ["RaiseWithoutsFlag"]
    assigned = ResponsibleUnitAssigned(unit=UNIT, evidence="x")
    assert story.forgotten().told(assigned).effects == []
    story.told(_raised(WithoutsFlag.NO_PROPERTY_MANAGEMENT)).told(assigned)
    assert story.calls == ["SettleResponsibleUnit", "ClearWithoutsFlag"]


def _status(sufficiency: FundSufficiency) -> Event:
    return FundStatusRecorded(
        fund_id="ZJ-1",
        elevator_id=LIFT,
        sufficiency=sufficiency,
        evidence="复函",
        with_elevators=(OTHER_LIFT,),
    )


@pytest.mark.parametrize(
    ("sufficiency", "calls"),
    [
        (FundSufficiency.NONE, ["RaiseWithoutsFlag"] * 2),
        (FundSufficiency.SUFFICIENT, ["ClearWithoutsFlag"] * 2),
        (FundSufficiency.INSUFFICIENT, []),
    ],
)
def test_a_fund_that_is_not_there_is_a_flag(sufficiency: FundSufficiency, calls: list[str]) -> None:
    """无维修资金, of each elevator of the building; too little is not none."""
    assert Story("withouts.fund").told(_status(sufficiency), FUND).calls == calls


def test_money_settles_the_funding() -> None:
    """Approved; of a file about no elevator, nothing."""
    approved = FundApproved(amount_fen=1, approved_by=UNIT, document_number="1")
    story = Story("withouts.fund").told(approved, FUND)
    assert story.calls == ["SettleFunding", "ClearWithoutsFlag"]
    assert Story("withouts.fund").told(approved, FUND, elevator_id="").effects == []
