"""Rescue 困人救援: three clocks, the next level, the proposal of an accident; it waits for nobody."""

from collections.abc import Iterator, Mapping
from datetime import datetime, timedelta
from typing import Any, Final

from services.emergency import case
from services.emergency.case.clocks import arrival_due, clocks, is_rescue, limits_of
from services.emergency.case.state import Open
from services.emergency.events.accident import AccidentReported
from services.emergency.events.case import (
    AccidentProposed,
    AnswerOverdueMarked,
    ArrivalOverdueMarked,
    CaseAnswered,
    CaseClosed,
    CaseCorrected,
    CaseMerged,
    CaseOpened,
    CaseReopened,
    CaseUnlinked,
    ElevatorIdentified,
    PassengersReleased,
    RescueDispatched,
    RescueEscalated,
    RescuerArrived,
)
from services.emergency.events.values import CaseKind, EscalationGround, ResponseLevel
from services.kernel.projecting.projection import Told
from services.reactions.policies.effects import command, enum_json, moment_json, to_bound
from services.reactions.policies.rule import (
    NOTHING,
    Rule,
    by_stream,
    currently,
    id_in,
    noted,
    rule,
    urgently,
)
from services.reactions.policy import (
    Authority,
    Command,
    Deadline,
    Effect,
    Json,
    Notice,
    Outcome,
    Settled,
)

SERVICE: Final = "emergency.CaseService"
LAW: Final = (
    "TSG T5002-2017 (30 minutes, or an hour); CPASE M 001-2015; 特种设备安全监察条例 (2 小时)"
)

_EVENTS: Final[Mapping[str, Any]] = {
    one.stored_as: one
    for one in (
        CaseOpened,
        ElevatorIdentified,
        CaseAnswered,
        RescueDispatched,
        RescueEscalated,
        RescuerArrived,
        PassengersReleased,
        AnswerOverdueMarked,
        ArrivalOverdueMarked,
        AccidentProposed,
        CaseClosed,
        CaseReopened,
        CaseMerged,
        CaseUnlinked,
        CaseCorrected,
    )
}
"""What a clock starts, stops or moves by."""

OVER: Final = ("NO_RESCUE_CLOCK_RUNS", "CASE_ALREADY_CLOSED", "CASE_IS_MERGED", "NOBODY_HELD")
"""What was waited for came, or nobody waits any more."""


def _clocks(memory: Json, told: Told) -> Outcome:
    """The case is folded anew from what its clocks rest on; who called and who was hurt stay out."""
    data = told.event.model_dump(mode="json", exclude={"caller"}, exclude_none=True)
    at = told.occurred_at.isoformat()
    facts = [*memory.get("facts", ()), [told.type, at, data]]
    case_id, running = id_in(told.stream), _running(_state(facts))
    known: Json = memory.get("running", {})
    effects: list[Effect] = [
        Deadline(f"{name}:{case_id}", due, _then(name, case_id))
        for name, due in running.items()
        if known.get(name) != due.isoformat()
    ]
    effects += [Settled(f"{name}:{case_id}") for name in known if name not in running]
    due_at = {name: due.isoformat() for name, due in running.items()}
    return Outcome(tuple(effects), {"facts": facts, "running": due_at})


def _state(facts: list[Any]) -> case.State:
    state: case.State = case.Unopened()
    for stored_as, at, data in facts:
        event = _EVENTS[stored_as].model_validate(data)
        state = case.evolve(state, event, datetime.fromisoformat(at))
    return state


def _running(state: case.State) -> dict[str, datetime]:
    """Which clocks run, by name, and when they are over."""
    due = clocks(state)
    found = {
        "answer": due.answer_due_at,
        "arrival": due.arrival_due_at,
        "professional": _professional_due(state),
        "accident": due.accident_due_at,
    }
    return {name: at for name, at in found.items() if at is not None}


def _professional_due(state: case.State) -> datetime | None:
    """Nobody came within the limit, and within as long again nobody came of the next level."""
    if not isinstance(state, Open) or state.file.arrival_overdue is None:
        return None
    file = state.file
    if file.first_arrival_at is not None or file.held == 0:
        return None
    if file.level is ResponseLevel.PROFESSIONAL or not is_rescue(file):
        return None
    minutes = limits_of(file).arrival_minutes
    return arrival_due(file) + timedelta(minutes=minutes)


def _then(name: str, case_id: str) -> tuple[Command, ...]:
    match name:
        case "answer":
            return (_marked("MarkAnswerOverdue", case_id, "ANSWER_NOT_YET_DUE"),)
        case "arrival":
            marked = _marked("MarkArrivalOverdue", case_id, "ARRIVAL_NOT_YET_DUE")
            return (marked, _escalated(case_id, ResponseLevel.STATION))
        case "professional":
            return (_escalated(case_id, ResponseLevel.PROFESSIONAL),)
        case _:
            return (_marked("ProposeAccident", case_id, "ACCIDENT_NOT_YET_DUE"),)


def _marked(method: str, case_id: str, too_early: str) -> Command:
    """A clock that was corrected to a later time runs anew."""
    return command(f"{SERVICE}/{method}", (*OVER, too_early), case_id=case_id)


def _escalated(case_id: str, level: ResponseLevel) -> Command:
    return command(
        f"{SERVICE}/EscalateRescue",
        (*OVER, "ARRIVAL_NOT_YET_DUE"),
        case_id=case_id,
        to_level=enum_json("RESPONSE_LEVEL", level),
        ground=enum_json("ESCALATION_GROUND", EscalationGround.ARRIVAL_OVERDUE),
    )


def _tell(memory: Json, told: Told) -> Outcome:
    """Whoever is bound to the elevator learns of it as soon as it is known which one it is."""
    now, case_id = noted(memory), id_in(told.stream)
    match told.event:
        case CaseOpened() as opened:
            now = {"rescue": opened.case_kind is CaseKind.RESCUE, "trapped": opened.trapped}
            return Outcome(tuple(_opened(case_id, opened.elevator_id, now)), now)
        case ElevatorIdentified(elevator_id=elevator_id):
            return Outcome(tuple(_opened(case_id, elevator_id, now)), now)
        case _:
            return Outcome(tuple(_alerted(case_id, told)), now)


def _opened(case_id: str, elevator_id: str | None, now: Json) -> Iterator[Notice]:
    if elevator_id and now.get("rescue"):
        about = {"case_id": case_id, "trapped": now["trapped"]}
        for role in ("maintainer", "user_unit", "insurer"):
            yield to_bound(elevator_id, role, "rescue.opened", **about)


def _alerted(case_id: str, told: Told) -> Iterator[Notice]:
    """The authority of the place, and the maintainer; of a proposed accident the insurer too."""
    kind, about = _alert(told)
    division, elevator_id = told.meta.division, told.meta.elevator_id
    where = {"elevator_id": elevator_id} if elevator_id else {}
    yield Notice(Authority(division), kind, {"case_id": case_id, **where, **about})
    if elevator_id:
        also = ("insurer",) if isinstance(told.event, AccidentProposed) else ()
        for role in ("maintainer", *also):
            yield to_bound(elevator_id, role, kind, case_id=case_id, **about)


def _alert(told: Told) -> tuple[str, Json]:
    match told.event:
        case AnswerOverdueMarked(due_at=due_at):
            return "rescue.answer-overdue", {"due_at": moment_json(due_at)}
        case ArrivalOverdueMarked(due_at=due_at):
            return "rescue.arrival-overdue", {"due_at": moment_json(due_at)}
        case RescueEscalated(to_level=level):
            return "rescue.escalated", {"to_level": str(level)}
        case AccidentProposed(ground=ground, held_minutes=minutes):
            about = {"ground": str(ground), "held_minutes": minutes}
            return "rescue.accident-proposed", about
        case _:
            return told.type, {}


def _accepted(_: Json, told: Told) -> Outcome:
    """Whoever reports the case as an accident took its proposal."""
    event: Any = told.event
    if event.case_id is None:
        return NOTHING
    accepted = command(
        f"{SERVICE}/AcceptAccidentProposal",
        ("NO_ACCIDENT_PROPOSED", "ACCIDENT_PROPOSAL_SETTLED", "CASE_IS_MERGED"),
        case_id=event.case_id,
        accident_id=event.accident_id,
    )
    return Outcome((accepted,))


RULES: Final[tuple[Rule, ...]] = (
    urgently(
        rule(
            "rescue.clocks",
            _clocks,
            tuple(_EVENTS.values()),
            when="somebody is held in a car 困人",
            then="mark the answer late; mark the arrival late and call stations, then professional "
            "forces; propose an accident",
            law=LAW,
            deadline="3 minutes; 30 or 60, and as long again; 120; stricter where a place asks for it",
            key=by_stream,
        )
    ),
    urgently(
        currently(
            rule(
                "rescue.tell",
                _tell,
                (
                    CaseOpened,
                    ElevatorIdentified,
                    AnswerOverdueMarked,
                    ArrivalOverdueMarked,
                    RescueEscalated,
                    AccidentProposed,
                ),
                when="an entrapment is open, and at each of its alerts",
                then="tell maintainer, user unit and insurer; tell the authority of every alert",
                law="Plan of 2015 (应急处置平台)",
                key=by_stream,
            )
        )
    ),
    rule(
        "accident-reported.accept",
        _accepted,
        (AccidentReported,),
        when="an accident was reported of a case",
        then="accept the proposal of that case",
        law="Special equipment accident rules 特种设备事故报告和调查处理规定",
        key=by_stream,
    ),
)
