"""The site in one file: whole, without scripts, and with links that lead to places in it."""

from __future__ import annotations

import base64
import hashlib
import re
from typing import TYPE_CHECKING

import pytest

from pages import Element, read_page
from scifacts.site import render
from scifacts.site.single_file import single_file
from site_reports import crowd, every_status, harmless, hostile, report

if TYPE_CHECKING:
    from scifacts.model import Report

EMPTY = report((), ())
MAKERS = [every_status, hostile, crowd, lambda: EMPTY]


@pytest.fixture(scope="module", params=MAKERS)
def made(request: pytest.FixtureRequest) -> tuple[Report, Element]:
    of = request.param()
    return of, read_page(single_file(of))


def test_every_page_is_a_section(made: tuple[Report, Element]) -> None:
    of, page = made
    pages = [path for path in render(of) if path.endswith(".html") and path != "404.html"]
    places = [each.id for each in page.all("section", "page")]
    assert sorted(places) == sorted(path.removesuffix(".html").replace("/", "--") for path in pages)
    assert places[0] == "index"


def test_every_id_is_there_once_and_every_link_leads_to_one(made: tuple[Report, Element]) -> None:
    _, page = made
    ids = [each.id for each in page.all() if each.id]
    assert len(ids) == len(set(ids))
    for each in page.all():
        for name in ("href", "aria-labelledby", "for"):
            for value in each.attributes.get(name, "").split():
                if name == "href" and not value.startswith("#"):
                    assert value.startswith(("https://", "http://", "mailto:", "data:")), value
                else:
                    assert value.removeprefix("#") in ids, value


def test_nothing_is_fetched_and_nothing_runs(made: tuple[Report, Element]) -> None:
    _, page = made
    assert not list(page.all("script"))
    assert not list(page.all("link", "stylesheet"))
    for each in page.all():
        assert not [name for name in each.attributes if name in ("src", "style") or name.startswith("on")]


def test_markup_in_the_data_makes_no_element() -> None:
    tags = [[each.tag for each in read_page(single_file(make())).all()] for make in (harmless, hostile)]
    assert tags[0] == tags[1]


def test_the_policy_allows_its_own_stylesheet_alone() -> None:
    text = single_file(every_status()).decode()
    style = re.search("<style>(.*?)</style>", text, re.DOTALL)
    assert style is not None
    digest = base64.b64encode(hashlib.sha256(style[1].encode()).digest()).decode()
    assert f"default-src 'none'; style-src 'sha256-{digest}'; img-src data:;" in text


def test_a_passage_reads_as_on_its_page() -> None:
    whole = read_page(single_file(every_status()))
    page = read_page(render(every_status())["sources/xinhua-2023.html"])
    words = [each.text for each in page.all(css="words")]
    section = whole.by_id("sources--xinhua-2023")
    assert [each.text for each in section.all(css="words")] == words


def test_same_report_same_bytes() -> None:
    assert single_file(every_status()) == single_file(every_status())


def test_nothing_is_offered_that_needs_a_script(made: tuple[Report, Element]) -> None:
    _, page = made
    assert not list(page.all(css="needs-script"))
    assert not list(page.all("button"))
