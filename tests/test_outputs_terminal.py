"""Nothing that an article holds acts on a terminal or on a CI runner."""

from __future__ import annotations

import re
import unicodedata
from io import BytesIO, TextIOWrapper

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from sample_report import finding, report
from scifacts.errors import Fault
from scifacts.model import Passage, Position, Severity, Span
from scifacts.outputs import FORMATS, faults
from scifacts.outputs.terminal import PLAIN, Look, Style, finish, look_for, short, shown, visible, width_of

COLOURED = Look(colour=True)
_SGR = re.compile("\x1b\\[(?:0|1|1;31|1;33|1;34|32|36)m")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("plain — “quoted” 中文", "plain — “quoted” 中文"),
        ("\x1b]0;title\x07", r"\x1b]0;title\x07"),
        ("\x9b31m\x7f\x00", r"\x9b31m\x7f\x00"),
        ("a\nb\r\tc", r"a\nb\r\tc"),
        ("\u202e160", "<U+202E>160"),
        ("12\u200b.5\ufeff\xad", "12<U+200B>.5<U+FEFF><U+00AD>"),
        ("a\u2028b", "a<U+2028>b"),
        ("\udc80", r"\udc80"),
        ("\U000e0041\ufe0f", "<U+E0041><U+FE0F>"),
        ("\uffff\ufffd", "<U+FFFF>\ufffd"),
    ],
)
def test_what_cannot_be_seen_is_spelt_out(text: str, expected: str) -> None:
    assert visible(text) == expected


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("::error file=a::x", r"\::error file=a::x"),
        ("  \u3000::add-mask::x", "  \u3000\\::add-mask::x"),
        ("see ##[error]fake", r"see ##\[error]fake"),
        ("###[x] ##[y]", r"###\[x] ##\[y]"),
        ("a :: b", "a :: b"),
    ],
)
def test_no_line_is_a_workflow_command(line: str, expected: str) -> None:
    assert finish([line]) == expected + "\n"


def test_colours_are_scifacts_own() -> None:
    assert COLOURED.ink("bad\x1b[31m", Style.ERROR) == "\x1b[1;31mbad\\x1b[31m\x1b[0m"
    assert PLAIN.ink("bad", Style.ERROR) == "bad"
    assert COLOURED.ink("", Style.ERROR) == ""
    assert finish(["\x1b[2J", COLOURED.ink("x", Style.HELP)], COLOURED) == "\\x1b[2J\n\x1b[36mx\x1b[0m\n"
    assert finish(["\x1b[36mx\x1b[0m"], PLAIN) == "\\x1b[36mx\\x1b[0m\n"


def test_every_invisible_character_is_covered() -> None:
    missed = [
        code
        for code in range(0x110000)
        if unicodedata.category(chr(code)) in ("Cc", "Cf", "Cs", "Zl", "Zp")
        and visible(chr(code)) == chr(code)
    ]
    # Arabic and Kaithi number signs and hieroglyph joiners are Cf by category, but have a glyph
    assert all(
        code in range(0x600, 0x606)
        or code in (0x6DD, 0x70F, 0x890, 0x891, 0x8E2, 0x110BD, 0x110CD)
        or code in range(0x13430, 0x13440)
        for code in missed
    ), [hex(code) for code in missed]


@pytest.mark.parametrize(
    ("text", "columns"), [("abc", 3), ("中文", 4), ("é", 1), ("e\u0301", 1), ("\u3000", 2), ("👍", 2)]
)
def test_width_in_columns(text: str, columns: int) -> None:
    assert width_of(text) == columns


def test_short_messages_stay_and_long_ones_are_cut() -> None:
    assert short("x" * 300) == "x" * 300
    assert short("x" * 301) == "x" * 299 + "…"


def test_what_the_receiver_cannot_encode_is_escaped_before_it_is_measured() -> None:
    assert Look(encoding="ascii").glyphs("’") == r"\u2019"
    assert Look(encoding="latin-1").glyphs("é") == "é"
    assert PLAIN.glyphs("’") == "’"
    assert shown("\n") == r"\n"


class _Tty(TextIOWrapper):
    def __init__(self, encoding: str = "utf-8", *, tty: bool = True) -> None:
        super().__init__(BytesIO(), encoding=encoding)
        self._tty = tty

    def isatty(self) -> bool:
        return self._tty


@pytest.mark.parametrize(
    ("option", "environ", "tty", "expected"),
    [
        ("auto", {}, True, True),
        ("auto", {}, False, False),
        ("auto", {"NO_COLOR": "1"}, True, False),
        ("auto", {"NO_COLOR": ""}, True, True),
        ("auto", {"TERM": "dumb"}, True, False),
        ("auto", {"FORCE_COLOR": "1"}, False, True),
        ("auto", {"FORCE_COLOR": "0"}, False, False),
        ("auto", {"FORCE_COLOR": "1", "NO_COLOR": "1"}, True, False),
        ("always", {"NO_COLOR": "1"}, False, True),
        ("never", {"FORCE_COLOR": "1"}, True, False),
    ],
)
def test_when_to_colour(option: str, environ: dict[str, str], tty: bool, expected: bool) -> None:
    with _Tty(tty=tty) as stream:
        assert look_for(stream, option, environ).colour is expected


def test_a_look_knows_the_stream() -> None:
    assert look_for(None, "auto", {}) == PLAIN
    with _Tty("ascii") as stream:
        assert look_for(stream, "never", {}, 500) == Look(160, False, "ascii", wraps=True)
        assert look_for(stream, "never", {}, 10).width == 40
    with _Tty("UTF_8") as stream:
        assert look_for(stream, "never", {}).encoding == "utf-8"


HOSTILE = st.text(
    st.one_of(
        st.sampled_from("\x1b\x9b[]#:0\n\r\t \u202e\u200b\udc80\u2028中e\u0301…"), st.characters(codec=None)
    ),
    max_size=40,
)


def _assert_harmless(printed: str) -> None:
    bare = _SGR.sub("", printed)
    assert not re.search("[\x00-\x09\x0b-\x1f\x7f-\x9f\u200b-\u200f\u2028-\u202e\ud800-\udfff]", bare)
    assert "##[" not in printed
    assert not any(line.lstrip().startswith("::") for line in printed.split("\n"))
    printed.encode()


@pytest.mark.parametrize("look", [PLAIN, COLOURED, Look(width=40, encoding="ascii")])
@pytest.mark.parametrize("format_", sorted(FORMATS))
@settings(max_examples=60, derandomize=True, deadline=None)
@given(text=HOSTILE, start=st.integers(-3, 40), length=st.integers(-3, 40))
def test_hostile_text_is_harmless_in_every_format(
    format_: str, look: Look, text: str, start: int, length: int
) -> None:
    passage = Passage(text, (Span(start, start + length), Span(0, 0)))
    hostile = report(
        finding(
            message=text,
            name=text,
            help=text,
            fingerprint=text,
            expected=passage,
            found=passage,
            position=Position(text, 1, 1),
            source_position=Position(text, 2, 2),
        ),
        finding(claim_id=None, quote=None, position=None, source_position=None, source_id=None, message=text),
    )
    printed = FORMATS[format_](hostile, look)
    if format_ == "github":  # whose own commands are harmless by test_outputs_ci
        printed = re.sub("^::(?:error|warning) ", "", printed, flags=re.MULTILINE)
    _assert_harmless(printed)


@settings(max_examples=60, derandomize=True, deadline=None)
@given(text=HOSTILE)
def test_hostile_faults_are_harmless(text: str) -> None:
    fault = Fault(text, path=text, line=1, column=1, where=text, help=text, excerpt=text, caret=(0, 3))
    for write in (faults.write_full, faults.write_concise, faults.write_json):
        _assert_harmless(write([fault, Fault(text)]))


def test_a_severity_has_its_own_colour() -> None:
    text = FORMATS["full"](report(finding(severity=Severity.WARNING)), COLOURED)
    assert "\x1b[1;33mwarning[SF202] fact-changed\x1b[0m: " in text
