"""python -m services.views: the projector, with the settings of the environment."""

import asyncio
import sys

from services.kernel.errors import StoreError
from services.kernel.projecting.sink import SinkError
from services.kernel.settings import SettingsRefused, load
from services.views import projecting


def main() -> None:
    """Follow the log until a signal. What ends it otherwise is said in a line, with status 1."""
    try:
        asyncio.run(projecting.run(load()))
    except (SettingsRefused, StoreError, SinkError, OSError) as error:
        sys.exit(f"views: {error}")


if __name__ == "__main__":
    main()
