"""Whom a call concerns besides the elevator's own parties: all but the insurers.

Elsewhere an insurer sees the elevators it covers. Here it acts on its own covers and claims only,
also where another insurer covers the same elevator: so commands and claims name the insurer.
"""

from typing_extensions import override

from services.directory.directory import Directory
from services.kernel.subject import Subject, Surroundings


class WithoutOtherInsurers(Surroundings):
    """The directory's surroundings, without its insurers."""

    def __init__(self, directory: Directory) -> None:
        self._directory = directory

    @override
    async def elevator(self, elevator_id: str) -> Subject:
        return await self._directory.elevator(elevator_id)

    @override
    async def related(self, subject: Subject) -> Subject:
        related = await self._directory.related(subject)
        added = related.parties - subject.parties
        others = {party for party in added if party[0] == "insurer"}
        return related._replace(parties=related.parties - others)
