"""The rules that a three-without file can break."""

from services.kernel.errors import Invalid, NotFound, Refused


class WithoutsUnknown(NotFound):
    """The elevator was never said to lack management, maintenance or a repair fund."""

    zh = "该电梯没有三无记录"


class WithoutsFoundLater(Invalid):
    """A flag is raised or cleared as of that day or before."""

    zh = "认定或者消除日期晚于记录日期"


class NoWithoutsCase(Refused):
    """No three-without case of this elevator is open."""

    zh = "该电梯没有未销号的三无案件"


class UnitNotInRegister(Refused):
    """The register names another responsible unit, or none."""

    zh = "登记簿上的使用管理责任单位不是该单位"


class MaintainerNotBound(Refused):
    """This maintainer has not taken the elevator over on that day."""

    zh = "该维保单位当日未承接此电梯的维保"


class FundNotSecured(Refused):
    """No approved fund, payment or subsidy of this number is known."""

    zh = "该编号的维修资金未获批准、支付或者补助"


class FundNotOfThisElevator(Refused):
    """The fund is for another elevator."""

    zh = "该维修资金不是用于此电梯的"


class WithoutsNotSettled(Refused):
    """Unit, maintainer and funding are not all settled: the case stays open."""

    zh = "使用管理责任单位、维保单位、维修资金尚未全部落实，不能销号"


class SettlementNotHeld(Refused):
    """The register or the maintainer's own stream says by now that a settlement does not hold."""

    zh = "已落实的使用管理责任单位或者维保单位与现时登记不符，不能销号"
