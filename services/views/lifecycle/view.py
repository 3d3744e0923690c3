"""The view `lifecycle`: facts, cards, bonds and identifiers, so that one look sees them at one moment."""

from typing import Final

from services.kernel.projecting.projection import Projection, joined
from services.views.lifecycle.cards import CARDS_PART
from services.views.lifecycle.matters import matters_of
from services.views.lifecycle.timeline import TIMELINE
from services.views.parties.claims import CLAIMED
from services.views.parties.view import PARTIES
from services.views.worklists.files import RULES
from services.views.worklists.view import WORKLISTS

LIFECYCLE: Final[Projection] = joined(
    "lifecycle",
    3,
    (TIMELINE, CARDS_PART, matters_of(RULES.keys() | CLAIMED.types), WORKLISTS, *PARTIES),
)
