"""How a command reaches a registry: over TLS, unless it is this machine."""

from pathlib import Path

import grpc
import pytest

from services.cli.__main__ import main
from services.cli.connect import Peer
from services.cli.importing.command import _import
from services.cli.importing.journal import Counts
from services.cli.importing.run import Import, Plan
from services.pb.registry.v1.elevator_queries_pb2 import GetElevatorResponse
from tests.cli.importing import QUICK, minimal
from tests.cli.registry import Registry, serving
from tests.kernel.tls import Authority

ID = "a" * 26


@pytest.mark.parametrize(
    ("address", "plaintext", "tls"),
    [
        ("127.0.0.1:50051", False, False),
        ("[::1]:50051", False, False),
        ("localhost:50051", False, False),
        ("registry.example:443", False, True),
        ("10.0.0.7:50051", False, True),
        ("10.0.0.7:50051", True, False),
    ],
)
def test_only_this_machine_is_spoken_to_in_the_clear(
    address: str,
    plaintext: bool,  # noqa: FBT001
    tls: bool,  # noqa: FBT001
) -> None:
    """A token never travels in the clear, unless the person says so."""
    assert (Peer(address, "t", plaintext=plaintext).credentials is not None) is tls


async def test_a_private_authority_is_trusted_when_named(
    registry: Registry, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """--ca: calls and streams check the server's certificate with it."""
    authority = Authority()
    pair = authority.server()
    (tmp_path / "ca.pem").write_bytes(authority.certificate)
    (tmp_path / "file.csv").write_text("id\n1\n")
    registry.cards[ID] = GetElevatorResponse(etag="5")
    credentials = grpc.ssl_server_credentials([(pair.key, pair.certificate)])
    with serving(registry, credentials=credentials) as address:
        plan = Plan(tmp_path / "file.csv", minimal(), tmp_path / "r.csv")
        over_tls = Peer(address, "t", tmp_path / "ca.pem")
        counts = await _import(Import(plan), over_tls, QUICK, lambda _counts: None)
        options = ["--address", address, "--token", "t", "--ca", str(tmp_path / "ca.pem")]
        with pytest.raises(SystemExit) as left:
            main(["show", ID, *options])
    assert counts == Counts(accepted=1)
    assert left.value.code == 0
    assert capsys.readouterr().out == "etag\t5\n"
