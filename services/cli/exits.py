"""How a command ends: its exit code, and what it says when it goes wrong."""

from enum import IntEnum
from typing import Final

import typer


class Exit(IntEnum):
    """Exit codes, the same for every command."""

    OK = 0
    FOUND = 1  # rows were rejected, or something was found that needs attention
    USAGE = 2  # the command line, the settings or the mapping is wrong
    ABORTED = 3  # the server is unreachable, or broke off
    REFUSED = 4  # the registry refused


EPILOG: Final = (
    "Exit codes 退出码: 0 done 完成 · 1 rows rejected, or a finding 有拒绝或异常 · "
    "2 wrong usage, settings or mapping 用法、配置或映射错误 · "
    "3 server unreachable or interrupted 服务器不可达或中断 · 4 refused by the registry 登记系统拒绝"
)


class Failed(Exception):
    """The command cannot go on; the message is for the person at the terminal."""

    def __init__(self, message: str, code: Exit) -> None:
        self.code = code
        super().__init__(message)


def leave(code: Exit) -> None:
    """End the process with `code`, unless all is well."""
    if code is not Exit.OK:
        raise typer.Exit(int(code))
