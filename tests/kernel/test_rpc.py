"""The generic servicer: a table that does not fit its proto stops the start."""

from dataclasses import replace
from datetime import UTC, datetime
from typing import Any
from uuid import UUID

import pytest

from services.kernel.aggregate import Aggregate, Outcome
from services.kernel.decider import Record
from services.kernel.envelope import Actor
from services.kernel.handle import Handler
from services.kernel.server.access import Access, everywhere
from services.kernel.server.call import Call
from services.kernel.server.principal import Principal
from services.kernel.server.rpc import Service, UnservedRpc, Write, Writer, intent_of, receipt_of
from services.kernel.server.translate import Untranslatable
from services.kernel.stores.memory import MemoryEventStore
from services.kernel.subject import Subject
from services.kernel.vault import MemoryVault
from services.pb.registry.v1.party_service_pb2 import (
    GetPartyRequest,
    GetPartyResponse,
    RenamePartyRequest,
)
from services.registry.aggregates import CATALOGUE
from services.registry.party.commands import RenameParty
from services.registry.servicer import PARTY_ROWS, PARTY_SERVICE
from tests.kernel.counter import COUNTERS, Hand

PARTIES: Aggregate[Any, Any, Any] = replace(COUNTERS, name="party")
WRITER = Writer(
    Handler(MemoryEventStore(Hand()), CATALOGUE, Hand()), PARTIES, "party_id", MemoryVault().seal
)


async def read(_request: GetPartyRequest, _call: Call) -> GetPartyResponse:
    return GetPartyResponse()


QUERIES = {"GetParty": read, "ListPartyLicences": read}


def call(**more: Any) -> Call:
    return Call(Principal("province", "fj", "35"), everywhere, "r-1", **more)


def test_a_table_that_fits_its_proto_is_served() -> None:
    """A row, a query or a stream for every rpc."""
    service = Service.of(PARTY_SERVICE, [(WRITER, PARTY_ROWS)], QUERIES)
    assert set(service.unary) == set(PARTY_SERVICE.methods_by_name)


def test_an_rpc_that_nobody_serves_stops_the_start() -> None:
    """It is named."""
    with pytest.raises(UnservedRpc, match="RegisterParty"):
        Service.of(PARTY_SERVICE, [(WRITER, PARTY_ROWS[1:])], QUERIES)


def test_a_row_without_an_rpc_stops_the_start() -> None:
    """It would be there for nobody."""
    with pytest.raises(UnservedRpc, match="GetParties"):
        Service.of(PARTY_SERVICE, [(WRITER, PARTY_ROWS)], {**QUERIES, "GetParties": read})


@pytest.mark.parametrize("twice", ["row", "query", "stream"])
def test_an_rpc_that_is_served_twice_stops_the_start(twice: str) -> None:
    """One of the two would never be called."""
    rows = [*PARTY_ROWS, PARTY_ROWS[0]] if twice == "row" else PARTY_ROWS
    queries = {**QUERIES, "RegisterParty": read} if twice == "query" else QUERIES
    streams: Any = {"GetParty": read} if twice == "stream" else {}
    with pytest.raises(UnservedRpc, match=r"RegisterParty|GetParty"):
        Service.of(PARTY_SERVICE, [(WRITER, rows)], queries, streams)


def test_a_message_that_does_not_fit_its_command_stops_the_start() -> None:
    """Not the first caller."""

    class RenameAway(Record):
        name: str

    with pytest.raises(Untranslatable, match="document_number"):
        WRITER.rpc(Write(RenameAway), PARTY_SERVICE.methods_by_name["RenameParty"])
    WRITER.rpc(Write(RenameParty), PARTY_SERVICE.methods_by_name["RenameParty"])


def test_the_control_fields_are_the_circumstances() -> None:
    """And the call learns under which id it is known."""
    request = RenamePartyRequest(
        request_id="11111111-1111-4111-8111-111111111111", validate_only=True, etag="7"
    )
    request.occurred_at.FromDatetime(datetime(2015, 10, 1, tzinfo=UTC))
    asked = call(traceparent="00-a", correlation_id=UUID(int=1), causation_id=UUID(int=2))
    intent = intent_of(request, asked, b"digest")
    assert asked.request_id == str(intent.request_id) == request.request_id
    assert (intent.validate_only, intent.etag, intent.digest) == (True, "7", b"digest")
    assert intent.occurred_at == datetime(2015, 10, 1, tzinfo=UTC)
    assert intent.actor == Actor("province", "fj", "35")
    assert (intent.correlation_id, intent.causation_id) == (UUID(int=1), UUID(int=2))
    assert intent.traceparent == "00-a"


def test_a_request_without_a_time_has_none() -> None:
    """Zero seconds would be 1970."""
    request = RenamePartyRequest(request_id="11111111-1111-4111-8111-111111111111")
    assert intent_of(request, call(), b"").occurred_at is None


def test_a_receipt_of_what_was_never_written_has_no_etag() -> None:
    """Minus one is our affair."""
    assert receipt_of(Outcome(-1, 0, ())).etag == ""
    assert receipt_of(Outcome(0, 7, ("a", "b"), replayed=True)).etag == "0"


def test_a_call_sees_what_its_guard_lets_pass() -> None:
    """A list leaves out the rest, and says nothing of it."""
    guard = Access(frozenset({"province"}), scoped=True).guard(Principal("province", "fj", "35"))
    seen = Call(Principal("province", "fj", "35"), guard, "r-1")
    assert seen.sees(Subject("e", "350102", frozenset()))
    assert not seen.sees(Subject("e", "440103", frozenset()))
