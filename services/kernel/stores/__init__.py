"""The adapters of the event log. Only the wiring chooses one."""
