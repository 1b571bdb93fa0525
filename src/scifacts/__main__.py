"""The process around the command: signals, closed streams, and a last resort for what nobody expected."""

from __future__ import annotations

import atexit
import gc
import os
import sys
from importlib import import_module
from types import ModuleType

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence
    from types import FrameType
    from typing import Any, NoReturn, TextIO

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
    _leave(status)


def _leave(status: int) -> NoReturn:
    """End the process; at once where nobody waits for it: taking all objects apart takes 4 % of the time."""
    if _is_own() and not _is_watched():
        os._exit(status)
    gc.freeze()  # the interpreter's last collection would look at everything once more: another 6 %
    raise SystemExit(status)


def _is_own() -> bool:
    """Whether the process is the command's own: its script, or `python -m scifacts`; no program around it."""
    main = sys.modules["__main__"]
    if main.__spec__ is not None:
        return main.__spec__.name == "scifacts.__main__"
    file = str(getattr(main, "__file__", None) or "").replace("\\", "/")
    return file.rpartition("/")[2].partition(".")[0] == "scifacts"


def _is_watched() -> bool:
    """Whether something is to happen at the end: of threads, of `atexit`, of a debugger or a profiler."""
    monitoring = getattr(sys, "monitoring", None)  # since 3.12
    return (
        "threading" in sys.modules
        or atexit._ncallbacks() > 0
        or sys.gettrace() is not None
        or sys.getprofile() is not None
        or (monitoring is not None and any(map(monitoring.get_tool, range(6))))
        or bool(sys.flags.inspect or sys.flags.interactive or sys.flags.dev_mode)
        or sys.implementation.name != "cpython"
    )


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
        place = f": {err.filename}" if isinstance(err.filename, str) else ""
        _say(f"error: {err.strerror or err}{place[:200]}\n  = help: mend this, and run the command again")
        return _FAILED
    except BaseException as err:  # noqa: BLE001 - the last resort: no user gets a traceback unasked
        return _unexpected(err)


def _main(arguments: Sequence[str]) -> int:
    if sys.stdout is not None and list(arguments) in (["--version"], ["-V"]):  # spares it all the rest
        from scifacts._version import __version__

        try:  # noqa: SIM105 - contextlib brings four modules along
            print(f"scifacts {__version__}")  # noqa: T201
        except BrokenPipeError:
            pass  # the reader has seen enough, as of any other command
        return 0
    from scifacts.pattern_store import lending

    with lending():
        _import_without("dataclasses", "inspect", "copy")
        _import_without("pathlib", "urllib.parse", "ntpath", "fnmatch")
        _import_argparse()
        from scifacts.cli import main
    return main(arguments, may_cache=True)


class _Late(ModuleType):
    """Stands in for a module that another takes along: it is imported when something of it is used."""

    def __getattr__(self, name: str) -> object:
        if name.startswith("__"):
            raise AttributeError(name)
        if sys.modules.get(self.__name__) is not self:
            return getattr(import_module(self.__name__), name)

        def late(*args: object, **named: object) -> object:
            if sys.modules.get(self.__name__) is self:  # used while it is imported, as pathlib of 3.12 does
                del sys.modules[self.__name__]
            return getattr(import_module(self.__name__), name)(*args, **named)

        return late  # what is taken out of the module at once can only be a function


def _import_without(module: str, *helpers: str) -> None:
    """Import a module of the standard library without others that it imports for functions unused here.

    `dataclasses` takes `inspect` for signatures, and with it the parser and the disassembler, 7 ms, and
    `copy` for `asdict`, 1 ms; `pathlib` takes `urllib.parse` for `as_uri`, and with it IP addresses, 2 ms,
    `ntpath` for the paths of Windows and `fnmatch` for patterns of names, 1 ms. Nobody else meets the
    stand-ins.
    """
    if module in sys.modules or any(helper in sys.modules for helper in helpers):
        return
    sys.modules.update((helper, _Late(helper)) for helper in helpers)
    try:
        import_module(module)
    finally:
        for helper in helpers:
            if isinstance(sys.modules.get(helper), _Late):
                del sys.modules[helper]


def _import_argparse() -> None:
    """Import `argparse` in English, as all that scifacts says: it would look for translations, for 1.4 ms."""
    if "argparse" in sys.modules or "gettext" in sys.modules:
        return
    plain: Any = ModuleType("gettext")
    plain.gettext = lambda message: message
    plain.ngettext = lambda one, many, count: one if count == 1 else many
    sys.modules["gettext"] = plain
    try:
        import_module("argparse")
    finally:
        del sys.modules["gettext"]


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
