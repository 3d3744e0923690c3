"""`elevators`: the program."""

import sys
from collections.abc import Sequence

import typer

from services.cli import doctor, reactions, running, search, show, views, worklist
from services.cli.calling import call, submit
from services.cli.exits import EPILOG, Failed
from services.cli.feed import command as feed
from services.cli.importing import command

app = typer.Typer(
    name="elevators",
    help="National elevator registry 全国电梯登记: run it, import into it, look things up.",
    epilog=EPILOG,
    no_args_is_help=True,
    pretty_exceptions_enable=False,
    rich_markup_mode="markdown",
    context_settings={"help_option_names": ["-h", "--help"]},
)

for name, function in (
    ("up", running.up),
    ("serve", running.serve),
    ("token", running.token),
    ("import", command.import_file),
    ("search", search.search),
    ("show", show.show),
    ("history", show.history),
    ("worklist", worklist.worklist),
    ("rpcs", call.rpcs),
    ("call", call.call_rpc),
    ("submit", submit.submit),
    ("doctor", doctor.doctor),
):
    app.command(name, epilog=EPILOG)(function)
app.add_typer(views.app, name="views")
app.add_typer(reactions.app, name="reactions")
app.add_typer(feed.app, name="feed")


def main(arguments: Sequence[str] | None = None) -> None:
    """Run a command and leave with its exit code."""
    try:
        app(args=arguments)
    except Failed as failed:
        sys.stderr.write(f"{failed}\n")
        sys.exit(int(failed.code))


if __name__ == "__main__":
    main()
