"""The rules a party can break; the class names the rule, its docstring says it."""

from services.kernel.errors import AlreadyExists, Invalid, NotFound, Refused


class PartyAlreadyRegistered(AlreadyExists):
    """The party is in the registry already."""

    zh = "该单位已登记"


class PartyNotRegistered(NotFound):
    """No such party is in the registry."""

    zh = "该单位未登记"


class PersonIsNoParty(Invalid):
    """A natural person is named on documents by an opaque reference, never registered by name."""

    zh = "自然人不作为单位登记"


class KindMissing(Invalid):
    """A party does something: at least one kind."""

    zh = "至少填写一种单位类型"


class KindDoesNotFitId(Invalid):
    """A committee's id names an owners' committee, which may also own and manage, nothing else."""

    zh = "单位类型与单位标识不符"


class SeatMissing(Invalid):
    """A party in China has its seat in a division."""

    zh = "境内单位须填写所在行政区划"


class SeatNotADivision(Invalid):
    """The division code was not valid on that day, or is no place."""

    zh = "行政区划代码在该日期无效"


class KindHoldsNoLicence(Refused):
    """Only makers hold licences to manufacture; only makers, installers, maintainers hold others."""

    zh = "该类单位不能取得此许可"


class LicenceNumberTaken(AlreadyExists):
    """The party has a licence of this number."""

    zh = "许可证编号已存在"


class LicenceUnknown(NotFound):
    """The party has no licence of this number."""

    zh = "无此许可证"


class LicenceEndsBeforeItBegins(Invalid):
    """The last day of a licence is not before its first."""

    zh = "许可证有效期止早于有效期起"


class ItemNotInCatalogue(Refused):
    """The licence catalogue of that day does not have this item."""

    zh = "当日许可目录无此许可项目"


class LicenceScopeMissing(Invalid):
    """A licence covers at least one sub-item, each of them once per level."""

    zh = "许可子项目缺失或重复"


class SubItemNotInCatalogue(Refused):
    """The item of that day's catalogue does not have this sub-item at this level."""

    zh = "当日许可目录该项目无此子项目或级别"


class LicenceEnded(Refused):
    """The licence was revoked or merged: it stays in history, and nothing more happens to it."""

    zh = "许可证已失效（吊销、撤销、注销或合并）"


class LicenceExpired(Refused):
    """The licence ran out: it is granted anew, not renewed."""

    zh = "许可证已过期，不能换证"


class RenewalDoesNotExtend(Invalid):
    """A renewal moves the last day of the licence into the future."""

    zh = "换证未延长有效期"


class LicenceNotInForce(Refused):
    """The licence is not in force on that day."""

    zh = "许可证在该日期未生效或已失效"


class MergedTwice(Invalid):
    """A merge names one or several licences, each of them once."""

    zh = "合并的许可证缺失或重复"


class NothingCarriedOn(Refused):
    """The new item permits no work of this licence: it cannot follow it."""

    zh = "新许可项目不包含原许可的任何业务"


class BranchExists(AlreadyExists):
    """The party has or had a branch of this number."""

    zh = "网点编号已存在"


class BranchUnknown(NotFound):
    """The party has no branch of this number."""

    zh = "无此网点"


class BranchClosedAlready(Refused):
    """The branch was closed."""

    zh = "网点已撤销"


class BranchIsItself(Invalid):
    """A party is not its own branch."""

    zh = "单位不能作为自身的网点"


class NoServiceProvider(Refused):
    """Makers, installers and maintainers publish prices and parts; others have none to publish."""

    zh = "只有制造、安装、维保单位公示价格和零部件清单"


class EntryTwice(Invalid):
    """A list has at least one entry, and each number once."""

    zh = "清单为空或条目编号重复"


class OlderThanPublished(Refused):
    """A list in force later was published already: lists follow one another in time."""

    zh = "清单生效日期早于已公示清单"


class CreditEntryExists(AlreadyExists):
    """Another credit entry has this number."""

    zh = "信用记录编号已存在"


class WeightContradictsKind(Invalid):
    """A commendation weighs above zero, every other entry below; at most 1 000 either way."""

    zh = "信用分值与记录类型不符"
