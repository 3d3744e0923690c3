"""Whom a stored thing concerns: what a caller's scope is compared with."""

from typing import Final, NamedTuple


class Subject(NamedTuple):
    """One elevator (or none), the division it stands in, and the parties it names, by role.

    `division` is a GB/T 2260 code, empty while no place is known. `parties` holds pairs of a role
    of the credential ("user_unit", "manufacturer", "installer", "maintainer", "inspection_body",
    "insurer") and a party id.
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
