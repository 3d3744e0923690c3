"""What a division puts on record for a campaign. Each command is an rpc of `ActivityService`.

Every entry has a number of its own, given by whoever records it.
"""

from typing import Annotated, TypeAlias

from services.kernel.decider import FOUND, Record
from services.kernel.subject import Subject
from services.supervision.campaign.facts import CampaignFacts
from services.supervision.events.activity import (
    CampaignSummary,
    CoordinationMechanism,
    GovernmentBriefing,
    PlatformPlan,
    PolicyAction,
    PublicityEvent,
    SupervisionTour,
)
from services.supervision.events.campaign_values import DivisionCode, OfficialId, Reason
from services.supervision.territory import territory


class _Activity(Record):
    """What every entry states, and the campaign that it is for."""

    campaign_id: OfficialId
    division: DivisionCode
    number: OfficialId
    campaign: Annotated[CampaignFacts | None, FOUND] = None


class FilePlatformPlan(_Activity):
    """报送电梯应急处置服务平台建设规划方案: the newest plan is the one in force."""

    plan: PlatformPlan


class RecordGovernmentBriefing(_Activity):
    """记录向当地政府汇报."""

    briefing: GovernmentBriefing


class RecordCoordination(_Activity):
    """记录部门联系工作机制."""

    coordination: CoordinationMechanism


class RecordPolicyAction(_Activity):
    """记录政府发文、民生保障项目、财政专项资金."""

    policy: PolicyAction


class RecordTour(_Activity):
    """记录督查."""

    tour: SupervisionTour


class RecordPublicity(_Activity):
    """记录宣传活动."""

    event: PublicityEvent


class FileSummary(_Activity):
    """报送阶段性成果或者年终工作总结."""

    summary: CampaignSummary


class WithdrawActivity(Record):
    """撤回记录: entered in error. It does not count, and its number stays used."""

    campaign_id: OfficialId
    division: DivisionCode
    number: OfficialId
    reason: Reason


RecordCommand: TypeAlias = (
    FilePlatformPlan
    | RecordGovernmentBriefing
    | RecordCoordination
    | RecordPolicyAction
    | RecordTour
    | RecordPublicity
    | FileSummary
)
Command: TypeAlias = RecordCommand | WithdrawActivity


def key_of(command: Command) -> str:
    """One stream per campaign and division."""
    return f"{command.campaign_id}-{command.division}"


def named_by(command: Command) -> Subject:
    """What a division does is its own."""
    return territory(command.division)
