"""The rules an act on a platform can break, each by name."""

from services.kernel.errors import Invalid, NotFound, Refused


class PlatformUnknown(NotFound):
    """No platform is planned or live in this division."""

    zh = "该地区没有应急处置平台"


class PlatformDivisionUnknown(Invalid):
    """The division was none on that day."""

    zh = "行政区划代码在当日无效"


class PlatformPlanEndsInThePast(Invalid):
    """A platform is planned for a day to come."""

    zh = "计划运行日期早于规划日期"


class PlatformNotLive(Refused):
    """The platform does not work yet, or no more."""

    zh = "平台尚未运行或者已停止运行"


class PlatformAlreadyLive(Refused):
    """The platform works already."""

    zh = "平台已运行"
