"""The rules that a complaint can break."""

from services.kernel.errors import AlreadyExists, Invalid, NotFound, Refused


class ComplaintUnknown(NotFound):
    """There is no complaint of this number."""

    zh = "没有该编号的投诉举报"


class ComplaintAlreadyReceived(AlreadyExists):
    """A complaint of this number was received before."""

    zh = "该编号的投诉举报已受理"


class ComplaintAlreadyLocated(Refused):
    """The complaint is about another elevator already."""

    zh = "该投诉举报已指明另一台电梯"


class ComplaintElevatorUnknown(Refused):
    """A complaint is verified of an elevator: say first which one it is."""

    zh = "尚未查明所投诉的电梯"


class ComplaintNotOpen(Refused):
    """The complaint was merged, withdrawn or closed."""

    zh = "该投诉举报已并案、撤回或者办结"


class ComplaintStillOpen(Refused):
    """The complaint is open: there is nothing to reopen."""

    zh = "该投诉举报尚未办结"


class MergedIntoItself(Invalid):
    """A complaint is not its own duplicate."""

    zh = "投诉举报不能并入自身"


class MergedIntoUnknown(Invalid):
    """There is no complaint of the number that this one is merged into."""

    zh = "并入的投诉举报不存在"


class ComplaintNotJudged(Refused):
    """A complaint is closed once it was verified or refuted."""

    zh = "投诉举报尚未核查，不能办结"


class ComplaintAlreadyJudged(Refused):
    """The complaint was verified or refuted: reopen it to judge it anew."""

    zh = "投诉举报已作出核查结论，如需更改请先重新办理"


class ComplaintDayInFuture(Invalid):
    """A complaint is verified and answered on that day or before."""

    zh = "核查或者反馈日期晚于记录日期"


class ComplainantUnknown(NotFound):
    """Nobody said who complained."""

    zh = "该投诉举报没有投诉人信息"
