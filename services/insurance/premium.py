"""The premium of a year 年保费: a pure function of a programme's terms and what is known.

    premium = base × age × place × maintainer grade × rescue record

Factors are in basis points. The product is exact; it is rounded once, at the end, to a whole fen,
half a fen upwards. Parts by payer role are rounded down, and what is left over goes, fen by fen, to
the parts that lost most: so they sum to the premium. Source: schemes of 2014 (保费随客流、使用年限、
维保等级浮动), 计划 §三.
"""

from collections.abc import Sequence
from datetime import date
from math import prod
from typing import Final, NamedTuple

from services.insurance.events.values import (
    EquipmentClass,
    FactorTable,
    MaintainerGrade,
    PlaceClass,
    PremiumCalculation,
    PremiumEvidence,
    PremiumFactor,
    PremiumFactorKind,
    PremiumInputs,
    PremiumPart,
    PremiumShare,
    ProgrammeTerms,
)
from services.reference.elevator import ElevatorFacts, PlaceType, TechnicalParameters

NEUTRAL: Final = 10_000
"""The factor that changes nothing, in basis points."""

Evidence = dict[PremiumFactorKind, tuple[PremiumEvidence, ...]]


class Priced(NamedTuple):
    """What is priced under: a version of a programme, and the day."""

    programme_id: str
    version: int
    terms: ProgrammeTerms
    on: date


def calculation(priced: Priced, inputs: PremiumInputs, evidence: Evidence) -> PremiumCalculation:
    """The premium with everything that it was computed from."""
    base = base_premium_fen(priced.terms, inputs.equipment_class)
    points = factors_of(priced.terms.factors, inputs)
    total = premium_fen(base, list(points.values()))
    return PremiumCalculation(
        programme_id=priced.programme_id,
        programme_version=priced.version,
        priced_on=priced.on,
        inputs=inputs,
        base_premium_fen=base,
        factors=tuple(
            PremiumFactor(kind=kind, basis_points=one, evidence=evidence.get(kind, ()))
            for kind, one in points.items()
        ),
        premium_fen=total,
        parts=parts_of(total, shares_of(priced.terms, inputs.place_class)),
    )


def repeated(calculated: PremiumCalculation, terms: ProgrammeTerms) -> int:
    """The premium in fen, computed anew from what a calculation stores and the terms it names."""
    inputs = calculated.inputs
    base = base_premium_fen(terms, inputs.equipment_class)
    return premium_fen(base, list(factors_of(terms.factors, inputs).values()))


def premium_fen(base_fen: int, factors: Sequence[int]) -> int:
    """The base by all factors, rounded once: half a fen goes up."""
    exact, unit = base_fen * prod(factors), prod([NEUTRAL] * len(factors))
    return (2 * exact + unit) // (2 * unit)


def base_premium_fen(terms: ProgrammeTerms, equipment: EquipmentClass) -> int:
    """The tariff of this class; every programme prices vertical lifts and escalators."""
    return next(one.amount_fen for one in terms.base_premiums if one.equipment_class is equipment)


def factors_of(table: FactorTable, inputs: PremiumInputs) -> dict[PremiumFactorKind, int]:
    """Every factor, always in this order; what is not known or not named changes nothing."""
    ages = [(one.from_years, one.basis_points) for one in table.age_bands]
    rescues = [(one.from_cases, one.basis_points) for one in table.rescue_bands]
    places = {one.place_type: one.basis_points for one in table.place_factors}
    grades = {one.grade: one.basis_points for one in table.grade_factors}
    age, place, grade = inputs.age_years, inputs.place_type, inputs.maintainer_grade
    return {
        PremiumFactorKind.AGE: NEUTRAL if age is None else _in_band(ages, age),
        PremiumFactorKind.PLACE: places.get(place, NEUTRAL) if place else NEUTRAL,
        PremiumFactorKind.MAINTAINER_GRADE: grades.get(grade, NEUTRAL) if grade else NEUTRAL,
        PremiumFactorKind.RESCUE_RECORD: _in_band(rescues, inputs.rescue_cases),
    }


def inputs_of(
    terms: ProgrammeTerms,
    elevator: ElevatorFacts,
    on: date,
    place_class: PlaceClass | None = None,
    grade: MaintainerGrade | None = None,
    rescue_cases: int = 0,
) -> PremiumInputs:
    """What a premium depends on, as the registry knows the elevator on that day."""
    age = elevator.age_years(on)
    place_type = elevator.place.place_type if elevator.place else None
    return PremiumInputs(
        equipment_class=equipment_class(terms, elevator, on),
        place_class=place_class or place_class_of(place_type),
        place_type=place_type,
        age_years=None if age is None else max(age, 0),
        maintainer_grade=grade,
        rescue_cases=rescue_cases,
    )


def equipment_class(terms: ProgrammeTerms, elevator: ElevatorFacts, on: date) -> EquipmentClass:
    """The class of the tariff: new in its first year of use, where the tariff prices that."""
    prices_new = any(one.equipment_class is EquipmentClass.NEW for one in terms.base_premiums)
    age = elevator.age_years(on)
    if prices_new and age is not None and age < 1:
        return EquipmentClass.NEW
    moving_steps = is_escalator(elevator.parameters)
    return EquipmentClass.ESCALATOR if moving_steps else EquipmentClass.VERTICAL


def is_escalator(parameters: TechnicalParameters) -> bool:
    """自动扶梯和自动人行道: 33xx of the catalogue of 2014; 35xx and 36xx of the one before it."""
    return (parameters.kind_code or "")[:2] in {"33", "35", "36"}


def place_class_of(place_type: PlaceType | None) -> PlaceClass:
    """The class of a place; the registry knows no villas, a request may say that it is one."""
    return PlaceClass.HOUSING if place_type is PlaceType.RESIDENTIAL else PlaceClass.OTHER_BUILDING


def shares_of(terms: ProgrammeTerms, place_class: PlaceClass) -> tuple[PremiumShare, ...]:
    """Who bears which part; nobody is named where the payer bears all."""
    return next((one.shares for one in terms.payer_shares if one.place_class is place_class), ())


def parts_of(total_fen: int, shares: Sequence[PremiumShare]) -> tuple[PremiumPart, ...]:
    """What each role bears; the parts sum to the whole."""
    parts = [divmod(total_fen * one.basis_points, NEUTRAL) for one in shares]
    left = total_fen - sum(whole for whole, _ in parts) if parts else 0
    by_loss = sorted(range(len(parts)), key=lambda index: -parts[index][1])[:left]
    return tuple(
        PremiumPart(role=share.role, amount_fen=whole + (index in by_loss))
        for index, (share, (whole, _)) in enumerate(zip(shares, parts, strict=True))
    )


def _in_band(bands: Sequence[tuple[int, int]], value: int) -> int:
    """The band with the highest beginning that is not above the value."""
    return next((points for begins, points in reversed(bands) if begins <= value), NEUTRAL)
