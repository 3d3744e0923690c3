"""The rules that a disclosure can break."""

from services.kernel.errors import AlreadyExists, Invalid, NotFound, Refused


class DisclosureUnknown(NotFound):
    """There is no disclosure of this number."""

    zh = "没有该编号的公示"


class DisclosureAlreadyPublished(AlreadyExists):
    """A disclosure of this number was published before."""

    zh = "该编号的公示已发布"


class DisclosureIsRetracted(Refused):
    """The disclosure was retracted: reinstate it before it is corrected."""

    zh = "该公示已撤回，更正前应当先恢复"


class DataOfTheFuture(Invalid):
    """Figures say what was known at the moment of the disclosure or before."""

    zh = "数据更新时间晚于公示时间"


class FigureDisclosedTwice(Invalid):
    """A statement has one figure by each definition."""

    zh = "同一指标口径的数据重复"
