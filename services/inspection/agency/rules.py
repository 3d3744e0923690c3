"""The rules that an agency's record can break; the class names the rule."""

from services.kernel.errors import AlreadyExists, Invalid, NotFound, Refused


class AgencyUnknown(NotFound):
    """No approval, audit or inspector of this party is recorded."""

    zh = "该机构没有核准、抽查或者人员记录"


class NotAnInspectionBody(Refused):
    """Only an inspection body inspects; others may be approved for self-testing alone."""

    zh = "该单位不是检验检测机构，只能取得自行检测资格"


class ApprovalNumberTaken(AlreadyExists):
    """Another approval of this party has this number."""

    zh = "核准证编号已存在"


class ApprovalUnknown(NotFound):
    """The party has no approval of this number."""

    zh = "无此核准证"


class ApprovalWithdrawnAlready(Refused):
    """The approval was withdrawn already."""

    zh = "该核准证已撤销或者注销"


class ScopesMissing(Invalid):
    """An approval or qualification names at least one scope, each once."""

    zh = "核准项目缺失或者重复"


class TermEndsBeforeItBegins(Invalid):
    """The last day is not before the first."""

    zh = "有效期止早于有效期起"


class EndsBeforeItBegan(Invalid):
    """What ends or is lifted has begun before."""

    zh = "终止日期早于开始日期"


class AuditNumberTaken(AlreadyExists):
    """Another audit of this party has this number."""

    zh = "抽查编号已存在"


class AuditedInFuture(Invalid):
    """The day of the audit lies after the day on which it is recorded."""

    zh = "抽查日期晚于记录日期"


class AuditFindingMissing(Invalid):
    """An audit that was not simply passed says what was found."""

    zh = "抽查结论非符合时须列明问题"


class InspectorUnknown(NotFound):
    """This agency has no inspector of this reference."""

    zh = "该机构无此检验检测人员"


class InspectorSuspendedAlready(Refused):
    """The inspector is suspended on that day already."""

    zh = "该人员当日已被暂停"


class InspectorNotSuspended(Refused):
    """The inspector is not suspended on that day."""

    zh = "该人员当日未被暂停"


class InspectorWithdrawnAlready(Refused):
    """The inspector holds no qualification on that day."""

    zh = "该人员当日已无资格"
