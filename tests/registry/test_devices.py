"""Monitoring devices 物联网终端: connected and disconnected."""

from services.registry.elevator.marks import ConnectDevice, DisconnectDevice
from services.registry.elevator.rules import AlreadyScrapped, DeviceNotConnected, DeviceTaken
from services.registry.events.elevator import DeviceConnected, DeviceDisconnected
from tests.registry.facts import in_use, scrapped

CONNECT = ConnectDevice(device_id="IoT-77", platform="厂商云", protocol="GB/T 24476")
DISCONNECT = DisconnectDevice(device_id="IoT-77", reason="更换")
CONNECTED = DeviceConnected(**dict(CONNECT))


def test_a_device_is_connected_and_disconnected() -> None:
    """And may be connected again."""
    in_use().when(CONNECT).then(CONNECTED)
    gone = DeviceDisconnected(**dict(DISCONNECT))
    in_use().also(CONNECTED).when(DISCONNECT).then(gone)
    in_use().also(CONNECTED, gone).when(CONNECT).then(CONNECTED)


def test_the_same_connection_again_says_nothing_new() -> None:
    """Another way of connecting the same device is a contradiction."""
    in_use().also(CONNECTED).when(CONNECT).then()
    other = CONNECT.model_copy(update={"platform": "市平台"})
    in_use().also(CONNECTED).when(other).refuses(DeviceTaken)


def test_only_a_connected_device_is_disconnected() -> None:
    """There must be one by that id."""
    in_use().when(DISCONNECT).refuses(DeviceNotConnected)


def test_scrap_reports_nothing() -> None:
    """报废 is final."""
    scrapped().when(CONNECT).refuses(AlreadyScrapped)
