"""Who was bound to an elevator and what it was called: given facts, then rows."""

from collections.abc import Sequence
from datetime import date, timedelta
from typing import Any, Final

import pytest

from services.inspection.events.examinations import AgencyChosen
from services.insurance.events.cover import CancellationReason, CoverBound, CoverCancelled
from services.kernel.decider import Event
from services.kernel.sealed import Sealed
from services.maintenance.events.upkeep import ElevatorHandedOver, ElevatorTakenOver
from services.maintenance.events.values import HandOverReason
from services.registry.events.elevator import (
    IdentifierAttached,
    IdentifierRetired,
    OwnerChanged,
    RecordCorrected,
    UserUnitChanged,
)
from services.registry.events.values import Identifier, IdentifierKind, RetirementReason
from services.views.days import number
from services.views.language import CATALOGUE
from services.views.lifecycle.bonds import Bond, BondRole, latest
from services.views.lifecycle.cards import CARDS_PART
from services.views.lifecycle.lives import Lived
from services.views.lifecycle.tables import CARDS, IDENTIFIERS, PLACES
from tests.registry.facts import (
    INSTALLED,
    INSTALLER,
    MAKER,
    MANUFACTURED,
    NOTIFIED,
    OWNER,
    REGISTERED,
    RELOCATED,
    SELECTED,
    SERIAL,
    USER,
)
from tests.views.stories import COVER, E1, FIRST, PARTIES, SCHEME, Told, facts_of

LIFE: Final = (SELECTED, MANUFACTURED, NOTIFIED, INSTALLED, REGISTERED)


def on(day: int) -> date:
    """Days from the first of June 2015, by which the elevator is in use."""
    return FIRST + timedelta(days=day)


def told(*later: tuple[int, Event]) -> Told:
    """A life from selection to use until the first of June, and what came to be known after."""
    before = [(on(-10 + number), event) for number, event in enumerate(LIFE)]
    return [*before, *((on(day), event) for day, event in later)]


def bonds(*later: tuple[int, Event]) -> list[Bond]:
    life = Lived(E1, facts_of(told(*later)))
    return [*life.bonds, *life.ties]


def held(role: BondRole, *later: tuple[int, Event]) -> list[tuple[str, date, date | None]]:
    """Who, from which day, to which day."""
    found = [one for one in bonds(*later) if one.role is role]
    return [(one.party_id, one.begins, one.until) for one in sorted(found, key=lambda b: b.begins)]


def taken(contract: str, who: int, day: int) -> ElevatorTakenOver:
    return ElevatorTakenOver(
        contract_id=contract, maintainer=PARTIES[who], from_on=on(day), scheme=SCHEME
    )


def handed(contract: str, day: int) -> ElevatorHandedOver:
    reason = HandOverReason.CONTRACT_TERMINATED
    return ElevatorHandedOver(contract_id=contract, ended_on=on(day), reason=reason)


def test_parties_come_with_their_acts() -> None:
    """From the day of the fact that names them: maker, installer, user unit, owner."""
    assert held(BondRole.MANUFACTURER) == [(MAKER.party_id, on(-10), None)]
    assert held(BondRole.INSTALLER) == [(INSTALLER.party_id, on(-8), None)]
    assert held(BondRole.USER_UNIT) == [(USER.party_id, on(-6), None)]
    assert held(BondRole.OWNER) == [(OWNER.party_id, on(-6), None)]


def test_a_late_change_ends_what_was_thought_to_go_on() -> None:
    """Known after a later one, it stands before it."""
    later, earlier = OwnerChanged(owner=PARTIES[0]), OwnerChanged(owner=PARTIES[1])
    assert held(BondRole.OWNER, (5, later), (2, earlier)) == [
        (OWNER.party_id, on(-6), on(1)),
        (PARTIES[1].party_id, on(2), on(4)),
        (PARTIES[0].party_id, on(5), None),
    ]


def test_a_correction_counts_from_its_day() -> None:
    """What was recorded before stays recorded."""
    corrected = RecordCorrected(reason="笔误", evidence="x", owner=PARTIES[0])
    assert held(BondRole.OWNER, (3, corrected)) == [
        (OWNER.party_id, on(-6), on(2)),
        (PARTIES[0].party_id, on(3), None),
    ]


def test_another_name_is_another_bond_of_the_same_party() -> None:
    """So that an earlier day shows the name of that day."""
    renamed = USER.model_copy(update={"name": "第二届业主委员会"})
    found = [b for b in bonds((3, UserUnitChanged(user_unit=renamed))) if b.role == "user_unit"]
    assert [(one.name, one.until) for one in found] == [(USER.name, on(2)), (renamed.name, None)]


@pytest.mark.parametrize(
    ("acts", "expected"),
    [
        ([taken("A", 0, 1)], [(0, 1, None)]),
        ([taken("A", 0, 1), handed("A", 4)], [(0, 1, 4)]),
        ([taken("A", 0, 1), handed("A", 3), taken("B", 1, 4)], [(0, 1, 3), (1, 4, None)]),
        ([taken("B", 1, 4), taken("A", 0, 1)], [(0, 1, 3), (1, 4, None)]),
        ([taken("A", 0, 1), taken("B", 1, 4), handed("A", 2)], [(0, 1, 2), (1, 4, None)]),
        ([taken("A", 0, 1), handed("B", 2)], [(0, 1, None)]),
    ],
    ids=["one", "ended", "followed", "told_backwards", "ended_earlier", "of_another_contract"],
)
def test_one_maintainer_on_any_day(
    acts: Sequence[Event], expected: list[tuple[int, int, int | None]]
) -> None:
    """By the days that take-overs and hand-overs are about, in whatever order they were told."""
    found = held(BondRole.MAINTAINER, *((7, act) for act in acts))
    days = [(who, on(begins), None if end is None else on(end)) for who, begins, end in expected]
    assert found == [(PARTIES[who].party_id, begins, end) for who, begins, end in days]


def test_a_cover_binds_for_its_period_and_no_longer_than_it_runs() -> None:
    """A cancellation ends it on its last day in force."""
    period: dict[str, Any] = {"covers_from": on(1), "covers_to": on(9)}
    bound = CoverBound(cover_id="P", insurer=PARTIES[0], **period, **COVER)
    reason = CancellationReason.REQUESTED
    ended = CoverCancelled(cover_id="P", ended_on=on(4), reason=reason, endorsement_number="1")
    assert held(BondRole.INSURER, (0, bound)) == [(PARTIES[0].party_id, on(1), on(9))]
    assert held(BondRole.INSURER, (0, bound), (4, ended)) == [(PARTIES[0].party_id, on(1), on(4))]


def test_the_agency_chosen_last_is_the_agency() -> None:
    """Until another is chosen."""
    chosen = [AgencyChosen(agency=PARTIES[who], chosen_by=USER) for who in (0, 1)]
    assert held(BondRole.INSPECTION_BODY, (1, chosen[0]), (5, chosen[1])) == [
        (PARTIES[0].party_id, on(1), on(4)),
        (PARTIES[1].party_id, on(5), None),
    ]


def test_where_maintenance_has_spoken_the_register_names_nobody_else() -> None:
    """After the hand-over there is no maintainer, whatever the register was told."""
    named = bonds()
    assert latest(named, BondRole.MAINTAINER, f"upkeep-{E1}") is None
    over = bonds((1, taken("A", 0, 1)), (4, handed("A", 4)))
    assert latest(over, BondRole.MAINTAINER, f"upkeep-{E1}") is None
    current = bonds((1, taken("A", 0, 1)))
    found = latest(current, BondRole.MAINTAINER, f"upkeep-{E1}")
    assert found is not None
    assert found.party_id == PARTIES[0].party_id


def rows(table: Any, *later: tuple[int, Event]) -> list[Any]:
    return [
        row for ref, row in Lived(E1, facts_of(told(*later))).rows.items() if ref.table is table
    ]


def test_an_identifier_stays_when_it_is_retired() -> None:
    """With the day and the reason; the maker's serial number is one from the first fact on."""
    code = Identifier(kind=IdentifierKind.RESCUE_CODE, value="100 361", issuer="厦门96333")
    retired = IdentifierRetired(identifier=code, reason=RetirementReason.WITHDRAWN)
    found = rows(IDENTIFIERS, (1, IdentifierAttached(identifier=code)), (3, retired))
    by_kind = {row["kind"]: row for row in found}
    assert set(by_kind) == {"maker_serial", "use_certificate", "rescue_code"}
    one, serial = by_kind["rescue_code"], by_kind["maker_serial"]
    assert (one["normal"], one["issuer"], one["ended"]) == ("100361", "厦门96333", "withdrawn")
    assert (one["from_day"], one["until_day"]) == (number(on(1)), number(on(3)))
    assert (serial["value"], serial["issuer"], serial["until_day"]) == (
        SERIAL,
        MAKER.party_id,
        None,
    )


def test_every_place_stays() -> None:
    """An elevator that was taken elsewhere is still found by where it stood."""
    found = rows(PLACES, (2, RELOCATED))
    assert [(row["division"], row["from_day"]) for row in found] == [
        ("350203", number(on(-10))),
        ("350206", number(on(2))),
    ]
    [card] = rows(CARDS, (2, RELOCATED))
    assert (card["division"], card["phase"]) == ("350206", "relocating")


def test_no_row_rests_on_sealed_data() -> None:
    """No fact that these rows follow from can hold a sealed value: `lives` keeps them as they lie."""
    schemas = {name: CATALOGUE.types[name].model_json_schema() for name in CARDS_PART.types}
    sealed = [name for name, one in schemas.items() if Sealed.__name__ in one.get("$defs", {})]
    assert sealed == []
