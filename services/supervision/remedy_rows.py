"""Which command of a remedy is which rpc, how its stream is found, and what must hold elsewhere."""

from collections.abc import Sequence
from typing import Final

from services.directory.directory import Directory
from services.kernel.server.rpc import Write
from services.supervision.affected import commands as affected
from services.supervision.complaint import commands as complaint
from services.supervision.disclosure import commands as disclosure
from services.supervision.enforcement import commands as enforcement
from services.supervision.hazard import commands as hazard
from services.supervision.listing import commands as listing
from services.supervision.maker_report import commands as maker_report
from services.supervision.notice import commands as notice
from services.supervision.order import commands as order
from services.supervision.remedy_aggregates import HAZARDS
from services.supervision.remedy_requirements import RemedyRequirements
from services.supervision.sealing import commands as sealing
from services.supervision.withouts import commands as withouts


class RemedyRows:
    """The rows that rest on something elsewhere."""

    def __init__(self, found: RemedyRequirements, directory: Directory) -> None:
        self._found, self._directory = found, directory

    @property
    def hazards(self) -> Sequence[Write]:
        """隐患档案."""
        return (
            Write(
                hazard.FileHazard, lambda one: str(one.hazard_id), (self._directory.named_elevator,)
            ),
            Write(hazard.CorrectHazard, requires=(self._found.elevator_of(HAZARDS),)),
            Write(hazard.AssessRisk),
            Write(hazard.SubmitPlan),
            Write(hazard.ApprovePlan),
            Write(hazard.RejectPlan),
            Write(hazard.ReportRectified),
            Write(hazard.VerifyRectified),
            Write(hazard.RejectRectified),
            Write(hazard.PutUnderWatch),
            Write(hazard.MarkWatchExpired),
            Write(hazard.RecordStopped),
            Write(hazard.RefuteHazard),
            Write(hazard.ReopenHazard),
        )

    @property
    def reports(self) -> Sequence[Write]:
        """制造单位报告."""
        maker = self._directory.parties.registered("maker")
        return (
            Write(maker_report.ReportSeriousHazard, lambda one: str(one.report_id), (maker,)),
            Write(maker_report.ExtendReportedMachines),
            Write(maker_report.ConcludeFleetSearch),
            Write(maker_report.WithdrawMakerReport),
        )

    @property
    def affected(self) -> Sequence[Write]:
        """受影响电梯."""
        elevator = self._found.affected_elevator
        recorded = (self._directory.named_elevator, self._found.report)
        return (
            Write(affected.RecordAffected, affected.key_of, recorded),
            Write(affected.NotifyUserUnit, requires=(elevator,)),
            Write(affected.AcknowledgeByUserUnit),
            Write(affected.NotifyAuthority, requires=(elevator,)),
            Write(affected.AcknowledgeByAuthority),
            Write(affected.TellInsurer, requires=(self._found.insurers,)),
            Write(affected.VerifyReportedHazard),
            Write(affected.RefuteReportedHazard),
            Write(affected.RecordAffectedOrder, requires=(self._found.ordered,)),
            Write(affected.RecordAffectedRectified),
        )

    @property
    def orders(self) -> Sequence[Write]:
        """安全监察指令."""
        return (
            Write(order.OrderRectification, lambda one: str(one.order_id), (self._found.ground,)),
            Write(order.ExtendOrder),
            Write(order.ReportOrderFulfilled),
            Write(order.ConfirmRectification),
            Write(order.MarkOrderOverdue),
            Write(order.EscalateOrder),
            Write(order.ReopenOrder),
            Write(order.WithdrawOrder),
        )

    @property
    def sealings(self) -> Sequence[Write]:
        """封停."""
        elevator = self._directory.named_elevator
        return (
            Write(sealing.OrderSealing, lambda one: str(one.sealing_id), (elevator,)),
            Write(sealing.SendWrittenReport),
            Write(sealing.ProposeMajorHazardListing),
            Write(sealing.LiftSealing, requires=(self._found.inspected,)),
        )

    @property
    def withouts(self) -> Sequence[Write]:
        """三无电梯."""
        elevator = self._directory.keyed_elevator
        return (
            Write(withouts.RaiseWithoutsFlag),
            Write(withouts.ClearWithoutsFlag),
            Write(withouts.SettleResponsibleUnit, requires=(elevator,)),
            Write(withouts.SettleMaintainer, requires=(self._found.maintained_by,)),
            Write(withouts.SettleFunding, requires=(self._found.fund,)),
            Write(withouts.CloseWithoutsCase, requires=(elevator, self._found.maintained_by)),
            Write(withouts.WithdrawWithoutsCase),
        )

    @property
    def complaints(self) -> Sequence[Write]:
        """投诉举报, but for the look at who complained."""
        elevator = self._found.elevator_of(self._found.aggregates.complaints)
        return (
            Write(complaint.ReceiveComplaint, lambda one: str(one.complaint_id)),
            Write(complaint.LocateComplaint),
            Write(complaint.MergeDuplicate, requires=(self._found.other_complaint,)),
            Write(complaint.VerifyComplaint, requires=(elevator,)),
            Write(complaint.RefuteComplaint),
            Write(complaint.CloseComplaint),
            Write(complaint.ReopenComplaint),
            Write(complaint.WithdrawComplaint),
        )


LISTING_ROWS: Final = (
    Write(listing.ListForSupervision, lambda one: str(one.listing_id)),
    Write(listing.EscalateToTownship),
    Write(listing.EscalateToGovernment),
    Write(listing.MeetListingCondition),
    Write(listing.ReopenListingCondition),
    Write(listing.MarkListingOverdue),
    Write(listing.Delist),
    Write(listing.WithdrawListing),
)

NOTICE_ROWS: Final = (
    Write(notice.NotifyLocalGovernment, lambda one: str(one.notice_id)),
    Write(notice.NotifyDepartment, lambda one: str(one.notice_id)),
    Write(notice.ReplyToNotice),
    Write(notice.RecordNoticeReply),
    Write(notice.CloseNotice),
    Write(notice.WithdrawNotice),
)

ENFORCEMENT_ROWS: Final = (
    Write(enforcement.OpenEnforcementCase, lambda one: str(one.enforcement_id)),
    Write(enforcement.ImposePenalty),
    Write(enforcement.WithdrawPenalty),
    Write(enforcement.CloseEnforcementCase),
)

DISCLOSURE_ROWS: Final = (
    Write(disclosure.PublishDisclosure, lambda one: str(one.disclosure_id)),
    Write(disclosure.CorrectDisclosure),
    Write(disclosure.RetractDisclosure),
    Write(disclosure.ReinstateDisclosure),
)
