"""The rules an act on a case can break, each by name. The first line is told to the caller."""

from services.kernel.errors import AlreadyExists, Invalid, NotFound, Refused

# What exists


class CaseUnknown(NotFound):
    """There is no such case."""

    zh = "没有该工单"


class CaseAlreadyOpened(AlreadyExists):
    """A case of this number is on record."""

    zh = "该工单编号已存在"


class CaseAlreadyClosed(Refused):
    """The case is closed 办结, and was so at that time."""

    zh = "工单已办结"


class CaseIsMerged(Refused):
    """The case is merged 并案 into another one: act on that."""

    zh = "工单已并案，请在主工单上办理"


class CaseNotClosed(Refused):
    """The case is not closed: there is nothing to reopen."""

    zh = "工单尚未办结"


# Where it is


class CasePlaceUnstated(Invalid):
    """A case names one of: rescue code and platform, elevator, place."""

    zh = "工单须且只须写明救援识别码和平台、电梯、地点之一"


class RescuePlatformUnstated(Invalid):
    """A rescue code is unique per platform: the platform must be named."""

    zh = "救援识别码须与平台一并写明"


class CasePlaceUnknown(Invalid):
    """The division was none on that day, by the table of divisions GB/T 2260."""

    zh = "行政区划代码在当日无效"


class CaseElevatorHasNoPlace(Refused):
    """No place is recorded for this elevator: nobody can be sent there."""

    zh = "该电梯没有登记使用地点"


class CaseElevatorElsewhere(Refused):
    """The elevator does not stand in the city of the case."""

    zh = "该电梯不在工单所在城市"


class AlarmDeviceForeign(Refused):
    """The device does not report for this elevator."""

    zh = "该终端未与该电梯关联"


# Who is held


class RescueNeedsTrapped(Invalid):
    """A rescue is for persons that are held: their number is at least 1."""

    zh = "困人救援工单须写明被困人数"


class OnlyRescueHasTrapped(Invalid):
    """Persons are held: then it is a rescue."""

    zh = "有人员被困的工单类型应为困人救援"


class MoreReleasedThanTrapped(Refused):
    """More persons would be released than were trapped."""

    zh = "解救人数超过被困人数"


class NobodyReleased(Invalid):
    """A release is of at least one person."""

    zh = "解救人数不能为零"


class NobodyHeld(Refused):
    """Nobody is held any more."""

    zh = "已无人员被困"


class PersonsStillHeld(Refused):
    """Persons are still held."""

    zh = "仍有人员被困"


# Dispatches


class NothingToDispatch(Refused):
    """Nobody is sent for a complaint or a question."""

    zh = "投诉、咨询工单无需派单"


class DispatchNumberTaken(AlreadyExists):
    """The case has a dispatch of this number."""

    zh = "派单编号已存在"


class DispatchUnknown(Invalid):
    """The case has no such dispatch."""

    zh = "没有该派单"


class DispatchAlreadyAnswered(Refused):
    """The dispatch was accepted or declined at another time."""

    zh = "该派单已被接受或者谢绝"


class DispatchWasDeclined(Refused):
    """Who declined the dispatch does not arrive on it."""

    zh = "该派单已被谢绝"


class ArrivalAlreadyRecorded(Refused):
    """The arrival is on record, at another time: correct it."""

    zh = "到达时间已记录，如有误请更正"


class ResponderMissing(Invalid):
    """A dispatch says whom it sends: the maintainer, a station, or a professional force."""

    zh = "派单须写明派往的单位"


class ResponderUnfit(Invalid):
    """Stations are of the second level, professional forces of the third."""

    zh = "派往的单位与响应级别不符"


class CaseAlreadyAnswered(Refused):
    """The case was taken up at another time: correct it."""

    zh = "工单已响应，如有误请更正"


# The order of times


class TrappedAfterReport(Invalid):
    """Nobody reports what has not happened: trapped after the report."""

    zh = "被困时间晚于报警时间"


class AnswerBeforeReport(Invalid):
    """The answer lies before the report."""

    zh = "响应时间早于报警时间"


class DispatchBeforeReport(Invalid):
    """The dispatch lies before the report."""

    zh = "派单时间早于报警时间"


class AcceptanceBeforeDispatch(Invalid):
    """The acceptance lies before its dispatch."""

    zh = "接警时间早于派单时间"


class ArrivalBeforeDispatch(Invalid):
    """The arrival lies before its dispatch."""

    zh = "到达时间早于派单时间"


class ArrivalBeforeAcceptance(Invalid):
    """The arrival lies before the acceptance of its dispatch."""

    zh = "到达时间早于接警时间"


class ReleaseBeforeReport(Invalid):
    """The release lies before the report."""

    zh = "解救时间早于报警时间"


class CallBackBeforeRelease(Invalid):
    """The call-back lies before the release, or before the report."""

    zh = "回访时间早于解救或者报警时间"


class CaseClosedTooEarly(Invalid):
    """The case would be closed before something that happened in it."""

    zh = "办结时间早于工单中的其他时间"
