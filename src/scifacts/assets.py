"""Where the templates are: `scifacts/templates` in a wheel, `templates/` at the top of a checkout."""

from __future__ import annotations

from pathlib import Path

from scifacts.errors import HostError

__all__ = ["find_templates", "templates"]

_HERE = Path(__file__).resolve().parent
_MARKER = Path("site", "base.html")  # a directory of this name alone could be anybody's


def templates() -> Path:
    """The directory of the templates. Raises HostError where the installation has none."""
    return find_templates(_HERE)


def find_templates(package: Path) -> Path:
    """Look beside the modules of `package` first, then where a checkout keeps the only copy."""
    places = [package / "templates", package.parent.parent / "templates"]
    for place in places:
        if (place / _MARKER).is_file():
            return place
    looked = ", ".join(str(place) for place in places)
    raise HostError(
        f"the templates of the site are missing; looked in {looked}",
        help="install scifacts again: this installation is incomplete",
    )
