"""What holds in every test: nothing in the environment of whoever runs them reaches a registry under
test, and no event writes a row of a view twice.
"""

import os
from collections.abc import Iterator

import pytest

from tests.environment import REAL_SERVER_VARIABLE, URI_VARIABLE
from tests.folds import one_word_about_a_row

for name in [one for one in os.environ if one.startswith("ELEVATORS_")]:
    value = os.environ.pop(name)
    if name == URI_VARIABLE:  # it names the real server that the contracts run against
        os.environ[REAL_SERVER_VARIABLE] = value


@pytest.fixture(autouse=True, scope="session")
def _one_word_about_a_row() -> Iterator[None]:
    """Folds of this process are looked over."""
    with one_word_about_a_row():
        yield
