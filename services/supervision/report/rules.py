"""How statistics 统计数据 are refused."""

from services.kernel.errors import AlreadyExists, Invalid, NotFound, Refused


class StatisticsUnknown(NotFound):
    """The unit has not reported for this month."""

    zh = "该单位尚未报送该月统计数据"


class StatisticsAlreadySubmitted(AlreadyExists):
    """The unit has reported for this month: correct that report."""

    zh = "该单位已报送该月统计数据，请更正原数据"


class ReportingUnitUnknown(Invalid):
    """The division is not a reporting unit of this campaign."""

    zh = "该单位不是本次大会战的上报单位"


class PeriodOutsideCampaign(Invalid):
    """The month is not one of the campaign's."""

    zh = "该月份不在大会战期间"


class HazardsDoNotAddUp(Invalid):
    """Elevators with hazards are those rectified, under watch and stopped, no more and no fewer."""

    zh = "存在隐患台数应当等于已整改、采取监护措施、停用三项之和"


class HazardsExceedInspected(Invalid):
    """More elevators have hazards than were self-inspected."""

    zh = "存在隐患台数大于自查台数"


class ConfirmedExceedsReported(Invalid):
    """More hazards were confirmed than makers reported."""

    zh = "经确认台数大于制造单位报告台数"


class CountedToWrongDay(Invalid):
    """Counts end in the month they are for or later, and never after the report itself."""

    zh = "统计截止日期应当不早于该月、不晚于报送当日"


class ReportDeadlineNotReached(Refused):
    """The report is not missing yet: its last day is not over."""

    zh = "报送截止日期未过，不能记为未报"


class StatisticsNotMissing(Refused):
    """The unit did report."""

    zh = "该单位已经报送，不能记为未报"
