"""Whether the terms of a programme hold together."""

from collections.abc import Iterable, Sequence

from services.insurance.events.values import (
    EquipmentClass,
    FactorTable,
    LiabilityLimits,
    ProgrammeTerms,
)
from services.insurance.programme import rules

WHOLE = 10_000
"""All of it, in basis points."""


def check_terms(terms: ProgrammeTerms) -> None:
    """Raises the refusal of the first rule that is broken."""
    _check_roles(terms)
    _check_shares(terms)
    _check_limits(terms.limits)
    _check_tariff(terms)
    _check_factors(terms.factors)
    _check_days(terms)


def _check_roles(terms: ProgrammeTerms) -> None:
    if not terms.insured_roles or _repeated(terms.insured_roles):
        raise rules.InsuredRoleMissing(field="terms.insured_roles")


def _check_shares(terms: ProgrammeTerms) -> None:
    """One party may pay for all; who bears it in the end sums to the whole in every class."""
    if _repeated(one.place_class for one in terms.payer_shares):
        raise rules.ShareNamedTwice(field="terms.payer_shares")
    for one in terms.payer_shares:
        if _repeated(share.role for share in one.shares):
            raise rules.ShareNamedTwice(field="terms.payer_shares", place_class=one.place_class)
        total = sum(share.basis_points for share in one.shares)
        if total != WHOLE:
            raise rules.SharesNotWhole(
                field="terms.payer_shares", place_class=one.place_class, basis_points=total
            )


def _check_limits(limits: LiabilityLimits) -> None:
    """The rule seen in an insurer's core system: the total per lift is not below that per person."""
    if not limits.per_person_fen <= limits.per_accident_fen <= limits.per_elevator_fen:
        raise rules.LimitsOutOfOrder(field="terms.limits")


def _check_tariff(terms: ProgrammeTerms) -> None:
    priced = [one.equipment_class for one in terms.base_premiums]
    needed = {EquipmentClass.VERTICAL, EquipmentClass.ESCALATOR}
    if _repeated(priced) or not needed <= set(priced):
        raise rules.BasePremiumMissing(field="terms.base_premiums")


def _check_factors(factors: FactorTable) -> None:
    _check_bands("age_bands", [one.from_years for one in factors.age_bands])
    _check_bands("rescue_bands", [one.from_cases for one in factors.rescue_bands])
    if _repeated(one.place_type for one in factors.place_factors):
        raise rules.FactorNamedTwice(field="terms.factors.place_factors")
    if _repeated(one.grade for one in factors.grade_factors):
        raise rules.FactorNamedTwice(field="terms.factors.grade_factors")


def _check_bands(name: str, begins: Sequence[int]) -> None:
    if begins and (begins[0] != 0 or sorted(set(begins)) != list(begins)):
        raise rules.FactorBandsOutOfOrder(field=f"terms.factors.{name}")


def _check_days(terms: ProgrammeTerms) -> None:
    if terms.valid_to < terms.valid_from:
        raise rules.ProgrammeEndsBeforeItBegins(field="terms.valid_to")
    if not terms.enrolment_from <= terms.enrolment_to <= terms.valid_to:
        raise rules.EnrolmentWindowOutside(field="terms.enrolment_to")


def _repeated(values: Iterable[object]) -> bool:
    seen = list(values)
    return len(set(seen)) < len(seen)
