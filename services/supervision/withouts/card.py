"""An elevator's three-without file as it is told."""

from datetime import date

from services.kernel.decider import Record
from services.reference.party import PartyRef
from services.supervision.events.withouts import WithoutsDefinition, WithoutsFlag
from services.supervision.withouts.state import Settlement, State, Withouts, known


class WithoutsFlagCard(Record):
    """A flag that is up."""

    flag: WithoutsFlag
    since: date
    evidence: tuple[str, ...]


class WithoutsCard(Record):
    """The three withouts 三无 of one elevator.

    `fulfils` names every definition by which it is a three-without elevator now; `definition` is
    that of the open case, and `unsettled` what stands between it and its end.
    """

    flags: tuple[WithoutsFlagCard, ...]
    fulfils: tuple[WithoutsDefinition, ...]
    case_open: bool
    definition: WithoutsDefinition | None
    unit: PartyRef | None
    maintainer: PartyRef | None
    fund_id: str | None
    fund_position: int | None
    unsettled: tuple[Settlement, ...]


def card_of(state: State) -> WithoutsCard:
    """Raises `WithoutsUnknown`."""
    now = known(state)
    return WithoutsCard(
        flags=_flags(now),
        fulfils=tuple(one for one in WithoutsDefinition if now.fulfils(one)),
        case_open=now.is_open,
        definition=now.definition,
        unit=now.unit,
        maintainer=now.maintainer,
        fund_id=now.funding.fund_id if now.funding else None,
        fund_position=now.funding.position if now.funding else None,
        unsettled=now.unsettled if now.is_open else (),
    )


def _flags(now: Withouts) -> tuple[WithoutsFlagCard, ...]:
    return tuple(
        WithoutsFlagCard(flag=flag, since=raised.since, evidence=raised.evidence)
        for flag, raised in ((one, now.flags[one]) for one in WithoutsFlag if one in now.flags)
    )
