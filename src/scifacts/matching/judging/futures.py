"""Futures that languages make by an ending: entrera, entre; empleará, empleó; потратит, потратила."""

from __future__ import annotations

from scifacts.numerals.wordlists import phrases, word_set
from scifacts.patterns import lazy

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from scifacts.matching.align import Alignment, Edit

__all__ = ["other_futures"]

# The last letters of an infinitive, and the ending behind them: French, Spanish, Italian, Portuguese.
_FUTURE = lazy(
    r"(?:[a-z]')?(?P<stem>[^\W\d_]{3,})(?:(?P<r>[eiudtv]r)(?:a|ont|ait|aient)"
    r"|(?P<r2>[aei]r|dr)(?:á|án|ía|ían|ão|iam?)|(?P<r3>[ei]r|rr)(?:à|anno|ebbe|ebbero))"
)
# What the word of a future ends in, told at a glance.
_ENDINGS = (*phrases("ra ront rait raient rá rán ría rían rão ria riam rà ranno rebbe rebbero"),)
# Verbs whose future shares no stem with their other forms, of each language.
_IRREGULAR = (
    (
        word_set("sera seront serait seraient aura auront aurait auraient"),
        word_set("est sont était étaient fut furent a ont avait avaient eut"),
    ),
    (
        word_set("será serán sería serían habrá habrán habría tendrá tendrán tendría"),
        word_set("es son era eran fue fueron hay hubo tiene tienen tenía tuvo"),
    ),
    (word_set("fera feront ferait feraient"), word_set("fait font fit firent faisait faisaient")),
    (word_set("ira iront irait iraient"), word_set("va vont allait allaient alla allé allés allée allées")),
    (word_set("verra verront"), word_set("voit voient vit virent vu")),
    (word_set("pourra pourront"), word_set("peut peuvent pouvait pouvaient put purent")),
    (word_set("devra devront"), word_set("doit doivent devait devaient dut durent")),
    (word_set("viendra viendront"), word_set("vient viennent vint vinrent venu venus venue")),
    (word_set("tiendra tiendront"), word_set("tient tiennent tint tinrent tenu")),
    (word_set("estará estarán estaría"), word_set("está están estaba estaban estuvo estuvieron")),
    (word_set("hará harán haría"), word_set("hace hacen hizo hicieron hacía hecho")),
    (word_set("dará darán daría"), word_set("da dan dio dieron daba dado")),
    (word_set("dirá dirán diría"), word_set("dice dicen dijo dijeron")),
    (word_set("irá irán iría"), word_set("va van fue fueron iba")),
    (word_set("pondrá pondrán pondría"), word_set("pone ponen puso pusieron")),
    (word_set("podrá podrán podría"), word_set("puede pueden pudo pudieron")),
    (word_set("vendrá vendrán vendría"), word_set("viene vienen vino vinieron")),
    (word_set("farà faranno farebbe"), word_set("fa fanno fece fecero fatto")),
    (word_set("fará farão faria"), word_set("faz fazem fez fizeram")),
    (word_set("olisi olisivat"), word_set("on ovat oli olivat")),
    (word_set("sarà saranno sarebbe avrà avranno"), word_set("è sono era erano ha hanno aveva")),
)
# What will be and what was in Russian and Ukrainian, Polish, Czech and Slovak, and Turkish: they have
# one stem. No l stands where they part: stały, stała.
_PLANNED_AND_TOLD = (
    (
        ("л", "ла", "ло", "ли", "ся", "сь", "в"),
        lazy(r"\w{3,}(?:ет|ёт|ит|ут|ют|ат|ят)ь?(?:ся)?"),
        lazy(r"\w{3,}(?:л[аои]?|в)(?:с[ья])?"),
    ),
    (("ł", "ła", "ło", "ły"), lazy(r"\w{3,}[aeiyąę]"), lazy(r"\w{2,}[aeiyąę]ł[aoy]?")),
    (("l", "la", "lo", "li", "ly"), lazy(r"\w{4,}(?:í|á|[aeě]jí)"), lazy(r"\w{3,}[aeiuěáíý]l[aoiy]?")),
    (
        ("ı", "i", "u", "ü", "ş", "r"),
        lazy(r"\w{3,}[ae]ca(?:k|klar)|\w{3,}ecek(?:ler)?"),
        lazy(r"\w{3,}(?:[dt][ıiuü]|m[ıiuü]ş)(?:l[ae]r)?"),
    ),
    # The conditionals of Finnish and Hungarian.
    (
        ("i", "ivat", "nut", "nyt"),
        lazy(r"\w{3,}isi(?:vat)?"),
        lazy(r"(?!\w+isi(?:vat)?$)\w{3,}(?:i(?:vat)?|n[uy]t)"),
    ),
    (("tt", "ttak", "ttek"), lazy(r"\w{3,}n(?:[ae]|ána[kl]|ének)"), lazy(r"\w{3,}tt(?:[ae]k)?")),
)
_TURKISH = ("acak", "ecek", "caklar", "cekler")
_PLAIN = (*_TURKISH, "isi", "isivat", "ne", "na")  # of languages that write it without an accent
_SWEDISH = frozenset({"ska", "skall"})
_PAST_LETTERS = frozenset("lłл")  # uchwale, uchwała
_SHORT_STEM = 4  # letters that a future has of the past
_GOING = frozenset({"va", "vont", "van"})  # va entrer, van a producir
_HAVING = frozenset({"a", "ont", "ha", "han", "est", "sont"})  # a ouvert
_INFINITIVE = lazy(r"(?P<stem>[^\W\d_]{3,})(?:[aei]r|re)")
_MOST = 6  # words of an edit
_LONG_STEM = 5  # letters from which on the last may change


def other_futures(alignment: Alignment, edits: Sequence[Edit]) -> Iterator[tuple[int, int, int, int]]:
    """Merged edits in which one side tells what the other says will be."""
    for edit in edits:
        here = alignment.quote.keys[edit.first : edit.last]
        there = alignment.passage.keys[edit.start : edit.end]
        if (
            0 < len(here) <= _MOST
            and 0 < len(there) <= _MOST
            and (_comes(here, there) or _comes(there, here))
        ):
            yield edit.first, edit.last, edit.start, edit.end


def _stem(one: str, two: str) -> int:
    """How many letters two words begin with alike."""
    return next(
        (at for at, pair in enumerate(zip(one, two, strict=False)) if pair[0] != pair[1]),
        min(len(one), len(two)),
    )


def _is_planned(planned: str, told: str) -> bool:
    """Whether a word is the future of a verb whose past the other is: потратит, потратила."""
    if planned == told or (told.isascii() and planned.isascii() and not planned.endswith(_PLAIN)):
        return False
    for endings, future, past in _PLANNED_AND_TOLD:
        if told.endswith(endings) and (size := _stem(planned, told)) >= _SHORT_STEM - planned.endswith(
            _TURKISH
        ):
            joint = planned[size - 1 : size + 1]
            if (
                (planned.endswith(_TURKISH) or _PAST_LETTERS.isdisjoint(joint))
                and past.fullmatch(told)
                and future.fullmatch(planned)
            ):
                return True
    return False


def _comes(planned: Sequence[str], told: Sequence[str]) -> bool:
    """Whether a verb is in the future on one side, and on the other in a form that is none."""
    if not _SWEDISH.isdisjoint(planned) and _SWEDISH.isdisjoint(told):
        return any(_stem(one, two) >= _SHORT_STEM for one in planned for two in told)
    if any(_is_planned(one, two) for two in told for one in planned):
        return True
    if any(not futures.isdisjoint(told) for futures, _ in _IRREGULAR):
        return False  # se mostrarán, serán mostrados
    for futures, others in _IRREGULAR:
        if not futures.isdisjoint(planned):
            return futures.isdisjoint(told) and not others.isdisjoint(told)
    if not _GOING.isdisjoint(planned) and _GOING.isdisjoint(told):
        stems = (verb["stem"] for word in planned if (verb := _INFINITIVE.fullmatch(word)))
        forms = [form for form in told if form not in planned and not _FUTURE.fullmatch(form)]
        return not _HAVING.isdisjoint(forms) or any(form.startswith(stem) for stem in stems for form in forms)
    for word in planned:
        found = word.endswith(_ENDINGS) and _FUTURE.fullmatch(word)
        if not found:
            continue
        ending = found["r"] or found["r2"] or found["r3"]
        # Of "montra", the past of "montrer", the r belongs to the stem: so it does in "montre".
        own = f"{found['stem']}{ending}"
        if any(_is_told(form.rpartition("'")[2], found["stem"], own) for form in told):
            return True
    return False


def _is_told(form: str, stem: str, own: str) -> bool:
    if stem.endswith("i"):
        form = form.replace("y", "i")  # paiera, payé
    if own.endswith(("her", "hir")):
        stem = stem.removesuffix("h")  # pagherà, paga
    known = stem if len(stem) < _LONG_STEM else stem[:-1]  # producirá, produjo
    return form.startswith(known) and not form.startswith(own) and not _FUTURE.fullmatch(form)
