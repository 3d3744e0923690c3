"""The processes of the run: started, killed, started again."""

import os
import subprocess
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Final

from tests.architecture.tree import ROOT

COMMANDS: Final[Mapping[str, Sequence[str]]] = {
    "rpc": ("-m", "services.registry"),
    "reactions": ("-m", "tests.chaos.policies"),
    "dispatcher": ("-m", "services.cli", "serve", "dispatcher"),
    "relay": ("-m", "services.cli", "serve", "relay"),
    "intake": ("-m", "services.cli", "serve", "intake"),
}


class Processes:
    """One of each, over one folder."""

    def __init__(self, folder: Path, settings: Mapping[str, str]) -> None:
        kept = {name: one for name, one in os.environ.items() if not name.startswith("ELEVATORS_")}
        self._folder, self._environment = folder, {**kept, **settings}
        self._running: dict[str, subprocess.Popen[bytes]] = {}
        self.kills = dict.fromkeys(COMMANDS, 0)

    def start(self, name: str) -> None:
        """Start it; its lines go to a file of its own."""
        with (self._folder / f"{name}.log").open("ab") as said:
            self._running[name] = subprocess.Popen(
                (sys.executable, *COMMANDS[name]), cwd=ROOT, env=self._environment, stderr=said
            )

    def kill(self, name: str) -> None:
        """kill -9, and the next one."""
        self._end(self._running[name])
        self.kills[name] += 1
        self.start(name)

    def keep_up(self) -> list[str]:
        """Start again whoever ended by himself; who that was."""
        ended = [name for name, one in self._running.items() if one.poll() is not None]
        for name in ended:
            self.start(name)
        return ended

    def close(self) -> None:
        """End all."""
        for one in self._running.values():
            self._end(one)

    @staticmethod
    def _end(process: subprocess.Popen[bytes]) -> None:
        process.kill()
        process.wait()
