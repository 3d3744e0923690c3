"""What the view `lifecycle` keeps of parties."""

from typing import Final

from services.views.parties.claims import CLAIMED
from services.views.parties.records import NAMED, RATED
from services.views.parties.reports import CAME, REPORTED
from services.views.parties.work import ENTRAPPED, WORKED

PARTIES: Final = (NAMED, RATED, REPORTED, CAME, CLAIMED, WORKED, ENTRAPPED)
"""The parts of the view `lifecycle` that keep rows and sums of parties."""
