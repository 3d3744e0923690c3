"""The two servers under load, each a process of its own: the registry, and a bare echo."""

import os
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import IO, Any

import grpc
import uvloop

from services import wiring
from services.kernel.clock import SystemClock
from services.kernel.server.issuer import TokenIssuer
from services.kernel.settings import Settings
from services.pb.registry.v1.elevator_service_pb2_grpc import ElevatorServiceStub
from services.pb.registry.v1.elevator_use_pb2 import SuspendUseRequest

ECHO = "/bench.Echo/Echo"


@dataclass(frozen=True, slots=True)
class Running:
    """A server, and what its callers need."""

    address: str
    process: "subprocess.Popen[str]"
    token: str = ""
    issuer: TokenIssuer | None = None
    folder: Path | None = None

    @property
    def metadata(self) -> tuple[tuple[str, str], ...]:
        return (("authorization", f"Bearer {self.token}"),)

    def cpu_seconds(self) -> float:
        """User and system time of the process so far."""
        fields = Path(f"/proc/{self.process.pid}/stat").read_text().rsplit(")", 1)[1].split()
        return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")

    def resident_mib(self) -> float:
        """Memory that the process holds now."""
        pages = int(Path(f"/proc/{self.process.pid}/statm").read_text().split()[1])
        return pages * os.sysconf("SC_PAGE_SIZE") / 2**20


def stub(channel: grpc.aio.Channel) -> Any:
    """The generated stub of ElevatorService, which has no types."""
    return ElevatorServiceStub(channel)  # type: ignore[no-untyped-call]


def nothing(_: Path) -> None:
    """The log is empty when the server starts."""


@contextmanager
def registry(
    serves: str = "registry", fill: Callable[[Path], None] = nothing, **variables: str
) -> Iterator[Running]:
    """The embedded edition in a temporary folder, whose log `fill` may have written."""
    with tempfile.TemporaryDirectory(dir=os.environ.get("BENCH_DIR")) as folder:
        environment = {
            **os.environ,
            "ELEVATORS_DATA_DIR": folder,
            "ELEVATORS_PORT": "0",
            **variables,
        }
        fill(Path(folder))
        log = Path(folder, "server.log")
        with log.open("w") as errors, _started(serves, environment, errors) as running:
            settings = Settings(data_dir=Path(folder))
            issuer = wiring.open_issuer(settings, SystemClock())
            token = issuer.demo()["national"]
            yield Running(running.address, running.process, token, issuer, Path(folder))


@contextmanager
def echo() -> Iterator[Running]:
    """grpc.aio on uvloop that sends back the message it got, and nothing else."""
    with _started("echo", dict(os.environ), subprocess.DEVNULL) as running:
        yield running


@contextmanager
def _started(what: str, environment: dict[str, str], errors: IO[str] | int) -> Iterator[Running]:
    process = subprocess.Popen(
        [sys.executable, "-m", "tests.bench.servers", what],
        env=environment,
        stdout=subprocess.PIPE,
        stderr=errors,
        text=True,
    )
    try:
        address = process.stdout.readline().strip() if process.stdout else ""
        if not address:
            raise RuntimeError(f"the {what} server did not start")
        yield Running(address, process)
    finally:
        process.terminate()
        process.wait(30)
        if process.stdout:
            process.stdout.close()


async def _echo() -> None:
    async def handle(request: SuspendUseRequest, _: object) -> SuspendUseRequest:
        return request

    server = grpc.aio.server()
    read, write = SuspendUseRequest.FromString, SuspendUseRequest.SerializeToString
    method = {"Echo": grpc.unary_unary_rpc_method_handler(handle, read, write)}
    server.add_generic_rpc_handlers((grpc.method_handlers_generic_handler("bench.Echo", method),))
    port = server.add_insecure_port("127.0.0.1:0")
    await server.start()
    _say(f"127.0.0.1:{port}")
    await server.wait_for_termination()


async def _registry() -> None:
    # Only the server's process needs them: the load generator starts faster without.
    from services import serving  # noqa: PLC0415
    from services.kernel.settings import load  # noqa: PLC0415
    from services.registry.servicer import services  # noqa: PLC0415

    await serving.run(load(), [services], _say)


async def _feed() -> None:
    from services import serving  # noqa: PLC0415 -- as above
    from services.feed.servicer import services as feed  # noqa: PLC0415
    from services.kernel.settings import load  # noqa: PLC0415
    from services.registry.servicer import services as registry  # noqa: PLC0415

    await serving.run(load(), [registry, feed], _say)


def _say(address: str) -> None:
    sys.stdout.write(address + "\n")
    sys.stdout.flush()


if __name__ == "__main__":
    uvloop.run({"echo": _echo, "registry": _registry, "feed": _feed}[sys.argv[1]]())
