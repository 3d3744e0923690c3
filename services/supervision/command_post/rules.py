"""How what concerns a command post 指挥部 is refused."""

from services.kernel.errors import AlreadyExists, Invalid, NotFound, Refused


class CommandPostUnknown(NotFound):
    """The division has no command post in this campaign."""

    zh = "该地区在本次大会战中没有指挥部"


class CommandPostAlreadyEstablished(AlreadyExists):
    """The division has its command post in this campaign."""

    zh = "该地区的大会战指挥部已经成立"


class CommandPostAlreadyDissolved(Refused):
    """The command post is dissolved."""

    zh = "该指挥部已经撤销"


class CommanderNotSingle(Invalid):
    """A command post has exactly one commander 总指挥 at a time."""

    zh = "指挥部同一时间应当有且只有一名总指挥"


class CommandMemberUnknown(NotFound):
    """The command post has no such member."""

    zh = "指挥部没有该成员"


class CommandMemberNumberTaken(AlreadyExists):
    """Two members have the same number."""

    zh = "指挥部成员编号重复"


class CommandTermDatesWrong(Invalid):
    """A term ends on or after the day it begins."""

    zh = "任期结束日期早于开始日期"


class CommandMemberUnnamed(Refused):
    """Only the office is a member: no person was named."""

    zh = "该成员只记载职务，没有姓名"


class CommandPersonMissing(Invalid):
    """A name is kept under the number of its person, so that it can be erased."""

    zh = "填写姓名时应当填写人员编号"
