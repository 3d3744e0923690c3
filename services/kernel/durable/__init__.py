"""What a process keeps besides the log: rows in a file or a schema of PostgreSQL, under a lease.

`database` is the little that is asked of either, `lease` sees to it that of a part one instance is at
work, `working` is what a process does besides its work: stand by, renew, begin again, end at a signal.
"""
