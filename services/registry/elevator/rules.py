"""The rules an act on an elevator can break, each by name. The first line is told to the caller."""

from services.kernel.errors import AlreadyExists, Invalid, NotFound, Refused

# What exists


class ElevatorUnknown(NotFound):
    """The registry has no such elevator."""

    zh = "登记库中没有该电梯"


class ElevatorAlreadyRecorded(AlreadyExists):
    """This machine, by maker and serial number, is recorded already."""

    zh = "该制造单位的该产品编号已登记，不得重复登记"


class AlreadyScrapped(Refused):
    """The elevator is scrapped 报废: that is final."""

    zh = "该电梯已报废"


class AlreadyDeregistered(Refused):
    """The elevator is deregistered 注销: that is final."""

    zh = "该电梯已注销"


# The order of the life-cycle


class NotManufactured(Refused):
    """Installation is announced for an elevator that left its factory."""

    zh = "该电梯尚未出厂，不能办理安装告知"


class NotRelocating(Refused):
    """A relocation is announced for an elevator that is being relocated 移装."""

    zh = "该电梯不在移装过程中"


class PlaceMissing(Invalid):
    """No place is recorded for this elevator: the notification must name it."""

    zh = "未登记使用地点，施工告知必须载明地点"


class ConstructionNotNotified(Refused):
    """No work without its construction notification 施工告知 before it."""

    zh = "施工前未办理施工告知"


class NotInstalled(Refused):
    """The elevator is not installed."""

    zh = "该电梯尚未安装"


class AlreadyInstalled(Refused):
    """The elevator stands already."""

    zh = "该电梯已安装"


class InspectionInFuture(Invalid):
    """An inspection cannot be confirmed before the day it was made."""

    zh = "检验日期晚于确认日期"


class WorkNotCompleted(Refused):
    """The modification or major repair is not completed: its supervision inspection cannot be."""

    zh = "改造或者重大修理尚未完工"


class SupervisionInspectionMissing(Refused):
    """No use without a passed supervision inspection 监督检验合格."""

    zh = "未经监督检验合格，不得投入使用"


class AlreadyRegistered(AlreadyExists):
    """The elevator is registered for use already."""

    zh = "该电梯已办理使用登记"


class NotRegistered(Refused):
    """The elevator is not registered for use 使用登记."""

    zh = "该电梯未办理使用登记"


class NoChangeToRegister(Refused):
    """No such change waits for its registration 变更登记."""

    zh = "没有待办理变更登记的事项"


# Use


class NotInUse(Refused):
    """The elevator is not in use."""

    zh = "该电梯不是在用状态"


class NotStopped(Refused):
    """The elevator is not stopped."""

    zh = "该电梯不是停用状态"


class AlreadyStopped(Refused):
    """The elevator is stopped already."""

    zh = "该电梯已停用"


class InspectionAfterStopMissing(Refused):
    """Stopped for more than a year: first a passed inspection, then use."""

    zh = "停用超过一年，未经检验合格不得启用"


class DesignLifeEnded(Refused):
    """The design life is over: first the assessment and extension, then use."""

    zh = "已达到设计使用年限，未经安全评估和延长不得使用"


class NotAnExtension(Invalid):
    """The new end of use is not later than the present one."""

    zh = "延长后的使用期限不晚于现有期限"


# Seals


class AlreadySealed(Refused):
    """The elevator is sealed already."""

    zh = "该电梯已封停"


class NotSealed(Refused):
    """The elevator is not sealed."""

    zh = "该电梯未封停"


class SealedNeedsUnseal(Refused):
    """The elevator is sealed 封停: only unsealing lifts that."""

    zh = "该电梯已封停，须先解封"


class InspectionAfterSealingMissing(Refused):
    """Unsealing on an inspection needs one passed after the sealing."""

    zh = "封停后未经检验合格，不得解封"


class DecisionMissing(Invalid):
    """Unsealing on a decision needs its number and the authority that took it."""

    zh = "解封决定缺少文号或者决定机关"


class NotTheSealingAuthority(Refused):
    """Only the authority that sealed the elevator decides to unseal it."""

    zh = "解封决定应当由原决定机关作出"


# Works


class NotServing(Refused):
    """Only an elevator in use or stopped can be worked on or relocated."""

    zh = "该电梯不是在用或者停用状态"


class NotUnderModification(Refused):
    """The elevator is not under modification 改造."""

    zh = "该电梯不在改造中"


class NotUnderMajorRepair(Refused):
    """The elevator is not under major repair 重大修理."""

    zh = "该电梯不在重大修理中"


# Responsibility


class ResponsibleUnitMissing(Refused):
    """No unit is responsible for this elevator: there is nothing to vacate."""

    zh = "该电梯没有管理责任主体"


class SafetyOfficerMissing(NotFound):
    """No safety officer is appointed for this elevator."""

    zh = "该电梯未配备电梯安全员"


# Identifiers and devices


class IdentifierNotHeld(NotFound):
    """The elevator has no such current identifier."""

    zh = "该电梯没有该有效编号"


class IdentifierHeld(Refused):
    """The elevator holds this identifier: its claim cannot be void."""

    zh = "该电梯持有该编号，不能作废"


class DeviceTaken(AlreadyExists):
    """This device is connected in another way: disconnect it first."""

    zh = "该终端已以其他方式接入"


class DeviceNotConnected(NotFound):
    """This device is not connected to the elevator."""

    zh = "该终端未接入该电梯"


# The end, and corrections


class NotBuilt(Refused):
    """What was never built cannot be scrapped."""

    zh = "该电梯尚未制造，不能报废"


class OwnerAuthorisationMissing(Refused):
    """A user unit that is not the owner needs the owner's written authorisation to scrap."""

    zh = "使用单位不是产权所有者的，报废须有产权所有者的书面授权"


class NotScrapped(Refused):
    """Deregistration as scrap comes after the scrapping."""

    zh = "该电梯尚未报废，不能以报废为由注销"


class GroundNotTrue(Refused):
    """A scrapped elevator is deregistered as scrapped, on no other ground."""

    zh = "已报废的电梯只能以报废为由注销"


class DestinationMissing(Invalid):
    """An elevator that leaves the register alive needs a destination."""

    zh = "出口或者迁出须注明去向"


class NothingToCorrect(Invalid):
    """The correction names no field."""

    zh = "更正未指明任何事项"


# Reference data


class UnknownDivision(Invalid):
    """The division code was not valid on that day, or is not a place."""

    zh = "行政区划代码在该日期无效"
