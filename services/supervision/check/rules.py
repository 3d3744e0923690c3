"""How an on-site check 现场监督检查 is refused."""

from services.kernel.errors import AlreadyExists, Invalid, NotFound, Refused


class OnSiteCheckUnknown(NotFound):
    """There is no on-site check of this number."""

    zh = "没有该编号的现场监督检查"


class OnSiteCheckAlreadyPlanned(AlreadyExists):
    """An on-site check of this number was planned before."""

    zh = "该编号的现场监督检查已经存在"


class OnSiteCheckAlreadyRecorded(Refused):
    """The check took place: only its findings can be corrected."""

    zh = "该现场监督检查已经记录，只能更正"


class OnSiteCheckAlreadyCancelled(Refused):
    """The check was called off."""

    zh = "该现场监督检查已经取消"


class OnSiteCheckNotRecorded(Refused):
    """There are no findings to correct yet."""

    zh = "该现场监督检查尚未记录"


class TeamNotJoint(Invalid):
    """A joint team has supervision, and inspection or enforcement with it."""

    zh = "联合检查组应当有安全监察人员，并有检验检测或者稽查执法等人员参加"


class ElevatorOutsideCheck(Invalid):
    """The elevator does not stand where the check is."""

    zh = "该电梯不在本次检查的地区之内，或者尚未安装、已经拆除"


class ElevatorTwiceInCheck(Invalid):
    """An elevator is named twice."""

    zh = "电梯重复列入"


class ElevatorNotInCheck(Invalid):
    """The elevator is not in the plan of this check."""

    zh = "该电梯不在检查计划之内"


class ElevatorWithoutFinding(Invalid):
    """Each elevator of the plan has a finding, if only that it was not checked."""

    zh = "计划内的电梯缺少检查结果"


class ProblemNotDescribed(Invalid):
    """A problem that was found is described; without one there is nothing to describe or advise."""

    zh = "发现问题的应当写明问题，未发现问题的不应列明问题或者处理建议"


class CheckedOnWrongDay(Invalid):
    """The check is dated after its record."""

    zh = "检查日期晚于记录日期"
