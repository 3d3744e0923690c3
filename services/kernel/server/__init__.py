"""The gRPC server: who calls (`principal`, `tokens`, `mtls`), may they (`access`), what comes back.

Nothing here knows a domain service; the services hand their tables in.
"""
