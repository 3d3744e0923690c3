"""A registry for the tests of the command line: the real protocol, a dictionary behind it."""

from collections import Counter
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from typing import Any

import grpc
from typing_extensions import override

from services.pb.registry.v1.elevator_import_pb2 import (
    IMPORT_OUTCOME_ACCEPTED,
    IMPORT_OUTCOME_REJECTED,
    IMPORT_OUTCOME_UNCHANGED,
    ImportElevatorsRequest,
    ImportElevatorsResponse,
    ImportRow,
    ImportRowResult,
    RowError,
)
from services.pb.registry.v1.elevator_queries_pb2 import (
    FindByIdentifierResponse,
    GetElevatorResponse,
    GetHistoryResponse,
)
from services.pb.registry.v1.elevator_service_pb2_grpc import (
    ElevatorServiceServicer,
    add_ElevatorServiceServicer_to_server,
)

Hook = Callable[[int, grpc.ServicerContext], None]
"""Called with the number of the request (from 1, over all streams) before it is answered."""


class Registry(ElevatorServiceServicer):
    """Keeps rows by serial number; the same request id again changes nothing."""

    def __init__(self) -> None:
        self.rows: dict[str, ImportRow] = {}
        self.arrived: Counter[str] = Counter()  # how often each row was sent
        self.outcomes: Counter[int] = Counter()
        self.requests = self.streams = 0
        self.metadata: list[dict[str, Any]] = []
        self.before: Hook = lambda _number, _context: None
        self.transient: set[str] = set()  # rows that are answered LOG_UNAVAILABLE, once
        self.cards: dict[str, GetElevatorResponse] = {}
        self.found: dict[tuple[int, str], FindByIdentifierResponse] = {}
        self.history: dict[str, list[GetHistoryResponse]] = {}

    @override
    def ImportElevators(
        self, request_iterator: Iterator[ImportElevatorsRequest], context: grpc.ServicerContext
    ) -> Iterator[ImportElevatorsResponse]:
        self.streams += 1
        self._hear(context)
        for request in request_iterator:
            self.requests += 1
            self.before(self.requests, context)
            results = [self._take(row, request.validate_only) for row in request.rows]
            yield ImportElevatorsResponse(results=results)

    @override
    def GetElevator(self, request: Any, context: grpc.ServicerContext) -> GetElevatorResponse:
        self._hear(context)
        if request.elevator_id not in self.cards:
            context.abort(grpc.StatusCode.NOT_FOUND, "no such elevator")
        return self.cards[request.elevator_id]

    @override
    def FindByIdentifier(
        self, request: Any, _context: grpc.ServicerContext
    ) -> FindByIdentifierResponse:
        return self.found.get((request.kind, request.value), FindByIdentifierResponse())

    @override
    def GetHistory(self, request: Any, _context: grpc.ServicerContext) -> GetHistoryResponse:
        page = int(request.page_token or 0)
        pages = self.history[request.elevator_id]
        answer = GetHistoryResponse()
        answer.CopyFrom(pages[page])
        answer.next_page_token = str(page + 1) if page + 1 < len(pages) else ""
        return answer

    def _hear(self, context: grpc.ServicerContext) -> None:
        self.metadata.append(dict(context.invocation_metadata()))

    def _take(self, row: ImportRow, validate_only: bool) -> ImportRowResult:  # noqa: FBT001
        self.arrived[row.row_id] += 1
        if row.row_id in self.transient:
            self.transient.remove(row.row_id)
            error = RowError(reason="LOG_UNAVAILABLE", message="the log is away")
            return _result(row, IMPORT_OUTCOME_REJECTED, error)
        known = self.rows.get(row.elevator.serial_number)
        if known is None:
            if not validate_only:
                self.rows[row.elevator.serial_number] = row
            return self._told(row, IMPORT_OUTCOME_ACCEPTED)
        if known.request_id == row.request_id:
            return self._told(row, IMPORT_OUTCOME_UNCHANGED)
        error = RowError(
            reason="ALREADY_REGISTERED", field="elevator.serial_number", message="known already"
        )
        return self._told(row, IMPORT_OUTCOME_REJECTED, error)

    def _told(self, row: ImportRow, outcome: Any, error: RowError | None = None) -> ImportRowResult:
        self.outcomes[outcome] += 1
        return _result(row, outcome, error)


def _result(row: ImportRow, outcome: Any, error: RowError | None) -> ImportRowResult:
    return ImportRowResult(row_id=row.row_id, outcome=outcome, error=error)


@contextmanager
def serving(
    registry: Registry,
    address: str = "127.0.0.1:0",
    credentials: grpc.ServerCredentials | None = None,
) -> Iterator[str]:
    """`registry` on a real port, over TLS when there are `credentials`; the address."""
    server = grpc.server(ThreadPoolExecutor(4), options=(("grpc.so_reuseport", 0),))
    add_ElevatorServiceServicer_to_server(registry, server)  # type: ignore[no-untyped-call]
    if credentials is None:
        port = server.add_insecure_port(address)
    else:
        port = server.add_secure_port(address, credentials)
    server.start()
    try:
        yield f"127.0.0.1:{port}"
    finally:
        server.stop(0).wait()
