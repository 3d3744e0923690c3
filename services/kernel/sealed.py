"""Sealed values: personal data as the log may hold it. Opening one needs the vault."""

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
