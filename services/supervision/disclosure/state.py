"""What a disclosure amounts to."""

from dataclasses import dataclass
from datetime import datetime
from typing import NamedTuple, TypeAlias

from services.kernel.subject import NOBODY, Subject
from services.supervision.disclosure import rules
from services.supervision.disclosure.commands import Command, PublishDisclosure
from services.supervision.events.disclosure import DisclosedStatement, DisclosurePublished
from services.supervision.where import concerned


class Version(NamedTuple):
    """What the public was told from `since` on; the first time without a reason."""

    statement: DisclosedStatement
    since: datetime
    reason: str = ""


@dataclass(frozen=True, slots=True)
class NoDisclosure:
    """Nothing was disclosed."""


@dataclass(frozen=True, slots=True)
class Disclosure:
    """A disclosure with all that it ever said. `retracted`: the reason why it does not stand."""

    published: DisclosurePublished
    versions: tuple[Version, ...]
    retracted: str | None = None

    @property
    def elevator_id(self) -> str | None:
        """The elevator that it is about; None: a division."""
        return self.published.elevator_id


State: TypeAlias = NoDisclosure | Disclosure


def disclosed(state: State) -> Disclosure:
    """Raises `DisclosureUnknown`."""
    if isinstance(state, NoDisclosure):
        raise rules.DisclosureUnknown(field="disclosure_id")
    return state


def named_by(command: Command) -> Subject:
    """The division that a disclosure without an elevator is about."""
    return concerned(command.division) if isinstance(command, PublishDisclosure) else NOBODY


def subject_of(state: State) -> Subject:
    """The division that it is about."""
    return concerned(state.published.division) if isinstance(state, Disclosure) else NOBODY
