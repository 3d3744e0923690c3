"""The rules of a maintenance contract; the class names the rule, its docstring says it."""

from services.kernel.errors import AlreadyExists, Conflict, Invalid, NotFound, Refused


class ContractUnknown(NotFound):
    """No contract of this number is recorded."""

    zh = "没有该编号的维保合同"


class ContractAlreadySigned(AlreadyExists):
    """A contract of this number is recorded already."""

    zh = "该编号的维保合同已存在"


class ContractTermBroken(Invalid):
    """A contract does not end before it begins."""

    zh = "合同终止日早于起始日"


class ContractDayOutOfReach(Invalid):
    """The days of a contract lie between 1980 and 2199: anything else is a slip."""

    zh = "合同日期须在 1980 年至 2199 年之间"


class ContractWithoutElevators(Invalid):
    """A contract is about at least one elevator, and about each of them once."""

    zh = "合同至少包括一台电梯，且每台只列一次"


class ClientNotResponsible(Refused):
    """The client neither uses, owns nor is responsible for one of the elevators."""

    zh = "委托方不是该电梯的使用、产权或管理责任单位"


class NotTheMaker(Refused):
    """Only the maker of all the elevators maintains as their maker, or authorises another to."""

    zh = "不是全部电梯的制造单位，不能按制造单位或其授权维保"


class MakersAuthorisationMissing(Invalid):
    """Who maintains by authorisation names the maker that gave it and its number."""

    zh = "制造单位授权维保须填写授权单位和授权文号"


class ElevatorUnderAnotherContract(Conflict):
    """Another maintainer has the elevator, under its contract, on days of this term."""

    zh = "该电梯在合同期内已由其他维保合同覆盖"


class OnDemandNotAllowedThere(Refused):
    """Maintenance on demand is not allowed in this division on that day."""

    zh = "该地区当日不允许按需维保"


class RemoteMonitoringMissing(Refused):
    """Maintenance on demand needs remote monitoring around the clock, on a named platform."""

    zh = "按需维保须有全天候远程监测"


class OnDemandGapTooLong(Invalid):
    """The parties must agree on the most days between two visits, within what the policy allows."""

    zh = "按需维保的最长间隔缺失或超过规定"


class OnDemandApprovalMissing(Invalid):
    """Pilot divisions of maintenance on demand want the number of the approval."""

    zh = "试点地区按需维保须填写批准文号"


class SchemeOutsideTerm(Invalid):
    """A scheme begins within the term of its contract, and not before the one that it follows."""

    zh = "维保方式的起始日不在合同期内"


class ContractNotInForce(Refused):
    """The contract has ended, or never held."""

    zh = "合同已终止或无效"


class RenewalDoesNotProlong(Invalid):
    """A renewal ends later than the term that it prolongs."""

    zh = "续签后的终止日须晚于原终止日"


class AmendmentOutsideTerm(Invalid):
    """An amendment takes effect within the term of the contract."""

    zh = "变更生效日不在合同期内"


class ElevatorNotUnderContract(Refused):
    """The contract does not list this elevator on that day."""

    zh = "该电梯当日不在合同范围内"


class ElevatorListedAlready(Refused):
    """The contract lists this elevator already."""

    zh = "该电梯已在合同范围内"


class TerminationOutsideTerm(Invalid):
    """A contract is terminated within its term: its last day lies in it."""

    zh = "解除日不在合同期内"


class ContractNotExpiredYet(Refused):
    """The term has not run out yet."""

    zh = "合同尚未到期"


class SubcontractingReportTaken(AlreadyExists):
    """A report of this number says something else."""

    zh = "该编号的转包报告已存在且内容不同"


class SubcontractingReportUnknown(NotFound):
    """The contract has no report of this number."""

    zh = "没有该编号的转包报告"


class SubcontractorIsMaintainer(Invalid):
    """A maintainer is not its own subcontractor."""

    zh = "转包对象不能是维保单位自身"


class ContractCorrectionEmpty(Invalid):
    """A correction states at least one fact."""

    zh = "更正须至少填写一项"
