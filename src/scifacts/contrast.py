"""How well a colour can be read on another: the contrast of WCAG 2.2, from 1 to 21."""

from __future__ import annotations

__all__ = ["ENOUGH", "contrast", "readable"]

ENOUGH = 7.0  # AAA for text of any size
_LINEAR_BELOW = 0.04045  # of sRGB, IEC 61966-2-1


def contrast(one: str, other: str) -> float:
    """The contrast of two colours `#rrggbb`, whichever is the text."""
    dark, light = sorted((_luminance(one), _luminance(other)))
    return (light + 0.05) / (dark + 0.05)


def readable(color: str, grounds: tuple[str, ...]) -> str:
    """The colour nearest to `color`, towards black or white, that can be read on all `grounds`."""
    end = 0 if _luminance(grounds[0]) > 0.5 else 255
    for percent in range(101):
        mixed = [round(part + (end - part) * percent / 100) for part in _parts(color)]
        candidate = "#" + "".join(f"{part:02x}" for part in mixed)
        if all(contrast(candidate, ground) >= ENOUGH for ground in grounds):
            return candidate
    raise ValueError(f"nothing can be read on {grounds}")


def _luminance(color: str) -> float:
    red, green, blue = (_linear(part / 255) for part in _parts(color))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def _linear(part: float) -> float:
    return part / 12.92 if part <= _LINEAR_BELOW else ((part + 0.055) / 1.055) ** 2.4


def _parts(color: str) -> tuple[int, int, int]:
    return int(color[1:3], 16), int(color[3:5], 16), int(color[5:7], 16)
