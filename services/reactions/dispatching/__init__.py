"""Dispatching 发送: what waits in the outbox becomes calls and messages, outside nameko.

`dispatcher` keeps the order of each key, `commands` calls the registry, `fleets` finds elevators by maker
and model, `notices` finds the recipients and hands over to a `notifier`: a port whose adapters are `smtp`
and `webhook`. `pruning` forgets what is done.
"""
