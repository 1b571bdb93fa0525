"""`changes.atom`: the changes of all claims as a feed (Atom 1.0, RFC 4287).

Entries have ids that no build changes, and the day that their editor wrote as the time. Links are
absolute where the site has an address; else they are relative to the feed, which RFC 4287 allows.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from markupsafe import escape

from scifacts.exports.changes import changes, feed_id
from scifacts.exports.places import claim_path
from scifacts.lines import one_line
from scifacts.site.changes_page import EVENT_MARKS
from scifacts.site.visible import plain

if TYPE_CHECKING:
    from scifacts.exports.changes import Event
    from scifacts.site.book import Book

__all__ = ["FEED", "feed"]

FEED = "changes.atom"
_MOST = 100  # entries, the newest: readers ask often, and the page has them all
_NEVER = "1970-01-01"  # RFC 4287 asks for a time, and an empty feed has none: no clock is asked


def feed(book: Book) -> bytes:
    """The feed of the newest changes; without any, one that waits for the first."""
    events, site, base = changes(book.report)[:_MOST], book.report.project.site, book.base_url
    lines = [
        '<?xml version="1.0" encoding="UTF-8"?>',
        '<feed xmlns="http://www.w3.org/2005/Atom">',
        f"  <id>{feed_id(book.report)}</id>",
        f"  <title>{_text(site.title)}: changes</title>",
        f"  <updated>{_time(events[0].entry.date if events else _NEVER)}</updated>",
        f"  <author><name>{_text(site.publisher or site.title)}</name></author>",
        '  <generator uri="https://pypi.org/project/scifacts/">scifacts</generator>',
        f'  <link rel="self" type="application/atom+xml" href="{_text(base + FEED)}"/>',
        f'  <link rel="alternate" type="text/html" href="{_text(base + "changes.html")}"/>',
    ]
    for event in events:
        lines += _entry(event, base)
    return ("\n".join([*lines, "</feed>"]) + "\n").encode()


def _entry(event: Event, base: str) -> list[str]:
    entry = event.entry
    place = base + claim_path(event.claim_id) + ("" if event.is_retired else "#history")
    return [
        "  <entry>",
        f"    <id>{event.id}</id>",
        f"    <title>{EVENT_MARKS[entry.kind].word}: {_text(one_line(event.statement))}</title>",
        f"    <updated>{_time(entry.date)}</updated>",
        f'    <link rel="alternate" type="text/html" href="{_text(place)}"/>',
        f'    <category term="{entry.kind}"/>',
        f'    <content type="html">{escape(_html(event))}</content>',
        "  </entry>",
    ]


def _html(event: Event) -> str:
    """The entry as HTML: what the claim said before and after, and why."""
    was = f"Was: <del>{_text(event.entry.was)}</del>" if event.entry.was else ""
    now = f"Now: <ins>{_text(event.entry.now)}</ins>" if event.entry.now else ""
    parts = [
        _text(event.statement),
        "<br>".join(part for part in (was, now) if part),
        _text(event.entry.reason),
    ]
    return "".join(f"<p>{part}</p>" for part in parts if part)


def _time(date: str) -> str:
    return f"{date}T00:00:00Z"


def _text(text: str) -> str:
    """Text for XML and HTML: escaped, and without what XML cannot carry."""
    return str(escape(plain(text)))
