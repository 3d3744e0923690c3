"""The options of `elevators import`."""

from pathlib import Path
from typing import Annotated

import typer

from services.cli.importing.batches import MOST_ROWS

File = Annotated[
    Path,
    typer.Argument(metavar="FILE", help="CSV file, gzip or not.", exists=True, dir_okay=False),
]
Map = Annotated[
    Path,
    typer.Option(
        "--map",
        help="Mapping file (TOML) 映射文件: which column becomes which field.",
        exists=True,
        dir_okay=False,
    ),
]
Rejects = Annotated[
    Path | None,
    typer.Option(
        help="Where rejected rows go 拒绝行文件; default: FILE.rejects.csv.", show_default=False
    ),
]
DryRun = Annotated[bool, typer.Option("--dry-run", help="Judge every row, write nothing 试运行.")]
Resume = Annotated[
    bool | None,
    typer.Option(
        "--resume/--restart",
        help="Go on behind the last acknowledged line, or begin anew; default: go on where an "
        "unfinished import is found.",
        show_default=False,
    ),
]
Batch = Annotated[int, typer.Option(min=1, max=MOST_ROWS, help="Rows in one request.")]
InFlight = Annotated[
    int, typer.Option(min=1, max=64, help="Requests that may be unanswered on a stream.")
]
Streams = Annotated[int, typer.Option(min=1, max=16, help="Streams side by side.")]
Patience = Annotated[
    float, typer.Option(min=0, help="Seconds without an answer after which the import gives up.")
]
