"""The rules that a notice can break."""

from services.kernel.errors import AlreadyExists, Invalid, NotFound, Refused


class NoticeUnknown(NotFound):
    """There is no notice of this number."""

    zh = "没有该编号的通报"


class NoticeAlreadySent(AlreadyExists):
    """A notice of this number was sent before."""

    zh = "该编号的通报已发出"


class NoticeReplyDueInPast(Invalid):
    """An answer is due on the day of the notice, or later."""

    zh = "答复期限早于通报日期"


class NoticeEnded(Refused):
    """The notice was closed or withdrawn."""

    zh = "该通报已办结或者已撤回"
