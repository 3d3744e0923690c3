"""A registry in a process of its own: started, killed, stopped, and started again over its files."""

import os
import signal
import subprocess
import sys
import threading
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Final

import grpc
import orjson

from services.kernel.clock import SystemClock
from services.wiring import open_issuer
from tests.e2e.registry import Caller, settings_in

ROOT: Final = Path(__file__).parents[2]
SERVICE: Final = (sys.executable, "-m", "services.registry")
START_SECONDS: Final = 60


class Process:
    """A running server process; `lines` is what it logged."""

    def __init__(self, folder: Path, command: Sequence[str] = SERVICE) -> None:
        self.folder = folder
        self.lines: list[bytes] = []
        self._listening = threading.Event()
        kept = {name: value for name, value in os.environ.items() if name[:10] != "ELEVATORS_"}
        own = {"ELEVATORS_DATA_DIR": str(folder), "ELEVATORS_PORT": "0"}
        self._process = subprocess.Popen(
            command,
            cwd=ROOT,
            env={**kept, **own},
            stdout=subprocess.DEVNULL,
            stderr=subprocess.PIPE,
        )
        self.port = 0
        self._reader = threading.Thread(target=self._read)
        self._reader.start()

    def caller(self, role: str = "national") -> Caller:
        """A caller over a new connection, once the server listens."""
        self._listening.wait(START_SECONDS)
        assert self.port, b"".join(self.lines).decode()
        token = open_issuer(settings_in(self.folder), SystemClock()).issue(role, f"test-{role}")
        caller = Caller(f"127.0.0.1:{self.port}", token)
        grpc.channel_ready_future(caller.channel).result(START_SECONDS)
        return caller

    def kill(self) -> None:
        """SIGKILL."""
        self.end(signal.SIGKILL)

    def stop(self) -> int:
        """SIGTERM; the exit status."""
        return self.end(signal.SIGTERM)

    def end(self, by: signal.Signals) -> int:
        """Send this signal; the exit status."""
        self._process.send_signal(by)
        return self.exit_status()

    def exit_status(self) -> int:
        """How it ends by itself."""
        status = self._process.wait(START_SECONDS)
        self._reader.join()
        return status

    def _read(self) -> None:
        assert self._process.stderr is not None
        with self._process.stderr as said:
            for line in said:
                self.lines.append(line)
                if b'"listening"' in line:
                    self.port = orjson.loads(line)["port"]
                    self._listening.set()
        self._listening.set()  # nobody waits for a server that has ended

    @property
    def pid(self) -> int:
        """Its number."""
        return self._process.pid

    @property
    def runs(self) -> bool:
        """Whether it has not ended yet."""
        return self._process.poll() is None


@contextmanager
def running(folder: Path, command: Sequence[str] = SERVICE) -> Iterator[Process]:
    """A server inside the block; what is still running at its end is killed."""
    process = Process(folder, command)
    try:
        yield process
    finally:
        if process.runs:
            process.kill()
