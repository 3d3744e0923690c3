"""How a self-inspection form 一梯一表 is refused."""

from services.kernel.errors import AlreadyExists, Invalid, NotFound, Refused


class FormUnknown(NotFound):
    """The elevator has no form in this campaign."""

    zh = "该电梯在本次大会战中没有自查表"


class FormAlreadySubmitted(AlreadyExists):
    """The elevator has its one form in this campaign: correct that one."""

    zh = "该电梯在本次大会战中已有自查表（一梯一表），请更正原表"


class SelfInspectionNotBegun(Refused):
    """The phase for self-inspection begins on a later day."""

    zh = "自查自纠阶段尚未开始"


class FormTemplateUnknown(Invalid):
    """The campaign has published no form of this version."""

    zh = "没有该版本的自查表式样"


class FormTemplateNotYetUsed(Invalid):
    """This version of the form is used from a later day."""

    zh = "该版本的自查表式样尚未启用"


class FormItemUnknown(Invalid):
    """The form has no such line."""

    zh = "自查表式样中没有该项目"


class FormItemAnsweredTwice(Invalid):
    """A line of the form is answered twice."""

    zh = "自查表项目重复填写"


class FormItemUnanswered(Invalid):
    """A line of the form is left without an answer."""

    zh = "自查表项目未填写"


class NonConformityWithoutHazard(Invalid):
    """A line that does not conform needs its hazard, and what became of it."""

    zh = "不符合项目应当列明隐患及其处置结果"


class HazardOnConformingItem(Invalid):
    """The hazard belongs to a line that was answered as conforming."""

    zh = "隐患所属项目填写为符合"


class UnsettledHazardWithoutMeasure(Invalid):
    """A hazard that is not rectified needs its measure."""

    zh = "未整改的隐患应当写明整改方案或者监护措施"


class FormTotalsWrong(Invalid):
    """The stated totals are not what the hazards of the form add up to."""

    zh = "合计数与所列隐患不符，已整改、监护、停用三项之和应当等于隐患数"


class SelfInspectedLater(Invalid):
    """The self-inspection is dated after the form."""

    zh = "自查日期晚于填报日期"


class FormRevisionOutdated(Refused):
    """The form was corrected since that revision."""

    zh = "该自查表此后已经更正"


class FormActDatedTooEarly(Refused):
    """The act is dated before the revision, or the withdrawal, that it rests on."""

    zh = "该行为的日期早于其所依据的填报、更正或者撤回"


class FormNotInReview(Refused):
    """The form was returned: it waits for its correction."""

    zh = "该自查表已退回，等待更正"


class FormAlreadyAccepted(Refused):
    """The form was accepted: only a correction opens it again."""

    zh = "该自查表已经接受"
