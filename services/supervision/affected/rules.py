"""The rules that a step of an affected elevator can break."""

from services.kernel.errors import Invalid, NotFound, Refused


class ElevatorNotAffected(NotFound):
    """The report does not speak of this elevator, or it was not found yet."""

    zh = "该报告未涉及此电梯，或者尚未查到此电梯"


class NotOfReportingMaker(Refused):
    """A maker reports its own machines: this elevator is another maker's."""

    zh = "该电梯不是报告单位制造的"


class OutsideReportedMachines(Refused):
    """The elevator's production number or model is not among those reported."""

    zh = "该电梯的编号或者型号不在报告范围之内"


class UserUnitNotKnown(Refused):
    """The register knows no user unit of the elevator: there is nobody to tell."""

    zh = "登记簿上没有该电梯的使用单位"


class UserUnitNotNotified(Refused):
    """The user unit was not told: it has nothing to acknowledge."""

    zh = "尚未告知使用单位"


class AuthorityNotKnown(Refused):
    """The register does not say where the elevator stands: no authority is known to be told."""

    zh = "登记簿上没有该电梯的使用地点"


class AuthorityNotNotified(Refused):
    """The authority was not told: it has nothing to acknowledge."""

    zh = "尚未报告质监部门"


class InsurerDoesNotCover(Refused):
    """The insurer does not cover the elevator on that day."""

    zh = "该保险机构当日未承保此电梯"


class VerifiedInFuture(Invalid):
    """The hazard was looked at on that day or before."""

    zh = "核查日期晚于记录日期"


class ReportedHazardNotConfirmed(Refused):
    """The reported hazard was not confirmed: nothing is ordered, and nothing rectified."""

    zh = "制造单位报告的隐患尚未核查属实"


class AffectedOrderGiven(Refused):
    """The rectification was ordered or done: what it rests on is not refuted any more."""

    zh = "已责令整改或者已整改，不能再认定为不属实"


class AffectedOrderUnknown(Refused):
    """There is no order of this number about this elevator."""

    zh = "没有针对此电梯的该编号指令"


class AffectedRectifiedInFuture(Invalid):
    """What is recorded as rectified was rectified on that day or before."""

    zh = "整改日期晚于记录日期"
