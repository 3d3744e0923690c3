"""The rules of clocks, proposals, closing, linking and looking that an act on a case can break."""

from services.kernel.errors import AlreadyExists, Invalid, NotFound, Refused

# Clocks


class NoRescueClockRuns(Refused):
    """No clock runs for this case: it is no rescue, or nobody was held that long."""

    zh = "该工单没有相应时限"


class AnswerNotYetDue(Refused):
    """The time to answer is not over."""

    zh = "响应时限未到"


class ArrivalNotYetDue(Refused):
    """The time to arrive is not over."""

    zh = "到达时限未到"


class AccidentNotYetDue(Refused):
    """Nobody has been held for two hours yet."""

    zh = "滞留未满两小时"


# Proposals


class NoAccidentProposed(Refused):
    """The case was not proposed as an accident."""

    zh = "该工单未被提议为事故"


class AccidentProposalSettled(Refused):
    """The proposal was accepted or dismissed before, otherwise."""

    zh = "该事故提议已处理"


# Closing


class CaseCauseMissing(Invalid):
    """A rescue or a fault is closed with its cause and with who is responsible."""

    zh = "困人、故障工单办结须写明原因和责任"


class CaseResolutionMissing(Invalid):
    """A complaint or a question is closed with what was done about it."""

    zh = "投诉、咨询工单办结须写明处理结果"


# Linking


class PrimaryCaseUnknown(NotFound):
    """There is no such case in this city to merge into."""

    zh = "本市没有该主工单"


class CaseLinkedToItself(Invalid):
    """A case is not merged into itself."""

    zh = "工单不能并入自身"


class PrimaryCaseIsMerged(Refused):
    """The other case is merged itself: name the one it is merged into."""

    zh = "主工单本身已并案"


class PrimaryCaseCameLater(Refused):
    """The first call stays: the later case is merged into the earlier one."""

    zh = "应将后报的工单并入先报的工单"


class DifferentElevators(Refused):
    """The two cases are about two elevators."""

    zh = "两个工单不是同一台电梯"


class DifferentCaseKinds(Refused):
    """The two cases are of different kinds."""

    zh = "两个工单类型不同"


class CaseNotLinked(Refused):
    """The case is not merged into another."""

    zh = "该工单未并案"


# Correcting


class CaseCorrectionEmpty(Invalid):
    """A correction says what was not so."""

    zh = "更正内容为空"


class CaseTimeUnknown(Invalid):
    """The case has no such time on record to correct."""

    zh = "没有该条待更正的时间"


class CaseCorrectedTooEarly(Invalid):
    """A correction comes after what it corrects."""

    zh = "更正时间早于被更正的事实"


# Persons


class CallerUnknown(Refused):
    """Nobody is on record as the caller."""

    zh = "未登记报警人"


class CasualtyUnknown(Refused):
    """This person is not on record as a casualty of the case."""

    zh = "该人员未登记为伤亡人员"


class CasualtyAlreadyRecorded(AlreadyExists):
    """This person is on record as a casualty of the case."""

    zh = "该伤亡人员已登记"
