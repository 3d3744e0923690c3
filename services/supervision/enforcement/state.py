"""What an enforcement case amounts to."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Final, TypeAlias

from services.kernel.subject import NOBODY, Subject
from services.supervision.enforcement import rules
from services.supervision.enforcement.commands import Command, OpenEnforcementCase
from services.supervision.events.enforcement import (
    EnforcementCaseClosed,
    EnforcementCaseOpened,
    PenaltyImposed,
)
from services.supervision.where import concerned

ACCUSED_AS: Final = (
    "user_unit",
    "manufacturer",
    "installer",
    "maintainer",
    "inspection_body",
    "insurer",
)
"""The roles in which whoever is accused sees the case."""


@dataclass(frozen=True, slots=True)
class NoEnforcementCase:
    """No such case."""


@dataclass(frozen=True, slots=True)
class EnforcementCase:
    """A case. `withdrawn` holds the numbers of penalties that do not hold."""

    opened: EnforcementCaseOpened
    penalties: Mapping[str, PenaltyImposed] = field(default_factory=dict)
    withdrawn: frozenset[str] = frozenset()
    closed: EnforcementCaseClosed | None = None

    @property
    def elevator_id(self) -> str | None:
        """The elevator that it is about; None: a division."""
        return self.opened.elevator_id

    @property
    def standing(self) -> tuple[PenaltyImposed, ...]:
        """The penalties that hold."""
        penalties = self.penalties.items()
        return tuple(one for number, one in penalties if number not in self.withdrawn)


State: TypeAlias = NoEnforcementCase | EnforcementCase


def opened(state: State) -> EnforcementCase:
    """Raises `EnforcementCaseUnknown`."""
    if isinstance(state, NoEnforcementCase):
        raise rules.EnforcementCaseUnknown(field="enforcement_id")
    return state


def open_case(state: State) -> EnforcementCase:
    """Raises `EnforcementCaseUnknown`, `EnforcementCaseIsClosed`."""
    case = opened(state)
    if case.closed is not None:
        raise rules.EnforcementCaseIsClosed
    return case


def named_by(command: Command) -> Subject:
    """The division that a case without an elevator is in."""
    return concerned(command.division) if isinstance(command, OpenEnforcementCase) else NOBODY


def subject_of(state: State) -> Subject:
    """Whoever is accused or punished, and the division that the case is in."""
    if isinstance(state, NoEnforcementCase):
        return NOBODY
    parties = {state.opened.accused.party_id, *(one.party.party_id for one in state.standing)}
    roles = ((role, party) for party in parties for role in ACCUSED_AS)
    return concerned(state.opened.division, *roles)
