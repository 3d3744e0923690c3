"""What an inspection body 检验检测机构 is asked for: a spot check, a risk assessment of an old lift."""

from collections.abc import Iterator
from datetime import date
from typing import Any, Final

from services.emergency.events.case import CaseMerged, CaseOpened
from services.emergency.events.values import CaseKind
from services.inspection.events.assessments import RiskAssessmentReported, RiskAssessmentRequested
from services.inspection.events.examinations import AgencyChosen
from services.inspection.events.values import Recommendation
from services.inspection.inspections.assessing import THRESHOLDS
from services.kernel.projecting.projection import Told
from services.maintenance.events.upkeep import FaultReported
from services.maintenance.tables.intervals import months_after
from services.reactions.policies.effects import (
    authority_json,
    command,
    day_of,
    enum_json,
    known_on,
    number_from,
    party_json,
    to_authority,
    to_bound,
    to_party,
    true_on,
)
from services.reactions.policies.rule import Rule, currently, id_in, noted, rule
from services.reactions.policy import Command, Effect, Json, Outcome
from services.registry.events.elevator import (
    ElevatorManufactured,
    LegacyElevatorImported,
    RecordCorrected,
    UseRegistered,
)
from services.supervision.events.complaint import (
    ComplaintLocated,
    ComplaintMerged,
    ComplaintReceived,
    ComplaintRefuted,
    ComplaintWithdrawn,
)
from services.supervision.events.maker_report import ReportedHazardConfirmed

OLD: Final = "Plan of 2015, phase three (老旧电梯风险评估, 修理、改造、更新)"


def _spot_check(memory: Json, told: Told) -> Outcome:
    """By the agency that the unit chose; where it chose none, the authority assigns one."""
    if isinstance(told.event, AgencyChosen):
        return Outcome(memory={"agency": party_json(told.event.agency)})
    elevator_id, affected_id = told.meta.elevator_id, id_in(told.stream)
    if "agency" not in memory:
        kind = "maker-report.spot-check-wanted"
        return Outcome((to_authority(elevator_id, kind, affected_id=affected_id),), memory)
    check = command(
        "inspection.InspectionService/AssignSpotCheck",
        (),
        elevator_id=elevator_id,
        assignment_id=number_from("CC", affected_id),
        agency=memory["agency"],
        assigned_by=authority_json(told.meta.division),
        reason="制造单位报告的严重事故隐患经核查属实",
    )
    return Outcome((check,), memory)


_AGE: Final = (ElevatorManufactured, LegacyElevatorImported, UseRegistered, RecordCorrected)
_TROUBLES: Final = (
    FaultReported,
    CaseOpened,
    CaseMerged,
    ComplaintReceived,
    ComplaintLocated,
    ComplaintMerged,
    ComplaintRefuted,
    ComplaintWithdrawn,
)


def _assessment(memory: Json, told: Told) -> Outcome:
    """Asked for once in twelve months, on the faults and complaints of the twelve months before."""
    now = noted(memory)
    match told.event:
        case AgencyChosen(agency=agency):
            now["agency"] = party_json(agency)
        case RiskAssessmentRequested():
            now["asked_on"] = true_on(told).isoformat()
        case ElevatorManufactured() | LegacyElevatorImported() | UseRegistered() as event:
            _note_age(now, getattr(event, "elevator", event))
        case RecordCorrected() as event:
            _note_age(now, event)
        case _:
            _note_trouble(now, told)
    today = known_on(told)
    _forget_older(now, months_after(today, -12))
    if not told.meta.elevator_id or not _is_troubled(now, today):
        return Outcome(memory=now)
    return Outcome(_asked(now, told, today), now)


def _note_age(now: dict[str, Any], event: Any) -> None:
    """Put into use counts before made, as in the register."""
    for name in ("put_into_use_on", "manufactured_on"):
        if (day := getattr(event, name, None)) is not None:
            now[name] = day.isoformat()


def _note_trouble(now: dict[str, Any], told: Told) -> None:
    """A fault that came in as a case is one; a complaint that was refuted or is a double is none."""
    faults, complaints = now.setdefault("faults", {}), now.setdefault("complaints", {})
    seen, number = [true_on(told).isoformat(), told.position], id_in(told.stream)
    match told.event:
        case FaultReported(fault_number=fault, case_id=case):
            faults.setdefault(case or f"fault {fault}", seen)
        case CaseOpened(case_kind=CaseKind.RESCUE | CaseKind.FAULT):
            faults[number] = seen
        case CaseOpened(case_kind=CaseKind.COMPLAINT) | ComplaintReceived() | ComplaintLocated():
            complaints.setdefault(number, seen)
        case CaseMerged() | ComplaintMerged() | ComplaintRefuted() | ComplaintWithdrawn():
            faults.pop(number, None)
            complaints.pop(number, None)
        case _:
            pass


def _forget_older(now: dict[str, Any], since: date) -> None:
    for name in ("faults", "complaints"):
        known = now.get(name, {})
        now[name] = {key: one for key, one in known.items() if day_of(one[0]) > since}


def _is_troubled(now: Json, today: date) -> bool:
    """Old, and many faults, and many complaints; and not asked for within twelve months."""
    began, asked_on = now.get("put_into_use_on") or now.get("manufactured_on"), now.get("asked_on")
    if began is None or (asked_on is not None and day_of(asked_on) > months_after(today, -12)):
        return False
    limits = THRESHOLDS.at(today)
    return (
        today > months_after(day_of(began), 12 * limits.over_years)
        and len(now["faults"]) >= limits.faults
        and len(now["complaints"]) >= limits.complaints
    )


def _asked(now: dict[str, Any], told: Told, today: date) -> tuple[Effect, ...]:
    elevator_id = told.meta.elevator_id
    counts = {"fault_count": len(now["faults"]), "complaint_count": len(now["complaints"])}
    if "agency" not in now:
        if now.get("agency_wanted"):
            return ()
        now["agency_wanted"] = True
        kind = "risk-assessment.agency-wanted"
        return (
            to_bound(elevator_id, "user_unit", kind, **counts),
            to_authority(elevator_id, kind, **counts),
        )
    now["asked_on"] = today.isoformat()
    positions = sorted(one[1] for one in (*now["faults"].values(), *now["complaints"].values()))
    requested = command(
        "inspection.InspectionService/RequestRiskAssessment",
        ("ELEVATOR_NOT_STANDING",),
        elevator_id=elevator_id,
        assessment_id=number_from("PG", elevator_id, str(told.position)),
        ground="ASSESSMENT_GROUND_OLD_FAULTY_COMPLAINED",
        requested_by=authority_json(told.meta.division),
        agency=now["agency"],
        positions=[str(one) for one in positions[-1000:]],
        **counts,
    )
    return (requested, to_bound(elevator_id, "user_unit", "risk-assessment.requested", **counts))


def _assessed(_: Json, told: Told) -> Outcome:
    report: Any = told.event
    about = {
        "elevator_id": told.meta.elevator_id,
        "assessment_id": report.assessment_id,
        "report_number": report.report_number,
        "grade": str(report.grade),
        "recommendation": str(report.recommendation),
    }
    kind = "risk-assessment.reported"
    departments = report.addressees.departments
    return Outcome(
        (
            *_renewal(told.meta.elevator_id, report),
            to_party("user_unit", report.addressees.owner.party_id, kind, **about),
            *(to_party("department", one.party_id, kind, **about) for one in departments),
        )
    )


def _renewal(elevator_id: str, report: RiskAssessmentReported) -> Iterator[Command]:
    """修理、改造、更新: what was recommended waits in the register for its money."""
    if report.recommendation is not Recommendation.NONE:
        yield command(
            "registry.ElevatorService/ProposeRenewal",
            ("RENEWAL_ALREADY_PROPOSED", "ALREADY_SCRAPPED", "ALREADY_DEREGISTERED"),
            elevator_id=elevator_id,
            kind=enum_json("RENEWAL_KIND", report.recommendation),
            reason=f"风险评估报告 {report.report_number}",
            proposer=party_json(report.agency),
        )


RULES: Final[tuple[Rule, ...]] = (
    rule(
        "maker-report.spot-check",
        _spot_check,
        (AgencyChosen, ReportedHazardConfirmed),
        when="a hazard that the maker reported was confirmed of an elevator",
        then="assign a spot check 抽查检验; without a chosen agency ask the authority to",
        law="Plan of 2015, phase two (制造单位报告严重事故隐患)",
    ),
    rule(
        "risk-assessment.request",
        _assessment,
        (AgencyChosen, RiskAssessmentRequested, *_AGE, *_TROUBLES),
        when="over 15 years, and many faults, and many complaints within twelve months",
        then="request a risk assessment 风险评估; without a chosen agency ask for one",
        law=f"{OLD}; how many are many is an estimate of inspection's own table",
    ),
    currently(
        rule(
            "risk-assessment.tell",
            _assessed,
            (RiskAssessmentReported,),
            when="a risk assessment was reported",
            then="send it to owner and departments; propose the repair, modification or renewal",
            law=OLD,
        )
    ),
)
