"""The toy policies as a process of their own: `python -m tests.reactions.follower`, by the settings.

It follows the events of `tests.reactions.toys`; the environment says where.
"""

from services.kernel.settings import load
from services.reactions import shell
from tests.reactions.toys import CATALOGUE, Bell


def main() -> None:
    """Follow until a signal. The urgent bell does as the other."""
    bell, rescue = Bell(), Bell("rescue", urgent=True)
    shell.run(load(), [bell.policy, rescue.policy], CATALOGUE)


if __name__ == "__main__":
    main()
