"""The rules of a maintainer's rating; the class names the rule, its docstring says it."""

from services.kernel.errors import AlreadyExists, Invalid, NotFound, Refused


class RatingUnknown(NotFound):
    """The maintainer was not rated for this period."""

    zh = "该维保单位没有该期评价"


class MaintainerAlreadyRated(AlreadyExists):
    """The maintainer is rated for this period, on other evidence: revise it."""

    zh = "该维保单位该期已评价，更正请使用修订"


class RatingPeriodMalformed(Invalid):
    """A period is a year, a half-year, a quarter or a month: 2015, 2015-H1, 2015-Q3, 2015-07."""

    zh = "评价周期格式有误，应为 2015、2015-H1、2015-Q3 或 2015-07"


class RatingPeriodNotOver(Refused):
    """A period is rated when it is over."""

    zh = "评价周期尚未结束"


class RatingItemTwice(Invalid):
    """Each item of evidence is stated once."""

    zh = "同一评价项目重复填写"


class EvidenceMeasuredWrongly(Invalid):
    """An item by percent states a percentage, every other item a count."""

    zh = "按百分比的项目须填写百分比，其他项目须填写数量"


class PointsAboveCap(Invalid):
    """A jury gives at most the points that the table allows for the item."""

    zh = "给分超过该项目上限"


class RatingEvidenceNotShown(Refused):
    """As many events of the national log as were counted must show it, each of a fitting kind."""

    zh = "数量与所列事件不符，或者所列事件不能证明该项目"


class EvidenceDocumentMissing(Invalid):
    """What no event of the log shows is shown by a document."""

    zh = "该项目须填写证明文件编号"


class RatingNotPublished(NotFound):
    """Nothing of this rating is published."""

    zh = "该评价尚未公布"


class RatingUnderAppeal(Refused):
    """An appeal is open: it is resolved first."""

    zh = "评价异议尚未处理"


class RatingAppealUnknown(NotFound):
    """No appeal of this number is open."""

    zh = "没有该编号的待处理异议"


class RatingAppealNumberTaken(AlreadyExists):
    """Another appeal bears this number."""

    zh = "该异议编号已被使用"


class CorrectedEvidenceMissing(Invalid):
    """An upheld appeal corrects the evidence; a dismissed one leaves it."""

    zh = "支持异议须提交更正后的证据，驳回则不得提交"
