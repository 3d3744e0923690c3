"""Days of a listing, of a watch, of an answer to a notice: what happens when they pass."""

from typing import Any, Final

from services.kernel.projecting.projection import Told
from services.reactions.policies.effects import (
    after,
    command,
    day_of,
    not_before,
    to_authority,
    to_bound,
    to_party,
)
from services.reactions.policies.orders import LISTED
from services.reactions.policies.rule import NOTHING, Rule, by_stream, currently, id_in, rule
from services.reactions.policy import Authority, Deadline, Json, Notice, Outcome, Settled
from services.supervision.events.hazard import (
    HazardPutUnderWatch,
    HazardRefuted,
    HazardWatchExpired,
    RectificationRejected,
    RectificationVerified,
    StoppedForHazard,
)
from services.supervision.events.listing import Delisted, ListedForSupervision, ListingWithdrawn
from services.supervision.events.notice import (
    DepartmentNotified,
    LocalGovernmentNotified,
    NoticeAnswered,
    NoticeClosed,
    NoticeWithdrawn,
)


def _listing(_: Json, told: Told) -> Outcome:
    name = f"listing:{id_in(told.stream)}"
    if not isinstance(told.event, ListedForSupervision):
        return Outcome((Settled(name),))
    listed = told.event
    overdue = command("supervision.ListingService/MarkListingOverdue", listing_id=listed.listing_id)
    about = {"listing_id": listed.listing_id, "due_on": listed.due_on.isoformat()}
    told_all = [
        to_bound(listed.elevator_id, role, "listing.listed", **about)
        for role in ("user_unit", "maintainer")
    ]
    return Outcome((Deadline(name, after(listed.due_on), (overdue,)), *told_all))


def _watch(memory: Json, told: Told) -> Outcome:
    """A watch that ran out while a report of rectification was open ends when that is rejected."""
    hazard_id = id_in(told.stream)
    until = memory.get("until")
    match told.event:
        case HazardPutUnderWatch(until=day):
            until = day.isoformat()
        case RectificationRejected():
            pass
        case _:
            return Outcome((Settled(f"watch:{hazard_id}"),), {})
    if until is None:
        return NOTHING
    expired = command(
        "supervision.HazardService/MarkWatchExpired",
        ("WATCH_NOT_EXPIRED",),
        hazard_id=hazard_id,
    )
    due_at = after(day_of(until))
    if isinstance(told.event, RectificationRejected):
        due_at = not_before(due_at, told)
    deadline = Deadline(f"watch:{hazard_id}", due_at, (expired,))
    return Outcome((deadline,), {"until": until})


def _watch_expired(_: Json, told: Told) -> Outcome:
    event: Any = told.event
    about = {"hazard_id": id_in(told.stream), "until": event.until.isoformat()}
    elevator_id = told.meta.elevator_id
    return Outcome(
        (
            to_bound(elevator_id, "user_unit", "hazard.watch-expired", **about),
            to_authority(elevator_id, "hazard.watch-expired", **about),
        )
    )


def _reply(_: Json, told: Told) -> Outcome:
    """Whoever was told and whoever told learn that the answer is late; the text stays in the file."""
    event: Any = told.event
    notice_id = id_in(told.stream)
    name = f"reply:{notice_id}"
    if not isinstance(event, LocalGovernmentNotified | DepartmentNotified):
        return Outcome((Settled(name),))
    recipient = event.government if isinstance(event, LocalGovernmentNotified) else event.department
    about = {"notice_id": notice_id}
    sent = to_party("department", recipient.party_id, "notice.sent", **about)
    if event.reply_due_on is None:
        return Outcome((sent,))
    about["due_on"] = event.reply_due_on.isoformat()
    late = (
        to_party("department", recipient.party_id, "notice.reply-overdue", **about),
        Notice(Authority(told.meta.division), "notice.reply-overdue", about),
    )
    return Outcome((sent, Deadline(name, after(event.reply_due_on), late)))


RULES: Final[tuple[Rule, ...]] = (
    currently(
        rule(
            "listing.due",
            _listing,
            (ListedForSupervision, Delisted, ListingWithdrawn),
            when="an elevator was put on the list 挂牌督办",
            then="tell user unit and maintainer; mark the listing overdue",
            law=LISTED,
            deadline="the day after the listing's last day",
            key=by_stream,
        )
    ),
    rule(
        "hazard.watch",
        _watch,
        (
            HazardPutUnderWatch,
            RectificationRejected,
            RectificationVerified,
            StoppedForHazard,
            HazardRefuted,
            HazardWatchExpired,
        ),
        when="a hazard is under watch 采取监护措施",
        then="mark the watch expired: the hazard is open again",
        law="Plan of 2015, phase two (采取监护措施)",
        deadline="the day after the last day of the watch",
        key=by_stream,
    ),
    rule(
        "hazard.watch-expired",
        _watch_expired,
        (HazardWatchExpired,),
        when="a watch ran out and the hazard is there",
        then="tell user unit and authority",
        law="Plan of 2015, phase two (采取监护措施)",
        key=by_stream,
    ),
    currently(
        rule(
            "notice.reply",
            _reply,
            (
                LocalGovernmentNotified,
                DepartmentNotified,
                NoticeAnswered,
                NoticeClosed,
                NoticeWithdrawn,
            ),
            when="a government or department was told 通报",
            then="send it; tell it and the authority that the answer is late",
            law="Plan of 2015 (通报地方政府和相关部门)",
            deadline="the day after the last day for the answer",
            key=by_stream,
        )
    ),
)
