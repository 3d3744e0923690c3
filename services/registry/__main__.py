"""python -m services.registry: this service alone, with the settings of the environment."""

import asyncio
import sys

import uvloop

from services import serving
from services.kernel.errors import StoreError
from services.kernel.settings import SettingsRefused, load
from services.kernel.vault import VaultError
from services.registry.servicer import services


def main() -> None:
    """Serve until a signal. What keeps it from starting is said in a line, with status 1."""
    try:
        with asyncio.Runner(loop_factory=uvloop.new_event_loop) as runner:
            runner.run(serving.run(load(), [services]))
    except (SettingsRefused, StoreError, VaultError, OSError) as error:
        sys.exit(f"registry: {error}")


if __name__ == "__main__":
    main()
