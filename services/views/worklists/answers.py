"""What maker's reports, notices, complaints, forms and reports of units leave open."""

from collections.abc import Iterable, Iterator
from typing import Final

from services.supervision.events import complaint, form, maker_report, notice, statistics
from services.views.worklists.entries import Case, Entry
from services.views.worklists.kinds import ItemKind, Owes
from services.views.worklists.standing import Covered

_TELL, _ANSWER = ItemKind.MAKER_REPORT_NOTICE, ItemKind.MAKER_REPORT_ANSWER

INSURER: Final = "insurer"
"""The recipient of which there may be none or several: whoever covers the elevator on that day."""


def of_affected(case: Case, event: maker_report.AffectedHappened) -> None:  # noqa: C901 -- a line an event
    """制造单位报告 of one elevator: tell, acknowledge, verify, order, remedy."""
    match event:
        case maker_report.AffectedElevatorFound(maker=maker, report_id=report):
            for key in ("user_unit", "authority"):
                case.open(_TELL, Owes.MANUFACTURER, maker, key=key, recipient=key, report_id=report)
            case.open(_TELL, Owes.AUTHORITY, key=INSURER, recipient=INSURER, report_id=report)
            case.open(ItemKind.MAKER_REPORT_VERDICT, Owes.AUTHORITY, report_id=report)
        case maker_report.UserUnitNotified(unit=unit):
            case.close(f"{_TELL}:user_unit")
            case.open(_ANSWER, Owes.USER_UNIT, unit, key="user_unit", recipient="user_unit")
        case maker_report.AuthorityNotified():
            case.close(f"{_TELL}:authority")
            case.open(_ANSWER, Owes.AUTHORITY, key="authority", recipient="authority")
        case maker_report.UserUnitAcknowledged():
            case.close(f"{_TELL}:user_unit", f"{_ANSWER}:user_unit")
        case maker_report.AuthorityAcknowledged():
            case.close(f"{_TELL}:authority", f"{_ANSWER}:authority")
        case maker_report.ReportedHazardConfirmed():
            case.close(ItemKind.MAKER_REPORT_VERDICT)
            case.open(ItemKind.MAKER_REPORT_ORDER, Owes.AUTHORITY)
            case.open(ItemKind.MAKER_REPORT_REMEDY, Owes.USER_UNIT)
        case maker_report.ReportedHazardRefuted():
            case.close(*_REMEDIES, f"{_TELL}:{INSURER}")
        case maker_report.AffectedElevatorOrdered():
            case.close(ItemKind.MAKER_REPORT_ORDER)
        case maker_report.AffectedElevatorRectified():
            case.close(*_REMEDIES)
        case maker_report.InsurerTold(insurer=insurer):
            name = f"{_TELL}:{INSURER}"
            told = case.entries[name].detail.get("told", "") if name in case.entries else ""
            case.change(name, told=f"{told} {insurer.party_id}".strip())
    if not any(one.is_open for one in case.entries.values()):
        case.end()


_REMEDIES: Final = (
    ItemKind.MAKER_REPORT_VERDICT,
    ItemKind.MAKER_REPORT_ORDER,
    ItemKind.MAKER_REPORT_REMEDY,
)


def recipients(name: str, entry: Entry, covers: Iterable[Covered]) -> Iterator[tuple[str, Entry]]:
    """The entry as it is; of what insurers must be told, one for each that was not."""
    if entry.detail.get("recipient") != INSURER:
        yield name, entry
        return
    covering = {one.insurer for one in covers if one.begins <= entry.since <= one.ends}
    for insurer in sorted(covering - set(entry.detail.get("told", "").split())):
        known = {key: text for key, text in entry.detail.items() if key != "told"}
        detail = {**known, INSURER: insurer}
        yield f"{name}:{insurer}", entry.model_copy(update={"detail": detail})


def of_maker_report(case: Case, event: maker_report.MakerReportHappened) -> None:
    """制造单位报告: the fleet must be searched for whatever it reaches."""
    match event:
        case maker_report.SeriousHazardReported(maker=maker):
            case.open(ItemKind.MAKER_REPORT_SEARCH, Owes.AUTHORITY, maker_id=maker.party_id)
        case maker_report.ReportedMachinesExtended():
            case.reopen()
        case maker_report.FleetSearchConcluded():
            case.close()
        case maker_report.MakerReportWithdrawn():
            case.end()


def of_notice(case: Case, event: notice.NoticeHappened) -> None:
    """通报: open until it is answered or its matter has ended."""
    match event:
        case (
            notice.LocalGovernmentNotified(government=told)
            | notice.DepartmentNotified(department=told)
        ):
            due, title = event.reply_due_on, event.title
            case.open(ItemKind.NOTICE, Owes.DEPARTMENT, told, due=due, title=title)
        case notice.NoticeAnswered() | notice.NoticeClosed() | notice.NoticeWithdrawn():
            case.end()


def of_complaint(case: Case, event: complaint.ComplaintHappened) -> None:
    """投诉举报: open until whoever complained was answered."""
    match event:
        case complaint.ComplaintReceived(channel=channel):
            case.open(ItemKind.COMPLAINT, Owes.AUTHORITY, step="not_verified", channel=channel)
        case complaint.ComplaintVerified() | complaint.ComplaintRefuted():
            case.change(ItemKind.COMPLAINT, step="not_answered")
        case complaint.ComplaintReopened():
            case.change(ItemKind.COMPLAINT, is_open=True, step="not_verified")
        case complaint.ComplaintClosed() | complaint.ComplaintMerged():
            case.close()
        case complaint.ComplaintWithdrawn():
            case.close()
        case complaint.ComplaintLocated() | complaint.ComplainantRevealed():
            pass  # where it is, the envelope says


def of_form(case: Case, event: form.FormHappened) -> None:
    """自查表: one that was sent back is owed again."""
    match event:
        case form.FormReturned(campaign_id=campaign):
            case.open(ItemKind.FORM_RETURNED, Owes.USER_UNIT, campaign_id=campaign)
        case _:
            case.end()


def of_statistics(case: Case, event: statistics.StatisticsHappened) -> None:
    """统计数据: what was missed is owed until it is submitted."""
    match event:
        case statistics.StatisticsMissed():
            case.open(
                ItemKind.STATISTICS,
                Owes.REPORTING_UNIT,
                since=event.due_on,
                due=event.due_on,
                campaign_id=event.campaign_id,
                unit=event.unit,
                period=event.period,
            )
        case statistics.StatisticsSubmitted() | statistics.StatisticsCorrected():
            case.end()
