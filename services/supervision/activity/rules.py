"""How an entry about a campaign's work is refused."""

from services.kernel.errors import AlreadyExists, Invalid, NotFound


class ActivityUnknown(NotFound):
    """The division has no such entry for this campaign."""

    zh = "该地区在本次大会战中没有该项记录"


class ActivityNumberTaken(AlreadyExists):
    """The division has an entry of this number: withdraw it, and record another."""

    zh = "该记录编号已经使用"


class ActivityDatedLater(Invalid):
    """The act is dated after its entry."""

    zh = "日期晚于记录日期"


class TourDatesWrong(Invalid):
    """A tour ends on or after the day it begins."""

    zh = "督查结束日期早于开始日期"


class PolicyActionIncomplete(Invalid):
    """A document has its number, a project its name, a fund its amount."""

    zh = "发文应当有文号，项目应当有名称，资金应当有金额"


class PlatformPlanNotProvincial(Invalid):
    """The plan for the rescue platforms is a province's."""

    zh = "应急处置服务平台规划方案由省级报送"
