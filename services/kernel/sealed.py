"""Sealed values: personal data as the log may hold it. Opening one needs the vault."""

from typing import Any

from typing_extensions import override

from services.kernel.decider import Record


class Sealed(Record):
    """Text encrypted under the key of the person it is about; destroying the key erases it.

    `person_id` names the key and is itself opaque (`person:<reference>`); `box` is base64 of nonce
    and ciphertext.
    """

    person_id: str
    box: str

    @override
    def __repr__(self) -> str:
        return "Sealed(…)"

    __str__ = __repr__


def unsealed_part(data: Any) -> Any:
    """JSON data with every sealed value left out: what cannot be opened need not be carried."""
    if isinstance(data, dict):
        if data.keys() == Sealed.model_fields.keys():
            return "[sealed]"
        return {name: unsealed_part(value) for name, value in data.items()}
    if isinstance(data, list):
        return [unsealed_part(value) for value in data]
    return data
