"""The national elevator registry: six services, one event log."""
