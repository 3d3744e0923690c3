"""RevealComplainant: the look is in the log before anything is shown."""

from contextlib import suppress
from typing import Any

from services.kernel.handle import Handler
from services.kernel.server.call import Call
from services.kernel.server.pipeline import Unary
from services.kernel.server.rpc import Write, Writer
from services.kernel.vault import PersonErased, Vault
from services.pb.supervision.v1 import complaint_values_pb2 as values
from services.pb.supervision.v1.complaint_service_pb2 import DESCRIPTOR
from services.supervision.complaint import RevealComplainant, received

METHOD = DESCRIPTOR.services_by_name["ComplaintService"].methods_by_name["RevealComplainant"]
PERSONAL = ("name", "phone", "address")


def revealing(writer: Writer, handler: Handler, vault: Vault) -> Unary:
    """The rpc over the writes of complaints. A look is logged once each."""
    write = writer.rpc(Write(RevealComplainant), METHOD)

    async def rpc(request: Any, call: Call) -> Any:
        answer = await write(request, call)
        if not (request.validate_only or answer.receipt.replayed):
            state = (await handler.fresh(writer.aggregate, request.complaint_id)).state
            complainant = received(state).received.complainant
            if complainant is not None:
                with suppress(PersonErased):
                    answer.complainant.CopyFrom(await _opened(complainant, vault))
        return answer

    return rpc


async def _opened(complainant: Any, vault: Vault) -> values.Complainant:
    fields = {name: getattr(complainant, name) for name in PERSONAL}
    opened = {name: await vault.open(sealed) for name, sealed in fields.items() if sealed}
    return values.Complainant(person_id=complainant.person_id, **opened)
