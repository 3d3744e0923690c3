"""The rules that an enforcement case can break."""

from services.kernel.errors import AlreadyExists, Invalid, NotFound, Refused


class EnforcementCaseUnknown(NotFound):
    """There is no enforcement case of this number."""

    zh = "没有该编号的执法案件"


class EnforcementCaseAlreadyOpened(AlreadyExists):
    """An enforcement case of this number was opened before."""

    zh = "该编号的执法案件已立案"


class EnforcementCaseIsClosed(Refused):
    """The enforcement case is closed."""

    zh = "该执法案件已结案"


class PenaltyNumberTaken(AlreadyExists):
    """Another penalty of the case has this number."""

    zh = "该处罚决定文号已用于本案另一处罚"


class PenaltyUnknown(NotFound):
    """The case has no penalty of this number."""

    zh = "本案没有该文号的处罚决定"


class PenaltyAmountWrong(Invalid):
    """A fine or confiscation has an amount, and no other penalty has one."""

    zh = "罚款、没收应当填写金额，其他处罚不填写金额"


class PenaltyMissing(Refused):
    """A case ends with a penalty only when one stands in it, and without one only when none does."""

    zh = "结案结果与案内有效的处罚决定不符"
