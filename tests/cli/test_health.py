"""The container's health check, against real gRPC servers."""

import socket
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import grpc
import pytest
from grpc_health.v1 import health, health_pb2, health_pb2_grpc

from services.cli import health as probe
from services.kernel.settings import load
from tests.kernel.tls import Authority

SERVING = health_pb2.HealthCheckResponse.SERVING
NOT_SERVING = health_pb2.HealthCheckResponse.NOT_SERVING


class Running:
    """A server that has nothing but a health service."""

    def __init__(self, credentials: grpc.ServerCredentials | None = None) -> None:
        self.health = health.HealthServicer()
        self._server = grpc.server(ThreadPoolExecutor(2))
        health_pb2_grpc.add_HealthServicer_to_server(self.health, self._server)
        address = "127.0.0.1:0"
        if credentials is None:
            self.port = self._server.add_insecure_port(address)
        else:
            self.port = self._server.add_secure_port(address, credentials)
        self._server.start()
        self.says(SERVING)

    def says(self, status: "health_pb2.HealthCheckResponse.ServingStatus") -> None:
        """Answer `status` from now on."""
        self.health.set("", status)

    def stop(self) -> None:
        self._server.stop(0).wait()


@pytest.fixture
def plain() -> Iterator[Running]:
    server = Running()
    yield server
    server.stop()


def test_a_serving_registry_is_healthy(plain: Running) -> None:
    """Exit code 0 is for SERVING."""
    assert probe.unhealthy(load(port=plain.port)) == ""


def test_a_registry_without_its_log_is_not(plain: Running) -> None:
    """A server that answers but cannot serve is unhealthy, and the check says so."""
    plain.says(NOT_SERVING)
    assert "NOT_SERVING" in probe.unhealthy(load(port=plain.port))


def test_nothing_listening_is_unhealthy() -> None:
    """A registry that is down is told as such, not as a traceback."""
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        assert "UNAVAILABLE" in probe.unhealthy(load(port=free.getsockname()[1]))


def test_the_program_answers_with_its_exit_code(
    plain: Running, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """Docker sees 0 or 1, and a reason on standard error."""
    monkeypatch.setenv("ELEVATORS_PORT", str(plain.port))
    assert probe.main() == 0
    plain.says(NOT_SERVING)
    assert probe.main() == 1
    assert "NOT_SERVING" in capsys.readouterr().err


def test_refused_settings_are_unhealthy(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """Settings that no registry starts with are named."""
    monkeypatch.setenv("ELEVATORS_HOST", "0.0.0.0")
    assert probe.main() == 1
    assert "ELEVATORS_HOST" in capsys.readouterr().err


def test_over_tls_the_server_must_show_its_own_certificate(tmp_path: Path) -> None:
    """The check trusts the certificate that the settings name, whoever signed it, and no other."""
    authority = Authority()
    own, foreign = authority.server(), authority.server()
    server = Running(grpc.ssl_server_credentials([(own.key, own.certificate)]))
    for name, pair in (("own", own), ("foreign", foreign)):
        (tmp_path / f"{name}.pem").write_bytes(pair.certificate)
        (tmp_path / f"{name}-key.pem").write_bytes(pair.key)
    try:
        problems = [
            probe.unhealthy(
                load(
                    host="0.0.0.0",
                    port=server.port,
                    tls_certificate=tmp_path / f"{name}.pem",
                    tls_key=tmp_path / f"{name}-key.pem",
                )
            )
            for name in ("own", "foreign")
        ]
    finally:
        server.stop()
    assert problems[0] == ""
    assert "UNAVAILABLE" in problems[1]


def test_where_clients_need_certificates_an_open_port_is_enough(tmp_path: Path) -> None:
    """The check has no client certificate: it sees whether somebody listens."""
    authority, files = Authority(), {}
    pair = authority.server()
    for name, pem in (
        ("tls_certificate", pair.certificate),
        ("tls_key", pair.key),
        ("tls_client_ca", authority.certificate),
    ):
        files[name] = tmp_path / name
        files[name].write_bytes(pem)
    with socket.create_server(("127.0.0.1", 0)) as listening:
        port = listening.getsockname()[1]
        assert probe.unhealthy(load(port=port, **files)) == ""
    assert str(port) in probe.unhealthy(load(port=port, **files))
