"""The decider of key supervision 重点督查 of one elevator: every reason stands on its own."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime
from typing import Annotated, Final, NamedTuple, TypeAlias, assert_never

from services.kernel.decider import FOUND, Decider, Record
from services.reference.dated import NoRuleThen, legal_day
from services.reference.elevator import ElevatorFacts, standing
from services.supervision.campaign.facts import CampaignFacts, check_part_of, standing_campaign
from services.supervision.events.campaign_values import (
    DocumentNumber,
    ElevatorId,
    OfficialId,
    Reason,
)
from services.supervision.events.key import (
    KeyCriterion,
    KeyElevatorSelected,
    KeyHappened,
    KeyReason,
    KeyReasonRemoved,
    KeyReasonsAdded,
)
from services.supervision.key import rules
from services.supervision.key.criteria import (
    SHOWN_BY_FACTS,
    ComplaintFound,
    Considered,
    SelfInspection,
    StatedEvidence,
    reasons,
)


class SelectKeyElevator(Record):
    """列为重点督查: for every criterion that is met, by the register, the form, or what is stated."""

    campaign_id: OfficialId
    elevator_id: ElevatorId
    stated: tuple[StatedEvidence, ...] = ()
    campaign: Annotated[CampaignFacts | None, FOUND] = None
    elevator: Annotated[ElevatorFacts | None, FOUND] = None
    form: Annotated[SelfInspection | None, FOUND] = None
    complaints: Annotated[tuple[ComplaintFound, ...], FOUND] = ()


class RemoveKeyReason(Record):
    """消除一项列入原因; the others stay, and without any the elevator is out."""

    campaign_id: OfficialId
    elevator_id: ElevatorId
    criterion: KeyCriterion
    reason: Reason
    document_number: DocumentNumber | None = None


Command: TypeAlias = SelectKeyElevator | RemoveKeyReason


class KeptReason(NamedTuple):
    """A reason, since when it is known, and when and why it was removed."""

    reason: KeyReason
    since: datetime
    removed_at: datetime | None = None
    removal: str = ""


@dataclass(frozen=True, slots=True)
class NotSelected:
    """Never under key supervision."""


@dataclass(frozen=True, slots=True)
class KeyElevator:
    """Under key supervision while a reason is left; the removed ones stay to be seen."""

    campaign_id: str
    selected_on: date
    reasons: Mapping[KeyCriterion, KeptReason]

    @property
    def left(self) -> tuple[KeyCriterion, ...]:
        """The criteria that still hold."""
        return tuple(one for one, kept in self.reasons.items() if kept.removed_at is None)


State: TypeAlias = NotSelected | KeyElevator


def key_of(command: Command) -> str:
    """One per campaign and elevator."""
    return f"{command.campaign_id}-{command.elevator_id}"


def decide(command: Command, state: State, at: datetime) -> Sequence[KeyHappened]:
    match command:
        case SelectKeyElevator():
            return _select(command, state, at)
        case RemoveKeyReason():
            return _remove(command, selected(state), at)
        case _:
            assert_never(command)


def evolve(state: State, event: KeyHappened, at: datetime) -> State:
    match event:
        case KeyElevatorSelected() | KeyReasonsAdded():
            before = state.reasons if isinstance(state, KeyElevator) else {}
            new = {one.criterion: _kept(one, before, at) for one in event.reasons}
            if isinstance(state, KeyElevator) and state.left:
                return replace(state, reasons={**before, **new})
            return KeyElevator(event.campaign_id, legal_day(at), {**before, **new})
        case KeyReasonRemoved(criterion=criterion, reason=reason):
            if isinstance(state, NotSelected) or criterion not in state.reasons:
                return state
            removed = state.reasons[criterion]._replace(removed_at=at, removal=reason)
            return replace(state, reasons={**state.reasons, criterion: removed})
        case _:
            assert_never(event)


DECIDER: Final[Decider[Command, State, KeyHappened]] = Decider(NotSelected(), decide, evolve)


def selected(state: State) -> KeyElevator:
    """Raises `NotUnderKeySupervision`."""
    if isinstance(state, NotSelected):
        raise rules.NotUnderKeySupervision(field="elevator_id")
    return state


def _select(command: SelectKeyElevator, state: State, at: datetime) -> Sequence[KeyHappened]:
    campaign, facts = standing_campaign(command.campaign), standing(command.elevator)
    check_part_of(campaign, facts)
    stated = _checked(command)
    found = _reasons(Considered(facts, legal_day(at), stated, command.form))
    if not found:
        raise rules.KeyCriterionNotMet
    if isinstance(state, NotSelected) or not state.left:
        return [KeyElevatorSelected(campaign_id=command.campaign_id, reasons=found)]
    new = tuple(one for one in found if not _is_kept(one, state))
    return [KeyReasonsAdded(campaign_id=command.campaign_id, reasons=new)] if new else []


def _reasons(about: Considered) -> tuple[KeyReason, ...]:
    try:
        return reasons(about)
    except NoRuleThen:
        raise rules.KeyRuleNotInForce(on=about.day) from None


def _kept(new: KeyReason, before: Mapping[KeyCriterion, KeptReason], at: datetime) -> KeptReason:
    """A reason that still holds keeps its evidence, and gains the new."""
    old = before.get(new.criterion)
    if old is None or old.removed_at is not None:
        return KeptReason(new, at)
    evidence = (*old.reason.evidence, *(e for e in new.evidence if e not in old.reason.evidence))
    return old._replace(reason=new.model_copy(update={"evidence": evidence}))


def _is_kept(reason: KeyReason, state: KeyElevator) -> bool:
    """Known already, on no less evidence."""
    kept = state.reasons.get(reason.criterion)
    return (
        kept is not None
        and kept.removed_at is None
        and set(reason.evidence) <= set(kept.reason.evidence)
    )


def _checked(command: SelectKeyElevator) -> Mapping[KeyCriterion, tuple[str, ...]]:
    about = {
        one.complaint_id for one in command.complaints if one.elevator_id == command.elevator_id
    }
    stated: dict[KeyCriterion, tuple[str, ...]] = {}
    for index, one in enumerate(command.stated):
        if one.criterion in SHOWN_BY_FACTS:
            raise rules.KeyEvidenceNotAccepted(field=f"stated[{index}].criterion")
        if one.criterion is KeyCriterion.COMPLAINED_OF and one.reference not in about:
            raise rules.KeyComplaintUnknown(field=f"stated[{index}].reference")
        known = stated.get(one.criterion, ())
        stated[one.criterion] = known if one.reference in known else (*known, one.reference)
    return stated


def _remove(command: RemoveKeyReason, state: KeyElevator, at: datetime) -> Sequence[KeyHappened]:
    kept = state.reasons.get(command.criterion)
    if kept is None:
        raise rules.KeyReasonUnknown(field="criterion", criterion=command.criterion)
    if kept.removed_at is not None:
        raise rules.KeyReasonAlreadyRemoved(field="criterion", removed_at=kept.removed_at)
    if at < kept.since:
        raise rules.KeyReasonFoundLater(field="occurred_at", since=kept.since)
    return [
        KeyReasonRemoved(
            campaign_id=command.campaign_id,
            criterion=command.criterion,
            reason=command.reason,
            last=state.left == (command.criterion,),
            document_number=command.document_number,
        )
    ]
