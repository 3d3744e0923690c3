"""The rules that inspections of an elevator can break; the class names the rule."""

from services.kernel.errors import AlreadyExists, Invalid, NotFound, Refused


class InspectionsUnknown(NotFound):
    """Nothing about inspections of this elevator is recorded."""

    zh = "该电梯没有检验检测记录"


class InspectedInFuture(Invalid):
    """The day of the inspection lies after the day on which it is recorded."""

    zh = "检验检测日期晚于记录日期"


class AgencyNotChosen(Refused):
    """The elevator's user unit had not chosen this agency on the day of the inspection."""

    zh = "检验当日使用单位未选择该检验检测机构"


class AgencyNotApproved(Refused):
    """The agency holds no approval for this that is valid on the day of the inspection."""

    zh = "该机构检验当日不具备有效的核准项目"


class AgencyAuditFailed(Refused):
    """The latest audit of the agency's work, as of the day of the inspection, was failed."""

    zh = "该机构最近一次工作质量抽查不合格"


class InspectorNotQualified(Refused):
    """An inspector was not qualified for this, with this agency, on the day of the inspection."""

    zh = "检验检测人员当日不具备相应资格"


class InspectorMissing(Invalid):
    """A report names whoever inspected, each once."""

    zh = "报告缺少检验检测人员或者人员重复"


class NotTheUserUnit(Refused):
    """The agency is chosen by the elevator's own user unit; before registration, by its builder."""

    zh = "检验机构应当由该电梯的使用单位选择"


class ConclusionContradictsItems(Invalid):
    """A passed conclusion leaves no open item, no part beside its certificate, no serious hazard."""

    zh = "检验结论与检验项目结果不一致"


class ItemTwice(Invalid):
    """Each item of a report is judged once."""

    zh = "检验项目重复"


class HazardOfAnotherLift(Invalid):
    """A lift of this kind cannot have this hazard."""

    zh = "该类电梯不存在此项事故隐患"


class ConfigurationCheckMissing(Invalid):
    """The supervision inspection of an installation checks the whole machine's configuration."""

    zh = "安装监督检验缺少整机配置检查"


class ReportNumberTaken(AlreadyExists):
    """Another report about this elevator has this number."""

    zh = "该报告编号已用于另一份报告"


class ReportUnknown(NotFound):
    """There is no report of this number about this elevator."""

    zh = "无此编号的报告"


class ReinspectionWithoutFailure(Refused):
    """A re-inspection 复检 follows a failed report of the same kind that it names."""

    zh = "复检未对应同类不合格报告"


class WorksStillUnderWay(Refused):
    """The work that this inspection is about is not completed."""

    zh = "施工尚未完成，不能进行监督检验"


class SupervisionInspectionStillMissing(Refused):
    """An installed lift is first inspected under supervision 监督检验."""

    zh = "安装后应当先进行监督检验"


class NotTheElevatorsParty(Refused):
    """It is done by the elevator's own user unit, maker, installer, maintainer or chosen agency."""

    zh = "该单位与该电梯无相应关系"


class SpotCheckNotAssigned(Refused):
    """No authority assigned this spot check of this elevator to this agency."""

    zh = "监管部门未向该机构下达此抽查任务"


class AssignmentNumberTaken(AlreadyExists):
    """Another spot check of this elevator has this number."""

    zh = "抽查任务编号已存在"


class NotInTheSample(Refused):
    """The sample plan does not exist, was cancelled, or did not draw this elevator."""

    zh = "抽样方案不存在、已作废或者未抽中该电梯"


class NothingCorrected(Invalid):
    """A correction says what was wrong."""

    zh = "更正内容为空"


class CorrectionContradictsItself(Invalid):
    """A report that is void says nothing else; a passed one has no serious hazard."""

    zh = "更正内容自相矛盾"


class ReportVoid(Refused):
    """The report was taken back: what really was found is recorded under a number of its own."""

    zh = "该报告已作废，应当另行记录"


class NothingDue(Refused):
    """Nothing of this kind falls due."""

    zh = "该类检验检测没有到期日"


class InspectionBaseUnknown(Refused):
    """Neither a supervision inspection nor the day it was put into use is known: nothing is due."""

    zh = "监督检验日期和投用日期均未知，无法确定检验日期"


class InspectionNotYetDue(Refused):
    """The last day has not passed."""

    zh = "尚未超过检验检测期限"


class DueDateNotMoved(Invalid):
    """A move puts what is due next on another day, not before today, before the one after it."""

    zh = "调整后的日期未变动、早于当日或者越过下一次检验"


class TransitionOver(Refused):
    """The former interval could be kept until 1 April 2024 only."""

    zh = "新检规过渡期已结束"


class MoveNumberTaken(AlreadyExists):
    """The document moved a due date of this elevator already, or was withdrawn."""

    zh = "调整文号已存在"


class MoveUnknown(NotFound):
    """No move of a due date has this document number."""

    zh = "无此调整文号"


class AssessmentNumberTaken(AlreadyExists):
    """Another risk assessment of this elevator has this number."""

    zh = "风险评估编号已存在"


class AssessmentUnknown(NotFound):
    """Nobody asked for a risk assessment of this number."""

    zh = "无此风险评估申请"


class AssessmentReportedAlready(Refused):
    """This risk assessment has its report."""

    zh = "该风险评估已出具报告"


class NotTheAssessmentsAgency(Refused):
    """Another agency was asked for this risk assessment."""

    zh = "该风险评估委托的是另一机构"


class GroundNotMet(Refused):
    """Over 15 years, many faults and many complaints: all three, by the thresholds of that day."""

    zh = "未同时满足老旧、故障多、投诉多的条件"


class GradeContradictsRecommendation(Invalid):
    """A lift of the two worst grades does not go on as it is."""

    zh = "风险等级与建议不一致"


class NotAddressedToOwner(Invalid):
    """A risk assessment goes to the owner or user unit, and where it asks for work to a department."""

    zh = "风险评估报告未送达产权单位、使用单位或者有关部门"


class TechnicalSupportNumberTaken(AlreadyExists):
    """Another technical support of this elevator has this number."""

    zh = "技术支持编号已存在"


class TechnicalSupportUnknown(NotFound):
    """No technical support has this number."""

    zh = "无此技术支持编号"
