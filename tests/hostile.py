"""Texts that an article, a claims file or a file name may hold, and what they try."""

from __future__ import annotations

__all__ = ["HOSTILE", "is_harmless"]

HOSTILE = {
    "workflow command": "x\n::error file=a,line=1::pwned",
    "indented command": "x\r\n   ::add-mask::secret",
    "old command": "see ##[error]fake and ##vso[task.setvariable]x",
    "percent": "100%0A::error::x %25 %0D",
    "property": "a,line=1,title=x::y:z",
    "escape": "\x1b]0;title\x07\x1b[2J\x9b31m",
    "bidi": "\u202e061\u202c \u2066x\u2069",
    "unseen": "1\u200b60\u00ad \ufeff\u2028\u2029",
    "surrogate": "a\udcffb\ud800",
    "not XML": "\x00\x01\x0b\ufffe\uffff",
    "markup": "<script>alert(1)</script> ]]> &amp; <!-- \"'",
    "Markdown": "| a | b |\n\n# h `x` [l](javascript:x) ![i](http://e.x/i) @org/team #1",
    "SARIF link": "see [here](http://evil.example) and [a](1) \\[",
    "wide": "中文数字一百六十 ｱｲｳ 👩‍👩‍👧",
    "long": "x" * 100_000,
    "template": "q7<\"'&>{{7*7}}{% raw %}${{ github.token }}",
}


def is_harmless(text: str) -> bool:
    """Whether a CI runner and a terminal find nothing of their own in a text."""
    seen = set(text) & set(
        "\x00\x01\x07\x0b\r\x1b\x7f\x9b\xad\u200b\u2028\u2029\u202e\u2066\ufeff\ufffe\uffff"
    )
    return not seen and "##[" not in text
