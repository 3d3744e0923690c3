"""How key supervision 重点督查 is refused."""

from services.kernel.errors import AlreadyExists, Invalid, NotFound, Refused


class KeyCriterionNotMet(Refused):
    """No criterion of key supervision is met."""

    zh = "该电梯不符合任何重点督查条件"


class KeyRuleNotInForce(Refused):
    """There were no criteria of key supervision on that day."""

    zh = "当日尚无重点督查条件"


class KeyEvidenceNotAccepted(Invalid):
    """This criterion is shown by the register or by the form: it cannot be stated."""

    zh = "该条件以登记信息或者自查表为准，不能另行申明"


class KeyComplaintUnknown(Invalid):
    """There is no such complaint about this elevator."""

    zh = "没有针对该电梯的此项投诉举报"


class NotUnderKeySupervision(NotFound):
    """The elevator is not under key supervision in this campaign."""

    zh = "该电梯在本次大会战中未列为重点督查"


class KeyReasonUnknown(NotFound):
    """The elevator is not under key supervision for this reason."""

    zh = "该电梯并非因此原因列为重点督查"


class KeyReasonFoundLater(Refused):
    """The reason was found after this day."""

    zh = "该原因在此日期之后才列入"


class KeyReasonAlreadyRemoved(AlreadyExists):
    """This reason was removed before."""

    zh = "该原因已经消除"
