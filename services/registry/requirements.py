"""What must hold outside an elevator's own stream: the licences of whoever works on it."""

from datetime import datetime
from typing import Any, Final

from services.directory.parties import Parties
from services.kernel.aggregate import Requirement
from services.reference.dated import legal_day
from services.reference.licences import Work
from services.registry.events.values import ConstructionKind

WORK_OF: Final = {
    ConstructionKind.INSTALLATION: Work.INSTALLATION,
    ConstructionKind.RELOCATION: Work.INSTALLATION,
    ConstructionKind.MODIFICATION: Work.MODIFICATION,
    ConstructionKind.MAJOR_REPAIR: Work.REPAIR,
}


def licensed_for_its_kind(parties: Parties) -> Requirement:
    """The contractor of a construction notice may do the kind of work that it gives notice of."""

    async def found(_key: str, command: Any, at: datetime) -> Any:
        work, contractor = WORK_OF[command.kind], command.contractor
        await parties.check_licence(contractor.party_id, work, legal_day(at), "contractor")
        return command

    return found
