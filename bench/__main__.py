"""`python -m bench`: measure, and write docs/benchmarks.md."""

from __future__ import annotations

import argparse
import platform
import sys
import tempfile
import time
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path
from typing import TYPE_CHECKING

from bench import corpus, figures, folding, planting, running, tables
from bench.adapters import ADAPTERS
from bench.planting import NO_SOURCE_NAMED, TIERS

if TYPE_CHECKING:
    from collections.abc import Sequence

    from bench.running import Outcome

ROOT = Path(__file__).resolve().parents[1]
PAGE = ROOT / "docs" / "benchmarks.md"
# Seconds for a system in a tier. A tier that a system does not finish says after how many quotes.
WHOLE = {"10 KB": 60, "1 MB": 60, "10 MB": 90, NO_SOURCE_NAMED: 60}
QUICK = {"10 KB": 4, "1 MB": 5}
# Milliseconds: a system of which a quote would take longer is left out of a tier.
TOO_SLOW = 3_000
# Who is asked where no source is named: scifacts by its index, the fastest others document by document.
SEARCHERS = ("scifacts", "fold + find", "rapidfuzz", "edlib")


def main(arguments: Sequence[str] | None = None) -> int:
    """Run what was asked for and write the page (a quick run prints it)."""
    options = _options(arguments)
    if not options.peers and not running.installed("scifacts"):
        print("error: scifacts cannot be imported here: run `make bench`, or install it", file=sys.stderr)
        return 2
    started = time.perf_counter()
    library = corpus.library(options.corpus)
    page = [_head(options, library)]
    page += _matching(options, library)
    page.append("## Folding\n\n" + _folding(library, quick=options.quick))
    page.append("## Figures\n\n" + _figures(quick=options.quick))
    page.append(_notes(time.perf_counter() - started))
    text = "\n\n".join(page) + "\n"
    if options.quick and options.output is None:
        print(text)
    else:
        output = options.output or PAGE
        output.write_text(text, encoding="utf-8")
        print(f"wrote {output}")
    return 0


def _options(arguments: Sequence[str] | None) -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m bench", description=__doc__)
    parser.add_argument(
        "--quick", action="store_true", help="two minutes: small texts, few quotes; print the tables"
    )
    parser.add_argument("--seed", type=int, default=1, help="another seed plants other quotes (default: 1)")
    parser.add_argument(
        "--corpus", type=Path, help="a folder of .txt, .md, .rst and .html files to plant quotes in"
    )
    parser.add_argument("--peers", help="systems to run, comma between (default: all that are installed)")
    parser.add_argument("--mistakes", type=Path, help="write what scifacts got wrong to this file")
    parser.add_argument("--output", type=Path, help="write the page here (default: docs/benchmarks.md)")
    return parser.parse_args(arguments)


def _matching(options: argparse.Namespace, library: list[corpus.Document]) -> list[str]:
    """Measure every tier; the sections on judging, speed and search without a named source."""
    seconds = QUICK if options.quick else WHOLE
    names = [
        name for name in (options.peers.split(",") if options.peers else ADAPTERS) if running.installed(name)
    ]
    outcomes: dict[str, dict[str, Outcome]] = {}
    with tempfile.TemporaryDirectory() as folder:
        for tier_name in seconds:
            shape = TIERS[tier_name]
            tier = planting.plant(
                tier_name, library, shape.quick if options.quick else shape.whole, options.seed
            )
            file = Path(folder) / f"{tier_name}.pickle"
            outcomes[tier_name] = {}
            for name in names:
                if _too_slow(name, tier_name, outcomes):
                    continue
                outcomes[tier_name][name] = running.run(name, tier, file, seconds[tier_name])
                _progress(tier_name, name, outcomes[tier_name][name])
    if options.mistakes:
        _write_mistakes(options.mistakes, outcomes)
    everywhere = outcomes.pop(NO_SOURCE_NAMED, None)
    sections = [
        f"## Judging: quotes in texts of {name}\n\n{_asked(tier)}\n\n{tables.accuracy(tier)}"
        for name, tier in outcomes.items()
    ]
    sections.append("## Speed and memory\n\n" + tables.speed(outcomes))
    sections.append("Times as long as scifacts, same run, same quotes:\n\n" + tables.ratios(outcomes))
    if everywhere:
        intro = f"{TIERS[NO_SOURCE_NAMED].documents} articles of 10 MB in all; the answer names the article."
        sections.append(
            f"## No source named\n\n{intro} {_asked(everywhere)}\n\n{tables.no_source_named(everywhere)}"
        )
    return sections


def _too_slow(name: str, tier: str, outcomes: dict[str, dict[str, Outcome]]) -> bool:
    """Whether a quote in this tier would take longer than is of use to anyone, by the tier before."""
    if tier == NO_SOURCE_NAMED:
        return name not in SEARCHERS
    if tier == "10 KB":
        return False
    before, growth = ("10 KB", 100) if tier == "1 MB" else ("1 MB", 10)
    outcome = outcomes[before].get(name)
    median = outcome.median("drifted") if outcome else None
    return median is None or median * growth > TOO_SLOW


def _asked(tier: dict[str, Outcome]) -> str:
    """How many quotes each system answered, where they differ."""
    most = max(sum(outcome.asked.values()) for outcome in tier.values())
    fewer = [
        f"{name} {sum(outcome.asked.values())}"
        for name, outcome in tier.items()
        if sum(outcome.asked.values()) < most
    ]
    return f"{most} quotes." + (f" In the time allowed: {', '.join(fewer)}." if fewer else "")


def _progress(tier: str, name: str, outcome: Outcome) -> None:
    print(f"{tier}: {name}: {sum(outcome.asked.values())} quotes", file=sys.stderr, flush=True)


def _write_mistakes(path: Path, outcomes: dict[str, dict[str, Outcome]]) -> None:
    lines = [
        f"{tier}, {kind}\n  quote:   {quote!r}\n  passage: {passage!r}\n"
        for tier, by_name in outcomes.items()
        for kind, quote, passage in by_name["scifacts"].mistakes
    ]
    path.write_text("\n".join(lines), encoding="utf-8")


def _folding(library: list[corpus.Document], *, quick: bool) -> str:
    size = 1_000_000 if quick else 10_000_000
    plain = "\n\n".join(document.text for document in library)[:size]
    texts = {
        "English prose": plain,
        "the five articles": _articles() * (size // 60_000),
        "typographic": plain.replace("'", "’").replace(" the ", " “the” ").replace("fi", "ﬁ")[:size],
        "Chinese": "与160多个国家和地区建立了科技合作关系，签署了116个政府间科技合作协定。\n" * (size // 80),
    }
    names = [name for name in folding.FOLDERS if folding.installed(name)]
    rounds = 2 if quick else 3
    return tables.folding_table(
        {
            label: {name: folding.measure(name, text, rounds) for name in names}
            for label, text in texts.items()
        }
    )


def _figures(*, quick: bool) -> str:
    sets = {
        "five articles": "articles.txt",
        "hand-written cases": "cases.txt",
        "the world's prose": "world.txt",
    }
    found = {label: figures.gold(name) for label, name in sets.items() if (figures.GOLD / name).exists()}
    prose, seconds = _articles() * 8, 2 if quick else 10
    names = [name for name in figures.READERS if figures.installed(name)]
    return (
        "Numbers that a claim may be about: the share found with their value (recall), and the share of what "
        "was read that is right (precision).\n\n"
    ) + tables.figures_table(
        {
            name: {label: figures.measure(name, cases, prose, seconds) for label, cases in found.items()}
            for name in names
        }
    )


def _articles() -> str:
    return "\n".join(path.read_text(encoding="utf-8") for path in sorted((ROOT / "seeds").glob("*.txt")))


def _head(options: argparse.Namespace, library: list[corpus.Document]) -> str:
    command = "make bench-quick" if options.quick else "make bench"
    size = sum(len(document.text) for document in library) / 1e6
    return f"""# Benchmarks

Written by `{command}` (seed {options.seed}). Every system had the same quotes in the same run, each in a
process of its own; what matters is the ratio between rows, as machines differ.

A quote is taken from a text, and the text is then changed: harmlessly (harmless drift), or so that it states
something else (tampering). Half of the quotes are from prose, half are sentences full of figures, of which
each has lookalikes with other figures in the same text; absent quotes include such lookalikes. A dash stands
for what was not measured: a system is left out where a quote would take it over {TOO_SLOW // 1000} seconds.
"Located" means an overlap of at least 0.8. Word lists, texts and adapters are in `bench/`.

- Machine: {_processor()}, {platform.system()} {platform.machine()}
- Python {platform.python_version()}; {", ".join(_versions())}
- Prose: {len(library)} documents, {size:.1f} MB, fingerprint {corpus.digest(library)}"""


def _processor() -> str:
    try:
        info = Path("/proc/cpuinfo").read_text(encoding="utf-8")
        model = info.split("model name")[1].split(":")[1].splitlines()[0].strip()
        return f"{model}, {info.count('model name')} cores"
    except (OSError, IndexError):
        return platform.processor() or "unknown"


def _versions() -> list[str]:
    packages = ["scifacts", *sorted({adapter.needs for adapter in ADAPTERS.values()} - {"", "scifacts"})]
    packages += ["quantulum3", "recognizers-text-suite", "text2num"]
    said = []
    for package in packages:
        try:
            said.append(f"{package} {version(package)}")
        except PackageNotFoundError:
            said.append(f"{package} not installed")
    return said


def _notes(seconds: float) -> str:
    lines = [f"- {name}: {adapter.note}" for name, adapter in ADAPTERS.items()]
    lines += [f"- figures, {name}: {reader.note}" for name, reader in figures.READERS.items()]
    lines += [f"- folding, {name}: {folder.note}" for name, folder in folding.FOLDERS.items()]
    return (
        "## What was called\n\n"
        + "\n".join(lines)
        + (
            "\n- word2number reads a phrase that is nothing but a number, it finds none in a text: no row."
            f"\n\nThe run took {seconds / 60:.0f} minutes."
        )
    )


if __name__ == "__main__":
    sys.exit(main())
