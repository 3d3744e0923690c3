"""The rules that a maker's report can break."""

from services.kernel.errors import AlreadyExists, NotFound, Refused


class MakerReportUnknown(NotFound):
    """There is no maker's report of this number."""

    zh = "没有该编号的制造单位报告"


class MakerReportAlreadyFiled(AlreadyExists):
    """A maker's report of this number exists."""

    zh = "该编号的制造单位报告已存在"


class MakerReportIsWithdrawn(Refused):
    """The maker took this report back."""

    zh = "该制造单位报告已撤回"
