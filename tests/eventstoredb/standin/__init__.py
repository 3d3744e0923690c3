"""A server that speaks EventStoreDB's wire protocol, for tests: the Streams part of it, in memory.

It is built on the servicer stubs that esdbclient ships and follows the real server's rules (24.10)
for versions, idempotent appends, deletion, stream metadata, filters and subscriptions. One node,
always the leader; nothing is durable. `python -m tests.eventstoredb.standin` runs it as a process.
"""

from tests.eventstoredb.standin.server import StandIn

__all__ = ["StandIn"]
