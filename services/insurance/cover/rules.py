"""Why something about an elevator's cover is refused."""

from services.kernel.errors import AlreadyExists, Denied, Invalid, Kind, NotFound, Refused


class CoverUnknown(NotFound):
    """The elevator has no cover of this number."""

    zh = "该电梯没有此编号的保险"


class CoverOfAnotherInsurer(Denied):
    """The cover is another insurer's."""

    zh = "该保险属于其他保险机构"


class CoverNumberTaken(AlreadyExists):
    """The elevator has a cover of this number, with another content."""

    zh = "该电梯已有此编号、但内容不同的保险"


class CoverEndsBeforeItBegins(Invalid):
    """A cover is in force for at least one day."""

    zh = "保险止期早于起期"


class CoverOutsideProgramme(Refused):
    """The period of a cover lies within that of its programme."""

    zh = "保险期间超出统保项目期间"


class OutsideEnrolmentWindow(Refused):
    """The programme does not enrol elevators on that day."""

    zh = "当日不在统保项目的投保期间内"


class CoverOverlaps(Refused):
    """The elevator is covered by this programme in a part of the period already."""

    zh = "该电梯在此期间已有同一统保项目的保险"


class RenewalBeforeTheEnd(Refused):
    """A renewal begins after the last day of the cover that it follows."""

    zh = "续保起期不晚于原保险止期"


class RenewalByAnotherInsurer(Refused):
    """A cover is renewed by its own insurer; another one binds a cover of its own."""

    zh = "续保须由原保险机构办理"


class VoidCoverNotRenewed(Refused):
    """A cover that was never in force is not renewed."""

    zh = "从未生效的保险不能续保"


class CoverAlreadyCancelled(Refused):
    """The cover was cancelled, as of another day."""

    zh = "该保险已经退保，且终止日不同"


class CancellationOutsideCover(Refused):
    """A cover is cancelled as of one of its days, or as of the day before the first."""

    zh = "退保终止日不在保险期间内"


class CancellationBeforeItsClaims(Refused):
    """A cover is not cancelled as of a day before an incident that it pays for."""

    zh = "退保终止日早于已赔付或者已预留赔款的事故日"


class CoverPeriodNotOver(Refused):
    """A cover lapses after its last day, not before."""

    zh = "保险期间尚未届满"


class CoverNotInForce(Refused):
    """The cover is not in force on that day."""

    zh = "该保险当日无效"


class QuoteUnknown(NotFound):
    """The elevator has no quote of this number."""

    zh = "该电梯没有此编号的报价"


class QuoteNumberTaken(AlreadyExists):
    """The elevator has a quote of this number, with another content."""

    zh = "该电梯已有此编号、但内容不同的报价"


class QuoteOfOtherTerms(Refused):
    """The quote was made for another programme, or for another version of its terms."""

    zh = "报价所依据的统保项目或者版本不同"


class AdjustmentNumberTaken(AlreadyExists):
    """The elevator has a premium adjustment of this number, with another content."""

    zh = "该电梯已有此编号、但内容不同的保费调整"


class PlaceClassContradicted(Invalid):
    """The class of places that is stated does not fit the elevator's place."""

    zh = "所述场所类别与电梯使用场所不符"


class PremiumRatingMissing(Refused):
    """No rating of the elevator's maintainer was published for that period."""

    zh = "该电梯维保单位在该期间没有已公布的评价"


class RescueRecordUnknown(Refused):
    """A case of the rescue record does not exist."""

    kind = Kind.NOT_FOUND
    zh = "救援记录中的案件不存在"


class RescueRecordNotARescue(Refused):
    """A case of the rescue record is none of a rescue."""

    zh = "救援记录中的案件不是困人救援"


class RescueRecordOfAnotherElevator(Refused):
    """A case of the rescue record is another elevator's."""

    zh = "救援记录中的案件不属于该电梯"


class RescueRecordOutsideLookback(Refused):
    """A case of the rescue record lies outside the look-back period."""

    zh = "救援记录中的案件不在回溯期内"


class PreventionVisitNumberTaken(AlreadyExists):
    """The elevator has a visit of this number, with another content."""

    zh = "该电梯已有此编号、但内容不同的事故预防服务"


class PreventionVisitAhead(Invalid):
    """The visit lies after the day of its report."""

    zh = "事故预防服务日期晚于报告日"


class ClaimOutsideCover(Refused):
    """The incident did not happen within the period of the cover."""

    zh = "事故不在保险期间内"


class PersonLimitExceeded(Refused):
    """The payments for one person would exceed the limit per person."""

    zh = "赔款超过每人责任限额"


class AccidentLimitExceeded(Refused):
    """The payments for one incident would exceed the limit per accident."""

    zh = "赔款超过每次事故责任限额"


class ElevatorLimitExceeded(Refused):
    """The payments under this cover would exceed the limit per elevator."""

    zh = "赔款超过每台电梯责任限额"


class LimitUsedOtherwise(Refused):
    """The limit was set aside for another content of this payment: void its number, take another."""

    zh = "该付款编号已按不同内容预留限额，请作废后另用编号"


class PaymentNotVoided(Refused):
    """What is set aside for a payment is free again only when the payment was voided."""

    zh = "该付款未作废，预留限额不能释放"
