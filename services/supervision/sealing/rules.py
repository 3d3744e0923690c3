"""The rules that a sealing can break."""

from services.kernel.errors import AlreadyExists, Invalid, NotFound, Refused


class SealingUnknown(NotFound):
    """There is no sealing of this number."""

    zh = "没有该编号的封停"


class SealingAlreadyOrdered(AlreadyExists):
    """A sealing of this number exists."""

    zh = "该编号的封停已存在"


class SealingPaperDated(Invalid):
    """A paper of the case is dated on that day or before."""

    zh = "文书日期晚于记录日期"


class UnsealingInspectionMissing(Refused):
    """No inspection with this report was passed after the day of the sealing: it stays sealed."""

    zh = "封停之后没有该编号的检验合格报告，不能解封"


class LiftingDecisionMissing(Invalid):
    """Lifting by decision names the decision and the authority that took it."""

    zh = "按机关决定解封应当填写决定文号和决定机关"


class LiftedByAnotherAuthority(Refused):
    """Only the authority that sealed decides to lift the seal."""

    zh = "只有作出封停决定的机关可以决定解封"
