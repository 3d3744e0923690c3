"""python -m services.registry: this service alone, with the settings of the environment."""

import asyncio

import uvloop

from services import serving
from services.kernel.settings import load
from services.registry.servicer import services


def main() -> None:
    """Serve until a signal."""
    with asyncio.Runner(loop_factory=uvloop.new_event_loop) as runner:
        runner.run(serving.run(load(), [services]))


if __name__ == "__main__":
    main()
