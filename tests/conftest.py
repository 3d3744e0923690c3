"""Nothing in the environment of whoever runs the tests reaches a registry under test."""

import os

from tests.environment import REAL_SERVER_VARIABLE, URI_VARIABLE

for name in [one for one in os.environ if one.startswith("ELEVATORS_")]:
    value = os.environ.pop(name)
    if name == URI_VARIABLE:  # it names the real server that the contracts run against
        os.environ[REAL_SERVER_VARIABLE] = value
