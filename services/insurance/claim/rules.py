"""Why something about a claim is refused."""

from services.kernel.errors import AlreadyExists, Invalid, NotFound, Refused


class ClaimUnknown(NotFound):
    """No such claim was filed."""

    zh = "该索赔不存在"


class ClaimAlreadyFiled(AlreadyExists):
    """A claim of this number was filed before."""

    zh = "该编号的索赔已经提出"


class ClaimantMissing(Invalid):
    """The claimant is either a party or a person."""

    zh = "索赔人须为单位或者自然人之一"


class ClaimIncidentUnknown(NotFound):
    """No accident and no case of this number was reported."""

    zh = "该事故或者案件不存在"


class ClaimIncidentOfAnotherElevator(Refused):
    """The incident happened at another elevator."""

    zh = "该事故或者案件不属于该电梯"


class ClaimBeforeTheIncident(Invalid):
    """A claim is filed after the incident, not before."""

    zh = "索赔日期早于事故日期"


class ClaimIsRejected(Refused):
    """The claim was rejected."""

    zh = "该索赔已被拒赔"


class ClaimIsWithdrawn(Refused):
    """The claim was withdrawn."""

    zh = "该索赔已撤回"


class ClaimNotEnded(Refused):
    """The claim is neither rejected nor withdrawn."""

    zh = "该索赔既未拒赔也未撤回"


class ClaimPaidBefore(Refused):
    """Something was paid on the claim: it is neither rejected nor withdrawn any more."""

    zh = "该索赔已有赔付，不能拒赔或者撤回"


class ClaimNotAssessed(Refused):
    """Nothing is paid before it is known how much."""

    zh = "该索赔尚未核定"


class AssessmentEmpty(Invalid):
    """An assessment awards something; a claim without merit is rejected."""

    zh = "核定金额为零，应当拒赔"


class PersonAwardedTwice(Invalid):
    """A person is named twice."""

    zh = "同一人员重复"


class AwardAbovePersonLimit(Refused):
    """An award exceeds the limit per person."""

    zh = "核定金额超过每人责任限额"


class AwardAboveAccidentLimit(Refused):
    """The awards exceed the limit per accident."""

    zh = "核定金额超过每次事故责任限额"


class AwardBelowWhatIsPaid(Refused):
    """An award is less than what was paid already."""

    zh = "核定金额低于已赔付金额"


class PaymentAboveAward(Refused):
    """More would be paid than was awarded."""

    zh = "赔付金额超过核定金额"


class ClaimPaymentNumberTaken(AlreadyExists):
    """A payment of this number has another content."""

    zh = "该付款编号已用于其他内容"


class ClaimPaymentIsVoided(Refused):
    """The number of this payment was voided: nothing is ever paid under it."""

    zh = "该付款编号已作废"


class ClaimPaymentMade(Refused):
    """The payment was made and cannot be voided."""

    zh = "该付款已完成，不能作废"


class RecourseBeforePayment(Refused):
    """What was not paid is not recovered."""

    zh = "未赔付不能追偿"


class RecourseAbovePayments(Refused):
    """More would be recovered than was paid."""

    zh = "追偿金额超过已赔付金额"


class RecourseNumberTaken(AlreadyExists):
    """A recourse of this number has another content, or has ended."""

    zh = "该追偿编号已用于其他内容或者已结束"


class RecourseUnknown(NotFound):
    """The claim has no recourse of this number."""

    zh = "该追偿不存在"


class RecourseAlreadyClosed(Refused):
    """The recourse ended in another way."""

    zh = "该追偿已以其他结果结束"


class RecoveredAboveRecourse(Invalid):
    """What came back does not fit how the recourse ended."""

    zh = "追回金额与追偿结果不符"
