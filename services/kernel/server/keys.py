"""Public keys that tokens are verified with: several at a time, so that keys can rotate.

A key verifies the algorithms of its own kind and no other. That is what makes the classic
confusion (HS256 "signed" with the public key) impossible, whatever a token's header says.
"""

import base64
import hashlib
import json
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from typing import Any, Final, NamedTuple

from cryptography.hazmat.primitives.asymmetric.ec import (
    SECP256R1,
    SECP384R1,
    SECP521R1,
    EllipticCurvePublicKey,
)
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey
from cryptography.hazmat.primitives.asymmetric.rsa import RSAPublicKey
from cryptography.hazmat.primitives.serialization import load_pem_public_key
from jwt import PyJWK
from jwt.algorithms import ECAlgorithm, OKPAlgorithm, RSAAlgorithm
from jwt.exceptions import PyJWTError

from services.kernel.setting_values import SIGNATURES

AnyPublicKey = Ed25519PublicKey | EllipticCurvePublicKey | RSAPublicKey

_CURVES: Final = {SECP256R1.name: "ES256", SECP384R1.name: "ES384", SECP521R1.name: "ES512"}
_THUMBPRINT_MEMBERS: Final = ("crv", "e", "kty", "n", "x", "y")  # RFC 7638 §3.2, in its order


class KeysRefused(Exception):
    """A file of public keys cannot be used; the message names the file and the reason."""


class PublicKey(NamedTuple):
    """A key and the algorithms it may verify."""

    key: AnyPublicKey
    algorithms: frozenset[str]


class PublicKeys:
    """Keys by `kid`, and where they came from."""

    def __init__(self, keys: Mapping[str, AnyPublicKey], source: Path | None = None) -> None:
        """Raises `KeysRefused` for no key at all or one that is too weak."""
        self._keys, self._source = _checked(keys, source), source
        self._seen = _state(source)

    @classmethod
    def from_path(cls, path: Path) -> "PublicKeys":
        """Keys from a JWKS file, or from a directory of `<kid>.pem` and JWKS `*.json` files.

        A PEM key is also found by its RFC 7638 thumbprint. Raises `KeysRefused`; a private or a
        symmetric key is refused too: it does not belong where verifiers read.
        """
        return cls(_read(path), path)

    def get(self, kid: str) -> PublicKey | None:
        return self._keys.get(kid)

    def reread(self) -> bool:
        """Read the source again if it changed; whether it had.

        Raises `KeysRefused` and keeps the keys it had when the source has become unusable.
        """
        state = _state(self._source)
        if self._source is None or state == self._seen:
            return False
        self._keys, self._seen = _checked(_read(self._source), self._source), state
        return True


def thumbprint(key: AnyPublicKey) -> str:
    """The RFC 7638 SHA-256 thumbprint, base64url without padding."""
    jwk = _jwk(key)
    members = {name: jwk[name] for name in _THUMBPRINT_MEMBERS if name in jwk}
    canonical = json.dumps(members, separators=(",", ":"), sort_keys=True).encode()
    return base64.urlsafe_b64encode(hashlib.sha256(canonical).digest()).rstrip(b"=").decode()


def _jwk(key: AnyPublicKey) -> dict[str, Any]:
    match key:
        case Ed25519PublicKey():
            return OKPAlgorithm.to_jwk(key, as_dict=True)
        case EllipticCurvePublicKey():
            return ECAlgorithm.to_jwk(key, as_dict=True)
        case _:
            return RSAAlgorithm.to_jwk(key, as_dict=True)


def _checked(keys: Mapping[str, AnyPublicKey], source: Path | None) -> dict[str, PublicKey]:
    origin = source or "the key set"
    if not keys:
        raise KeysRefused(f"{origin}: no public key")
    return {kid: PublicKey(key, _algorithms(f"{origin}: {kid}", key)) for kid, key in keys.items()}


def _algorithms(where: str, key: object) -> frozenset[str]:
    match key:
        case Ed25519PublicKey():
            return frozenset({"EdDSA"})
        case EllipticCurvePublicKey() if key.curve.name in _CURVES:
            return frozenset({_CURVES[key.curve.name]})
        case RSAPublicKey() if key.key_size >= 2048:
            return frozenset(name for name in SIGNATURES if name[:2] in {"RS", "PS"})
        case RSAPublicKey():
            raise KeysRefused(f"{where}: an RSA key of {key.key_size} bits is too short (2048)")
        case _:
            raise KeysRefused(f"{where}: a {type(key).__name__} verifies no token")


def _read(path: Path) -> dict[str, AnyPublicKey]:
    keys: dict[str, AnyPublicKey] = {}
    for file in _files(path):
        for kid, key in _read_file(file):
            if kid in keys:
                raise KeysRefused(f"{file}: kid {kid!r} is given twice")
            keys[kid] = key
    return keys


def _files(path: Path) -> list[Path]:
    if not path.is_dir():
        return [path]
    return sorted(file for file in path.iterdir() if file.suffix in {".pem", ".json"})


def _state(path: Path | None) -> tuple[tuple[str, int, int], ...]:
    """What changes when a file comes, goes, or is written."""
    if path is None or not path.exists():
        return ()
    return tuple((file.name, file.stat().st_mtime_ns, file.stat().st_size) for file in _files(path))


def _read_file(file: Path) -> Iterator[tuple[str, AnyPublicKey]]:
    try:
        data = file.read_bytes()
        yield from _from_pem(file, data) if file.suffix == ".pem" else _from_jwks(file, data)
    except (OSError, ValueError, PyJWTError) as error:
        raise KeysRefused(f"{file}: {error}") from error


def _from_pem(file: Path, data: bytes) -> Iterable[tuple[str, AnyPublicKey]]:
    if b"PRIVATE KEY" in data:
        raise KeysRefused(f"{file}: holds a private key; only public keys belong here")
    key = load_pem_public_key(data)
    if not isinstance(key, Ed25519PublicKey | EllipticCurvePublicKey | RSAPublicKey):
        raise KeysRefused(f"{file}: a {type(key).__name__} verifies no token")
    return {file.stem: key, thumbprint(key): key}.items()


def _from_jwks(file: Path, data: bytes) -> Iterator[tuple[str, AnyPublicKey]]:
    loaded = json.loads(data)
    if not isinstance(loaded, dict) or not isinstance(loaded.get("keys"), list):
        raise KeysRefused(f"{file}: is no JWK set")
    for jwk in loaded["keys"]:
        if not isinstance(jwk, dict) or jwk.get("kty") not in {"OKP", "EC", "RSA"} or "d" in jwk:
            raise KeysRefused(f"{file}: holds a key that is not public and asymmetric")
        if jwk.get("use", "sig") != "sig":
            continue
        key = PyJWK(jwk).key
        yield str(jwk.get("kid") or thumbprint(key)), key
