"""The rules that a hazard file can break."""

from services.kernel.errors import AlreadyExists, Invalid, NotFound, Refused


class HazardUnknown(NotFound):
    """There is no hazard file of this number."""

    zh = "没有该编号的隐患档案"


class HazardAlreadyFiled(AlreadyExists):
    """A hazard file of this number exists."""

    zh = "该编号的隐患档案已存在"


class HazardFoundLater(Invalid):
    """A hazard is found before it is filed."""

    zh = "隐患发现日期晚于建档日期"


class HazardIsRefuted(Refused):
    """The hazard was refuted: there is nothing to be done about it."""

    zh = "该隐患经核查不属实"


class HazardIsRectified(Refused):
    """The rectification was verified: what is there again is reopened first."""

    zh = "该隐患已确认整改，如仍存在请先重新打开"


class HazardStillOpen(Refused):
    """The hazard is open: there is nothing to reopen."""

    zh = "该隐患尚未关闭，无需重新打开"


class PlanUnknown(NotFound):
    """The plan has no such version."""

    zh = "没有该版本的整治方案"


class PlanSuperseded(Refused):
    """A newer version of the plan was submitted: that one is judged."""

    zh = "整治方案已有更新版本"


class PlanAlreadyJudged(Refused):
    """This version of the plan was approved or rejected: a new version is submitted and judged."""

    zh = "该版本整治方案已作出决定，请报送新版本"


class PlanDueInPast(Invalid):
    """A plan ends on the day on which it is submitted, or later."""

    zh = "整治方案的完成期限早于报送日期"


class RectifiedInFuture(Invalid):
    """What is reported as rectified was rectified on that day or before."""

    zh = "整改完成日期晚于报告日期"


class RectifiedBeforeFound(Invalid):
    """A hazard is rectified after it was found."""

    zh = "整改完成日期早于隐患发现日期"


class RectificationNotReported(Refused):
    """Nobody has reported that the hazard is rectified: there is nothing to verify."""

    zh = "尚未报告整改完成，不能确认"


class WatchEndsInPast(Invalid):
    """A watch lasts at least until the day on which it begins."""

    zh = "监护截止日期早于采取措施的日期"


class WatchNotExpired(Refused):
    """The watch still runs on that day."""

    zh = "监护期限尚未届满"
