"""The process around the command: signals, closed streams, and a last resort for what nobody expected."""

from __future__ import annotations

import gc
import os
import sys
from importlib import import_module
from types import ModuleType

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence
    from types import FrameType
    from typing import NoReturn, TextIO

__all__ = ["run"]

# Objects made before the collector first looks for cycles, of which few are made here; a short command
# makes 60,000 that live to its end, and looking at them again and again took 7 % of its time.
_YOUNG = 100_000
_FAILED = 3
_INTERRUPTED = 130
_TERMINATED = 143


class _Terminated(BaseException):
    """SIGTERM, raised where it arrives so that every `finally` on the way out cleans up."""


def run() -> NoReturn:
    """Run the process's command line and exit with its status; the console script."""
    gc.set_threshold(_YOUNG, 20, 100)
    status = _guarded(sys.argv[1:])
    for stream in (sys.stdout, sys.stderr):
        status = max(status, _settled(stream, status))
    if status < _INTERRUPTED:
        _keep_patterns()
    gc.freeze()  # the interpreter's last collection would look at everything once more: another 6 %
    raise SystemExit(status)


def _guarded(arguments: Sequence[str]) -> int:
    try:
        _heed_sigterm()
        return _main(arguments)
    except KeyboardInterrupt:
        _say("interrupted")
        return _INTERRUPTED
    except _Terminated:
        _say("terminated")
        return _TERMINATED
    except MemoryError:
        _say("error: out of memory")
        return _FAILED
    except OSError as err:
        _say(f"error: {err.strerror or err}")
        return _FAILED
    except BaseException as err:  # noqa: BLE001 - the last resort: no user gets a traceback unasked
        return _unexpected(err)


def _main(arguments: Sequence[str]) -> int:
    if list(arguments) in (["--version"], ["-V"]):  # spares it argparse and all the rest
        from scifacts._version import __version__

        print(f"scifacts {__version__}")  # noqa: T201
        return 0
    from scifacts.pattern_store import lending

    with lending():
        _import_without("dataclasses", "inspect")
        _import_without("pathlib", "urllib.parse")
        from scifacts.cli import main
    return main(arguments, may_cache=True)


class _Late(ModuleType):
    """Stands in for a module of functions, which is imported when one of them is called."""

    def __getattr__(self, name: str) -> object:
        if name.startswith("__"):
            raise AttributeError(name)

        def late(*args: object, **named: object) -> object:
            return getattr(import_module(self.__name__), name)(*args, **named)

        return late


def _import_without(module: str, helper: str) -> None:
    """Import a module of the standard library without another that it imports for functions unused here.

    `dataclasses` takes `inspect` for signatures, and with it the parser and the disassembler, 7 ms;
    `pathlib` takes `urllib.parse` for `as_uri`, and with it IP addresses, 2 ms. Nobody else meets the
    stand-in.
    """
    if module in sys.modules or helper in sys.modules:
        return
    sys.modules[helper] = _Late(helper)
    try:
        import_module(module)
    finally:
        del sys.modules[helper]


def _keep_patterns() -> None:
    if (store := sys.modules.get("scifacts.pattern_store")) is not None:
        store.keep()


def _heed_sigterm() -> None:
    import _signal as signal  # type: ignore[import-not-found] # without the enums made of it, 0.6 ms

    def terminate(_number: int, _frame: FrameType | None) -> NoReturn:
        signal.signal(signal.SIGTERM, signal.SIG_IGN)
        raise _Terminated

    if signal.getsignal(signal.SIGTERM) == signal.SIG_DFL:
        signal.signal(signal.SIGTERM, terminate)


def _unexpected(err: BaseException) -> int:
    if os.environ.get("SCIFACTS_DEBUG") == "1":
        import traceback

        _say("".join(traceback.format_exception(err)))
    detail = f"{type(err).__name__}: {err}"
    _say(f"internal error: {detail[:200]}")
    _say("  = help: please report it; SCIFACTS_DEBUG=1 shows where it happened")
    return _FAILED


def _say(text: str) -> None:
    """Write to standard error with whatever still works."""
    from scifacts.outputs.terminal import finish

    try:
        data = finish(text.rstrip("\n").split("\n")).encode("ascii", "backslashreplace")
        sys.stderr.buffer.write(data)
        sys.stderr.flush()
    except (OSError, ValueError, AttributeError):
        pass


def _settled(stream: TextIO | None, status: int) -> int:
    """Flush a stream; the status is 3 where the disk is full, and a reader that left is no failure."""
    if stream is None:
        return status
    try:
        stream.flush()
    except (OSError, ValueError) as err:
        nowhere = os.open(os.devnull, os.O_WRONLY)
        os.dup2(nowhere, stream.fileno())  # or the interpreter complains once more at its end
        return status if isinstance(err, BrokenPipeError) or stream is sys.stderr else _FAILED
    return status


if __name__ == "__main__":
    run()
