"""Whether the registry of these settings serves: `python -m services.cli.health`, for containers.

Asks the gRPC health service on the port that the settings name; exit code 0 when it says SERVING.
Where clients must show a certificate there is none to show, so only an open port is asked for.
"""

import socket
import sys
from pathlib import Path
from typing import Final

import grpc
from grpc_health.v1 import health_pb2, health_pb2_grpc

from services.kernel.server.own_channel import own_certificate
from services.kernel.settings import Settings, SettingsRefused, load

TIMEOUT_SECONDS: Final = 3.0
_ANY: Final = {"0.0.0.0": "127.0.0.1", "::": "::1", "[::]": "::1"}


def main() -> int:
    """0 when it serves, 1 when it does not; what is wrong goes to standard error."""
    try:
        problem = unhealthy(load())
    except SettingsRefused as error:
        problem = str(error)
    if problem:
        sys.stderr.write(f"{problem}\n")
    return 1 if problem else 0


def unhealthy(settings: Settings) -> str:
    """What is wrong with the registry that runs under `settings`; "" when it serves."""
    host = _ANY.get(settings.host, settings.host).strip("[]")
    if settings.tls_client_ca is not None:
        return _closed(host, settings.port)
    address = f"[{host}]:{settings.port}" if ":" in host else f"{host}:{settings.port}"
    with _channel(address, settings.tls_certificate) as channel:
        try:
            answer = health_pb2_grpc.HealthStub(channel).Check(
                health_pb2.HealthCheckRequest(), timeout=TIMEOUT_SECONDS
            )
        except grpc.RpcError as error:
            return f"{address}: {error.code().name}"
    status: str = health_pb2.HealthCheckResponse.ServingStatus.Name(answer.status)
    return "" if status == "SERVING" else f"{address}: {status}"


def _channel(address: str, certificate: Path | None) -> grpc.Channel:
    """To our own server: it must show the very certificate that the settings name."""
    if certificate is None:
        return grpc.insecure_channel(address)
    return grpc.secure_channel(address, *own_certificate(certificate))


def _closed(host: str, port: int) -> str:
    try:
        socket.create_connection((host, port), TIMEOUT_SECONDS).close()
    except OSError as error:
        return f"{host}:{port}: {error}"
    return ""


if __name__ == "__main__":
    sys.exit(main())
