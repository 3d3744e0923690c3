"""Parties and elevators that the end-to-end tests speak of: who they are, and how their story goes.

A passenger lift in Xiamen, made and installed in 2013, in use since March 2014. Every step is an
rpc of its own, true on its own day; `Life` takes them in their order.
"""

from collections.abc import Mapping
from datetime import date, datetime
from itertools import count
from typing import Any, Final

from services.reference import credit_code
from tests.e2e.registry import Caller, Registry, on

Ref = Mapping[str, str]
"""A party as a document names it."""


def company(place: str, number: str) -> str:
    """The id of a company with this place (6 digits) and organisation number (9 characters)."""
    body = f"91{place}{number}"
    return f"uscc:{body}{credit_code.check_character(body)}"


def ref(party_id: str, name: str) -> Ref:
    """A party on a document."""
    return {"party_id": party_id, "name": name}


MAKER: Final = ref(company("350200", "612001234"), "厦门鹭岛电梯制造有限公司")
INSTALLER: Final = ref(company("350200", "705412345"), "厦门安达电梯工程有限公司")
MAINTAINER: Final = ref(company("350203", "751600011"), "厦门莲花电梯维保有限公司")
AGENCY: Final = ref(company("350200", "426601234"), "厦门市特种设备检验检测院")
COMMITTEE: Final = ref("committee:350203-2014-17", "莲花二村业主委员会")
PROPERTY: Final = ref(company("350203", "260101234"), "莲花物业管理有限公司")
OWNER: Final = ref(company("350203", "154902468"), "莲花置业有限公司")
BUREAU: Final = ref(company("350200", "004133579"), "厦门市质量技术监督局")
UNLICENSED: Final = ref(company("350200", "612009999"), "无证电梯厂")
STRANGER: Final = ref(company("440300", "192038216"), "从未登记的公司")

KINDS: Final = (
    (MAKER, ["PARTY_KIND_MANUFACTURER"]),
    (INSTALLER, ["PARTY_KIND_INSTALLER"]),
    (MAINTAINER, ["PARTY_KIND_MAINTAINER"]),
    (AGENCY, ["PARTY_KIND_INSPECTION_BODY"]),
    (COMMITTEE, ["PARTY_KIND_OWNERS_COMMITTEE", "PARTY_KIND_USER_UNIT"]),
    (PROPERTY, ["PARTY_KIND_USER_UNIT"]),
    (OWNER, ["PARTY_KIND_OWNER", "PARTY_KIND_USER_UNIT"]),
    (BUREAU, ["PARTY_KIND_AUTHORITY"]),
    (UNLICENSED, ["PARTY_KIND_MANUFACTURER", "PARTY_KIND_INSTALLER"]),
)
LICENCES: Final = (
    (MAKER, "MANUFACTURE", "TS2310-1"),
    (MAKER, "MODIFICATION", "TS3310-1"),
    (INSTALLER, "INSTALLATION", "TS3320-1"),
    (INSTALLER, "MODIFICATION", "TS3320-2"),
    (INSTALLER, "REPAIR", "TS3320-3"),
    (MAINTAINER, "REPAIR", "TS3330-1"),
)

HOME: Final[Mapping[str, Any]] = {
    "division": "350203",
    "address": "莲花二村 8 号楼",
    "place_type": "PLACE_TYPE_RESIDENTIAL",
}
AWAY: Final[Mapping[str, Any]] = {
    "division": "440305",
    "address": "科技园 1 栋",
    "place_type": "PLACE_TYPE_OFFICE",
}
PASSENGER: Final[Mapping[str, Any]] = {
    "kind_code": "3110",
    "rated_load_kg": 1000.0,
    "stops": 18,
    "design_life_years": 15,
}
PLATFORM: Final = "厦门96333"

_NUMBERS = count(1)


def number() -> int:
    """A number that no other elevator of this run has."""
    return next(_NUMBERS)


def registered_parties(registry: Registry) -> None:
    """All parties above but the stranger, and their licences of 2010."""
    for party, kinds in KINDS:
        registry.national.RegisterParty(
            party_id=party["party_id"],
            name=party["name"],
            kinds=kinds,
            division="350200",
            occurred_at=on(2010, 1, 4),
        )
    for party, item, licence in LICENCES:
        grant(registry.fujian, party, item, licence)


def grant(by: Caller, party: Ref, item: str, licence: str, **fields: Any) -> Any:
    """A licence of the catalogue of before 2019, good from 2010 to 2018."""
    facts: dict[str, Any] = {
        "party_id": party["party_id"],
        "number": licence,
        "item": f"LICENCE_ITEM_{item}",
        "scopes": [{"sub_item": "LICENCE_SUB_ITEM_TRACTION_PASSENGER", "level": "LICENCE_LEVEL_A"}],
        "granted_by": BUREAU,
        "valid_from": date(2010, 2, 1),
        "valid_to": date(2018, 12, 31),
        "occurred_at": on(2010, 1, 20),
    }
    return by.GrantLicence(**{**facts, **fields})


class Life:
    """One elevator and its steps. `by` takes them, an authority with every scope unless told."""

    def __init__(self, by: Caller, serial: str | None = None, place: Any = None) -> None:
        self.by, self.place = by, HOME if place is None else place
        self.number = number()
        self.serial = serial or f"G{self.number:06}"
        self.certificate = f"梯11闽D{self.number:04}(14)"
        self.id = ""

    def select(self, **fields: Any) -> Any:
        """选型, 1 March 2013."""
        facts = {
            "maker": MAKER,
            "serial_number": self.serial,
            "place": self.place,
            "parameters": PASSENGER,
            "purchaser": OWNER,
            "site_fit": {"verdict": "SITE_FIT_VERDICT_FIT", "assessed_on": date(2013, 2, 20)},
        }
        return self._identified("RecordSelection", on(2013, 3, 1), facts, fields)

    def make(self, **fields: Any) -> Any:
        """制造出厂, 3 June 2013."""
        facts = {
            "maker": MAKER,
            "serial_number": self.serial,
            "manufactured_on": date(2013, 6, 3),
            "product_certificate_number": f"HG-{self.serial}",
            "equipment_code": self.equipment_code,
        }
        return self._identified("RecordManufacture", on(2013, 6, 5), facts, fields)

    def notify(self, kind: str = "INSTALLATION", at: datetime | None = None, **fields: Any) -> Any:
        """施工告知, 1 November 2013."""
        facts = {
            "kind": f"CONSTRUCTION_KIND_{kind}",
            "notification_number": f"告-{self.number}",
            "contractor": INSTALLER,
        }
        return self.do("NotifyConstruction", at or on(2013, 11, 1), **{**facts, **fields})

    def install(self, **fields: Any) -> Any:
        """安装, 10 February 2014."""
        facts = {"installer": INSTALLER, "self_inspection_report": f"自检-{self.number}"}
        return self.do("RecordInstallation", on(2014, 2, 10), **{**facts, **fields})

    def inspect(
        self, day: date = date(2014, 2, 20), kind: str = "SUPERVISION", end: str = "PASSED"
    ) -> Any:
        """检验, confirmed at noon of the day after; the supervision inspection of 2014."""
        return self.do(
            "ConfirmInspection",
            on(day.year, day.month, day.day, 20),
            by=self._agency,
            kind=f"INSPECTION_KIND_{kind}",
            conclusion=f"CONCLUSION_{end}",
            report_number=f"{kind}-{day}",
            agency=AGENCY,
            inspected_on=day,
        )

    def register(self, **fields: Any) -> Any:
        """使用登记, 1 March 2014."""
        facts = {
            "certificate_number": self.certificate,
            "registration_authority": "厦门市质量技术监督局",
            "user_unit": COMMITTEE,
            "owner": OWNER,
            "maintainer": MAINTAINER,
        }
        return self.do("RegisterForUse", on(2014, 3, 1), **{**facts, **fields})

    def suspend(self, at: datetime) -> Any:
        """停用."""
        return self.do("SuspendUse", at, reason="大楼改建")

    def resume(self, at: datetime) -> Any:
        """启用."""
        return self.do("ResumeUse", at, self_check_reference=f"自查-{self.number}")

    def seal(self, at: datetime) -> Any:
        """封停."""
        return self.do(
            "Seal",
            at,
            ground="SEALING_GROUND_SERIOUS_HAZARD",
            order_number=f"厦质监封〔{at.year}〕{self.number}号",
            authority=BUREAU,
        )

    def until_registered(self) -> "Life":
        """From selection to use, in six steps."""
        self.select()
        self.make()
        self.notify()
        self.install()
        self.inspect()
        self.register()
        return self

    def do(self, rpc: str, at: datetime | None, by: Caller | None = None, **fields: Any) -> Any:
        """Any other act on this elevator."""
        if at is not None:
            fields.setdefault("occurred_at", at)
        return getattr(by or self.by, rpc)(elevator_id=self.id, **fields)

    @property
    def card(self) -> Any:
        """The card of now."""
        return self.by.GetElevator(elevator_id=self.id).elevator

    @property
    def equipment_code(self) -> str:
        """设备代码, 18 characters."""
        return f"3110103502013{self.number:05}"

    def found_by(self, caller: Caller | None = None, **asked: Any) -> bool:
        """Whether the question finds this elevator."""
        matches = (caller or self.by).FindByIdentifier(**asked).matches
        return self.id in {match.elevator_id for match in matches}

    @property
    def _agency(self) -> Caller:
        return self.inspector

    inspector: Caller
    """The inspection body's own caller; set where a registry makes the life."""

    def _identified(
        self, rpc: str, at: datetime, facts: Mapping[str, Any], fields: Mapping[str, Any]
    ) -> Any:
        answer = getattr(self.by, rpc)(**{"occurred_at": at, **facts, **fields})
        self.id = answer.elevator_id
        return answer


def life(registry: Registry, by: Caller | None = None, **told: Any) -> Life:
    """A new elevator's story, told by the nation's authority unless somebody else is named."""
    story = Life(by or registry.national, **told)
    story.inspector = registry.caller("inspection_body", party_id=AGENCY["party_id"])
    return story


def row(serial: str | None = None, **fields: Any) -> dict[str, Any]:
    """A row of an old register, as an import brings it."""
    serial = serial or f"L{number():06}"
    return {
        "source_register": "xm-2010",
        "phase": "LEGACY_PHASE_IN_USE",
        "maker": MAKER,
        "serial_number": serial,
        "place": HOME,
        **fields,
    }
