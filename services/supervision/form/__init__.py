"""The self-inspection form 一梯一表: one current form per elevator and campaign.

Its stream is named by both, `form-<campaign>-<elevator>`. A deadline brings over a million of them
in twenty days, so handing one in looks at three streams and writes one fact.
"""

from services.supervision.form.card import FormCard, card_of
from services.supervision.form.commands import Command, key_of
from services.supervision.form.deciding import DECIDER, decide, evolve
from services.supervision.form.state import State

__all__ = ["DECIDER", "Command", "FormCard", "State", "card_of", "decide", "evolve", "key_of"]
