"""Requests in great number, made before the clock runs."""

from collections.abc import Iterator
from uuid import uuid4

from services.kernel.ids import opaque_key
from services.pb.common.v1.party_pb2 import PartyRef
from services.pb.registry.v1.elevator_import_pb2 import ImportElevatorsRequest, ImportRow
from services.pb.registry.v1.elevator_use_pb2 import ResumeUseRequest, SuspendUseRequest
from services.pb.registry.v1.elevator_values_pb2 import (
    IDENTIFIER_KIND_SUPERVISION_ID,
    LEGACY_PHASE_IN_USE,
    Identifier,
    LegacyElevator,
    Place,
    TechnicalParameters,
)

MAKER = PartyRef(party_id="register:bench:maker", name="某电梯制造有限公司")


def elevator_id(number: int) -> str:
    """The id of the machine that row `number` imports."""
    return opaque_key(MAKER.party_id, f"SN{number:08}")


def row(number: int) -> ImportRow:
    """A row as a province's old register would give it."""
    return ImportRow(
        row_id=str(number),
        request_id=str(uuid4()),
        elevator=LegacyElevator(
            source_register="bench",
            phase=LEGACY_PHASE_IN_USE,
            raw_status="在用",
            maker=MAKER,
            serial_number=f"SN{number:08}",
            place=Place(
                division="350203",
                address=f"某某路{number % 900}号",
                building=f"某小区{number % 40}栋",
            ),
            parameters=TechnicalParameters(
                kind_code="3110", model="KONE-3000S", rated_load_kg=1000, rated_speed_mps=1.75
            ),
            identifiers=[
                Identifier(
                    kind=IDENTIFIER_KIND_SUPERVISION_ID, value=f"B{number:08}", issuer="bench"
                )
            ],
        ),
    )


def batches(count: int, size: int, first: int = 0) -> Iterator[ImportElevatorsRequest]:
    """Import requests of `size` rows."""
    for start in range(first, first + count, size):
        rows = [row(number) for number in range(start, min(start + size, first + count))]
        yield ImportElevatorsRequest(rows=rows)


def suspend(number: int) -> SuspendUseRequest:
    """停用."""
    return SuspendUseRequest(
        request_id=str(uuid4()), elevator_id=elevator_id(number), reason="年度检修，暂停使用"
    )


def resume(number: int) -> ResumeUseRequest:
    """启用."""
    return ResumeUseRequest(
        request_id=str(uuid4()),
        elevator_id=elevator_id(number),
        self_check_reference="自检报告2026-1123",
    )
