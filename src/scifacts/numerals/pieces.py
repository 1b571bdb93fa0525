"""Pieces that many of the patterns of this room are built from."""

from __future__ import annotations

import re
from os.path import commonprefix

from scifacts.patterns import lazy

__all__ = ["AND", "BETWEEN", "GAP", "HAN", "HAN_RUN", "letter_tree"]

GAP = r"(?:[^\S\n]{1,3}|[^\S\n]?\n)"  # what may stand between two words of one paragraph
# "Between 20 and 30" in the languages that say it so, some with an article: "tussen de 20 en 30", "tra il 3 e
# l'8%".
_ARTICLE = r"(?:el|l[aoe]s?|il|i|gli|[ao]s?|de[nr]?|die|het|l['’](?=\d))"
BETWEEN = lazy(
    r"\b(?:between|zwischen|entre|tussen|tra|fra|mellan|mell[eo]m|między|mezi|medzi|između|între|между|між|μεταξύ|بين)"
    rf"(?:\s{_ARTICLE})?(?:\s+|(?<=['’]))\Z",
    re.IGNORECASE,
)
AND = (
    rf"(?:(?:and|und|et|y|ed?|en|och|og|a|i|[șş]i|[иі]|και)(?:{GAP}{_ARTICLE})?(?:{GAP}|(?<=['’]))"
    r"|و ?(?=\d))"
)

_HAN = "〇零一二两兩三四五六七八九十百千万萬亿億兆"
_HAN_AGAINST_FORGERY = "壹贰貳叁參肆伍陆陸柒捌玖"
_HAN_POWERS = "十百千拾佰仟萬万億亿"
HAN = _HAN + _HAN_AGAINST_FORGERY + "拾"  # what a Chinese numeral may begin with
# A Chinese numeral, without the count of its last part. Against forgery it is
# written with other signs, and begins with a digit and its power (伍佰) or with 拾; 陆 alone is land.
HAN_RUN = (
    rf"(?:[{_HAN}]|(?<![大登着海])[{_HAN_AGAINST_FORGERY}](?=[{_HAN_POWERS}])"
    rf"|拾(?=[{_HAN_AGAINST_FORGERY}六万萬亿億]))"
    rf"(?:[{_HAN}壹贰貳叁參肆伍陸柒捌玖拾佰仟]|陆(?![军地续运上战域路空]))"
)


def letter_tree(words: list[str]) -> str:
    """A pattern for any of the words that decides letter by letter: six times the speed of a plain one."""
    if len(words) == 1:
        return words[0] if words[0].isalnum() else re.escape(words[0])
    stem = commonprefix(words)  # noqa: RUF071 - letter by letter is what is wanted
    heads: dict[str, list[str]] = {}
    for word in words:
        rest = word[len(stem) :]
        heads.setdefault(rest[:1], []).append(rest)
    end = heads.pop("", None)
    branches = [letter_tree(rest) for _, rest in sorted(heads.items())]
    if not branches:
        return re.escape(stem)
    body = branches[0] if len(branches) == 1 else f"(?:{'|'.join(branches)})"
    return re.escape(stem) + (f"(?:{body})?" if end else body)
