"""What licences, ratings, funds, rescues and accidents leave open."""

from datetime import date
from typing import Final

from services.emergency.events import accident
from services.emergency.events import case as rescue
from services.inspection.events import agency
from services.maintenance.events import fund, rating
from services.registry.events import party
from services.views.worklists.entries import Case
from services.views.worklists.kinds import ItemKind, Owes

_LICENCE: Final = ItemKind.LICENCE


def of_party(case: Case, event: party.LicenceHappened) -> None:
    """许可: each must be renewed by its last day, unless it is merged or revoked."""
    match event:
        case party.LicenceGranted(number=number, valid_to=last):
            _licensed(case, number, due=last, item=event.item)
        case party.LicenceRenewed(number=number, valid_to=last):
            case.change(f"{_LICENCE}:{number}", due=last)
        case party.LicencesMerged(number=number, valid_to=last):
            for one in event.merged:
                case.entries.pop(f"{_LICENCE}:{one}", None)
            _licensed(case, number, due=last, item=event.item)
        case party.LicenceRevoked(number=number):
            case.entries.pop(f"{_LICENCE}:{number}", None)
        case party.LicenceConditionAssessed():
            pass  # its period is what it was


def of_agency(case: Case, event: agency.AgencyApproved | agency.AgencyApprovalWithdrawn) -> None:
    """核准: likewise."""
    match event:
        case agency.AgencyApproved(approval_number=number):
            _licensed(case, number, due=event.valid_to, item="agency_approval")
        case agency.AgencyApprovalWithdrawn(approval_number=number):
            case.entries.pop(f"{_LICENCE}:{number}", None)


def _licensed(case: Case, number: str, due: date, item: str) -> None:
    """The holder is who the stream is about."""
    holder = case.fact.stream.partition("-")[2]
    case.open(_LICENCE, Owes.LICENSEE, key=number, due=due, number=number, item=item)
    name = f"{_LICENCE}:{number}"
    case.entries[name] = case.entries[name].model_copy(update={"party": holder})


def of_rating(case: Case, event: rating.RatingHappened) -> None:
    """维保评价: an objection waits for whoever published the score."""
    match event:
        case rating.RatingAppealed(appeal_number=number):
            case.open(ItemKind.RATING_APPEAL, Owes.AUTHORITY, appeal_number=number)
        case (
            rating.RatingAppealWithdrawn()
            | rating.RatingAppealUpheld()
            | rating.RatingAppealDismissed()
        ):
            case.end()
        case rating.MaintainerRated() | rating.RatingPublished():
            pass  # nothing waits


def of_fund(case: Case, event: fund.FundHappened) -> None:
    """维修资金: an application waits for its decision; a plan to raise money has its day."""
    match event:
        case fund.FundApplied(fund_office=office):
            number = event.application_number
            case.open(
                ItemKind.FUND_APPLICATION, Owes.DEPARTMENT, office, number=number, path=event.path
            )
        case fund.FundApproved() | fund.FundRejected() | fund.FundApplicationWithdrawn():
            case.entries.pop(ItemKind.FUND_APPLICATION, None)
        case fund.LaterRaisingPlanned():
            case.open(ItemKind.FUND_RAISING, Owes.USER_UNIT, due=event.due_on)
        case fund.FundStatusRecorded(sufficiency=fund.FundSufficiency.SUFFICIENT):
            case.entries.pop(ItemKind.FUND_RAISING, None)
        case fund.FundClosed():
            case.end()
        case _:
            pass  # a step of an application that still waits


def of_rescue(case: Case, event: rescue.CaseHappened) -> None:
    """救援工单: open until it is closed or merged; `late` says which limits have passed."""
    name = ItemKind.RESCUE_CASE
    match event:
        case rescue.CaseOpened():
            trapped = str(event.trapped or "")
            kind = event.case_kind
            case.open(
                name, Owes.RESCUE_PLATFORM, due=case.fact.day, case_kind=kind, trapped=trapped
            )
        case rescue.AnswerOverdueMarked():
            case.change(name, answer_overdue="1")
        case rescue.ArrivalOverdueMarked():
            case.change(name, arrival_overdue="1")
        case rescue.AccidentProposed():
            case.open(ItemKind.ACCIDENT_PROPOSAL, Owes.AUTHORITY, ground=event.ground)
        case rescue.AccidentProposalAccepted() | rescue.AccidentProposalDismissed():
            case.entries.pop(ItemKind.ACCIDENT_PROPOSAL, None)
        case rescue.CaseClosed() | rescue.CaseMerged():
            case.close(name)
        case rescue.CaseReopened() | rescue.CaseUnlinked():
            case.reopen(name)
        case _:
            pass  # a step of a case that is still open


def of_accident(case: Case, event: accident.AccidentHappened) -> None:
    """事故: it is graded, and its investigation ends."""
    match event:
        case accident.AccidentReported(accident_class=kind):
            case.open(ItemKind.ACCIDENT_GRADE, Owes.AUTHORITY, accident_class=kind)
            case.open(ItemKind.ACCIDENT_CASE, Owes.AUTHORITY, accident_class=kind)
        case accident.AccidentGraded():
            case.entries.pop(ItemKind.ACCIDENT_GRADE, None)
            case.change(ItemKind.ACCIDENT_CASE, grade=event.grade)
        case accident.AccidentClosed():
            case.entries.pop(ItemKind.ACCIDENT_CASE, None)
        case accident.AccidentWithdrawn():
            case.end()
        case accident.CasualtiesCorrected():
            pass  # the grade follows by a fact of its own
