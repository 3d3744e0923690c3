"""What can be wrong with what a process keeps."""


class DatabaseError(Exception):
    """What is kept cannot be read or written."""


class DatabaseUnavailable(DatabaseError):
    """It cannot be reached or broke off; whether the last commit is in is not known."""
