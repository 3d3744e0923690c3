"""The tables of the campaign side: one row per command of each aggregate.

The key of most streams is made of what the command says: campaign and division, unit and month, or
elevator.
"""

from services.directory.directory import Directory
from services.kernel.server.rpc import Write
from services.supervision import activity, check, command_post, document, form, key, measure, report
from services.supervision import survey as surveys
from services.supervision.activity import commands as activities
from services.supervision.campaign import commands as campaigns
from services.supervision.campaign_requirements import CampaignRequirements
from services.supervision.check import commands as checks
from services.supervision.command_post import commands as posts
from services.supervision.form import commands as forms
from services.supervision.key import deciding as keys
from services.supervision.report import deciding as reports

CAMPAIGN_ROWS = (
    Write(campaigns.LaunchCampaign, key=lambda command: str(command.campaign_id)),
    Write(campaigns.AmendCampaign),
    Write(campaigns.OpenPhase),
    Write(campaigns.ClosePhase),
    Write(campaigns.ReschedulePhase),
    Write(campaigns.PublishFormTemplate),
    Write(campaigns.CloseCampaign),
    Write(campaigns.WithdrawCampaign),
)


class Rows:
    """The rows whose commands rest on other streams."""

    def __init__(self, found: CampaignRequirements, directory: Directory) -> None:
        self._campaign = (found.campaign,)
        self._found, self._directory = found, directory

    @property
    def commands(self) -> tuple[Write, ...]:
        """指挥部."""
        return (
            Write(posts.EstablishCommand, command_post.key_of, self._campaign),
            Write(posts.AppointCommandMember, command_post.key_of),
            Write(posts.EndCommandTerm, command_post.key_of),
            Write(posts.DissolveCommand, command_post.key_of),
        )

    @property
    def activities(self) -> tuple[Write, ...]:
        """一地的大会战工作."""
        recorded = (
            activities.FilePlatformPlan,
            activities.RecordGovernmentBriefing,
            activities.RecordCoordination,
            activities.RecordPolicyAction,
            activities.RecordTour,
            activities.RecordPublicity,
            activities.FileSummary,
        )
        return (
            *(Write(one, activity.key_of, self._campaign) for one in recorded),
            Write(activities.WithdrawActivity, activity.key_of),
        )

    @property
    def documents(self) -> tuple[Write, ...]:
        """文件."""
        return (
            Write(document.IssueDocument, document.key_of, self._campaign),
            Write(document.CorrectDocument),
            Write(document.RepealDocument),
        )

    @property
    def measures(self) -> tuple[Write, ...]:
        """改革创新措施."""
        return (
            Write(measure.RecordMeasure, measure.key_of, self._campaign),
            Write(measure.ReportMeasureProgress),
            Write(measure.EndMeasure),
        )

    @property
    def reports(self) -> tuple[Write, ...]:
        """统计数据."""
        return (
            Write(reports.SubmitStatistics, report.key_of, self._campaign),
            Write(reports.CorrectStatistics, report.key_of),
            Write(reports.MarkStatisticsMissing, report.key_of, self._campaign),
        )

    @property
    def forms(self) -> tuple[Write, ...]:
        """一梯一表."""
        rests_on = (*self._campaign, self._directory.named_elevator)
        return (
            Write(forms.SubmitForm, form.key_of, rests_on),
            Write(forms.CorrectForm, form.key_of, self._campaign),
            Write(forms.AcceptForm, form.key_of),
            Write(forms.ReturnForm, form.key_of),
            Write(forms.WithdrawForm, form.key_of),
        )

    @property
    def keys(self) -> tuple[Write, ...]:
        """重点督查."""
        found = self._found
        rests_on = (
            *self._campaign,
            self._directory.named_elevator,
            found.self_inspection,
            found.complaints,
        )
        return (
            Write(keys.SelectKeyElevator, key.key_of, rests_on),
            Write(keys.RemoveKeyReason, key.key_of),
        )

    @property
    def checks(self) -> tuple[Write, ...]:
        """现场监督检查."""
        return (
            Write(checks.PlanOnSiteCheck, check.key_of, (*self._campaign, self._found.elevators)),
            Write(checks.RescheduleOnSiteCheck),
            Write(checks.RecordOnSiteCheck),
            Write(checks.CorrectOnSiteCheck),
            Write(checks.CancelOnSiteCheck),
        )

    @property
    def surveys(self) -> tuple[Write, ...]:
        """制造单位跟踪调查."""
        return (
            Write(
                surveys.FileManufacturerSurvey, surveys.key_of, (*self._campaign, self._found.seat)
            ),
            Write(surveys.CorrectManufacturerSurvey, surveys.key_of),
        )
