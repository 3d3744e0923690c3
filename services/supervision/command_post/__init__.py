"""A command post 指挥部: who leads the campaign in one division, from when to when.

Source: 质检总局电梯安全监管大会战工作方案 §二. There are more than a thousand of them, so each has a
stream of its own, `command-<campaign>-<division>`. A member is an office; whoever holds it may be
named under seal.
"""

from services.supervision.command_post.card import CommandPostCard, card_of
from services.supervision.command_post.commands import Command, key_of, named_by
from services.supervision.command_post.deciding import decide, decider, evolve
from services.supervision.command_post.state import State, member_of, subject_of

__all__ = [
    "Command",
    "CommandPostCard",
    "State",
    "card_of",
    "decide",
    "decider",
    "evolve",
    "key_of",
    "member_of",
    "named_by",
    "subject_of",
]
