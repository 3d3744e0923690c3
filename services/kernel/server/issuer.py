"""Tokens of the embedded edition: issued by itself, under a key made on its first start."""

import math
from collections.abc import Mapping
from datetime import timedelta
from pathlib import Path
from typing import Final

import jwt
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from cryptography.hazmat.primitives.serialization import (
    Encoding,
    NoEncryption,
    PrivateFormat,
    load_pem_private_key,
)

from services.kernel.clock import Clock
from services.kernel.secretfile import read_or_make
from services.kernel.server.keys import KeysRefused, PublicKeys, thumbprint
from services.kernel.server.principal import Principal

DEMO_SCOPES: Final[Mapping[str, Mapping[str, str]]] = {
    "national": {},
    "province": {"division": "35"},  # 福建省
    "city": {"division": "3501"},  # 福州市
    "county": {"division": "350102"},  # 福州市鼓楼区
    "rescue_platform": {"division": "3501"},
    "user_unit": {"party_id": "register:demo:user-unit"},
    "manufacturer": {"party_id": "register:demo:manufacturer"},
    "installer": {"party_id": "register:demo:installer"},
    "maintainer": {"party_id": "register:demo:maintainer"},
    "inspection_body": {"party_id": "register:demo:inspection-body"},
    "insurer": {"party_id": "register:demo:insurer"},
    "department": {"party_id": "register:demo:department"},
    "public": {},
    "auditor": {},
    "system": {},
}
"""A scope for every role to look around with on one's own machine."""


class TokenIssuer:
    """Issues tokens in the embedded edition, under a key made on its first start.

    A scaled deployment has an identity provider instead, and never makes one of these.
    """

    def __init__(self, key: Ed25519PrivateKey, clock: Clock, *, audience: str, issuer: str) -> None:
        self._key, self._clock = key, clock
        self._audience, self._issuer = audience, issuer
        self.kid = thumbprint(key.public_key())

    @classmethod
    def open(cls, data_dir: Path, clock: Clock, *, audience: str, issuer: str) -> "TokenIssuer":
        """The issuer whose Ed25519 key lies in `data_dir/token-key.pem` (0600), made if absent.

        Raises `LooselyKept` when others may read the key, `KeysRefused` for a foreign file.
        """
        path = data_dir / "token-key.pem"
        try:
            key = load_pem_private_key(read_or_make(path, _new_key), None)
        except (ValueError, TypeError) as error:
            raise KeysRefused(f"{path}: {error}") from error
        if not isinstance(key, Ed25519PrivateKey):
            raise KeysRefused(f"{path}: is no Ed25519 key")
        return cls(key, clock, audience=audience, issuer=issuer)

    @property
    def public_keys(self) -> PublicKeys:
        """What verifies the tokens issued here."""
        return PublicKeys({self.kid: self._key.public_key()})

    def issue(
        self,
        role: str,
        subject: str,
        *,
        division: str = "",
        party_id: str = "",
        lifetime: timedelta = timedelta(hours=12),
    ) -> str:
        """A token for `role`. Raises what `Principal.checked` raises."""
        now = self._clock.now()
        expires_at = math.floor((now + lifetime).timestamp())
        Principal.checked(
            role, subject, division=division, party_id=party_id, expires_at=expires_at
        )
        claims = {
            "iss": self._issuer,
            "aud": self._audience,
            "sub": subject,
            "iat": math.floor(now.timestamp()),
            "exp": expires_at,
            "role": role,
        }
        claims |= {"division": division} if division else {}
        claims |= {"party_id": party_id} if party_id else {}
        return jwt.encode(claims, self._key, "EdDSA", {"kid": self.kid})

    def demo(self, lifetime: timedelta = timedelta(hours=12)) -> dict[str, str]:
        """A token for every role, in its demonstration scope."""
        return {
            role: self.issue(role, f"demo-{role}", lifetime=lifetime, **scope)
            for role, scope in DEMO_SCOPES.items()
        }


def _new_key() -> bytes:
    return Ed25519PrivateKey.generate().private_bytes(
        Encoding.PEM, PrivateFormat.PKCS8, NoEncryption()
    )
