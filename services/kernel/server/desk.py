"""The desk of a service: one gRPC service for an aggregate, out of its table.

Writes are rows, the card is a read, a batch is an rpc that takes many items of another: said once,
the same for every aggregate of every service.
"""

from collections.abc import Callable, Mapping, Sequence
from typing import Any, NamedTuple

from google.protobuf.descriptor import ServiceDescriptor

from services.kernel.aggregate import Aggregate
from services.kernel.decider import Record
from services.kernel.handle import Handler
from services.kernel.server.batches import batch
from services.kernel.server.pipeline import Check, Stream, Unary
from services.kernel.server.reading import Reader
from services.kernel.server.rpc import Service, Write, Writer
from services.kernel.vault import Vault


class Shown(NamedTuple):
    """The read of an aggregate: its rpc, the record of its card, and how that is made of a state."""

    rpc: str
    card: type[Record]
    card_of: Callable[[Any], Record]


class Desk(NamedTuple):
    """What makes services: the handler, the vault, and who judges messages."""

    handler: Handler
    vault: Vault
    check: Check

    def service(
        self,
        descriptor: ServiceDescriptor,
        aggregate: Aggregate[Any, Any, Any],
        key_field: str,
        rows: Sequence[Write],
        shown: Shown | None,
        *,
        batches: Mapping[str, str] | None = None,
        queries: Mapping[str, Unary] | None = None,
        streams: Mapping[str, Stream] | None = None,
    ) -> Service:
        """The rows as rpcs, the card as a read, and `batches` (rpc → the rpc of one item).

        `queries` and `streams` are the rpcs that are like no other; one of them may be the read, and
        nothing is `shown` then. Raises `UnservedRpc`,
        `Untranslatable`.
        """
        writer, methods = self.writer(aggregate, key_field), descriptor.methods_by_name
        row_of = {row.command.__name__: row for row in rows}
        batched = {
            name: batch(
                writer.rpc(row_of[item], methods[item]), methods[name], key_field, self.check
            )
            for name, item in (batches or {}).items()
        }
        reads = dict(queries or {})
        if shown is not None:
            reads |= self.read(descriptor, aggregate, key_field, shown)
        return Service.of(descriptor, [(writer, rows)], reads, {**batched, **(streams or {})})

    def writer(self, aggregate: Aggregate[Any, Any, Any], key_field: str) -> Writer:
        """The writes of one aggregate."""
        return Writer(self.handler, aggregate, key_field, self.vault.seal)

    def read(
        self,
        descriptor: ServiceDescriptor,
        aggregate: Aggregate[Any, Any, Any],
        key_field: str,
        shown: Shown,
    ) -> Mapping[str, Unary]:
        """One more card of an aggregate, as an rpc."""
        reader = Reader(self.handler, aggregate, key_field, shown.card, shown.card_of)
        return {shown.rpc: reader.rpc(descriptor.methods_by_name[shown.rpc])}
