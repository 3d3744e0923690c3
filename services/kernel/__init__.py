"""Domain-free machinery: deciders, the event log, the server. Nothing here knows an elevator."""
