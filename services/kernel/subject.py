"""Whom a stored thing concerns: what a caller's scope is compared with."""

from collections.abc import Callable
from typing import Final, NamedTuple, Protocol

from services.kernel.errors import Denied


class Subject(NamedTuple):
    """One elevator (or none), the division it stands in, and the parties it names, by role.

    `division` is a GB/T 2260 code, empty while no place is known. `parties` holds pairs of a role
    of the credential ("user_unit", "manufacturer", "installer", "maintainer", "inspection_body",
    "insurer", "department") and a party id.
    """

    elevator_id: str
    division: str
    parties: frozenset[tuple[str, str]]

    def joined(self, named: "Subject") -> "Subject":
        """This subject, with what a request names where nothing is known yet."""
        if named is NOBODY:
            return self
        return Subject(
            self.elevator_id or named.elevator_id,
            self.division or named.division,
            self.parties | named.parties,
        )


NOBODY: Final = Subject("", "", frozenset())
"""The subject of what is not there."""


class Surroundings(Protocol):
    """What other streams say about the elevator that a call concerns."""

    async def elevator(self, elevator_id: str) -> Subject:
        """Where it stands and whose it is, by its own stream; raises `NotFound` if there is none."""
        ...

    async def related(self, subject: Subject) -> Subject:
        """`subject`, with who maintains, insures and inspects its elevator by now.

        Asked only of a caller whom the subject itself does not name.
        """
        ...


async def admit(
    surroundings: Surroundings, guard: Callable[[Subject], None], subject: Subject
) -> None:
    """Ask `guard`; before it keeps somebody out, ask who else is related. Raises `Denied`."""
    try:
        guard(subject)
    except Denied:
        related = await surroundings.related(subject) if subject.elevator_id else subject
        if related is subject:
            raise
        guard(related)


class Nowhere:
    """No surroundings: every stream speaks for itself."""

    async def elevator(self, elevator_id: str) -> Subject:
        return Subject(elevator_id, "", frozenset())

    async def related(self, subject: Subject) -> Subject:
        return subject
