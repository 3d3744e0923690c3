"""Tokens: who gets in, and every known way of getting in without being allowed to."""

import base64
import json
import stat
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from functools import partial
from pathlib import Path
from typing import Any

import jwt
import pytest
from cryptography.hazmat.primitives.asymmetric import ec, ed25519, rsa
from cryptography.hazmat.primitives.serialization import (
    Encoding,
    NoEncryption,
    PrivateFormat,
    PublicFormat,
)
from jwt.algorithms import HMACAlgorithm, OKPAlgorithm

from services.kernel.errors import Unauthenticated
from services.kernel.secretfile import LooselyKept
from services.kernel.server import tokens
from services.kernel.server.issuer import DEMO_SCOPES, TokenIssuer
from services.kernel.server.keys import AnyPublicKey, KeysRefused, PublicKeys, thumbprint
from services.kernel.server.principal import ROLES, Principal, RoleUnknown, ScopeMissing
from services.kernel.server.tokens import (
    AlgorithmNotAllowed,
    ClaimMissing,
    TokenExpired,
    TokenForAnotherAudience,
    TokenForged,
    TokenFromAnotherIssuer,
    TokenKeyUnknown,
    TokenMalformed,
    TokenMissing,
    TokenNotYetValid,
    TokenVerifier,
)

NOON = datetime(2026, 3, 1, 12, tzinfo=UTC)
ED = ed25519.Ed25519PrivateKey.generate()
EC = ec.generate_private_key(ec.SECP256R1())
RSA = rsa.generate_private_key(65537, 2048)
PUBLIC: dict[str, AnyPublicKey] = {
    "ed": ED.public_key(),
    "ec": EC.public_key(),
    "rsa": RSA.public_key(),
}


class Hand:
    """A clock whose hand the test moves."""

    def __init__(self) -> None:
        self.at = NOON

    def now(self) -> datetime:
        return self.at


def verifier(clock: Hand | None = None, **changes: Any) -> TokenVerifier:
    given: dict[str, Any] = {"audience": "elevators", "issuer": "idp", "leeway_seconds": 5.0}
    return TokenVerifier(PublicKeys(PUBLIC), clock or Hand(), **given | changes)


def claims(**changes: Any) -> dict[str, Any]:
    """Good claims of the province of Fujian; a change to None takes one away."""
    at = int(NOON.timestamp())
    given: dict[str, Any] = {
        "iss": "idp", "aud": "elevators", "sub": "fj", "iat": at, "exp": at + 600,
        "role": "province", "division": "35",
    }  # fmt: skip
    return {name: value for name, value in (given | changes).items() if value is not None}


def token(key: Any = ED, algorithm: str = "EdDSA", kid: str | None = "ed", **changes: Any) -> str:
    """`claims(**changes)`, signed."""
    headers = {} if kid is None else {"kid": kid}
    return "Bearer " + jwt.encode(claims(**changes), key, algorithm, headers)


def changed(claim: str, value: Any) -> str:
    """A good token but for one claim."""
    changes: dict[str, Any] = {claim: value}
    return token(**changes)


def part(value: Any) -> str:
    data = value if isinstance(value, bytes) else json.dumps(value).encode()
    return base64.urlsafe_b64encode(data).rstrip(b"=").decode()


def by_hand(header: Any, payload: Any, sign: Callable[[bytes], bytes] = ED.sign) -> str:
    """A token put together piece by piece, as no library would."""
    signed = f"{part(header)}.{part(payload)}"
    return f"Bearer {signed}.{part(sign(signed.encode()))}"


def test_a_good_token_is_its_principal() -> None:
    """Role, subject, scope and expiry come from the claims."""
    expires_at = NOON.timestamp() + 600
    assert verifier().verify(token()) == Principal("province", "fj", "35", "", expires_at)


def test_the_scheme_is_written_in_any_case() -> None:
    """RFC 9110: schemes ignore case."""
    assert verifier().verify("bearer" + token()[6:]).subject == "fj"


@pytest.mark.parametrize("header", [None, "", "Bearer", "Bearer ", "Basic dXNlcjpwdw==", "x"])
def test_no_token_is_told_apart_from_a_bad_one(header: str | None) -> None:
    """Nothing, or another scheme."""
    with pytest.raises(TokenMissing):
        verifier().verify(header)


GARBAGE = {
    "a word": "x",
    "dots": "..",
    "no base64": "a.b.c",
    "a lone surrogate": "\ud800.x.y",
    "no JSON": "ey.ey.ey",
    "two parts": token()[7:].replace(".", "", 1),
    "a list for a header": f"{part([])}.{part({})}.x",
    "nested without end": f"{part(b'[' * 5000)}.{part({})}.x",
    "a list of algorithms": f"{part({'alg': ['EdDSA'], 'kid': 'ed'})}.{part({})}.x",
    "a list of kids": f"{part({'alg': 'EdDSA', 'kid': ['ed']})}.{part({})}.x",
    "a number for a kid": f"{part({'alg': 'EdDSA', 'kid': 7})}.{part({})}.x",
    "no UTF-8": f"{part(bytes([255, 254]))}.{part({})}.x",
}


@pytest.mark.parametrize("kind", GARBAGE)
def test_garbage_is_refused_and_nothing_worse(kind: str) -> None:
    """Not JSON, not base64, nested without end, of the wrong types: one clear refusal."""
    with pytest.raises(Unauthenticated):
        verifier().verify(f"Bearer {GARBAGE[kind]}")


def test_an_endless_token_is_not_even_read() -> None:
    """Eight kilobytes are plenty."""
    with pytest.raises(TokenMalformed):
        verifier().verify("Bearer " + "x" * 100_000)


def test_a_token_without_signature_is_refused() -> None:
    """`alg: none`, the oldest trick."""
    for name in ("none", "None", "NONE", ""):
        with pytest.raises(AlgorithmNotAllowed):
            verifier().verify(f"Bearer {part({'alg': name, 'kid': 'ed'})}.{part(claims())}.")


@pytest.mark.parametrize("encoding", [Encoding.PEM, Encoding.DER])
def test_the_public_key_is_no_shared_secret(encoding: Encoding) -> None:
    """HS256 "signed" with what everybody knows."""
    for kid, key in PUBLIC.items():
        secret = key.public_bytes(encoding, PublicFormat.SubjectPublicKeyInfo)
        sign = partial(HMACAlgorithm(HMACAlgorithm.SHA256).sign, key=secret)
        forged = by_hand({"alg": "HS256", "kid": kid}, claims(), sign)
        for algorithms in (["EdDSA"], ["EdDSA", "RS256", "ES256"]):
            with pytest.raises(AlgorithmNotAllowed):
                verifier(algorithms=algorithms).verify(forged)


@pytest.mark.parametrize("names", [["HS256"], ["none"], ["EdDSA", "HS512"], [], ["dir"]])
def test_a_verifier_for_shared_secrets_cannot_be_made(names: list[str]) -> None:
    """Asymmetric algorithms only, at least one."""
    with pytest.raises(ValueError, match="asymmetric"):
        verifier(algorithms=names)


def test_an_algorithm_off_the_list_is_refused_however_well_signed() -> None:
    """EdDSA only is the default."""
    with pytest.raises(AlgorithmNotAllowed):
        verifier().verify(token(EC, "ES256", "ec"))
    with pytest.raises(AlgorithmNotAllowed):
        verifier().verify(token(RSA, "RS256", "rsa"))


@pytest.mark.parametrize(
    ("key", "algorithm", "kid"), [(EC, "ES256", "ec"), (RSA, "RS256", "rsa"), (RSA, "PS512", "rsa")]
)
def test_an_algorithm_on_the_list_is_accepted(key: Any, algorithm: str, kid: str) -> None:
    """Elliptic curves and RSA, where the operator allows them."""
    assert verifier(algorithms=[algorithm]).verify(token(key, algorithm, kid)).subject == "fj"


def test_a_key_verifies_only_its_own_kind() -> None:
    """An allowed algorithm over another kind of key is refused before any computation."""
    both = verifier(algorithms=["EdDSA", "ES256", "RS256"])
    for key, algorithm, kid in ((ED, "EdDSA", "rsa"), (EC, "ES256", "ed"), (RSA, "RS256", "ec")):
        with pytest.raises(AlgorithmNotAllowed):
            both.verify(token(key, algorithm, kid))


def test_a_changed_claim_breaks_the_signature() -> None:
    """Fujian does not become the nation."""
    head, _, signature = token()[7:].split(".")
    with pytest.raises(TokenForged):
        verifier().verify(f"Bearer {head}.{part(claims(role='national'))}.{signature}")


def test_another_keys_signature_is_forged() -> None:
    """The kid says whose it should be."""
    with pytest.raises(TokenForged):
        verifier().verify(token(ed25519.Ed25519PrivateKey.generate()))


def test_a_key_brought_along_is_not_trusted() -> None:
    """`jwk`, `jku` and `x5u` in the header are the attacker's own."""
    own = ed25519.Ed25519PrivateKey.generate()
    jwk = OKPAlgorithm.to_jwk(own.public_key(), as_dict=True)
    header = {"alg": "EdDSA", "kid": "ed", "jwk": jwk, "jku": "https://evil.example/keys"}
    with pytest.raises(TokenForged):
        verifier().verify(by_hand(header, claims(), own.sign))


@pytest.mark.parametrize("kid", ["other", "", "../../etc/passwd", "' OR 1=1 --"])
def test_an_unknown_key_is_refused(kid: str) -> None:
    """A kid is looked up among known ones; it is never a path or a query."""
    with pytest.raises(TokenKeyUnknown):
        verifier().verify(token(kid=kid))


def test_a_token_must_name_its_key() -> None:
    """Keys rotate: without a name nobody knows which is meant."""
    with pytest.raises(TokenMalformed):
        verifier().verify(token(kid=None))


def test_an_extension_we_do_not_know_is_not_overlooked() -> None:
    """RFC 7515 `crit`: what must be understood and is not, refuses the token."""
    header = {"alg": "EdDSA", "kid": "ed", "crit": ["exp-policy"], "exp-policy": "strict"}
    with pytest.raises(TokenMalformed):
        verifier().verify(by_hand(header, claims()))


def test_an_unencoded_payload_is_refused() -> None:
    """RFC 7797 `b64: false` would sign other bytes than are read."""
    header = {"alg": "EdDSA", "kid": "ed", "b64": False, "crit": ["b64"]}
    with pytest.raises(TokenMalformed):
        verifier().verify(by_hand(header, claims()))


@pytest.mark.parametrize("aud", ["billing", ["billing"]])
def test_a_token_for_another_system_is_refused(aud: Any) -> None:
    """Whoever receives it there must not use it here."""
    with pytest.raises(TokenForAnotherAudience):
        verifier().verify(token(aud=aud))


def test_a_token_for_us_among_others_is_accepted() -> None:
    """`aud` may be a list."""
    assert verifier().verify(token(aud=["billing", "elevators"])).subject == "fj"


def test_a_token_from_another_issuer_is_refused() -> None:
    """Two issuers may share a key server."""
    with pytest.raises(TokenFromAnotherIssuer):
        verifier().verify(token(iss="other"))


@pytest.mark.parametrize("name", ["iss", "aud", "sub", "iat", "exp", "role"])
def test_a_missing_claim_is_named(name: str) -> None:
    """Without `exp` a token would live for ever, without `sub` nobody did it."""
    with pytest.raises(ClaimMissing) as refused:
        verifier().verify(changed(name, None))
    assert refused.value.facts == {"claim": name}


@pytest.mark.parametrize(
    ("claim", "value"),
    [
        ("exp", float("nan")), ("exp", float("inf")), ("exp", 1e300), ("exp", -1), ("exp", "never"),
        ("exp", True), ("iat", float("nan")), ("nbf", float("nan")), ("exp", [1]), ("sub", 7),
        ("role", ["province"]), ("division", 35), ("party_id", {}),
    ],
)  # fmt: skip
def test_a_claim_of_the_wrong_kind_is_refused(claim: str, value: Any) -> None:
    """NaN compares false with every clock, so it would never expire."""
    payload = claims(**{claim: value})
    with pytest.raises(TokenMalformed):
        verifier().verify(by_hand({"alg": "EdDSA", "kid": "ed"}, payload))


def test_a_token_ends_when_it_says_and_the_leeway_is_over() -> None:
    """Clocks differ by seconds, not by minutes."""
    clock = Hand()
    strict = verifier(clock)
    clock.at = NOON + timedelta(seconds=604)
    assert strict.verify(token()).subject == "fj"
    clock.at = NOON + timedelta(seconds=605)
    with pytest.raises(TokenExpired):
        strict.verify(token())


@pytest.mark.parametrize("claim", ["iat", "nbf"])
def test_a_token_of_the_future_is_refused(claim: str) -> None:
    """Issued, or good from, later than now and the leeway."""
    at = int(NOON.timestamp())
    assert verifier().verify(changed(claim, at + 5)).subject == "fj"
    with pytest.raises(TokenNotYetValid):
        verifier().verify(changed(claim, at + 6))


def test_a_remembered_token_expires_like_any_other() -> None:
    """The memory of a verified token ends with the token."""
    clock, header = Hand(), token(exp=int(NOON.timestamp()) + 30)
    remembering = verifier(clock, leeway_seconds=0.0)
    assert remembering.verify(header) is remembering.verify(header)
    clock.at = NOON + timedelta(seconds=30)
    with pytest.raises(TokenExpired):
        remembering.verify(header)


def test_only_the_very_same_token_is_remembered() -> None:
    """One other character, and it is verified anew."""
    remembering, header = verifier(), token()
    remembering.verify(header)
    swapped = "A" if header[-9] != "A" else "B"
    with pytest.raises(TokenForged):
        remembering.verify(header[:-9] + swapped + header[-8:])


def test_the_memory_for_tokens_is_bounded() -> None:
    """The oldest is forgotten first; forgetting costs a verification, nothing else."""
    remembering = verifier(capacity=3)
    headers = [token(sub=f"fj-{n}") for n in range(8)]
    for header in headers:
        remembering.verify(header)
    assert list(remembering._verified) == headers[-3:]
    assert remembering.verify(headers[0]).subject == "fj-0"


def test_refused_tokens_are_not_remembered() -> None:
    """Nobody without a token fills the memory."""
    remembering = verifier()
    for n in range(5):
        with pytest.raises(TokenForged):
            remembering.verify(token(ed25519.Ed25519PrivateKey.generate(), sub=f"{n}"))
    assert not remembering._verified


@pytest.mark.parametrize(
    ("changes", "rule"),
    [({"role": "emperor"}, RoleUnknown), ({"division": None}, ScopeMissing)],
)
def test_the_rules_for_principals_hold_for_tokens(
    changes: dict[str, Any], rule: type[Unauthenticated]
) -> None:
    """A good signature does not make a good scope."""
    with pytest.raises(rule):
        verifier().verify(token(**changes))


def test_every_refusal_has_its_reason_and_its_chinese() -> None:
    """Programs match on the reason, people read the sentence."""
    refusals = [
        one
        for one in vars(tokens).values()
        if isinstance(one, type) and issubclass(one, Unauthenticated) and one is not Unauthenticated
    ]
    assert len(refusals) == len({one.reason_of() for one in refusals}) == 10
    assert len({one.zh for one in refusals}) == 10
    assert TokenForAnotherAudience.reason_of() == "TOKEN_FOR_ANOTHER_AUDIENCE"


def pem(key: Any) -> bytes:
    encoded: bytes = key.public_bytes(Encoding.PEM, PublicFormat.SubjectPublicKeyInfo)
    return encoded


def test_keys_come_from_a_directory(tmp_path: Path) -> None:
    """`<kid>.pem`; the RFC 7638 thumbprint finds the key as well."""
    (tmp_path / "2026-a.pem").write_bytes(pem(PUBLIC["ed"]))
    (tmp_path / "README").write_text("not a key")
    keys = PublicKeys.from_path(tmp_path)
    assert keys.get("2026-a") is not None
    assert keys.get(thumbprint(PUBLIC["ed"])) == keys.get("2026-a")
    assert keys.get("README") is None


def test_keys_come_from_a_jwks_file(tmp_path: Path) -> None:
    """As identity providers publish it; keys for encryption are left out."""
    jwk = OKPAlgorithm.to_jwk(ED.public_key(), as_dict=True)
    file = tmp_path / "jwks.json"
    file.write_text(
        json.dumps({"keys": [jwk | {"kid": "a"}, jwk, jwk | {"kid": "e", "use": "enc"}]})
    )
    keys = PublicKeys.from_path(file)
    assert keys.get("a") == keys.get(thumbprint(ED.public_key()))
    assert keys.get("e") is None


def test_the_thumbprint_is_that_of_the_standard() -> None:
    """The example of RFC 8037, appendix A.3."""
    x = base64.urlsafe_b64decode("11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo=")
    known = ed25519.Ed25519PublicKey.from_public_bytes(x)
    assert thumbprint(known) == "kPrK_qmxVWaYVA9wwBF6Iuo3vVzz7TxHCTwXBygrS4k"


def private_pem() -> bytes:
    return ED.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption())


UNFIT = {
    "a private key": ("a.pem", private_pem()),
    "no key": ("a.pem", b"-----BEGIN PUBLIC KEY-----\nxx\n-----END PUBLIC KEY-----\n"),
    "too short": ("a.pem", pem(rsa.generate_private_key(65537, 1024).public_key())),  # noqa: S505
    "a foreign curve": ("a.pem", pem(ec.generate_private_key(ec.SECP256K1()).public_key())),
    "no set": ("a.json", b"{}"),
    "no JSON": ("a.json", b"nonsense"),
    "an empty set": ("a.json", b'{"keys": []}'),
    "a shared secret": ("a.json", b'{"keys": [{"kty": "oct", "k": "c2VjcmV0", "kid": "a"}]}'),
    "a private JWK": (
        "a.json",
        json.dumps({"keys": [OKPAlgorithm.to_jwk(ED, as_dict=True)]}).encode(),
    ),
    "no file of keys": ("empty.txt", b""),
}


@pytest.mark.parametrize("kind", UNFIT)
def test_a_key_that_should_not_be_there_is_refused(tmp_path: Path, kind: str) -> None:
    """Private, symmetric, too short, of a foreign curve, or none at all."""
    name, content = UNFIT[kind]
    (tmp_path / name).write_bytes(content)
    with pytest.raises(KeysRefused, match=tmp_path.name):
        PublicKeys.from_path(tmp_path)


@pytest.mark.parametrize("kind", ["a private key", "a private JWK", "a shared secret"])
def test_a_secret_among_public_keys_is_called_by_its_name(tmp_path: Path, kind: str) -> None:
    """Whoever put it there should know what it was, and make a new one."""
    name, content = UNFIT[kind]
    (tmp_path / name).write_bytes(content)
    with pytest.raises(KeysRefused, match=r"a private key|not public and asymmetric"):
        PublicKeys.from_path(tmp_path)


def test_one_kid_for_two_keys_is_refused(tmp_path: Path) -> None:
    """Which one would be meant?"""
    (tmp_path / "a.pem").write_bytes(pem(PUBLIC["ed"]))
    jwk = OKPAlgorithm.to_jwk(ed25519.Ed25519PrivateKey.generate().public_key(), as_dict=True)
    (tmp_path / "b.json").write_text(json.dumps({"keys": [jwk | {"kid": "a"}]}))
    with pytest.raises(KeysRefused, match="twice"):
        PublicKeys.from_path(tmp_path)


def rotating(folder: Path, clock: Hand) -> TokenVerifier:
    (folder / "ed.pem").write_bytes(pem(ED.public_key()))
    keys = PublicKeys.from_path(folder)
    return TokenVerifier(keys, clock, audience="elevators", issuer="idp")


def test_a_new_key_is_taken_up_while_running(tmp_path: Path) -> None:
    """Rotation: both keys verify as long as both files are there."""
    clock, new = Hand(), ed25519.Ed25519PrivateKey.generate()
    running = rotating(tmp_path, clock)
    running.verify(token())
    (tmp_path / "new.pem").write_bytes(pem(new.public_key()))
    clock.at += timedelta(seconds=6)
    assert running.verify(token(new, kid="new")).subject == "fj"
    assert running.verify(token()).subject == "fj"


def test_a_withdrawn_key_ends_remembered_tokens_too(tmp_path: Path) -> None:
    """A stolen key is out within a minute, whatever was verified with it before."""
    clock, new = Hand(), ed25519.Ed25519PrivateKey.generate()
    running = rotating(tmp_path, clock)
    running.verify(token())
    (tmp_path / "new.pem").write_bytes(pem(new.public_key()))
    (tmp_path / "ed.pem").unlink()
    clock.at += timedelta(seconds=61)
    with pytest.raises(TokenKeyUnknown):
        running.verify(token())


def test_new_keys_end_what_was_remembered_under_the_old_ones(tmp_path: Path) -> None:
    """As soon as anybody's token makes the verifier look at its keys."""
    clock, new = Hand(), ed25519.Ed25519PrivateKey.generate()
    running = rotating(tmp_path, clock)
    running.verify(token())
    (tmp_path / "ed.pem").write_bytes(pem(new.public_key()) + b"\n")
    clock.at += timedelta(seconds=6)
    running.verify(token(new))
    with pytest.raises(TokenForged):
        running.verify(token())


def test_half_a_rotation_keeps_the_keys_there_were(tmp_path: Path) -> None:
    """An unreadable file is logged, and locks nobody out."""
    clock = Hand()
    running = rotating(tmp_path, clock)
    (tmp_path / "new.pem").write_bytes(b"half a f")
    clock.at += timedelta(seconds=6)
    assert running.verify(token()).subject == "fj"


def opened(folder: Path, clock: Hand) -> TokenIssuer:
    return TokenIssuer.open(folder, clock, audience="elevators", issuer="embedded")


def own(issuer: TokenIssuer, clock: Hand) -> TokenVerifier:
    return TokenVerifier(issuer.public_keys, clock, audience="elevators", issuer="embedded")


def test_the_embedded_edition_issues_a_token_for_every_role(tmp_path: Path) -> None:
    """Each opens the door as that role, in its demonstration scope."""
    clock = Hand()
    issuer = opened(tmp_path, clock)
    made = issuer.demo()
    assert made.keys() == ROLES == DEMO_SCOPES.keys()
    for role, one in made.items():
        principal = own(issuer, clock).verify(f"Bearer {one}")
        assert (principal.role, principal.subject) == (role, f"demo-{role}")
        assert principal.scope == "".join(DEMO_SCOPES[role].values())


def test_the_embedded_key_is_made_once_and_kept_private(tmp_path: Path) -> None:
    """A restart does not end the tokens in use; the file is 0600."""
    clock = Hand()
    first, second = opened(tmp_path / "var", clock), opened(tmp_path / "var", clock)
    assert first.kid == second.kid
    assert own(second, clock).verify(f"Bearer {first.issue('national', 'hq')}").role == "national"
    assert stat.S_IMODE((tmp_path / "var" / "token-key.pem").stat().st_mode) == 0o600


def test_an_embedded_key_that_others_can_read_is_refused(tmp_path: Path) -> None:
    """Whoever read it can make tokens."""
    opened(tmp_path, Hand())
    (tmp_path / "token-key.pem").chmod(0o644)
    with pytest.raises(LooselyKept):
        opened(tmp_path, Hand())


@pytest.mark.parametrize("content", [b"", b"x", pem(PUBLIC["ed"])], ids=["empty", "x", "public"])
def test_an_embedded_key_file_of_another_kind_is_refused(tmp_path: Path, content: bytes) -> None:
    """It is never overwritten: it may be somebody's."""
    file = tmp_path / "token-key.pem"
    file.write_bytes(content)
    file.chmod(0o600)
    with pytest.raises(KeysRefused, match=r"token-key\.pem"):
        opened(tmp_path, Hand())
    assert file.read_bytes() == content


def test_no_token_is_issued_that_would_be_refused(tmp_path: Path) -> None:
    """The rule for scopes holds at the source."""
    with pytest.raises(ScopeMissing):
        opened(tmp_path, Hand()).issue("province", "fj")
