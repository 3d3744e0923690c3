"""The rules that a listing can break."""

from services.kernel.errors import AlreadyExists, Invalid, NotFound, Refused


class ListingUnknown(NotFound):
    """There is no listing of this number."""

    zh = "没有该编号的挂牌督办"


class AlreadyListed(AlreadyExists):
    """A listing of this number exists."""

    zh = "该编号的挂牌督办已存在"


class ListingDueInPast(Invalid):
    """A listing is due on the day on which it begins, or later."""

    zh = "督办期限早于挂牌日期"


class ListingConditionTwice(Invalid):
    """Each closing condition is named once."""

    zh = "销号条件重复"


class NotAListingCondition(Refused):
    """The listing does not ask for that condition."""

    zh = "该挂牌督办没有此项销号条件"


class ListingConditionsOpen(Refused):
    """Conditions are open: the elevator stays on the list."""

    zh = "销号条件尚未全部落实，不能摘牌"


class ListingEnded(Refused):
    """The elevator is not on the list any more."""

    zh = "该挂牌督办已摘牌或者已撤销"


class ListingDeadlineNotReached(Refused):
    """The listing is not overdue before the day by which it is due has passed."""

    zh = "督办期限尚未届满"
