"""Why something about a programme is refused."""

from services.kernel.errors import AlreadyExists, Denied, Invalid, NotFound, Refused


class ProgrammeUnknown(NotFound):
    """No such programme was opened."""

    zh = "该统保项目不存在"


class ProgrammeAlreadyOpened(AlreadyExists):
    """A programme of this number was opened before."""

    zh = "该编号的统保项目已经设立"


class ProgrammeAlreadyClosed(Refused):
    """The programme is closed."""

    zh = "该统保项目已经关闭"


class ProgrammeSeatUnknown(Invalid):
    """The division of the programme is none that was good on that day."""

    zh = "统保项目所在行政区划当日无效"


class SharesNotWhole(Invalid):
    """The shares of a class of places do not sum to 10 000 basis points."""

    zh = "同一场所类别的保费分担比例之和必须为 10000 个基点"


class ShareNamedTwice(Invalid):
    """A class of places, or a role within it, has two shares."""

    zh = "场所类别或者分担方重复"


class LimitsOutOfOrder(Invalid):
    """The limits do not rise from person to accident to elevator."""

    zh = "责任限额次序有误：每人不高于每次事故，每次事故不高于每台"


class BasePremiumMissing(Invalid):
    """The tariff prices vertical lifts and escalators, each class once."""

    zh = "基准保费须包括垂直电梯和自动扶梯，且每类一次"


class FactorBandsOutOfOrder(Invalid):
    """The bands of a factor begin with zero and rise."""

    zh = "浮动系数分档须从零开始并递增"


class FactorNamedTwice(Invalid):
    """A factor is given twice for one kind of place or one grade."""

    zh = "同一场所类型或者等级的浮动系数重复"


class InsuredRoleMissing(Invalid):
    """A programme insures at least one role, each named once."""

    zh = "统保项目至少有一类被保险人，且不得重复"


class ProgrammeEndsBeforeItBegins(Invalid):
    """The programme is valid for at least one day."""

    zh = "统保项目的截止日早于起始日"


class EnrolmentWindowOutside(Invalid):
    """Elevators are enrolled on at least one day, and not after the programme's last."""

    zh = "投保期间有误或者超出统保项目期间"


class AmendmentBeforeTheLast(Invalid):
    """An amendment takes effect within the programme, and not before the last one did."""

    zh = "批改生效日早于上一版本或者超出统保项目期间"


class ProgrammeOfAnotherInsurer(Denied):
    """The programme is another insurer's."""

    zh = "该统保项目属于其他保险机构"


class NotThePayer(Denied):
    """The party that acts as payer does not pay for this programme."""

    zh = "该单位不是统保项目的投保人"
