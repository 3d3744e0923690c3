"""Sealing 封停: the register follows the order, two papers fall due, and who is bound is told."""

from typing import Any, Final

from services.inspection.events.examinations import (
    PeriodicInspectionFailed,
    PeriodicInspectionPassed,
    SupervisionInspectionFailed,
    SupervisionInspectionPassed,
    SupervisionReport,
)
from services.kernel.projecting.projection import Told
from services.reactions.policies.effects import (
    after,
    command,
    day_json,
    enum_json,
    known_on,
    moment_json,
    party_json,
    to_authority,
    to_bound,
)
from services.reactions.policies.periods import periods
from services.reactions.policies.rule import Rule, by_stream, currently, id_in, rule
from services.reactions.policy import Command, Deadline, Json, Outcome, Settled
from services.registry.events.use import ElevatorSealed, ElevatorUnsealed
from services.supervision.events.sealing import (
    MajorHazardListingProposed,
    SealingCause,
    SealingLifted,
    SealingOrdered,
    SealingReportSent,
)

SEALED: Final = "Plan of 2015, phase four (依法予以封停, 书面报告当地政府, 提请列为重大隐患)"

_GROUNDS: Final = {
    SealingCause.UNRECTIFIED_HAZARD: "UNRECTIFIED",
    SealingCause.UNREGISTERED_USE: "UNREGISTERED_USE",
    SealingCause.UNINSPECTED_USE: "NOT_INSPECTED",
    SealingCause.ACCIDENT: "OTHER",
    SealingCause.OTHER: "OTHER",
}
"""The ground in the words of the Special Equipment Safety Law, art. 61."""


def _seal(_: Json, told: Told) -> Outcome:
    """Sealed since the order: an inspection after that moment is one after the sealing."""
    event: Any = told.event
    if isinstance(event, SealingOrdered):
        sealed = command(
            "registry.ElevatorService/Seal",
            ("ALREADY_SEALED",),
            elevator_id=event.elevator_id,
            ground=f"SEALING_GROUND_{_GROUNDS[event.cause]}",
            order_number=event.order_number,
            authority=party_json(event.authority),
            reason=event.reason,
            occurred_at=moment_json(told.occurred_at),
        )
        return Outcome((sealed, *(_stopped(one, event.order_number) for one in event.hazard_ids)))
    lifted = command(
        "registry.ElevatorService/Unseal",
        ("NOT_SEALED",),
        elevator_id=told.meta.elevator_id,
        basis=enum_json("UNSEALING_BASIS", event.basis),
        decision_number=event.decision_number,
        authority=party_json(event.authority) if event.authority else None,
        occurred_at=moment_json(told.occurred_at),
    )
    return Outcome((lifted,))


def _stopped(hazard_id: str, order_number: str) -> Command:
    """停用: what became of a hazard for which the elevator was sealed."""
    return command(
        "supervision.HazardService/RecordStopped",
        ("HAZARD_IS_REFUTED", "HAZARD_IS_RECTIFIED"),
        hazard_id=hazard_id,
        reference=f"封停 {order_number}",
    )


def _tell(_: Json, told: Told) -> Outcome:
    event: Any = told.event
    kind, about = "elevator.unsealed", {}
    if isinstance(event, ElevatorSealed):
        kind = "elevator.sealed"
        about = {"ground": str(event.ground), "order_number": event.order_number}
    roles = ("insurer", "maintainer", "user_unit")
    return Outcome(tuple(to_bound(told.meta.elevator_id, role, kind, **about) for role in roles))


def _papers(_: Json, told: Told) -> Outcome:
    """The authority that sealed owes the report and the proposal; the case says until when."""
    sealing = id_in(told.stream)
    names = {"report": f"report:{sealing}", "listing": f"listing:{sealing}"}
    match told.event:
        case SealingOrdered(elevator_id=elevator_id):
            held, about = periods(known_on(told)), {"sealing_id": sealing}
            kinds = {
                "report": ("sealing.written-report", held.written_report_days),
                "listing": ("sealing.listing-proposal", held.listing_proposal_days),
            }
            due = [to_authority(elevator_id, f"{kind}-due", **about) for kind, _ in kinds.values()]
            late = [
                Deadline(
                    names[paper],
                    after(known_on(told), days),
                    (to_authority(elevator_id, f"{kind}-overdue", **about),),
                )
                for paper, (kind, days) in kinds.items()
            ]
            return Outcome((*due, *late))
        case SealingReportSent():
            return Outcome((Settled(names["report"]),))
        case MajorHazardListingProposed():
            return Outcome((Settled(names["listing"]),))
        case _:
            return Outcome(tuple(Settled(name) for name in names.values()))


def _inspected(_: Json, told: Told) -> Outcome:
    """The register's life-cycle rests on inspections: it hears of each when it was made.

    An elevator of which the register knows no more than its report cannot follow it.
    """
    report: Any = told.event
    kind = "SUPERVISION" if isinstance(report, SupervisionReport) else "PERIODIC"
    confirmed = command(
        "registry.ElevatorService/ConfirmInspection",
        (),
        elevator_id=told.meta.elevator_id,
        kind=f"INSPECTION_KIND_{kind}",
        conclusion=enum_json("CONCLUSION", report.conclusion),
        report_number=report.report_number,
        agency=party_json(report.agency),
        inspected_on=day_json(report.inspected_on),
        occurred_at=moment_json(told.occurred_at),
    )
    return Outcome((confirmed,))


RULES: Final[tuple[Rule, ...]] = (
    rule(
        "sealing.register",
        _seal,
        (SealingOrdered, SealingLifted),
        when="a sealing was ordered, or lifted 封停、解封",
        then="seal or unseal in the register; the hazards it is about are stopped 停用",
        law="Special Equipment Safety Law art. 61",
    ),
    currently(
        rule(
            "sealing.tell",
            _tell,
            (ElevatorSealed, ElevatorUnsealed),
            when="the register says that an elevator is sealed, or not any more",
            then="tell insurer, maintainer and user unit",
            law=SEALED,
        )
    ),
    currently(
        rule(
            "sealing.papers",
            _papers,
            (SealingOrdered, SealingReportSent, MajorHazardListingProposed, SealingLifted),
            when="a sealing was ordered",
            then="remind of the written report and the proposal to list; then say that it is late",
            law=SEALED,
            deadline="3 days for the written report 书面报告, 7 for the proposal 提请挂牌",
            key=by_stream,
        )
    ),
    rule(
        "inspection.register",
        _inspected,
        (
            SupervisionInspectionPassed,
            SupervisionInspectionFailed,
            PeriodicInspectionPassed,
            PeriodicInspectionFailed,
        ),
        when="a supervision or periodic inspection was reported 监督检验、定期检验",
        then="confirm it in the register",
        law="Special Equipment Safety Law art. 25, 40",
    ),
)
