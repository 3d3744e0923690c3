"""A look at personal data 查看个人信息: it is in the log, with its reason, before anything is shown.

A look is logged once each: what is only tried, or repeated, shows nothing. Of a person who was erased
there is nothing to show any more.
"""

from collections.abc import Callable
from contextlib import suppress
from typing import Any

from google.protobuf.descriptor import MethodDescriptor

from services.kernel.decider import Record
from services.kernel.sealed import Sealed
from services.kernel.server.call import Call
from services.kernel.server.pipeline import Unary
from services.kernel.server.rpc import Write, Writer
from services.kernel.vault import PersonErased, Vault

Found = Callable[[Any, Any], Record | None]
"""The person that was looked at: (state, request) → the record with the sealed values, or None."""


def revealing(
    writer: Writer, row: Write, method: MethodDescriptor, vault: Vault, found: Found
) -> Unary:
    """The rpc of a look: the plain write of `row`, then the person opened into its answer.

    The answer has one message besides its receipt; its fields are those of the record.
    """
    write = writer.rpc(row, method)
    (shown,) = (
        field.name
        for field in method.output_type.fields
        if field.message_type is not None and field.name != "receipt"
    )

    async def rpc(request: Any, call: Call) -> Any:
        answer = await write(request, call)
        if request.validate_only or answer.receipt.replayed:
            return answer
        key = getattr(answer, writer.key_field)
        state = (await writer.handler.fresh(writer.aggregate, key)).state
        if (person := found(state, request)) is not None:
            await _open(person, getattr(answer, shown), vault)
        return answer

    return rpc


async def _open(person: Record, shown: Any, vault: Vault) -> None:
    """Sealed values opened, and what stands in clear beside them: ids, offices."""
    told: dict[str, str] = {}
    with suppress(PersonErased):
        for name in type(person).model_fields:
            value = getattr(person, name)
            if isinstance(value, Sealed):
                told[name] = await vault.open(value)
            elif type(value) is str and name in shown.DESCRIPTOR.fields_by_name:
                told[name] = value
        for name, text in told.items():
            setattr(shown, name, text)
