"""What must hold outside an elevator's own stream: the parties it names.

Read from the party's own stream at the moment of the decision. A log that cannot be read refuses
the command (UNAVAILABLE); it never says yes for want of an answer.
"""

from datetime import datetime
from typing import Any, Final

from services.kernel.aggregate import Requirement
from services.kernel.errors import Refused
from services.reference.dated import legal_day
from services.reference.licences import Work
from services.reference.party import PartyRef
from services.registry import party
from services.registry.aggregates import Registry
from services.registry.events.values import ConstructionKind
from services.registry.party.rules import PartyNotRegistered

WORK_OF: Final = {
    ConstructionKind.INSTALLATION: Work.INSTALLATION,
    ConstructionKind.RELOCATION: Work.INSTALLATION,
    ConstructionKind.MODIFICATION: Work.MODIFICATION,
    ConstructionKind.MAJOR_REPAIR: Work.REPAIR,
}


class LicenceMissing(Refused):
    """The party holds no licence for this work that is valid on that day."""

    zh = "该单位当日不具备该项工作的有效许可"


class Requirements:
    """Requirements for the rows of the registry's tables."""

    def __init__(self, registry: Registry) -> None:
        self._registry = registry

    def registered(self, *fields: str) -> Requirement:
        """Every party in these fields, where given, is registered; raises `PartyNotRegistered`."""

        async def holds(command: Any, _: datetime) -> None:
            for field in fields:
                one: PartyRef | None = getattr(command, field)
                if one is not None:
                    await self._party(one, field)

        return holds

    def licensed(self, field: str, work: Work) -> Requirement:
        """The party in `field` may do `work` on that day; raises `LicenceMissing`."""

        async def holds(command: Any, at: datetime) -> None:
            await self._licensed(getattr(command, field), field, work, at)

        return holds

    async def construction(self, command: Any, at: datetime) -> None:
        """The contractor may do the kind of work it gives notice of."""
        await self._licensed(command.contractor, "contractor", WORK_OF[command.kind], at)

    async def _licensed(self, one: PartyRef, field: str, work: Work, at: datetime) -> None:
        state = await self._party(one, field)
        day = legal_day(at)
        if not party.licensed_for(state, work, day):
            raise LicenceMissing(field=field, party_id=one.party_id, work=work, on=day)

    async def _party(self, one: PartyRef, field: str) -> party.State:
        folded = await self._registry.handler.fresh(self._registry.parties, one.party_id)
        if isinstance(folded.state, party.Unregistered):
            raise PartyNotRegistered(field=field, party_id=one.party_id)
        return folded.state
