"""What was found becomes a hazard on file 隐患建档, and what is on file is ordered to be put right."""

from datetime import date
from enum import StrEnum
from typing import Any, Final, NamedTuple

from services.emergency.events.accident import AccidentGraded
from services.inspection.events.examinations import (
    OwnInspectionFailed,
    PeriodicInspectionFailed,
    SelfTestFailed,
    SpotCheckFailed,
    SupervisionInspectionFailed,
)
from services.insurance.events.cover import PreventionVisitReported
from services.kernel.projecting.projection import Told
from services.reactions.policies.effects import (
    LONGEST_LINE,
    command,
    day_json,
    enum_json,
    number_from,
    party_json,
    shortened,
    to_bound,
    true_on,
)
from services.reactions.policies.rule import NOTHING, Rule, by_stream, currently, id_in, rule
from services.reactions.policy import Command, Json, Outcome
from services.reference.party import PartyRef
from services.supervision.events.check import (
    CheckFinding,
    CheckResult,
    OnSiteCheckCorrected,
    OnSiteCheckRecorded,
)
from services.supervision.events.complaint import ComplaintVerified
from services.supervision.events.hazard import HazardSource, SeriousHazardCode
from services.supervision.events.maker_report import AffectedElevatorFound, ReportedHazardConfirmed

FILE: Final = "supervision.HazardService/FileHazard"

PLAN: Final = "Plan of 2015, phase three (重点督查); Special Equipment Safety Law art. 62"


class Finding(NamedTuple):
    """What was found, by whom, in which paper; `part` tells apart what one paper has several of."""

    source: HazardSource
    reference: str
    description: str
    found_on: date
    code: StrEnum | None = None
    by: PartyRef | None = None
    part: str = ""


def filed(elevator_id: str, found: Finding, told: Told) -> Command:
    """The command that puts it on file, under a number that follows from what it was found in."""
    code, by = found.code, found.by
    return command(
        FILE,
        ("HAZARD_ALREADY_FILED",),
        hazard_id=number_from("YH", elevator_id, found.source, found.reference, found.part),
        elevator_id=elevator_id,
        source=enum_json("HAZARD_SOURCE", found.source),
        description=shortened(found.description),
        found_on=day_json(found.found_on),
        serious_code=enum_json("SERIOUS_HAZARD_CODE", code) if code is not None else None,
        source_reference=shortened(found.reference, LONGEST_LINE),
        reported_by=party_json(by) if by is not None else None,
        positions=[str(told.position)],
    )


_FAILED: Final = (
    SupervisionInspectionFailed,
    PeriodicInspectionFailed,
    SelfTestFailed,
    OwnInspectionFailed,
    SpotCheckFailed,
)


def _inspection_failed(_: Json, told: Told) -> Outcome:
    """An enterprise's own look is self-inspection 自查; every other one an inspection 检验检测."""
    event: Any = told.event
    own = isinstance(event, OwnInspectionFailed)
    problems = [item.problem for item in event.items if item.is_open and item.problem]
    found = Finding(
        HazardSource.SELF_INSPECTION if own else HazardSource.INSPECTION,
        event.report_number,
        "；".join((f"检验检测不合格：{event.report_number}", *problems)),
        event.inspected_on,
        code=event.hazards[0] if event.hazards else None,
        by=event.agency,
    )
    return Outcome((filed(told.meta.elevator_id, found, told),))


def _check_failed(_: Json, told: Told) -> Outcome:
    """Findings of a check, and those that took their place; what was on file stays there."""
    event: Any = told.event
    day = getattr(event, "checked_on", None) or true_on(told)
    findings: tuple[CheckFinding, ...] = event.findings
    return Outcome(
        tuple(
            filed(one.elevator_id, _finding(event.check_id, one, day), told)
            for one in findings
            if one.result is CheckResult.PROBLEM_FOUND
        )
    )


def _finding(check_id: str, one: CheckFinding, day: date) -> Finding:
    text = "；".join(one.problems) or "现场监督检查发现问题"
    return Finding(HazardSource.ONSITE_CHECK, check_id, text, day)


def _insurer_found(_: Json, told: Told) -> Outcome:
    """Each hazard of the visit; the number of the insurer's own list says nothing of GB 45067."""
    visit: Any = told.event
    found = [
        Finding(
            HazardSource.INSURER,
            visit.visit_number,
            one.description,
            visit.visited_on,
            by=visit.insurer,
            part=str(number),
        )
        for number, one in enumerate(visit.hazards)
    ]
    return Outcome(tuple(filed(told.meta.elevator_id, one, told) for one in found))


def _complaint_verified(_: Json, told: Told) -> Outcome:
    """What the authority found, not what was complained of: that may name somebody."""
    event: Any = told.event
    found = Finding(
        HazardSource.COMPLAINT,
        id_in(told.stream),
        event.finding,
        event.verified_on,
        code=event.serious_code,
        by=event.verified_by,
    )
    return Outcome((filed(event.elevator_id, found, told),))


def _maker_confirmed(memory: Json, told: Told) -> Outcome:
    """Remembered: what the report said of the elevator when it was found."""
    match told.event:
        case AffectedElevatorFound() as found:
            memory = {"report_id": found.report_id, "description": found.description}
            if found.serious_code is not None:
                memory = {**memory, "code": str(found.serious_code)}
            return Outcome(memory=memory)
        case ReportedHazardConfirmed() as confirmed if memory:
            code = memory.get("code")
            hazard = Finding(
                HazardSource.MAKER,
                memory["report_id"],
                memory["description"],
                confirmed.verified_on,
                code=SeriousHazardCode(code) if code else None,
                by=confirmed.verified_by,
            )
            return Outcome((filed(told.meta.elevator_id, hazard, told),), memory)
        case _:
            return Outcome(memory=memory)


def _accident_graded(_: Json, told: Told) -> Outcome:
    """An accident that is about no known elevator has none to file a hazard of."""
    event: Any = told.event
    accident, elevator_id = id_in(told.stream), told.meta.elevator_id
    if not elevator_id:
        return NOTHING
    about = {"accident_id": accident, "grade": str(event.grade)}
    text = "事故暴露的隐患，待查明"
    found = Finding(HazardSource.ACCIDENT, accident, text, true_on(told))
    invited = [
        to_bound(elevator_id, role, f"accident-graded.{what}", **about)
        for role, what in (
            ("insurer", "claim-invited"),
            ("user_unit", "claim-invited"),
            ("maintainer", "told"),
            ("manufacturer", "told"),
        )
    ]
    return Outcome((filed(elevator_id, found, told), *invited))


RULES: Final[tuple[Rule, ...]] = (
    currently(
        rule(
            "inspection-failed.hazard",
            _inspection_failed,
            _FAILED,
            when="an inspection, self-test, spot check or own inspection failed 检验检测不合格",
            then="file a hazard, with the serious code of the conclusion",
            law="Special Equipment Safety Law art. 40; GB 45067, 5.6",
        )
    ),
    currently(
        rule(
            "check-failed.hazard",
            _check_failed,
            (OnSiteCheckRecorded, OnSiteCheckCorrected),
            when="an on-site check found a problem 现场监督检查",
            then="file a hazard for each elevator with a problem",
            law=PLAN,
            key=by_stream,
        )
    ),
    currently(
        rule(
            "insurer-found.hazard",
            _insurer_found,
            (PreventionVisitReported,),
            when="an insurer's prevention visit found hazards 事故预防",
            then="file each as a hazard",
            law="Plan of 2015 (保险与隐患排查相结合)",
        )
    ),
    currently(
        rule(
            "complaint-verified.hazard",
            _complaint_verified,
            (ComplaintVerified,),
            when="a complaint proved true 投诉属实",
            then="file a hazard with what was found",
            law="Plan of 2015 (畅通投诉举报渠道)",
        )
    ),
    rule(
        "maker-report.hazard",
        _maker_confirmed,
        (AffectedElevatorFound, ReportedHazardConfirmed),
        when="a hazard that the maker reported was confirmed of an elevator",
        then="file a hazard",
        law="Plan of 2015, phase two (制造单位报告严重事故隐患)",
        key=by_stream,
    ),
    currently(
        rule(
            "accident-graded.claim",
            _accident_graded,
            (AccidentGraded,),
            when="an accident was graded 事故定级",
            then="invite a claim: tell insurer and user unit; tell maintainer and maker; file a hazard",
            law="Plan of 2015 (先赔付后追责); special equipment accident rules",
        )
    ),
)
