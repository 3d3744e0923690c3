"""Payments, subsidies, audit and the end of a file 支付、补助、审计、关闭."""

from collections.abc import Sequence
from dataclasses import replace
from typing import assert_never

from services.maintenance.events.fund import (
    FundAudited,
    FundClosed,
    FundPaid,
    FundPath,
    FundPaymentReturned,
    FundPaymentStage,
    MoneyHappened,
    SubsidyGranted,
)
from services.maintenance.fund import rules
from services.maintenance.fund.commands import (
    AuditFund,
    CloseFund,
    GrantSubsidy,
    MoneyCommand,
    PayFund,
    ReturnFundPayment,
)
from services.maintenance.fund.state import Approved, Deciding, FileClosed, FundFile, OnFile


def decide(command: MoneyCommand, state: OnFile) -> Sequence[MoneyHappened]:
    match command:
        case PayFund():
            return _pay(command, state)
        case ReturnFundPayment(payment_number=number):
            if number not in state.file.payments:
                raise rules.FundPaymentUnknown(field="payment_number")
            gone = number in state.file.returned
            return [] if gone else [FundPaymentReturned(**vars(command))]
        case GrantSubsidy():
            return _grant(command, state.file)
        case AuditFund():
            return _audit(command, state.file)
        case CloseFund():
            return _close(command, state)
        case _:
            assert_never(command)


def evolve(state: OnFile, event: MoneyHappened) -> OnFile:
    file = state.file
    match event:
        case FundPaid(payment_number=number):
            file = replace(file, payments={**file.payments, number: event})
        case FundPaymentReturned(payment_number=number):
            file = replace(file, returned=file.returned | {number})
        case SubsidyGranted(grant_number=number):
            file = replace(file, subsidies={**file.subsidies, number: event})
        case FundAudited():
            file = replace(file, audit=event)
        case FundClosed():
            return FileClosed(file)
        case _:
            assert_never(event)
    return replace(state, file=file)


def _pay(command: PayFund, state: OnFile) -> Sequence[MoneyHappened]:
    file, paid = state.file, FundPaid(**vars(command))
    known = file.payments.get(command.payment_number)
    if known == paid:
        return []
    if known is not None:
        raise rules.FundPaymentNumberTaken(field="payment_number")
    if not isinstance(state, Approved) or file.approval is None:
        raise rules.FundNotApproved
    if _is_simplified(file) and not file.publicity:
        raise rules.FundProcessNotPublic
    if command.stage is FundPaymentStage.SETTLEMENT and command.acceptance_number is None:
        raise rules.SettlementNeedsAcceptance(field="acceptance_number")
    left = file.approval.amount_fen - file.paid_fen
    if command.amount_fen > left:
        raise rules.FundPaymentAboveApproval(field="amount_fen", left_fen=left)
    return [paid]


def _grant(command: GrantSubsidy, file: FundFile) -> Sequence[MoneyHappened]:
    granted = SubsidyGranted(**vars(command))
    known = file.subsidies.get(command.grant_number)
    if known is None:
        return [granted]
    if known != granted:
        raise rules.SubsidyNumberTaken(field="grant_number")
    return []


def _audit(command: AuditFund, file: FundFile) -> Sequence[MoneyHappened]:
    audited = FundAudited(**vars(command))
    if file.audit == audited:
        return []
    if not file.payments:
        raise rules.NothingToAudit
    if command.in_order and command.spent_fen != file.paid_fen:
        raise rules.AuditedSumDiffers(field="spent_fen", paid_fen=file.paid_fen)
    return [audited]


def _close(command: CloseFund, state: OnFile) -> Sequence[MoneyHappened]:
    file = state.file
    if isinstance(state, Deciding):
        raise rules.FundDecisionPending
    if isinstance(state, Approved):
        if not file.publicity:
            raise rules.FundProcessNotPublic
        audited = file.audit is not None and file.audit.spent_fen == file.paid_fen
        if _is_simplified(file) and file.payments and not audited:
            raise rules.FundAuditMissing
        if file.short_of_money and file.raising is None:
            raise rules.LaterRaisingMissing
    return [FundClosed(**vars(command))]


def _is_simplified(file: FundFile) -> bool:
    return file.application is not None and file.application.path is FundPath.SIMPLIFIED
