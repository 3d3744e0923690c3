"""The secrets of webhooks: drawn, sealed for the log, opened to sign with.

A secret is sealed under a key that follows from the vault's master key: the worker that signs is a process
of its own, and the vault's file is for one process.
"""

from typing import Final, NamedTuple

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat

from services.feed.events import SecretKind, SigningSecret
from services.kernel.sealed import Sealed
from services.kernel.signing import HMAC_PREFIX, PRIVATE_PREFIX, PUBLIC_PREFIX, b64
from services.kernel.vault import new_key, opened_with, sealed_under

SECRET_KEY: Final = "feed.v1/webhook-secret"  # noqa: S105 -- the purpose of a key


class Drawn(NamedTuple):
    """A new secret: as the log keeps it, and as it is shown once (of Ed25519: nothing)."""

    kept: SigningSecret
    shown: str


class SecretBox:
    """Draws, seals and opens secrets."""

    def __init__(self, key: bytes) -> None:
        self._key = AESGCM(key)

    def draw(self, webhook_id: str, kind: SecretKind) -> Drawn:
        """A new secret of 32 random bytes."""
        raw = new_key()
        if kind is SecretKind.HMAC:
            return Drawn(
                self._kept(webhook_id, kind, HMAC_PREFIX, raw, None), HMAC_PREFIX + b64(raw)
            )
        public = Ed25519PrivateKey.from_private_bytes(raw).public_key()
        shown = PUBLIC_PREFIX + b64(public.public_bytes(Encoding.Raw, PublicFormat.Raw))
        return Drawn(self._kept(webhook_id, kind, PRIVATE_PREFIX, raw, shown), "")

    def open(self, secret: SigningSecret) -> str:
        """The secret as text, `whsec_…` or `whsk_…`. Raises `SealedUnreadable`."""
        return opened_with(self._key, secret.sealed)

    def _kept(
        self, webhook_id: str, kind: SecretKind, prefix: str, raw: bytes, public: str | None
    ) -> SigningSecret:
        sealed: Sealed = sealed_under(self._key, f"webhook:{webhook_id}", prefix + b64(raw))
        return SigningSecret(kind=kind, sealed=sealed, public_key=public)
