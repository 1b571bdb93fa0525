"""What single values of claims.yaml may say: as written, or refused with what to write instead."""

from __future__ import annotations

import pytest

from scifacts.claims.values import CHECKS, Wrong, is_blank, shown
from scifacts.paths import clean_path, path_fault

GOOD = [
    ("decimal", "160"),
    ("decimal", "3.09"),
    ("decimal", "12.50"),
    ("decimal", "0"),
    ("decimal", "0.5"),
    ("decimal", "-27.3"),
    ("decimal", "+5"),
    ("decimal", "1" * 28),
    ("as-of", "2022"),
    ("as-of", "2024-02-29"),
    ("as-of", "2011/2021"),
    ("as-of", "2023-01-31/2023-02-01"),
    ("published", "2023"),
    ("published", "2023-02"),
    ("published", "2023-02-24"),
    ("date", "2027-01-31"),
    ("url", "https://example.org/a?b=c#d"),
    ("url", "HTTP://example.org:8080"),
    ("url", "https://example.org/x?a[]=1"),
    ("url", "https://例え.jp/頁"),
    ("claim-id", "a"),
    ("claim-id", "0-9"),
    ("claim-id", "x" * 80),
    ("source-id", "xinhua-2023-02-24"),
    ("claim-id", "index"),
    ("claim-id", "con-1"),
    ("sha256", "0a" * 32),
    ("rule", "SF203"),
    ("alias", "old-name"),
    ("accent", "#0a4f9e"),
    ("accent-dark", "#8fbcff"),
    ("contact", "https://example.org/contact"),
    ("fingerprint", "0123456789abcdef"),
    ("quote", "5 %"),
    ("path", "seeds/001_8b5c6ff8addce721.txt"),
    ("path", "Quellen/Bericht über Forschung.txt"),
    ("path", "a..b/c...txt"),
    ("path", "می\u200cخواهم.txt"),
]


@pytest.mark.parametrize(("kind", "text"), GOOD)
def test_a_good_value_stays_as_written(kind: str, text: str) -> None:
    assert dict(CHECKS)[kind](text) == text  # type: ignore[index]  # a table of kinds


@pytest.mark.parametrize(
    ("kind", "text", "regular"),
    [
        ("base-url", "https://example.org/facts", "https://example.org/facts/"),
        ("as-of", "2023-02", "2023-02"),
        ("as-of", "2023-01/2023-03", "2023-01/2023-03"),
        ("base-url", "https://example.org//", "https://example.org/"),
        ("sha256", "0A" * 32, "0a" * 32),
        ("accent", "#0A4F9E", "#0a4f9e"),
        ("contact", "desk@example.org", "mailto:desk@example.org"),
        ("contact", "mailto:desk@example.org", "mailto:desk@example.org"),
        ("path", "./seeds//a.txt", "seeds/a.txt"),
    ],
)
def test_a_value_is_made_regular(kind: str, text: str, regular: str) -> None:
    assert dict(CHECKS)[kind](text) == regular  # type: ignore[index]  # a table of kinds


NUMBERS = [
    (
        "about nine",
        "write digits such as 3.09; words such as 'about' belong in 'comparator', sizes in 'scale'",
    ),
    ("no", "write digits such as 3.09; words such as 'about' belong in 'comparator', sizes in 'scale'"),
    ("12:30", "write digits such as 3.09; words such as 'about' belong in 'comparator', sizes in 'scale'"),
    ("0x1f", "write digits such as 3.09; words such as 'about' belong in 'comparator', sizes in 'scale'"),
    ("1e3", "write digits such as 3.09; words such as 'about' belong in 'comparator', sizes in 'scale'"),
    ("nan", "write digits such as 3.09; words such as 'about' belong in 'comparator', sizes in 'scale'"),
    ("-.inf", "write digits such as 3.09; words such as 'about' belong in 'comparator', sizes in 'scale'"),
    ("1_000", "write 1000: plain digits, with a point before decimals"),
    ("14,000", "write 14000: plain digits, with a point before decimals"),
    ("3 090 000", "write 3090000: plain digits, with a point before decimals"),
    ("010", "write 10: plain digits, with a point before decimals"),
    ("-007", "write -7: plain digits, with a point before decimals"),
    (".5", "write 0.5: plain digits, with a point before decimals"),
    ("\u22125", "write -5: plain digits, with a point before decimals"),
    ("(1.2)", "write -1.2: plain digits, with a point before decimals"),
    ("\uff11\uff12", "write 12: plain digits, with a point before decimals"),
    (" 5", "write 5: plain digits, with a point before decimals"),
    ("$5m", "write 5 here; 'scale' and 'unit' take the rest: scale: million, unit: USD"),
    (
        "3.5-3.6",
        "a range is no single figure: leave 'figure' out, or give one end with 'comparator: at-least'",
    ),
    ("27.3%", "write the number alone, and unit: percent"),
    ("27 percent", "write the number alone, and unit: percent"),
    ("4.7k", "write 4.7 here, and scale: thousand; 'unit' takes the rest"),
    ("18847.3亿元", "write 18847.3 here, and scale: 亿; 'unit' takes the rest"),
    ("3万亿元", "write 3 here, and scale: 万亿; 'unit' takes the rest"),
    ("5kg", "write digits such as 3.09; words such as 'about' belong in 'comparator', sizes in 'scale'"),
    ("3.09 trillion yuan", "write 3.09 here; 'scale' and 'unit' take the words"),
    (
        "\u0661\u0662",
        "write digits such as 3.09; words such as 'about' belong in 'comparator', sizes in 'scale'",
    ),
    ("5.", "write digits such as 3.09; words such as 'about' belong in 'comparator', sizes in 'scale'"),
]


@pytest.mark.parametrize(("text", "advice"), NUMBERS, ids=[row[0] for row in NUMBERS])
def test_what_is_no_number(text: str, advice: str) -> None:
    with pytest.raises(Wrong) as caught:
        CHECKS["decimal"](text)
    assert caught.value.message == f"not a number: {shown(text)}"
    assert caught.value.advice == advice


def test_a_quarter_is_told_by_its_months() -> None:
    for text in ("Q4 2025", "4Q25", "FY2025", "fiscal 2025"):
        with pytest.raises(Wrong) as caught:
            CHECKS["as-of"](text)
        assert caught.value.advice.startswith("write its first and last month")


def test_a_number_of_more_digits_than_decimals_keep() -> None:
    with pytest.raises(Wrong, match="a number of more than 28 digits"):
        CHECKS["decimal"]("1" * 29)


BAD = [
    ("as-of", "2026-99-99", "not a time that exists"),
    ("as-of", "0000", "not a time that exists"),
    ("as-of", "0000-00-00", "not a time that exists"),
    ("as-of", "2023-02-29", "not a time that exists"),
    ("as-of", "2023-13", "not a time that exists"),
    ("as-of", "22", "not a time that exists"),
    ("as-of", "2022/", "not a time that exists"),
    ("as-of", "2011/2012/2013", "not a time that exists"),
    ("as-of", "2011/2012-01-01", "not a time that exists"),
    ("as-of", "2021/2011", "a range that does not go forward"),
    ("as-of", "2021/2021", "a range that does not go forward"),
    ("as-of", "\u0662\u0660\u0662\u0662", "not a time that exists"),
    ("published", "Feb. 24, 2023", "not a date that exists"),
    ("published", "2023-13", "not a date that exists"),
    ("published", "2023-2-4", "not a date that exists"),
    ("published", "2023-02-24\n", "not a date that exists"),
    ("date", "2023-02", "not a date that exists"),
    ("date", "2026-02-30", "not a date that exists"),
    ("url", "example.org", "not a web address"),
    ("url", "javascript:alert(1)", "not a web address"),
    ("url", "ftp://example.org", "not a web address"),
    ("url", "https://", "not a web address"),
    ("url", "https:///x", "not a web address"),
    ("url", "https://user@example.org/", "not a web address"),
    ("url", "https://a b", "not a web address"),
    ("url", "https://a[b]/", "not a web address"),
    ("url", 'https://a/"x', "not a web address"),
    ("url", "https://a/\u202ex", "not a web address"),
    ("base-url", "//example.org", "not a web address"),
    ("base-url", "https://example.org/?a", "an address with '?' or '#'"),
    ("sha256", "0a" * 31, "not a SHA-256 fingerprint"),
    ("sha256", "0g" * 32, "not a SHA-256 fingerprint"),
    ("accent", "red", "not a colour"),
    ("accent", "#0a4f9", "not a colour"),
    ("accent-dark", "#0a4f9g", "not a colour"),
    (
        "accent",
        "#777777",
        "#777777 cannot be read well on light pages: its contrast is 4.33:1",
    ),
    ("accent-dark", "#0a4f9e", "#0a4f9e cannot be read well on dark pages"),
    ("contact", "the desk", "neither an e-mail nor a web address"),
    ("contact", "a@b", "neither an e-mail nor a web address"),
    ("contact", "desk@example.org?bcc=x", "neither an e-mail nor a web address"),
    ("contact", "javascript://x", "not a web address"),
    ("contact", "mailto:a\u202e@example.org", "neither an e-mail nor a web address"),
    ("fingerprint", "0123", "not a fingerprint"),
    ("fingerprint", "0123456789ABCDEF", "not a fingerprint"),
    ("rule", "sf203", "not the code of a rule"),
    ("rule", "SF2034", "not the code of a rule"),
    ("quote", "\u2026 \u2014", "a quote without a letter or digit"),
    ("quote", "&nbsp; &hellip;", "a quote without a letter or digit"),
    ("claim-id", "x" * 81, "an id of 81 characters"),
    ("claim-id", "con", "'con' is a device on Windows"),
    ("claim-id", "lpt1", "'lpt1' is a device on Windows"),
    ("source-id", "nul", "'nul' is a device on Windows"),
]


@pytest.mark.parametrize(("kind", "text", "message"), BAD, ids=[f"{row[0]} {row[1]!a:.40}" for row in BAD])
def test_what_cannot_be(kind: str, text: str, message: str) -> None:
    with pytest.raises(Wrong) as caught:
        dict(CHECKS)[kind](text)  # type: ignore[index]  # a table of kinds
    assert caught.value.message.startswith(message)
    assert caught.value.advice


IDS = [
    ("../index", "'index'"),
    ("a/b", "'a-b'"),
    ("..", "letter or digit"),
    ("%2e%2e%2f", "'2e-2e-2f'"),
    ("a\\b", "'a-b'"),
    ("/abs", "'abs'"),
    ("CON", "'con-claim'"),
    ("nul.txt", "'nul-txt'"),
    ("Partner Countries", "'partner-countries'"),
    ("a.", "'a'"),
    ("a_b", "'a-b'"),
    ("-a", "'a'"),
    ("é", "'e'"),
    ("日本", "letter or digit"),
    ("a\u202eb", "'ab'"),
    ("a\u200bb", "'ab'"),
    ("😀", "letter or digit"),
    ("a\n", "'a'"),
]


@pytest.mark.parametrize(("text", "advice"), IDS, ids=[ascii(row[0]) for row in IDS])
def test_what_is_no_id(text: str, advice: str) -> None:
    with pytest.raises(Wrong) as caught:
        CHECKS["claim-id"](text)
    assert caught.value.message == f"not an id: {shown(text)}"
    assert caught.value.advice.endswith(advice)


PATHS = [
    ("../../etc/passwd", "a path with '..' may lead out of the project"),
    ("a/../b", "a path with '..' may lead out of the project"),
    ("a\\..\\b", "a path with '..' may lead out of the project"),
    ("..", "a path with '..' may lead out of the project"),
    ("/etc/passwd", "an absolute path leads out of the project"),
    ("\\x", "an absolute path leads out of the project"),
    ("C:\\x", "a path with a drive leads out of the project"),
    ("c:x", "a path with a drive leads out of the project"),
    ("\\\\srv\\x", "a network path leads out of the project"),
    ("//srv/x", "an absolute path leads out of the project"),
    ("file:///etc/passwd", "a URL is no path: sources are files"),
    ("FILE:x", "a URL is no path: sources are files"),
    ("https://example.org/a.txt", "a URL is no path: sources are files"),
    ("~/x", "a path that begins with '~' leads out of the project"),
    ("~root/x", "a path that begins with '~' leads out of the project"),
    ("a\\b.txt", "a backslash in a path"),
    ("a\0b", "an invisible character in a path: U+0000 as character 2"),
    ("a\nb", "an invisible character in a path: U+000A as character 2"),
    ("a\x1bb", "an invisible character in a path: U+001B as character 2"),
    ("a\u202eb", "an invisible character in a path: U+202E as character 2"),
    ("a\u200bb", "an invisible character in a path: U+200B as character 2"),
    ("a\u2028b", "an invisible character in a path: U+2028 as character 2"),
    ("a\udcffb", "an invisible character in a path: U+DCFF as character 2"),
    (".env", "a hidden file or directory is no source: '.env'"),
    ("a/id_rsa", "a file of that name holds a key: 'id_rsa'"),
    ("server.PEM", "a file of that name holds a key: 'server.PEM'"),
    ("a/.git/config", "a hidden file or directory is no source: '.git'"),
    (".", "a path that names no file"),
    ("./", "a path that names no file"),
]


@pytest.mark.parametrize(("path", "message"), PATHS, ids=[ascii(row[0]) for row in PATHS])
def test_what_is_no_path_of_a_source(path: str, message: str) -> None:
    fault = path_fault(path)
    assert fault is not None
    assert fault[0] == message
    assert fault[1]
    with pytest.raises(Wrong, match=r"^[^\n]*$"):
        CHECKS["path"](path)


def test_a_backslash_is_answered_with_the_path_to_write() -> None:
    assert path_fault("a\\b.txt") == ("a backslash in a path", "use forward slashes: a/b.txt")


def test_clean_path_changes_nothing_twice() -> None:
    assert clean_path(clean_path(".//a/./b")) == "a/b"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("about nine", "'about nine'"),
        ("a\nb\r\tc", "'a\\nb\\r\\tc'"),
        ("a\x1b\u202e\u00a0b", "'a<U+001B><U+202E><U+00A0>b'"),
        ("x" * 61, "'" + "x" * 59 + "…'"),
        ("::error::x", "'::error::x'"),
    ],
)
def test_a_value_is_shown_on_one_line(text: str, expected: str) -> None:
    assert shown(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("", True),
        (" \t\n", True),
        ("\u200b\ufeff\u00ad", True),
        ("\u00a0", True),
        ("-", False),
        (" a", False),
        ("é", False),
    ],
)
def test_blank(text: str, expected: bool) -> None:
    assert is_blank(text) is expected
