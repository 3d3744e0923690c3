"""Names of environment variables that the tests look at."""

from typing import Final

URI_VARIABLE: Final = "ELEVATORS_EVENTSTOREDB_URI"
"""Names a real EventStoreDB for the contract suite; it is a setting too, so it is set aside."""

REAL_SERVER_VARIABLE: Final = "REAL_EVENTSTOREDB_URI"
"""Where `URI_VARIABLE` is set aside, for the worker processes of the tests too."""
