"""Random facts about one elevator, from four services, in any order."""

from collections.abc import Sequence
from datetime import UTC, date, datetime, timedelta
from functools import cache
from typing import Any, Final

from hypothesis import strategies as st

from services.inspection.events.examinations import AgencyChosen
from services.insurance.events.cover import CancellationReason, CoverBound, CoverCancelled
from services.insurance.events.values import InsuredRole, LiabilityLimits
from services.kernel.clock import micros
from services.kernel.decider import Event
from services.maintenance.events.upkeep import ElevatorHandedOver, ElevatorTakenOver
from services.maintenance.events.values import (
    HandOverReason,
    MaintenanceScheme,
    MaintenanceSchemeKind,
)
from services.reference.divisions import Divisions
from services.reference.elevator import Place
from services.reference.party import PartyRef
from services.registry.events.elevator import (
    ConstructionNotified,
    ElevatorRelocated,
    MaintainerChanged,
    ModificationStarted,
    OwnerChanged,
    RecordCorrected,
    ResponsibleUnitAssigned,
    ResponsibleUnitVacated,
    UserUnitChanged,
)
from services.registry.events.values import ConstructionKind
from services.views.language import CATALOGUE
from services.views.lifecycle.story import Fact
from tests.registry.facts import IMPORTED, passed

E1: Final = "a" * 26
PARTIES: Final = [PartyRef(party_id=f"register:x:{n}", name=f"单位{n}") for n in range(3)]
FIRST: Final = date(2015, 6, 1)
DAYS: Final = 8
NOW: Final = datetime(2015, 6, DAYS, 4, tzinfo=UTC)
SCHEME: Final = MaintenanceScheme(kind=MaintenanceSchemeKind.FIXED_15_DAY, starts_on=FIRST)
LIMITS: Final = LiabilityLimits(per_person_fen=1, per_accident_fen=1, per_elevator_fen=1)

days = st.integers(0, DAYS - 1).map(lambda n: FIRST + timedelta(days=n))
parties = st.sampled_from(PARTIES)


def _told(model: type[Event], **fields: Any) -> st.SearchStrategy[Event]:
    return st.builds(
        model,
        **{n: v if isinstance(v, st.SearchStrategy) else st.just(v) for n, v in fields.items()},
    )


COVER: Final = {
    "programme_id": "TB",
    "programme_version": 1,
    "limits": LIMITS,
    "premium_fen": 0,
    "insured_roles": (InsuredRole.USER_UNIT,),
    "payer": PARTIES[0],
}
contracts, cover_ids = st.sampled_from(["A", "B"]), st.sampled_from(["P", "Q"])
events = st.one_of(
    _told(UserUnitChanged, user_unit=parties),
    _told(OwnerChanged, owner=parties),
    _told(MaintainerChanged, maintainer=parties),
    _told(ResponsibleUnitAssigned, unit=parties, evidence="x"),
    _told(ResponsibleUnitVacated, unit=parties, reason="x"),
    _told(RecordCorrected, reason="x", evidence="x", installer=parties),
    _told(
        ElevatorRelocated,
        place=st.sampled_from([Place(division="440305"), Place(division="350206")]),
        reason="x",
    ),
    _told(
        ConstructionNotified,
        kind=ConstructionKind.MODIFICATION,
        notification_number="1",
        contractor=parties,
    ),
    _told(ModificationStarted, contractor=parties, description="x"),
    st.builds(
        lambda day, agency: passed(day.year, day.month, day.day).model_copy(
            update={"agency": agency}
        ),
        days,
        parties,
    ),
    _told(
        ElevatorTakenOver, contract_id=contracts, maintainer=parties, from_on=days, scheme=SCHEME
    ),
    _told(
        ElevatorHandedOver,
        contract_id=contracts,
        ended_on=days,
        reason=HandOverReason.CONTRACT_TERMINATED,
    ),
    _told(
        CoverBound, cover_id=cover_ids, insurer=parties, covers_from=days, covers_to=days, **COVER
    ),
    _told(
        CoverCancelled,
        cover_id=cover_ids,
        ended_on=days,
        reason=CancellationReason.REQUESTED,
        endorsement_number="1",
    ),
    _told(AgencyChosen, agency=parties, chosen_by=PARTIES[0]),
)
stories = st.lists(st.tuples(days, events), max_size=8).map(
    lambda story: [(FIRST - timedelta(days=30), IMPORTED), *story]
)
STREAMS: Final = {"registry": "elevator", "maintenance": "upkeep", "insurance": "cover"}


@cache
def divisions() -> Divisions:
    """行政区划, read once."""
    return Divisions.load()


Told = Sequence[tuple[date, Event]]
"""Facts and the days on which they became true, in the order in which they became known."""


def noon(day: date) -> datetime:
    """Noon in China of that day."""
    return datetime(day.year, day.month, day.day, 4, tzinfo=UTC)


def stream_of(event: Event) -> str:
    """The stream of the elevator's that holds it."""
    return f"{STREAMS.get(event.stored_as.split('.')[0], 'inspection')}-{E1}"


def facts_of(told: Told) -> list[Fact]:
    """As the view keeps them: known at their places in the log."""
    return [_fact(position, day, event) for position, (day, event) in enumerate(told, 1)]


def _fact(position: int, day: date, event: Event) -> Fact:
    type_, data = CATALOGUE.encode(event)
    return Fact(micros(noon(day)), position, position, type_, data.decode(), stream_of(event))
