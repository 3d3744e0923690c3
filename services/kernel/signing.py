"""Signatures of webhooks, as the Standard Webhooks specification says: one way for all that leave here.

A receiver knows three headers: `webhook-id` stays the same when a message is sent again,
`webhook-timestamp` is of this attempt, `webhook-signature` has a signature for each secret that is valid.
"""

import base64
import hmac
from collections.abc import Iterable, Mapping
from hashlib import sha256
from typing import Final

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

HMAC_PREFIX: Final = "whsec_"
PRIVATE_PREFIX: Final = "whsk_"
PUBLIC_PREFIX: Final = "whpk_"


def headers(
    secrets: Iterable[str], message_id: str, timestamp: int, body: bytes
) -> Mapping[str, str]:
    """The headers of one delivery: a signature under each secret, so that they may change."""
    signed = f"{message_id}.{timestamp}.".encode() + body
    return {
        "webhook-id": message_id,
        "webhook-timestamp": str(timestamp),
        "webhook-signature": " ".join(signature(one, signed) for one in secrets),
    }


def signature(secret: str, signed: bytes) -> str:
    """`v1,…` under an HMAC secret, `v1a,…` under a private key. Raises `ValueError` for another text."""
    if secret.startswith(HMAC_PREFIX):
        key = base64.b64decode(secret.removeprefix(HMAC_PREFIX))
        return "v1," + b64(hmac.digest(key, signed, sha256))
    if secret.startswith(PRIVATE_PREFIX):
        private = base64.b64decode(secret.removeprefix(PRIVATE_PREFIX))
        return "v1a," + b64(Ed25519PrivateKey.from_private_bytes(private).sign(signed))
    raise ValueError("not a signing secret")


def b64(raw: bytes) -> str:
    """Base64, as the specification has it: with padding."""
    return base64.b64encode(raw).decode()
