"""What hazards, orders, sealings, listings and three-without cases leave open."""

from datetime import date
from typing import Final

from services.supervision.events import hazard, listing, order, sealing, withouts
from services.views.worklists.entries import Case, Entry
from services.views.worklists.kinds import ItemKind, Owes


def of_hazard(case: Case, event: hazard.HazardHappened) -> None:  # noqa: C901, PLR0912 -- a line an event
    """隐患: open until it is verified or refuted; `step` says what is missing."""
    match event:
        case hazard.HazardFiled():
            case.open(
                _HAZARD,
                Owes.USER_UNIT,
                since=event.found_on,
                step="risk_not_assessed",
                source=event.source,
                serious_code=event.serious_code,
            )
        case hazard.HazardCorrected():
            case.change(_HAZARD, serious_code=event.serious_code)
        case hazard.HazardRiskAssessed():
            case.change(_HAZARD, risk=event.risk)
        case hazard.RemedyPlanSubmitted():
            due, by = event.due_on.isoformat(), event.responsible.party_id
            case.change(_HAZARD, plan="submitted", plan_due=due, responsible=by)
        case hazard.RemedyPlanApproved():
            case.change(_HAZARD, plan="approved")
        case hazard.RemedyPlanRejected():
            case.change(_HAZARD, plan="rejected")
        case hazard.RectificationReported():
            case.change(_HAZARD, reported="1")
        case hazard.RectificationRejected():
            case.change(_HAZARD, reported=None)
        case hazard.HazardPutUnderWatch():
            case.change(_HAZARD, watch=event.until.isoformat(), stopped=None)
        case hazard.HazardWatchExpired():
            case.change(_HAZARD, watch=None)
        case hazard.StoppedForHazard():
            case.change(_HAZARD, stopped="1", watch=None)
        case hazard.RectificationVerified() | hazard.HazardRefuted():
            case.change(_HAZARD, is_open=False, watch=None, stopped=None, reported=None)
        case hazard.HazardReopened():
            case.reopen()
    if entry := case.entries.get(_HAZARD):
        case.entries[_HAZARD] = _stepped(entry)


_HAZARD: Final = ItemKind.HAZARD


def _stepped(entry: Entry) -> Entry:
    """The hazard's step, its day and its debtor, which follow from what is known of it.

    A report that waits for somebody to look comes before the measure that holds meanwhile.
    """
    known, party, due = (
        entry.detail,
        entry.detail.get("responsible", ""),
        entry.detail.get("plan_due"),
    )
    owes = Owes.USER_UNIT
    if "reported" in known:
        step, owes, party = "not_verified", Owes.AUTHORITY, ""
    elif "watch" in known:
        step, due = "under_watch", known["watch"]
    elif "stopped" in known:
        step, due = "stopped", None
    elif "risk" not in known:
        step, due, party = "risk_not_assessed", None, ""
    elif known.get("plan") not in {"submitted", "approved"}:
        step, due, party = "plan_missing", None, ""
    elif known["plan"] == "submitted":
        step, owes, party = "plan_not_approved", Owes.AUTHORITY, ""
    else:
        step = "not_rectified"
    return entry.model_copy(
        update={
            "detail": {**known, "step": step},
            "owes": owes,
            "party": party,
            "due": date.fromisoformat(due) if due else None,
        }
    )


def of_order(case: Case, event: order.OrderHappened) -> None:
    """监察指令: open until the authority confirms that what was ordered is done."""
    match event:
        case order.RectificationOrdered(addressees=addressees):
            case.open(
                ItemKind.ORDER,
                Owes.ADDRESSEE,
                addressees[0],
                due=event.due_on,
                step="not_fulfilled",
                ground=event.ground,
                order_number=event.order_number,
                addressees=" ".join(one.party_id for one in addressees),
            )
        case order.OrderExtended():
            case.change(ItemKind.ORDER, due=event.due_on)
        case order.OrderFulfilmentReported():
            case.change(ItemKind.ORDER, step="not_confirmed")
        case order.RectificationOverdue():
            case.change(ItemKind.ORDER, marked_overdue="1")
        case order.OrderEscalated():
            case.change(ItemKind.ORDER, escalated=event.step)
        case order.RectificationConfirmed():
            case.close()
        case order.OrderReopened():
            case.change(ItemKind.ORDER, is_open=True, step="not_fulfilled")
        case order.OrderWithdrawn():
            case.end()


def of_sealing(case: Case, event: sealing.SealingHappened) -> None:
    """封停: the written report and the proposal are owed, lifted or not, until they exist."""
    match event:
        case sealing.SealingOrdered(authority=authority):
            for kind in (ItemKind.SEALING_REPORT, ItemKind.SEALING_LISTING):
                case.open(kind, Owes.AUTHORITY, authority, order_number=event.order_number)
        case sealing.SealingReportSent():
            case.close(ItemKind.SEALING_REPORT)
        case sealing.MajorHazardListingProposed():
            case.close(ItemKind.SEALING_LISTING)
        case sealing.SealingCaseCompleted():
            case.end()
        case sealing.SealingLifted():
            for name in tuple(case.entries):
                case.change(name, lifted="1")


def of_withouts(case: Case, event: withouts.WithoutsHappened) -> None:
    """三无: unit, maintainer and funding are owed until each is settled."""
    match event:
        case withouts.WithoutsCaseOpened():
            flags = " ".join(event.flags)
            for part in ("responsible_unit", "maintainer", "funding"):
                case.open(
                    ItemKind.THREE_WITHOUTS, Owes.AUTHORITY, key=part, unsettled=part, flags=flags
                )
        case withouts.ResponsibleUnitSettled():
            case.close(f"{ItemKind.THREE_WITHOUTS}:responsible_unit")
        case withouts.MaintainerSettled():
            case.close(f"{ItemKind.THREE_WITHOUTS}:maintainer")
        case withouts.FundingSettled():
            case.close(f"{ItemKind.THREE_WITHOUTS}:funding")
        case withouts.WithoutsCaseClosed() | withouts.WithoutsCaseWithdrawn():
            case.end()
        case withouts.WithoutsFlagRaised() | withouts.WithoutsFlagCleared():
            pass  # a flag alone is no case


def of_listing(case: Case, event: listing.ListingHappened) -> None:
    """挂牌督办: open until the elevator is delisted; `unmet` names the conditions."""
    match event:
        case listing.ListedForSupervision():
            case.open(
                ItemKind.LISTING,
                Owes.ADDRESSEE,
                event.task_owner,
                due=event.due_on,
                listing_number=event.listing_number,
                unmet=" ".join(event.conditions),
            )
        case listing.ListingConditionMet():
            case.change(ItemKind.LISTING, unmet=_unmet(case, without=event.condition))
        case listing.ListingConditionReopened():
            case.change(ItemKind.LISTING, unmet=_unmet(case, with_=event.condition))
        case listing.EscalatedToTownship() | listing.EscalatedToGovernment():
            case.change(ItemKind.LISTING, escalated="1")
        case listing.ListingOverdue():
            case.change(ItemKind.LISTING, marked_overdue="1")
        case listing.Delisted() | listing.ListingWithdrawn():
            case.end()


def _unmet(case: Case, *, without: str = "", with_: str = "") -> str:
    entry = case.entries.get(ItemKind.LISTING)
    unmet = {*(entry.detail.get("unmet", "").split() if entry else ()), with_} - {without, ""}
    return " ".join(sorted(unmet))
