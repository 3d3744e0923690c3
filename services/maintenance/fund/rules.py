"""The rules of the maintenance fund; the class names the rule, its docstring says it."""

from services.kernel.errors import AlreadyExists, Invalid, NotFound, Refused


class FundUnknown(NotFound):
    """No file of this number is recorded."""

    zh = "没有该编号的维修资金档案"


class FundOfAnotherElevator(AlreadyExists):
    """The file of this number is about another elevator."""

    zh = "该编号的维修资金档案属于另一台电梯"


class FundFileClosed(Refused):
    """The file is closed."""

    zh = "该维修资金档案已关闭"


class FundApplicationOpen(Refused):
    """An application is under way or approved: one at a time."""

    zh = "已有进行中或已批准的使用申请"


class FundNotAppliedFor(Refused):
    """Nobody has applied for the use of the fund."""

    zh = "尚未申请使用维修资金"


class DangerMissing(Invalid):
    """The simplified path is for one of the six dangers, with its evidence."""

    zh = "应急简易程序须填写危及安全的情形及其证明"


class SimplifiedPathNeedsNoVote(Refused):
    """On the simplified path committee and township decide; there is no vote."""

    zh = "应急简易程序不需要业主表决"


class NormalPathNeedsVote(Refused):
    """On the normal path the owners decide by vote."""

    zh = "一般程序须经业主表决"


class VoteNumbersImpossible(Invalid):
    """More cannot agree than took part, nor take part than there are."""

    zh = "表决数字不可能：同意不超过参与，参与不超过总数"


class VoteInFuture(Invalid):
    """A vote is recorded when it has been held."""

    zh = "表决日期晚于记录日期"


class OwnersVoteNotPassed(Refused):
    """The owners have not agreed."""

    zh = "业主表决未通过"


class CommitteeReviewMissing(Refused):
    """The owners' committee has not reviewed the danger yet."""

    zh = "业主委员会尚未审核"


class TownshipConfirmationMissing(Refused):
    """The township or neighbourhood office has not confirmed the danger yet."""

    zh = "乡镇（街道）尚未确认"


class FundDecidedAlready(Refused):
    """That step of the application is done already, otherwise."""

    zh = "该步骤已完成，内容不同"


class ApprovedAboveRequest(Invalid):
    """No more is approved than was applied for."""

    zh = "批准金额超过申请金额"


class FundNotApproved(Refused):
    """The use of the fund is not approved."""

    zh = "维修资金使用尚未批准"


class FundPaymentAboveApproval(Refused):
    """All payments together would exceed what was approved."""

    zh = "累计支付超过批准金额"


class FundPaymentNumberTaken(AlreadyExists):
    """Another payment bears this number."""

    zh = "该支付编号已被使用"


class FundPaymentUnknown(NotFound):
    """No payment of this number is recorded."""

    zh = "没有该编号的支付记录"


class SettlementNeedsAcceptance(Invalid):
    """A settlement names the acceptance 竣工验收 that it rests on."""

    zh = "决算支付须填写竣工验收编号"


class FundProcessNotPublic(Refused):
    """The process has to be made public first."""

    zh = "尚未进行过程公示"


class FundPublicityNumberTaken(AlreadyExists):
    """Another publicity record bears this number."""

    zh = "该公示编号已被使用"


class FundPublicityDaysBroken(Invalid):
    """A publicity does not end before it begins, and names each principle once."""

    zh = "公示起止日期有误，或者同一原则重复"


class SubsidyNumberTaken(AlreadyExists):
    """Another grant bears this number."""

    zh = "该补助编号已被使用"


class AuditedSumDiffers(Invalid):
    """Accounts are in order when what was spent is what was paid."""

    zh = "审计金额与实际支付不一致，不能判定为账目相符"


class NothingToAudit(Refused):
    """Nothing was paid."""

    zh = "没有支付，无需审计"


class FundAuditMissing(Refused):
    """On the simplified path what was paid is audited before the file is closed."""

    zh = "应急简易程序须在关闭前审计"


class LaterRaisingMissing(Refused):
    """A fund that was not sufficient needs a plan how it is filled again."""

    zh = "维修资金不足的，须制定续筹方案"


class FundDecisionPending(Refused):
    """An application waits for its decision: withdraw or decide it first."""

    zh = "使用申请尚未办结"
