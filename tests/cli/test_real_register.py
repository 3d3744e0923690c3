"""A real register of 76 061 devices, through its mapping file: acceptance scene 24, client side."""

import gzip
from collections import Counter
from pathlib import Path

import pytest

from services.cli.importing.journal import Counts
from services.cli.importing.mapping import load
from services.cli.importing.run import Plan
from tests.cli.importing import rejected, run_import
from tests.cli.registry import Registry

ROOT = Path(__file__).resolve().parents[2]
REGISTER = ROOT.parent / "shared" / "data" / "nyc-elevators.csv.gz"
MAPPING = ROOT / "docs" / "import" / "nyc-elevators.toml"

pytestmark = pytest.mark.skipif(
    not REGISTER.exists(),
    reason="needs nyc-elevators.csv.gz in shared/data beside the repository",
)


@pytest.mark.slow
async def test_the_whole_register_is_accounted_for_and_a_second_run_changes_nothing(
    address: str, registry: Registry, tmp_path: Path
) -> None:
    """All devices but the register's own three test rows; the second time all are unchanged."""
    plan = Plan(REGISTER, load(MAPPING), tmp_path / "rejects.csv", rows_per_batch=500)
    assert await run_import(address, plan) == Counts(accepted=76_058, rejected=3)
    assert {row["_reason"] for row in rejected(plan.rejects)} == {"TEST_ROW"}
    assert await run_import(address, plan) == Counts(unchanged=76_058, rejected=3)
    assert Counter(registry.arrived.values()) == {2: 76_058}


async def test_nothing_of_a_row_is_lost(address: str, registry: Registry, tmp_path: Path) -> None:
    """Every cell that says something is found again in the row, as a field or in raw."""
    path = tmp_path / "some.csv"
    with gzip.open(REGISTER, "rt", encoding="utf-8") as register:
        lines = [line for number, line in enumerate(register) if number % 50 == 0]
    path.write_text("".join(lines), encoding="utf-8")
    await run_import(address, Plan(path, load(MAPPING), tmp_path / "rejects.csv"))
    header = lines[0].rstrip("\n").split(",")
    for line in lines[1:]:
        if '"' in line:
            continue  # quoted cells: the plain cut below would not find them
        cells = dict(zip(header, line.rstrip("\n").split(","), strict=True))
        elevator = registry.rows[cells["dv_device_number"]].elevator
        built = elevator.put_into_use_on
        taken = {
            "dv_device_number": elevator.serial_number,
            "device_status": elevator.raw_status,
            "borough": elevator.place.raw_area_code,
            "device_type": elevator.parameters.product_name,
            "dv_manufacturer": elevator.maker.name,
            "dv_approval_date": f"{built.year}-{built.month:02}-{built.day:02}",
            "latitude": str(elevator.place.latitude),
            "longitude": str(elevator.place.longitude),
        }
        lost = {
            name: cell
            for name, cell in cells.items()
            if cell.strip() and cell.strip() not in {taken.get(name), elevator.raw.get(name)}
        }
        assert lost == {}
