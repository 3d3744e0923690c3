"""Notices 通报 to local governments and departments, their answers, and how the matter ended.

Source: campaign plan of 2015, section 3 and phase 4 (涉及有关部门职责的，要及时向相关部门通报，提出工作建议);
mechanism plan, section 3 (6).
"""

from services.supervision.notice.card import NoticeCard, card_of
from services.supervision.notice.commands import Command
from services.supervision.notice.deciding import decide, decider, evolve
from services.supervision.notice.state import NoNotice, Notice, State, named_by, subject_of

__all__ = [
    "Command",
    "NoNotice",
    "Notice",
    "NoticeCard",
    "State",
    "card_of",
    "decide",
    "decider",
    "evolve",
    "named_by",
    "subject_of",
]
