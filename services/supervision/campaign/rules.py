"""How a campaign, and whatever is done in one, is refused."""

from services.kernel.errors import AlreadyExists, Invalid, NotFound, Refused


class CampaignUnknown(NotFound):
    """There is no campaign of this number."""

    zh = "没有该编号的大会战"


class CampaignAlreadyLaunched(AlreadyExists):
    """A campaign of this number was launched before."""

    zh = "该编号的大会战已经启动"


class CampaignAlreadyClosed(Refused):
    """The campaign is closed 已结束."""

    zh = "该大会战已经结束"


class CampaignAlreadyWithdrawn(Refused):
    """The campaign was withdrawn 已撤销."""

    zh = "该大会战已经撤销"


class PhasesIncomplete(Invalid):
    """A campaign has all five phases, each once and in their order."""

    zh = "大会战应当依次包括五个阶段，每个阶段一次"


class PhaseDatesOutOfOrder(Invalid):
    """A phase ends on or after the day it begins, and the next begins after it."""

    zh = "阶段的起止日期有误或者与其他阶段重叠"


class PhaseDatesImplausible(Invalid):
    """A campaign lies in the years 2000 to 2099."""

    zh = "大会战的日期应当在2000年至2099年之间"


class PhaseBeforeItsTime(Refused):
    """The phase begins on a later day."""

    zh = "该阶段尚未到开始日期"


class PhaseNotOpened(Refused):
    """The phase was not opened, or is closed already."""

    zh = "该阶段未启动或者已经结束"


class PhaseAlreadyOver(Refused):
    """The phase was closed before: it does not open again."""

    zh = "该阶段已经结束，不能再次启动"


class PhaseStillRunning(Refused):
    """The phase has days left: reschedule it, or wait."""

    zh = "该阶段尚未到结束日期"


class EarlierPhaseUnfinished(Refused):
    """The phase before it is not closed."""

    zh = "前一阶段尚未结束"


class PhasesUnfinished(Refused):
    """A campaign is closed after all its phases."""

    zh = "各阶段尚未全部结束，大会战不能结束"


class ReportingUnitsMissing(Invalid):
    """Only the nation's campaign has a roster of its own: say which divisions report."""

    zh = "非全国性大会战应当指明上报单位"


class ReportingUnitTwice(Invalid):
    """A reporting unit is named twice."""

    zh = "上报单位重复"


class NothingAmended(Invalid):
    """The amendment changes nothing."""

    zh = "没有任何变更内容"


class TemplateItemTwice(Invalid):
    """Two lines of the form have the same code."""

    zh = "表格项目编号重复"


class TemplateOutOfOrder(Refused):
    """A later version of the form is used from a later day."""

    zh = "新版表格的启用日期应当晚于现行版本"


class ElevatorOutsideCampaign(Refused):
    """The elevator does not stand where the campaign is."""

    zh = "该电梯所在地不在大会战范围之内"


class ElevatorKindOutsideCampaign(Refused):
    """The campaign is about elevators of other kinds."""

    zh = "该品种电梯不在大会战范围之内"
