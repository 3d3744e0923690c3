"""What a division has on record for a campaign, and how it is shown."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import TypeAlias

from services.kernel.subject import NOBODY, Subject
from services.supervision.activity.rules import ActivityUnknown
from services.supervision.events.activity import ActivityRecorded
from services.supervision.territory import territory


@dataclass(frozen=True, slots=True)
class Entry:
    """One entry. `withdrawn`: why it does not count."""

    event: ActivityRecorded
    at: datetime
    withdrawn: str | None = None


@dataclass(frozen=True, slots=True)
class Idle:
    """Nothing was put on record."""


@dataclass(frozen=True, slots=True)
class Active:
    """Entries by number, in the order in which they became true."""

    campaign_id: str
    division: str
    entries: Mapping[str, Entry]


State: TypeAlias = Idle | Active


def subject_of(state: State) -> Subject:
    """The division."""
    return territory(state.division) if isinstance(state, Active) else NOBODY


def entry_of(state: State, number: str) -> Entry:
    """Raises `ActivityUnknown`."""
    if isinstance(state, Idle) or number not in state.entries:
        raise ActivityUnknown(field="number", number=number)
    return state.entries[number]
