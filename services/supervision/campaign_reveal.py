"""RevealCommandMember: the look is in the log before any name is shown."""

from contextlib import suppress
from typing import Any

from services.kernel.handle import Handler
from services.kernel.server.call import Call
from services.kernel.server.pipeline import Unary
from services.kernel.server.rpc import Write, Writer
from services.kernel.vault import PersonErased, Vault
from services.pb.supervision.v1.command_post_service_pb2 import DESCRIPTOR
from services.supervision.command_post import key_of, member_of
from services.supervision.command_post.commands import RevealCommandMember


def revealing(writer: Writer, handler: Handler, vault: Vault) -> Unary:
    """The rpc over the writes of command posts. A look is logged once each."""
    method = DESCRIPTOR.services_by_name["CommandPostService"].methods_by_name[
        "RevealCommandMember"
    ]
    write = writer.rpc(Write(RevealCommandMember, key_of), method)

    async def rpc(request: Any, call: Call) -> Any:
        answer = await write(request, call)
        if not (request.validate_only or answer.receipt.replayed):
            state = (await handler.fresh(writer.aggregate, answer.command_id)).state
            member = member_of(state, request.member_id)
            if member.name is not None:
                answer.member.member_id = member.member_id
                answer.member.office = member.office
                answer.member.person_id = member.person_id
                with suppress(PersonErased):
                    answer.member.name = await vault.open(member.name)
        return answer

    return rpc
