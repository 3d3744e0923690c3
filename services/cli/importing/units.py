"""Units that old registers write, and what one of them is in the unit of the registry."""

from collections.abc import Mapping
from typing import Final

UNITS: Final[Mapping[str, tuple[str, float]]] = {
    # unit → (the registry's unit of that quantity, how much of it one is)
    "m": ("m", 1.0),
    "cm": ("m", 0.01),
    "mm": ("m", 0.001),
    "ft": ("m", 0.3048),  # international foot, exact
    "in": ("m", 0.0254),
    "m/s": ("mps", 1.0),
    "m/min": ("mps", 1 / 60),
    "ft/min": ("mps", 0.3048 / 60),
    "kg": ("kg", 1.0),
    "t": ("kg", 1000.0),
    "lb": ("kg", 0.45359237),  # avoirdupois pound, exact
    "deg": ("degrees", 1.0),
    "year": ("years", 1.0),
    "month": ("years", 1 / 12),
}

MILLIMETRES: Final = "mm"


def suffix_of(target: str) -> str:
    """The unit that a target field's name ends with (`rated_speed_mps` → `mps`); "" for none."""
    return target.rsplit("_", 1)[-1] if "_" in target else ""


def factor(unit: str, target: str) -> float:
    """How much of the target field's unit one `unit` is; raises `ValueError` when they differ."""
    quantity, amount = UNITS[unit]
    suffix = suffix_of(target)
    if suffix == MILLIMETRES and quantity == "m":
        return amount * 1000
    if quantity != suffix:
        raise ValueError(f"{unit} is no unit of {target}")
    return amount
