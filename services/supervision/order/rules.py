"""The rules that a safety order can break."""

from services.kernel.errors import AlreadyExists, Invalid, NotFound, Refused


class OrderUnknown(NotFound):
    """There is no order of this number."""

    zh = "没有该编号的安全监察指令"


class OrderAlreadyGiven(AlreadyExists):
    """An order of this number was given before."""

    zh = "该编号的安全监察指令已存在"


class OrderDueInPast(Invalid):
    """An order is due on the day on which it is given, or later."""

    zh = "整改期限早于指令下达日期"


class OrderGroundNotConfirmed(Refused):
    """An order rests on a maker's report or a complaint once that is confirmed of this elevator."""

    zh = "制造单位报告或者投诉举报尚未核查属实，不能据以下达指令"


class OrderNotProlonged(Invalid):
    """An extension moves the day by which the order is due to a later one."""

    zh = "延期后的期限应当晚于原期限"


class OrderIsClosed(Refused):
    """The rectification was confirmed: the order is closed."""

    zh = "该指令已确认整改并关闭"


class OrderIsWithdrawn(Refused):
    """The order was withdrawn."""

    zh = "该指令已撤销"


class OrderStillOpen(Refused):
    """The order is open: there is nothing to reopen."""

    zh = "该指令尚未关闭"


class NotAnOrderAddressee(Refused):
    """Only whom the order is addressed to says that it was obeyed."""

    zh = "只有指令相对人可以报告已按指令整改"


class OrderDeadlineNotReached(Refused):
    """The order is not overdue before the day by which it is due has passed."""

    zh = "整改期限尚未届满，不能认定逾期"


class OrderNotOverdue(Refused):
    """Only an overdue order is escalated."""

    zh = "该指令未逾期，不能升级"


class EscalationGoesBack(Refused):
    """An order was escalated further already: steps follow one another."""

    zh = "该指令已升级到更高一步"
