"""Processes beside the server are started without disturbing its connections."""

import subprocess
import sys
from pathlib import Path

PROGRAM = """
import asyncio, ctypes, sys
import uvloop
from services.cli import children

@ctypes.CFUNCTYPE(None)
def seen():
    print("forked")

ctypes.CDLL(None).__register_atfork(seen, None, None, None)
children.command = lambda name: (sys.executable, "-c", "raise SystemExit(7)")
with asyncio.Runner(loop_factory=uvloop.new_event_loop) as runner:
    print(runner.run(children._ran("one", 50051)))
"""


def test_a_child_is_started_without_a_fork() -> None:
    """At a fork gRPC closes the server's connections: nothing that watches forks may see one."""
    root = Path(__file__).parents[2]
    done = subprocess.run(
        (sys.executable, "-c", PROGRAM), cwd=root, text=True, capture_output=True, check=True
    )
    assert done.stdout == "7\n"
