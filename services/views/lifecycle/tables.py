"""The tables of cards, bonds, identifiers and places: what elevators are searched by, and seen by."""

from typing import Final

from services.kernel.projecting.tables import Kind, Table

MAKER_SERIAL: Final = "maker_serial"
"""出厂编号: the kind of identifier that the maker gives; its issuer is the maker's party id."""

LIVES: Final = Table("lives", {"elevator_id": Kind.TEXT, "facts": Kind.TEXT}, ("elevator_id",))

CARDS: Final = Table(
    "cards",
    {
        "elevator_id": Kind.TEXT,
        "phase": Kind.TEXT,  # PhaseName
        "phase_since": Kind.INTEGER,  # microseconds since 1970, UTC
        "registered": Kind.INTEGER,  # 1 or 0
        "division": Kind.TEXT,  # GB/T 2260; "" while no place is known
        "address": Kind.TEXT,
        "estate": Kind.TEXT,
        "building": Kind.TEXT,
        "place_type": Kind.TEXT,
        "kind_code": Kind.TEXT,
        "model": Kind.TEXT,
        "maker_id": Kind.TEXT,
        "maker_name": Kind.TEXT,
        "serial_number": Kind.TEXT,
        "installer_id": Kind.TEXT,
        "installer_name": Kind.TEXT,
        "user_unit_id": Kind.TEXT,
        "user_unit_name": Kind.TEXT,
        "owner_id": Kind.TEXT,
        "owner_name": Kind.TEXT,
        "responsible_unit_id": Kind.TEXT,
        "responsible_unit_name": Kind.TEXT,
        "maintainer_id": Kind.TEXT,  # of the latest bond that has not ended; whether begun: bonds
        "maintainer_name": Kind.TEXT,
        "agency_id": Kind.TEXT,  # likewise
        "agency_name": Kind.TEXT,
        "manufactured_on": Kind.TEXT,  # 2013-06-03
        "put_into_use_on": Kind.TEXT,
        "design_life_ends_on": Kind.TEXT,
        "position": Kind.INTEGER,  # of the newest fact in this row
        "recorded_at": Kind.INTEGER,
    },
    key=("elevator_id",),
    indexes=(
        ("division", "elevator_id"),
        ("maker_id", "elevator_id"),
        ("user_unit_id", "elevator_id"),
        ("maintainer_id", "elevator_id"),
    ),
)
"""One row for an elevator: as it is by all that is known. What is not known is null."""

BONDS: Final = Table(
    "bonds",
    {
        "elevator_id": Kind.TEXT,
        "role": Kind.TEXT,  # BondRole
        "party_id": Kind.TEXT,
        "from_day": Kind.INTEGER,  # services.views.days
        "source": Kind.TEXT,  # the stream that says so
        "source_id": Kind.TEXT,  # of the contract or the cover
        "name": Kind.TEXT,
        "until_day": Kind.INTEGER,  # the last day; null: not ended
        "recorded_day": Kind.INTEGER,
        "position": Kind.INTEGER,
    },
    key=("elevator_id", "role", "party_id", "from_day", "source", "source_id"),
    indexes=(("party_id", "role", "elevator_id"),),
)
"""Who was bound to an elevator, in which role, on which days, as known now."""

IDENTIFIERS: Final = Table(
    "identifiers",
    {
        "elevator_id": Kind.TEXT,
        "kind": Kind.TEXT,  # IdentifierKind, or MAKER_SERIAL
        "issuer": Kind.TEXT,  # rescue platform, office, maker; "" if the kind has none
        "normal": Kind.TEXT,  # one text for all ways to write the value
        "position": Kind.INTEGER,  # of the fact that gave it
        "value": Kind.TEXT,
        "from_day": Kind.INTEGER,
        "until_day": Kind.INTEGER,  # the day it was retired on; null: current
        "ended": Kind.TEXT,  # RetirementReason
        "recorded_at": Kind.INTEGER,
    },
    key=("elevator_id", "kind", "issuer", "normal", "position"),
    indexes=(("normal", "elevator_id"),),
)
"""What an elevator is or was found by."""


PLACES: Final = Table(
    "places",
    {
        "elevator_id": Kind.TEXT,
        "position": Kind.INTEGER,  # of the fact that says so
        "from_day": Kind.INTEGER,
        "division": Kind.TEXT,
        "words": Kind.TEXT,  # address, estate and building
    },
    key=("elevator_id", "position"),
    indexes=(("division", "elevator_id"),),
    searched="words",
)
"""Where an elevator stands or ever stood: what it was once found by."""
