"""Keep a text full of figures true to its sources.

    match = scifacts.locate("over 160 countries", text)
    report = scifacts.check("claims.yaml")

Importing the package costs nothing; each function is imported when it is first asked for.
"""

from __future__ import annotations

from scifacts._version import __version__

TYPE_CHECKING = False
if TYPE_CHECKING:
    from scifacts.api import build, check, figures, load, locate, verify

__all__ = ["__version__", "build", "check", "figures", "load", "locate", "verify"]


def __getattr__(name: str) -> object:
    """Import a function of the API when it is first asked for (PEP 562)."""
    if name in __all__:
        from scifacts import api

        return getattr(api, name)
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})
