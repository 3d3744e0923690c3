"""Documents that run: their code blocks, and a registry to run them against.

How a page is read: `sh` blocks are run in order, all in one shell, so a variable set in one is there
in the next; a `python` block whose first line is a comment with a file name (`# first_call.py`) is
saved under that name first. Other languages show output and are not run. A block after
`<!-- not run: reason -->` is left out, and the reason says what stands in for it.
"""

import os
import re
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import NamedTuple

from services.cli.health import unhealthy
from services.kernel.settings import PREFIX, Settings, load
from tests.architecture.tree import ROOT

START_SECONDS = 60
"""How long a registry may take to serve before a test gives up on it."""

BLOCK = re.compile(
    r"(?:<!-- not run: (?P<reason>[^>]+) -->\n)?^```(?P<language>\w+)\n(?P<code>.*?)^```$",
    re.MULTILINE | re.DOTALL,
)
LANGUAGES = frozenset({"sh", "python", "text", "json", "toml", "proto"})


class Block(NamedTuple):
    """One fenced block of a page, and why it is not run, if it is not."""

    language: str
    code: str
    reason: str | None


def blocks(page: Path) -> list[Block]:
    """The fenced blocks of `page`, in order."""
    found = BLOCK.finditer(page.read_text(encoding="utf-8"))
    return [Block(match["language"], match["code"], match["reason"]) for match in found]


def script(page: Path, folder: Path) -> str:
    """The page as one shell script; its Python files are written into `folder`."""
    lines = ["set -eu"]
    for block in blocks(page):
        if block.reason is None and block.language == "python":
            name = re.match(r"# (\w+\.py)\n", block.code)
            assert name, f"a python block without a file name: {block.code[:60]}"
            (folder / name[1]).write_text(block.code)
        elif block.reason is None and block.language == "sh":
            lines.append(block.code)
    return "\n".join(lines)


class Workplace(NamedTuple):
    """A stand-in for a clone: its files, programs on the PATH, settings of a registry of its own."""

    folder: Path
    environment: dict[str, str]

    @classmethod
    def make(cls, folder: Path) -> "Workplace":
        """Everything of the root by link, and `elevators` as `make run` would install it."""
        work, programs = folder / "work", folder / "bin"
        work.mkdir()
        programs.mkdir()
        for entry in ROOT.iterdir():
            if entry.name not in {"var", "build"}:
                (work / entry.name).symlink_to(entry)
        launcher = programs / "elevators"
        launcher.write_text(f'#!/bin/sh\nexec "{sys.executable}" -m services.cli "$@"\n')
        launcher.chmod(0o755)
        paths = [programs, Path(sys.executable).parent, *map(Path, os.get_exec_path())]
        inherited = {name: v for name, v in os.environ.items() if not name.startswith(PREFIX)}
        own = {
            "PATH": os.pathsep.join(map(str, paths)),
            "PYTHONPATH": str(ROOT),
            "ELEVATORS_PORT": str(free_port()),
            "ELEVATORS_DATA_DIR": str(folder / "data"),
        }
        return cls(work, inherited | own)

    @property
    def settings(self) -> Settings:
        """What the registry of this workplace runs under."""
        return load(
            port=int(self.environment["ELEVATORS_PORT"]),
            data_dir=Path(self.environment["ELEVATORS_DATA_DIR"]),
        )

    def run(self, commands: str) -> str:
        """The standard output of `commands`, which must succeed."""
        done = subprocess.run(
            ["bash", "-c", commands],
            cwd=self.folder,
            env=self.environment,
            stdin=subprocess.DEVNULL,
            check=False,
            capture_output=True,
            text=True,
        )
        assert done.returncode == 0, f"{done.stdout}\n{done.stderr}"
        return done.stdout

    @contextmanager
    def registry(self) -> Iterator[subprocess.Popen[str]]:
        """`elevators up`, serving; ended by Ctrl-C's signal when the block ends."""
        output = (self.folder.parent / "up.log").open("w+")
        with (
            output,
            subprocess.Popen(
                ["elevators", "up"],
                cwd=self.folder,
                env=self.environment,
                stdin=subprocess.DEVNULL,
                stdout=output,
                stderr=subprocess.STDOUT,
                text=True,
            ) as process,
        ):
            try:
                self._wait_until_serving(process)
                yield process
            finally:
                process.send_signal(signal.SIGINT)
                try:
                    process.wait(START_SECONDS)
                except subprocess.TimeoutExpired:
                    process.kill()

    @property
    def log(self) -> str:
        """The end of what the registry has printed so far."""
        return (self.folder.parent / "up.log").read_text()[-4000:]

    def _wait_until_serving(self, process: subprocess.Popen[str]) -> None:
        settings, deadline = self.settings, time.monotonic() + START_SECONDS
        while unhealthy(settings):
            assert process.poll() is None, f"it ended at once:\n{self.log}"
            assert time.monotonic() < deadline, f"it does not serve:\n{self.log}"
            time.sleep(0.1)


def free_port() -> int:
    """A port of loopback that nobody listens on now."""
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        return int(free.getsockname()[1])
