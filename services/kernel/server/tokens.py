"""Bearer tokens (JWT), verified against public keys.

What a token must carry: `alg` of the allow-list and of its key's own kind, `kid`, and the claims
`iss`, `aud`, `sub`, `iat`, `exp`, `role`, and `division` or `party_id` as the role needs it
(`services.kernel.server.principal`).
"""

from collections.abc import Collection, Mapping
from datetime import UTC, datetime, timedelta
from typing import Any, Final, NamedTuple

import jwt

from services.kernel.clock import Clock
from services.kernel.errors import Unauthenticated
from services.kernel.log import logger
from services.kernel.server.keys import KeysRefused, PublicKeys
from services.kernel.server.principal import Principal
from services.kernel.setting_values import SIGNATURES

LONGEST_HEADER: Final = 8192
"""Characters of an `authorization` header that are looked at before it is refused."""

_LONGEST_TRUST = timedelta(seconds=60)  # a withdrawn key or role is seen at the latest then
_KEY_LOOK = timedelta(seconds=5)  # how often the key files are asked whether they changed


class TokenMissing(Unauthenticated):
    """The call carries no bearer token."""

    zh = "缺少访问令牌"


class TokenMalformed(Unauthenticated):
    """The bearer token is not a well-formed signed token."""

    zh = "访问令牌格式有误"


class AlgorithmNotAllowed(Unauthenticated):
    """The token is signed with an algorithm that is not allowed here, or not with this key."""

    zh = "访问令牌的签名算法不被允许"


class TokenKeyUnknown(Unauthenticated):
    """The token names a key that the registry does not know."""

    zh = "访问令牌的签名密钥未知"


class TokenForged(Unauthenticated):
    """The token's signature does not fit its content."""

    zh = "访问令牌签名无效"


class TokenExpired(Unauthenticated):
    """The token has expired."""

    zh = "访问令牌已过期"


class TokenNotYetValid(Unauthenticated):
    """The token is of the future: it says it was issued, or holds from, later than now."""

    zh = "访问令牌尚未生效"


class TokenForAnotherAudience(Unauthenticated):
    """The token was issued for another system."""

    zh = "访问令牌不是签发给本系统的"


class TokenFromAnotherIssuer(Unauthenticated):
    """The token was issued by somebody the registry does not trust."""

    zh = "访问令牌签发方不受信任"


class ClaimMissing(Unauthenticated):
    """The token lacks a claim that every token must carry."""

    zh = "访问令牌缺少必要声明"


class _Verified(NamedTuple):
    principal: Principal
    until: datetime


class TokenVerifier:
    """`authorization` headers to principals.

    A verified header is remembered, by its whole text, until it expires, for a minute at most,
    and until the keys change; only verified ones are, so nobody without a token can fill the
    memory.
    """

    def __init__(
        self,
        keys: PublicKeys,
        clock: Clock,
        *,
        audience: str,
        issuer: str,
        algorithms: Collection[str] = ("EdDSA",),
        leeway_seconds: float = 5.0,
        capacity: int = 10_000,
    ) -> None:
        """Raises `ValueError` for an algorithm that is not asymmetric."""
        if not algorithms or not SIGNATURES.issuperset(algorithms):
            raise ValueError(f"only asymmetric algorithms verify tokens, not {sorted(algorithms)}")
        self._keys, self._clock = keys, clock
        self._audience, self._issuer = audience, issuer
        self._algorithms, self._leeway = frozenset(algorithms), timedelta(seconds=leeway_seconds)
        self._capacity = capacity
        self._verified: dict[str, _Verified] = {}
        self._looked = datetime.min.replace(tzinfo=UTC)

    def verify(self, header: str | None) -> Principal:
        """The caller who shows `header` ("Bearer …").

        Raises one of the errors of this module or of `principal`, all `Unauthenticated`.
        """
        now = self._clock.now()
        known = self._verified.get(header) if header else None
        if known is not None and now < known.until:
            return known.principal
        self._look_at_keys(now)
        principal = self._principal(_bearer(header), now)
        self._remember(header or "", principal, now)
        return principal

    def _remember(self, header: str, principal: Principal, now: datetime) -> None:
        self._verified.pop(header, None)
        if len(self._verified) >= self._capacity:
            del self._verified[next(iter(self._verified))]
        expires = datetime.fromtimestamp(principal.expires_at, UTC)
        self._verified[header] = _Verified(principal, min(expires, now + _LONGEST_TRUST))

    def _look_at_keys(self, now: datetime) -> None:
        if now - self._looked < _KEY_LOOK:
            return
        self._looked = now
        try:
            if self._keys.reread():
                self._verified.clear()
                logger().info("token keys read again")
        except KeysRefused as error:  # half a rotation: go on with the keys we have
            logger().error("token keys unusable, keeping the old ones", problem=str(error))

    def _principal(self, token: str, now: datetime) -> Principal:
        claims = self._claims(token)
        expires_at = _seconds(claims, "exp")
        at, leeway = now.timestamp(), self._leeway.total_seconds()
        if at >= expires_at + leeway:
            raise TokenExpired(expired_at=datetime.fromtimestamp(expires_at, UTC).isoformat())
        if max(_seconds(claims, "iat"), _seconds(claims, "nbf", 0)) > at + leeway:
            raise TokenNotYetValid
        return Principal.checked(
            _text(claims, "role"),
            _text(claims, "sub"),
            division=_text(claims, "division"),
            party_id=_text(claims, "party_id"),
            expires_at=expires_at,
        )

    def _claims(self, token: str) -> Mapping[str, Any]:
        """The claims behind a good signature by a known key, for us, from our issuer."""
        try:
            header = jwt.get_unverified_header(token)
            algorithm, kid = header.get("alg"), header.get("kid")
            if algorithm not in self._algorithms:
                raise AlgorithmNotAllowed
            if not isinstance(kid, str):
                raise TokenMalformed(lacks="kid")
            if (key := self._keys.get(kid)) is None:
                raise TokenKeyUnknown
            if algorithm not in key.algorithms:
                raise AlgorithmNotAllowed
            return _JWT.decode(
                token, key.key, [algorithm], audience=self._audience, issuer=self._issuer
            )
        except jwt.MissingRequiredClaimError as error:
            raise ClaimMissing(claim=error.claim) from error
        except jwt.InvalidSignatureError as error:
            raise TokenForged from error
        except jwt.InvalidAudienceError as error:
            raise TokenForAnotherAudience from error
        except jwt.InvalidIssuerError as error:
            raise TokenFromAnotherIssuer from error
        except (jwt.InvalidTokenError, ValueError, TypeError, RecursionError) as error:
            raise TokenMalformed from error


# Times are checked here, against the injected clock: the library would ask the machine's.
_JWT: Final = jwt.PyJWT(
    {
        "require": ["iss", "aud", "sub", "iat", "exp", "role"],
        "verify_exp": False,
        "verify_nbf": False,
        "verify_iat": False,
    }
)


def _bearer(header: str | None) -> str:
    scheme, _, token = (header or "").partition(" ")
    if scheme.lower() != "bearer" or not token:
        raise TokenMissing
    if len(token) > LONGEST_HEADER:
        raise TokenMalformed(longer_than=LONGEST_HEADER)
    return token


def _seconds(claims: Mapping[str, Any], name: str, default: float | None = None) -> float:
    """A time claim. NaN would compare false with every clock and never expire."""
    value = claims.get(name, default)
    if not isinstance(value, int | float) or isinstance(value, bool) or not 0 <= value < 1e11:
        raise TokenMalformed(claim=name)
    return float(value)


def _text(claims: Mapping[str, Any], name: str) -> str:
    value = claims.get(name, "")
    if not isinstance(value, str):
        raise TokenMalformed(claim=name)
    return value
