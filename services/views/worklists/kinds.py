"""The kinds of obligations, and what the law of each is called on a list."""

from enum import StrEnum
from typing import Final


class ItemKind(StrEnum):
    """What is owed 待办事项."""

    INSPECTION = "inspection"
    SELF_TEST = "self_test"
    MAINTENANCE = "maintenance"
    NO_MAINTAINER = "no_maintainer"
    COVER = "cover"
    LICENCE = "licence"
    STOPPED_LONG = "stopped_long"
    RENEWAL_UNFUNDED = "renewal_unfunded"
    HAZARD = "hazard"
    ORDER = "order"
    SEALING_REPORT = "sealing_report"
    SEALING_LISTING = "sealing_listing"
    THREE_WITHOUTS = "three_withouts"
    LISTING = "listing"
    MAKER_REPORT_SEARCH = "maker_report_search"
    MAKER_REPORT_NOTICE = "maker_report_notice"
    MAKER_REPORT_ANSWER = "maker_report_answer"
    MAKER_REPORT_VERDICT = "maker_report_verdict"
    MAKER_REPORT_ORDER = "maker_report_order"
    MAKER_REPORT_REMEDY = "maker_report_remedy"
    NOTICE = "notice"
    COMPLAINT = "complaint"
    FORM_RETURNED = "form_returned"
    STATISTICS = "statistics"
    RATING_APPEAL = "rating_appeal"
    FUND_APPLICATION = "fund_application"
    FUND_RAISING = "fund_raising"
    RESCUE_CASE = "rescue_case"
    ACCIDENT_PROPOSAL = "accident_proposal"
    ACCIDENT_GRADE = "accident_grade"
    ACCIDENT_CASE = "accident_case"


TITLES: Final = {
    ItemKind.INSPECTION: "定期检验",
    ItemKind.SELF_TEST: "自行检测",
    ItemKind.MAINTENANCE: "维护保养",
    ItemKind.NO_MAINTAINER: "无维保单位",
    ItemKind.COVER: "责任保险到期、脱保",
    ItemKind.LICENCE: "许可、核准到期",
    ItemKind.STOPPED_LONG: "停用超过一年",
    ItemKind.RENEWAL_UNFUNDED: "更新改造资金未落实",
    ItemKind.HAZARD: "隐患未消除",
    ItemKind.ORDER: "监察指令未完成",
    ItemKind.SEALING_REPORT: "封停未书面报告当地政府",
    ItemKind.SEALING_LISTING: "封停未提请挂牌督办",
    ItemKind.THREE_WITHOUTS: "三无电梯未落实",
    ItemKind.LISTING: "挂牌督办未销号",
    ItemKind.MAKER_REPORT_SEARCH: "制造单位报告：未查清涉及电梯",
    ItemKind.MAKER_REPORT_NOTICE: "制造单位报告：未告知",
    ItemKind.MAKER_REPORT_ANSWER: "制造单位报告：未确认收到",
    ItemKind.MAKER_REPORT_VERDICT: "制造单位报告：未核查",
    ItemKind.MAKER_REPORT_ORDER: "制造单位报告：属实未责令整改",
    ItemKind.MAKER_REPORT_REMEDY: "制造单位报告：未整改",
    ItemKind.NOTICE: "通报未答复",
    ItemKind.COMPLAINT: "投诉举报未办结",
    ItemKind.FORM_RETURNED: "自查表退回未更正",
    ItemKind.STATISTICS: "统计数据未报送",
    ItemKind.RATING_APPEAL: "维保评价异议未处理",
    ItemKind.FUND_APPLICATION: "维修资金申请未决定",
    ItemKind.FUND_RAISING: "维修资金续筹",
    ItemKind.RESCUE_CASE: "救援工单未办结",
    ItemKind.ACCIDENT_PROPOSAL: "疑似事故未认定",
    ItemKind.ACCIDENT_GRADE: "事故未定级",
    ItemKind.ACCIDENT_CASE: "事故未结案",
}
"""How each kind is called."""

RECURRING: Final = frozenset(
    {
        ItemKind.INSPECTION,
        ItemKind.SELF_TEST,
        ItemKind.MAINTENANCE,
        ItemKind.NO_MAINTAINER,
        ItemKind.COVER,
        ItemKind.LICENCE,
        ItemKind.STOPPED_LONG,
    }
)
"""What every elevator or licence always has: on a list only when its day has passed, or is near."""


class Owes(StrEnum):
    """In which role somebody owes something. The first values are also roles of callers."""

    USER_UNIT = "user_unit"  # 使用单位
    MAINTAINER = "maintainer"  # 维保单位
    MANUFACTURER = "manufacturer"  # 制造单位
    DEPARTMENT = "department"  # 部门、地方政府
    RESCUE_PLATFORM = "rescue_platform"  # 应急处置平台
    ADDRESSEE = "addressee"  # whom an order or a listing names
    LICENSEE = "licensee"  # 持证单位
    AUTHORITY = "authority"  # 监管部门 of the place
    REPORTING_UNIT = "reporting_unit"  # 报送单位
