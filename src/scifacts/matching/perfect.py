"""German's two past tenses: er verkaufte 20 Autos, er hat 20 Autos verkauft."""

from __future__ import annotations

from scifacts.matching.prepared import lowered
from scifacts.numerals.wordlists import word_set
from scifacts.patterns import lazy

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from scifacts.matching.align import Alignment

__all__ = ["PARTICIPLES", "in_other_tense", "other_deeds"]

# Past -> participle, of verbs that do not take "-te" for it; the perfect of the first is formed with "ist".
_MOVED = {
    "wuchs": "gewachsen", "stieg": "gestiegen", "sank": "gesunken", "fiel": "gefallen", "ging": "gegangen",
    "kam": "gekommen", "starb": "gestorben", "blieb": "geblieben", "zog": "gezogen",
}  # fmt: skip
_DID = {
    "verlor": "verloren", "gewann": "gewonnen", "fand": "gefunden", "gab": "gegeben", "nahm": "genommen",
    "schloss": "geschlossen", "schrieb": "geschrieben", "bekam": "bekommen", "erhielt": "erhalten",
    "hielt": "gehalten", "trug": "getragen", "lieh": "geliehen", "sprach": "gesprochen",
    "beschloss": "beschlossen", "verlieh": "verliehen", "stahl": "gestohlen", "traf": "getroffen",
}  # fmt: skip
PARTICIPLES = {**_MOVED, **_DID}
_REST = r"(?P<rest>(?:[^,;:.!?]|[.,](?=\d)){2,90}?)"
_PAST = lazy(rf"(?<=\s)(?P<verb>[a-zäöüß]{{3,}}) {_REST}(?=[.!?]?\Z)")
_PERFECT = lazy(rf"(?<=\s)(?P<verb>hat|haben|ist|sind) {_REST} (?P<done>[a-zäöüß]{{4,}}[tn])(?=[.!?]?\Z)")
_AUXILIARIES = frozenset(("hat", "haben", "ist", "sind"))
_MODAL = word_set("hatte hatten sollte sollten wollte wollten konnte konnten musste mussten durfte mochte")
# What ends a clause with an auxiliary in it: a participle, or what is still to be done
_PARTICIPLE = lazy(
    r"(?<![^\W_])(?:zu\s[a-zäöüß]{2,}n|[a-zäöü]*(?:ge|ver|be|er|ent|zer)[a-zäöüß]{2,}(?:t|en))"
    r"(?=[.,;:!?)]|\s(?:und|oder|sowie|aber)\s|\s*\Z)"
)
_FAR = 160  # characters from an auxiliary to its participle


def in_other_tense(said: str, window: str) -> str:
    """A quote in the tense that a window of the source has it in, else as it is."""
    low = lowered(window)
    if perfect := _PERFECT.search(said):
        for did in _pasts(perfect["verb"], perfect["done"]):
            if lowered(f" {did} {perfect['rest']}") in low:
                return f"{said[: perfect.start()]}{did} {perfect['rest']}{said[perfect.end() :]}"
        return said
    if _AUXILIARIES.isdisjoint(low.split()):
        return said
    at = 0
    while past := _PAST.search(said, at):
        at = past.end("verb")
        for form in _perfects(past["verb"]):
            built = form.format(past["rest"])
            if lowered(f" {built}") in low:
                return f"{said[: past.start()]}{built}{said[past.end() :]}"
    return said


def other_deeds(alignment: Alignment, text: str) -> Iterator[tuple[int, int, int, int]]:
    """Verbs in the past, in place of which stands the perfect of another verb: stieg, ist … gesunken."""
    for edit in alignment.edits:
        here = alignment.quote.keys[edit.first : edit.last]
        there = alignment.passage.keys[edit.start : edit.end]
        if len(here) != 1 or len(there) != 1 or there[0] not in _AUXILIARIES or here[0] in _MODAL:
            continue
        done = [form.rpartition(" ")[2] for form in _perfects(here[0])]
        behind = alignment.passage.ends[edit.start]
        said = _PARTICIPLE.search(text, behind, behind + _FAR) if done else None
        if said and not _is_of(said[0].strip(), done, alignment.quote.keys):
            yield edit.first, edit.last, edit.start, edit.end


def _is_of(said: str, done: Sequence[str], quote: Sequence[str]) -> bool:
    """Whether a participle is that of the quote's verb, with the particle that stands behind it there."""
    return any(said == form or (said.endswith(form) and said.removesuffix(form) in quote) for form in done)


def _perfects(did: str) -> Iterator[str]:
    """What a verb in the past may be in the perfect, with room for what stands between its two words."""
    for ending, has, is_ in (("", "hat", "ist"), ("en", "haben", "sind")):
        stem = did.removesuffix(ending)
        if done := _MOVED.get(stem):
            yield f"{is_} {{}} {done}"
        elif done := _DID.get(stem):
            yield f"{has} {{}} {done}"
    for ending, has, is_ in (("te", "hat", "ist"), ("ten", "haben", "sind")):
        if did.endswith(ending):
            stem = did.removesuffix(ending)
            for done in (f"{stem}t", f"ge{stem}t"):
                yield f"{has} {{}} {done}"
                yield f"{is_} {{}} {done}"


def _pasts(verb: str, done: str) -> Iterator[str]:
    """What a verb in the perfect may be in the past."""
    many = verb in ("haben", "sind")
    strong = _MOVED if verb in ("ist", "sind") else _DID
    yield from (did + "en" * many for did, participle in strong.items() if participle == done)
    if done.endswith("t"):
        for stem in (done.removesuffix("t"), done.removeprefix("ge").removesuffix("t")):
            yield stem + ("ten" if many else "te")
