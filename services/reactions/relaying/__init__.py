"""Relaying 转发: the log to RabbitMQ and from there into the inbox, in the scaled edition.

`relay` publishes, `intake` takes in. Neither trusts the broker to keep everything, or its order: each
message names the position before it, so the intake knows what is missing, and sends the relay back.
"""
