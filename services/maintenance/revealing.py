"""RevealTechnician 查看维保人员: the look is in the log before anything is shown."""

from contextlib import suppress
from typing import Any

from google.protobuf.descriptor import MethodDescriptor

from services.kernel.server.call import Call
from services.kernel.server.pipeline import Unary
from services.kernel.server.rpc import Write, Writer
from services.kernel.vault import PersonErased, Vault
from services.maintenance.aggregates import UPKEEP
from services.maintenance.events.values import VisitTechnician as Technician
from services.maintenance.upkeep.commands import RevealTechnician
from services.maintenance.upkeep.state import recorded
from services.pb.maintenance.v1.upkeep_values_pb2 import VisitTechnician


def revealing(writer: Writer, method: MethodDescriptor, vault: Vault) -> Unary:
    """The rpc: each look is a request of its own, so a repeated answer shows nobody."""
    write = writer.rpc(Write(RevealTechnician), method)

    async def rpc(request: Any, call: Call) -> Any:
        answer = await write(request, call)
        if not (request.validate_only or answer.receipt.replayed):
            folded = await writer.handler.fresh(UPKEEP, request.elevator_id)
            visit = recorded(folded.state).visits[request.visit_number]
            with suppress(PersonErased):
                answer.technician.CopyFrom(await _opened(visit.technician, vault))
        return answer

    return rpc


async def _opened(technician: Technician, vault: Vault) -> VisitTechnician:
    return VisitTechnician(
        person_id=technician.person_id,
        name=await vault.open(technician.name),
        certificate_number=await vault.open(technician.certificate_number),
    )
