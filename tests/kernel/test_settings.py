"""Settings: what may be said, what may not, and what may not be said together."""

import base64
import os
from pathlib import Path
from typing import Any

import pytest
from pydantic import ValidationError

from services.kernel.setting_values import is_loopback
from services.kernel.settings import Settings, SettingsRefused, load

KEY = base64.b64encode(bytes(range(32))).decode()
URI = "esdb://user:hunter2@log.example:2113"


@pytest.fixture(autouse=True)
def clean_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    """Nothing of the machine the tests run on."""
    for name in [name for name in os.environ if name.startswith("ELEVATORS_")]:
        monkeypatch.delenv(name)


@pytest.fixture
def files(tmp_path: Path) -> Path:
    for name in ("cert.pem", "key.pem", "ca.pem", "jwks.json"):
        (tmp_path / name).write_text("x")
    return tmp_path


def tls(files: Path) -> dict[str, Any]:
    return {"tls_certificate": files / "cert.pem", "tls_key": files / "key.pem"}


def scaled(files: Path, **changes: Any) -> dict[str, Any]:
    """What a nation runs, behind TLS and for everybody to reach."""
    given: dict[str, Any] = {
        "edition": "scaled", "host": "0.0.0.0", "jwt_public_keys": files / "jwks.json",
        "eventstoredb_uri": URI, "vault_master_key": KEY, **tls(files),
    }  # fmt: skip
    return given | changes


def refused(**given: Any) -> str:
    """What `load` answers to settings it does not accept."""
    with pytest.raises(SettingsRefused) as caught:
        load(**given)
    return str(caught.value)


def test_nothing_need_be_set() -> None:
    """The embedded edition, on loopback, with tokens of its own."""
    settings = load()
    assert (settings.edition, settings.host, settings.port) == ("embedded", "127.0.0.1", 50051)
    assert settings.jwt_algorithms == ("EdDSA",)
    assert settings.max_message_bytes == 4 * 1024 * 1024
    assert settings.reflection


def test_every_setting_says_what_it_is() -> None:
    """`elevators doctor` and the manual show it."""
    assert [name for name, one in Settings.model_fields.items() if not one.description] == []


def test_settings_do_not_change_while_running() -> None:
    """What was checked at the start holds to the end."""
    settings = load()
    with pytest.raises(ValidationError, match="frozen"):
        setattr(settings, "host", "0.0.0.0")  # noqa: B010 -- the type checker refuses it too


def test_variables_are_read(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """Lists are separated by commas."""
    for name in ("a.csv", "b.csv"):
        (tmp_path / name).touch()
    monkeypatch.setenv("ELEVATORS_PORT", "6000")
    monkeypatch.setenv("ELEVATORS_JWT_ALGORITHMS", "EdDSA, ES256")
    monkeypatch.setenv("ELEVATORS_DIVISION_TABLES", f"{tmp_path}/a.csv,{tmp_path}/b.csv")
    settings = load()
    assert settings.port == 6000
    assert settings.jwt_algorithms == ("EdDSA", "ES256")
    assert settings.division_tables == (tmp_path / "a.csv", tmp_path / "b.csv")


@pytest.mark.parametrize(
    ("name", "content"),
    [
        ("registry.toml", 'port = 6001\njwt_algorithms = ["ES256"]\n'),
        ("registry.env", "ELEVATORS_PORT=6001\nELEVATORS_JWT_ALGORITHMS=ES256\n"),
    ],
)
def test_a_file_is_read(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, name: str, content: str
) -> None:
    """TOML with the names of the settings, or `.env` with those of the variables."""
    (tmp_path / name).write_text(content)
    monkeypatch.setenv("ELEVATORS_SETTINGS_FILE", str(tmp_path / name))
    settings = load()
    assert (settings.port, settings.jwt_algorithms) == (6001, ("ES256",))


def test_a_variable_counts_more_than_the_file(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    """The file is for all instances, the variable for this one."""
    (tmp_path / "s.toml").write_text("port = 6001\nmetrics_port = 9000\n")
    monkeypatch.setenv("ELEVATORS_SETTINGS_FILE", str(tmp_path / "s.toml"))
    monkeypatch.setenv("ELEVATORS_PORT", "6002")
    settings = load()
    assert (settings.port, settings.metrics_port) == (6002, 9000)


def test_a_file_that_is_not_there_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    """Silently running on defaults would be worse."""
    monkeypatch.setenv("ELEVATORS_SETTINGS_FILE", "/nowhere/s.toml")
    assert "ELEVATORS_SETTINGS_FILE: /nowhere/s.toml is not there" in refused()


def test_a_file_that_is_no_toml_is_refused(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """With its name and the line."""
    (tmp_path / "s.toml").write_text("port = = 1")
    monkeypatch.setenv("ELEVATORS_SETTINGS_FILE", str(tmp_path / "s.toml"))
    assert "s.toml" in refused()
    assert "line 1" in refused()


def test_an_unknown_variable_is_refused_with_its_nearest(monkeypatch: pytest.MonkeyPatch) -> None:
    """A misspelt safety switch must not look as if it were set."""
    monkeypatch.setenv("ELEVATORS_TLS_CERTIFCATE", "x")
    text = refused()
    assert "ELEVATORS_TLS_CERTIFCATE is not a setting" in text
    assert "did you mean ELEVATORS_TLS_CERTIFICATE?" in text


@pytest.mark.parametrize(
    ("name", "content"),
    [("s.toml", "tls_certifcate = 'x'\n"), ("s.env", "ELEVATORS_TLS_CERTIFCATE=x\n")],
)
def test_an_unknown_name_in_the_file_is_refused_likewise(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, name: str, content: str
) -> None:
    """Wherever it is written."""
    (tmp_path / name).write_text(content)
    monkeypatch.setenv("ELEVATORS_SETTINGS_FILE", str(tmp_path / name))
    assert "did you mean ELEVATORS_TLS_CERTIFICATE?" in refused()


def test_the_variables_that_kubernetes_invents_are_explained(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """A Service named elevators sets ELEVATORS_PORT=tcp://… in every container."""
    monkeypatch.setenv("ELEVATORS_PORT", "tcp://10.0.0.7:50051")
    monkeypatch.setenv("ELEVATORS_SERVICE_HOST", "10.0.0.7")
    assert "enableServiceLinks: false" in refused()


@pytest.mark.parametrize(
    ("name", "value", "says"),
    [
        ("ELEVATORS_PORT", "70000", "ELEVATORS_PORT"),
        ("ELEVATORS_PORT", "many", "ELEVATORS_PORT"),
        ("ELEVATORS_EDITION", "cloud", "ELEVATORS_EDITION"),
        ("ELEVATORS_LOG_LEVEL", "loud", "ELEVATORS_LOG_LEVEL"),
        ("ELEVATORS_MAX_MESSAGE_BYTES", "0", "ELEVATORS_MAX_MESSAGE_BYTES"),
        ("ELEVATORS_JWT_ALGORITHMS", "HS256", "HS256 is not accepted"),
        ("ELEVATORS_JWT_ALGORITHMS", "EdDSA,none", "none is not accepted"),
        ("ELEVATORS_JWT_ALGORITHMS", "", "ELEVATORS_JWT_ALGORITHMS"),
        ("ELEVATORS_JWT_AUDIENCE", "", "ELEVATORS_JWT_AUDIENCE"),
        ("ELEVATORS_TLS_KEY", "/nowhere/key.pem", "/nowhere/key.pem is not there"),
        ("ELEVATORS_DIVISION_TABLES", "/nowhere/d.csv", "/nowhere/d.csv is not there"),
        ("ELEVATORS_EVENTSTOREDB_URI", "http://log.example:2113", "not an esdb://"),
        ("ELEVATORS_DEFAULT_DEADLINE_SECONDS", "nan", "ELEVATORS_DEFAULT_DEADLINE_SECONDS"),
        ("ELEVATORS_DRAIN_SECONDS", "inf", "ELEVATORS_DRAIN_SECONDS"),
    ],
)
def test_a_wrong_value_is_refused_by_name(
    monkeypatch: pytest.MonkeyPatch, name: str, value: str, says: str
) -> None:
    """Shared secrets and unsigned tokens are wrong values too."""
    monkeypatch.setenv(name, value)
    assert says in refused()


@pytest.mark.parametrize(
    "value",
    ["short", "c2hvcnQ=", KEY[:-4], base64.b64encode(bytes(32)).decode(), "not base64 §"],
)
def test_a_master_key_that_is_none_is_refused_and_not_repeated(value: str) -> None:
    """32 random bytes; 32 zeros are not."""
    text = refused(vault_master_key=value)
    assert text.startswith("ELEVATORS_VAULT_MASTER_KEY: is not")
    assert text.endswith("openssl rand -base64 32")
    assert value not in text


@pytest.mark.parametrize("value", ["hunter2", "whsec_!", "whsec_c2hvcnQ=", f"whsk_{KEY}"])
def test_a_signing_secret_that_is_none_is_refused_and_not_repeated(value: str) -> None:
    """Standard Webhooks: whsec_ and the base64 of 24 to 64 bytes; how to make one is said."""
    said = refused(notice_webhook_secret=value)
    assert "ELEVATORS_NOTICE_WEBHOOK_SECRET: is not whsec_" in said
    assert value not in said


def test_notices_are_not_posted_unsigned() -> None:
    """Their receiver could not tell them from anybody's."""
    url = "https://notices.example/hook"
    assert "needs ELEVATORS_NOTICE_WEBHOOK_SECRET" in refused(notice_webhook=url)
    assert load(notice_webhook=url, notice_webhook_secret=f"whsec_{KEY}").notice_webhook == url


def test_the_master_key_is_its_bytes() -> None:
    """As the vault takes it."""
    assert load(vault_master_key=KEY).master_key == bytes(range(32))
    assert load().master_key is None


def test_several_problems_are_told_at_once(monkeypatch: pytest.MonkeyPatch) -> None:
    """One line each: nobody likes to start ten times."""
    monkeypatch.setenv("ELEVATORS_PORT", "70000")
    monkeypatch.setenv("ELEVATORS_LOG_LEVEL", "loud")
    assert len(refused().splitlines()) == 2


def test_what_a_nation_runs_is_accepted(files: Path) -> None:
    """Keys, log, vault and TLS are there; reflection is off by itself."""
    settings = load(**scaled(files))
    assert not settings.reflection


@pytest.mark.parametrize("name", ["jwt_public_keys", "eventstoredb_uri", "vault_master_key"])
def test_the_scaled_edition_needs_its_keys_and_its_log(files: Path, name: str) -> None:
    """It never makes keys of its own."""
    text = refused(**scaled(files, **{name: None}))
    assert f"ELEVATORS_EDITION=scaled needs ELEVATORS_{name.upper()}" in text
    assert len(text.splitlines()) == 1


def test_the_embedded_edition_has_its_own_log() -> None:
    """A URI beside it would be ignored, and somebody believe it is not."""
    assert "ELEVATORS_EVENTSTOREDB_URI contradicts" in refused(eventstoredb_uri=URI)


@pytest.mark.parametrize("host", ["0.0.0.0", "::", "10.1.2.3", "registry.example", ""])
def test_other_machines_are_spoken_to_in_tls_only(files: Path, host: str) -> None:
    """Tokens would travel in the clear."""
    assert f"ELEVATORS_HOST={host} can be reached" in refused(host=host, reflection=False)
    assert load(host=host, reflection=False, **tls(files)).host == host


def test_a_proxy_may_end_tls(files: Path) -> None:
    """Said in so many words; and not when the registry ends it itself."""
    assert load(host="0.0.0.0", behind_tls_proxy=True).host == "0.0.0.0"
    assert "BEHIND_TLS_PROXY contradicts" in refused(behind_tls_proxy=True, **tls(files))


@pytest.mark.parametrize("host", ["127.0.0.1", "127.9.9.9", "::1", "[::1]", "localhost"])
def test_loopback_needs_no_tls(host: str) -> None:
    """Nobody else can listen there."""
    assert is_loopback(load(host=host).host)


@pytest.mark.parametrize("host", ["127.0.0.1.evil.example", "localhost.example", "0", "1270.0.1"])
def test_what_only_looks_like_loopback_is_not(host: str) -> None:
    """A name is what its resolver says."""
    assert not is_loopback(host)


@pytest.mark.parametrize("missing", ["tls_certificate", "tls_key"])
def test_certificate_and_key_go_together(files: Path, missing: str) -> None:
    """One without the other is a half-finished change."""
    given = {name: value for name, value in tls(files).items() if name != missing}
    assert "set both or none" in refused(**given)


def test_client_certificates_need_tls(files: Path) -> None:
    """Without it nobody is ever asked for one."""
    assert "ELEVATORS_TLS_CLIENT_CA needs" in refused(tls_client_ca=files / "ca.pem")


def test_reflection_is_not_shown_to_strangers(files: Path) -> None:
    """On beyond loopback only where every client shows a certificate."""
    given = scaled(files, reflection=True)
    assert "ELEVATORS_REFLECTION" in refused(**given)
    assert load(**given, tls_client_ca=files / "ca.pem").reflection


def test_metrics_and_rpc_do_not_share_a_port() -> None:
    """The second to start would fail later, and less clearly."""
    assert "same port" in refused(port=9000, metrics_port=9000)
    assert load(port=0, metrics_port=0).metrics_port == 0


def test_the_password_of_the_log_does_not_travel_in_the_clear() -> None:
    """`Tls=false` beside a password is for one's own machine only."""
    text = refused(eventstoredb_uri=URI + "?Tls=false")
    assert "without TLS" in text
    assert "hunter2" not in text


def test_a_refusal_never_repeats_a_secret(files: Path) -> None:
    """It ends in a log, a terminal, a ticket."""
    text = refused(**scaled(files, jwt_public_keys=None, port=70000))
    assert "hunter2" not in text
    assert KEY not in text


def test_the_description_masks_secrets(files: Path) -> None:
    """For `elevators doctor`, whose output is sent around."""
    settings = load(**scaled(files))
    shown = settings.describe()
    assert shown["eventstoredb_uri"] == shown["vault_master_key"] == "set (hidden)"
    assert (shown["tls_client_ca"], shown["reflection"]) == ("not set", "off")
    assert shown["jwt_algorithms"] == "EdDSA"
    assert shown.keys() == Settings.model_fields.keys()
    assert not any(secret in f"{shown}{settings!r}" for secret in ("hunter2", KEY))
