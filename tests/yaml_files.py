"""Claims files for laws: the same content written in many ways that YAML has."""

from __future__ import annotations

import json
import textwrap

from hypothesis import strategies as st

_WORDS = st.sampled_from(
    [
        "160 countries",
        "it's",
        'said "yes"',
        "a: b",
        "x #1",
        "[sic]",
        "{x}",
        "100%",
        "—",
        "das Übermaß",
        "一百",
        "no",
        "🙂",
    ]
)
TEXTS = st.lists(_WORDS, min_size=1, max_size=6).map(" ".join)
_NOTES = st.sampled_from([" # why", "", "", ""])


def _plain(text: str) -> str | None:
    unsafe = ": " in text or " #" in text or text[0] in "[{\"'" or any(mark in text for mark in "[]{},")
    return None if unsafe or text == "no" else text


@st.composite
def scalars(draw: st.DrawFn, text: str, indent: str, *, in_flow: bool = False) -> str:
    """A text as a scalar of some style, below a key that is indented by `indent`."""
    styles = ["single", "double", "plain"] + ([] if in_flow else ["literal", "folded", "keep"])
    style = draw(st.sampled_from(styles))
    if style == "single":
        return "'" + text.replace("'", "''") + "'"
    if style == "plain" and _plain(text):
        return text
    if style in ("literal", "keep"):
        mark = "|-" if style == "literal" else "|+"
        return f"{mark}{draw(_NOTES)}\n{indent}    {text}"
    if style == "folded":
        lines = textwrap.wrap(text, 20, break_long_words=False, break_on_hyphens=False)
        return f">-\n{indent}    " + f"\n{indent}    ".join(lines)
    return (
        json.dumps(text, ensure_ascii=draw(st.booleans()))
        if "🙂" not in text
        else json.dumps(text, ensure_ascii=False)
    )


@st.composite
def _mapping(draw: st.DrawFn, pairs: list[tuple[str, str]], indent: str, head: str) -> str:
    """A mapping in lines or in braces; `head` is what its first line begins with."""
    if draw(st.booleans()):
        inner = [
            f"{key}: {text if key == 'source' else draw(scalars(text, indent, in_flow=True))}"
            for key, text in pairs
        ]
        separator = draw(st.sampled_from([", ", f",\n{indent}    ", ",  "]))
        return f"{head}{{{separator.join(inner)}}}{draw(_NOTES)}\n"
    lines = []
    for index, (key, text) in enumerate(pairs):
        written = text if key == "source" else draw(scalars(text, indent))
        note = draw(_NOTES) if not written.startswith(("|", ">")) else ""
        lines.append(f"{head if index == 0 else indent}{key}: {written}{note}\n")
        if draw(st.integers(0, 9)) == 0:
            lines.append(
                draw(st.sampled_from(["\n", f"{indent}# a note\n"]))
                if note == "" and written[0] not in "|>"
                else ""
            )
    return "".join(lines)


@st.composite
def claims_files(draw: st.DrawFn) -> str:
    """A claims file of one to three claims with one or two quotes each."""
    out = [draw(st.sampled_from(["", "# top\n", "---\n"])), "version: 1\n"]
    out.append("sources:\n  s:\n    path: s.txt\n    title: T\n  t: {path: t.txt, title: U}\n")
    out.append(f"claims:{draw(_NOTES)}\n")
    margin = draw(st.sampled_from(["", "  ", "   "]))
    for number in range(draw(st.integers(1, 3))):
        gap = draw(st.sampled_from(["- ", "-   "]))
        indent = margin + " " * len(gap)
        out.append(f"{margin}{gap}id: c{number}\n")
        out.append(f"{indent}statement: {draw(scalars(draw(TEXTS), indent))}\n")
        if draw(st.booleans()):
            figure = draw(st.sampled_from(["160", "{value: 3.10, unit: x}", "\n  {i}value: 7\n  {i}unit: y"]))
            out.append(f"{indent}figure: {figure.replace('{i}', indent)}\n".replace(": \n", ":\n"))
        out.append(f"{indent}quotes:\n")
        inner = draw(st.sampled_from([indent, indent + "  "]))
        for index in range(draw(st.integers(1, 2))):
            pairs = [("source", draw(st.sampled_from("st"))), ("exact", f"q{number}{index} {draw(TEXTS)}")]
            if draw(st.booleans()):
                pairs.append(("prefix", draw(TEXTS)))
            out.append(draw(_mapping(pairs, inner + "  ", f"{inner}- ")))
        if draw(st.booleans()):
            out.append(f"{indent}tags: [a, b]\n")
        out.append(draw(st.sampled_from(["", "\n", f"{margin}# between\n", "\n\n"])))
    text = "".join(out)
    if draw(st.booleans()) and "|+" not in text:
        text = text.rstrip("\n")
    return text.replace("\n", draw(st.sampled_from(["\n", "\r\n", "\n", "\r"])))
