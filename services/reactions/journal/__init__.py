"""The journal 联动日志: what the reactions remember, so that whatever dies, each effect comes once.

One set of statements over two databases: a SQLite file in the embedded edition, a schema of
PostgreSQL in the scaled one. `database` is the port, `schema` the tables, and each module beside
them one concern: `tracks` (how far each policy is), `outbox`, `deadlines`, `lease`, `inbox`.
"""
