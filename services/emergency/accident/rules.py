"""The rules an act on an accident can break, each by name."""

from services.kernel.errors import AlreadyExists, Invalid, NotFound, Refused


class AccidentUnknown(NotFound):
    """There is no such accident."""

    zh = "没有该事故"


class AccidentAlreadyReported(AlreadyExists):
    """An accident of this number is on record."""

    zh = "该事故编号已存在"


class AccidentPlaceMissing(Invalid):
    """An accident names an elevator, a case, or a place."""

    zh = "事故须写明电梯、工单或者地点"


class AccidentPlaceUnknown(Invalid):
    """The division was none on that day."""

    zh = "事故地点的行政区划代码在当日无效"


class AccidentCaseUnknown(NotFound):
    """There is no such case for this accident."""

    zh = "没有该事故对应的工单"


class AccidentCaseDiffers(NotFound):
    """No case of this number counts for this elevator: it is about another one, or merged."""

    zh = "工单与事故不是同一台电梯，或者工单已并案"


class AccidentReportedBeforeItHappened(Invalid):
    """The accident was reported before it happened."""

    zh = "报告时间早于事故发生时间"


class AccidentNotGraded(Refused):
    """An accident is closed after it was graded."""

    zh = "事故尚未认定等级，不能结案"


class AccidentIsClosed(Refused):
    """The accident is closed 结案."""

    zh = "事故已结案"


class AccidentIsWithdrawn(Refused):
    """The report of the accident was withdrawn."""

    zh = "事故报告已撤回"
