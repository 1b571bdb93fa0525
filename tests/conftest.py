"""How tests are dealt out to processes, and what holds for all laws."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import settings

# A law is tried on the same examples everywhere, and however slow the machine is.
settings.register_profile("laws", deadline=None, derandomize=True)
settings.load_profile("laws")

_BROWSER = "tests/browser/"


@pytest.hookimpl(trylast=True)  # behind what shuffles them
def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Begin with what needs a browser: a third of all the time, in one process."""
    items.sort(key=lambda item: not item.nodeid.startswith(_BROWSER))


@pytest.hookimpl(optionalhook=True)
def pytest_xdist_make_scheduler(config: pytest.Config, log: Any) -> Any:
    """Deal tests out file by file; all that need a browser to one process, which writes the sites once."""
    from xdist.scheduler import LoadScopeScheduling  # type: ignore[import-untyped]

    class Scheduler(LoadScopeScheduling):  # type: ignore[misc]
        def _split_scope(self, nodeid: str) -> str:
            return _BROWSER if nodeid.startswith(_BROWSER) else nodeid.partition("::")[0]

    config.option.loadscopereorder = False
    return Scheduler(config, log)
