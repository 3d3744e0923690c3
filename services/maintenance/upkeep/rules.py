"""The rules of an elevator's upkeep; the class names the rule, its docstring says it."""

from services.kernel.errors import AlreadyExists, Conflict, Invalid, NotFound, Refused


class UpkeepNotRecorded(NotFound):
    """Nothing of this elevator's maintenance is recorded."""

    zh = "该电梯没有维保记录"


class ContractForUpkeepUnknown(NotFound):
    """No contract of this number is recorded."""

    zh = "没有该编号的维保合同"


class NotTheContractsMaintainer(Refused):
    """The contract is another maintainer's."""

    zh = "该合同的维保单位不是所填单位"


class ElevatorNotCoveredThen(Refused):
    """The contract does not hold for this elevator on that day."""

    zh = "合同当日不包括该电梯"


class TakeOverInFuture(Invalid):
    """A take-over or hand-over is recorded when its day has come."""

    zh = "交接日期晚于记录日期"


class MaintainedByAnother(Conflict):
    """A maintainer has the elevator on one of those days: at most one on any day."""

    zh = "该电梯在所填期间已有维保单位，同一天只能有一家"


class NotTakenOver(Refused):
    """Under this contract nobody had the elevator on that day."""

    zh = "该合同当日并未接管该电梯"


class HandedOverBefore(Refused):
    """It was handed over earlier already; who goes on takes it over again."""

    zh = "该电梯此前已移交，继续维保须重新接管"


class HandOverInBetween(Refused):
    """A hand-over under this contract is recorded within those days: begin after it."""

    zh = "该合同在所填期间内已记录过移交，请从移交之后起接管"


class SchemeNotInContract(Refused):
    """The contract has no such scheme."""

    zh = "合同中没有该维保方式"


class UpkeepInFuture(Invalid):
    """A visit, calibration or help is recorded when it has been."""

    zh = "日期晚于记录日期"


class NobodyMaintainsThen(Refused):
    """On that day the elevator has no maintainer."""

    zh = "该电梯当日没有维保单位"


class NotTheMaintainerThen(Refused):
    """On that day another maintainer has the elevator."""

    zh = "该电梯当日由其他单位维保"


class VisitItemsMissing(Invalid):
    """A visit accounts for every item of its kind, those of the shorter kinds included."""

    zh = "维保项目数少于该类维保的规定项目数"


class FindingOutsideItems(Invalid):
    """A finding is about an item of the list, and about each of them once."""

    zh = "问题项编号不在维保项目内或重复"


class MaintenanceVisitNumberTaken(AlreadyExists):
    """Another visit bears this number."""

    zh = "该维保记录编号已被使用"


class MaintenanceVisitUnknown(NotFound):
    """No visit of this number is recorded."""

    zh = "没有该编号的维保记录"


class VisitWithdrawnBefore(Refused):
    """The record of this visit was withdrawn."""

    zh = "该维保记录已撤销"


class VisitConfirmedOtherwise(Refused):
    """The visit is confirmed already, by another signature."""

    zh = "该维保记录已由他人确认"


class ConfirmedByStranger(Refused):
    """A visit is confirmed by who uses, owns or is responsible for the elevator."""

    zh = "确认单位不是该电梯的使用、产权或管理责任单位"


class ConfirmedBeforeVisit(Invalid):
    """A visit is confirmed when it has been, and not in the future."""

    zh = "确认日期早于维保日期或晚于当日"


class MaintenanceNotYetOverdue(Refused):
    """The day on which it is due has not passed."""

    zh = "维保尚未逾期"


class NotDueThen(Refused):
    """Nothing of this kind is due on that day: it was done meanwhile, or nobody owes it."""

    zh = "该日期没有应完成的该类维保"


class FaultNumberTaken(AlreadyExists):
    """Another fault bears this number."""

    zh = "该故障编号已被使用"


class ElevatorFaultUnknown(NotFound):
    """No fault of this number is recorded."""

    zh = "没有该编号的故障"


class FaultClosedBefore(Refused):
    """The fault is closed, for another cause or remedy: reopen it first."""

    zh = "该故障已关闭，如需更正请先重新打开"


class FaultCauseUnknown(Invalid):
    """The code is none of the causes that are classified on that day."""

    zh = "故障原因代码无效"


class SupportNotFromMaker(Refused):
    """Technical support is given by the elevator's own maker."""

    zh = "技术帮助须由该电梯的制造单位提供"


class SupportNumberTaken(AlreadyExists):
    """Another entry of technical support bears this number."""

    zh = "该技术帮助编号已被使用"


class CalibrationReportTaken(AlreadyExists):
    """Another calibration bears this report's number."""

    zh = "该校验报告编号已被使用"
