"""A bad and a good example of every rule, for `scifacts rule` and the manual; no check reads them."""

from __future__ import annotations

from scifacts.nouns import dataclass

__all__ = ["EXAMPLES", "Example"]


@dataclass(frozen=True, slots=True)
class Example:
    """Lines on which a rule speaks, and lines on which it is silent; `code` stands in backticks.

    `note` is what else there is to know, in Markdown. `default` says when the rule speaks, where that is
    not simply its severity.
    """

    bad: tuple[str, ...]
    good: tuple[str, ...]
    note: str = ""
    default: str = ""


# Code of the rule -> its example; docs/rules.md shows the same, and a test compares them.
EXAMPLES: dict[str, Example] = {
    "SF001": Example(
        ("`claims: []`",),
        ("At least one claim with a quote; a selection that holds one.",),
    ),
    "SF002": Example(
        ("`figure: {value: about nine}`",),
        ("`figure: {value: 9, comparator: about}`",),
    ),
    "SF003": Example(
        ("two claims with `id: cargo`",),
        ("`id: cargo` and `id: cargo-before`",),
    ),
    "SF004": Example(
        ("`source: anual-report`",),
        ("`source: annual-report`",),
    ),
    "SF101": Example(
        ("`exact: 1,240 ships sank`",),
        ("`exact: 1,240 seagoing ships called`",),
        note="An `ignored` entry whose passage is gone is a warning of this rule.",
    ),
    "SF102": Example(
        (
            "`exact: a total of 1,240 seagoing ships came`",
            "`source: A total of 1,240 seagoing ships called`",
        ),
        ("`exact: A total of 1,240 seagoing ships called`",),
    ),
    "SF103": Example(
        ("`exact: the port`",),
        (
            "`exact: the port`",
            '`suffix: " handled 18.4 million tonnes"`',
        ),
    ),
    "SF104": Example(
        (
            "`source: gazette`",
            "`exact: up 3.2% from 17.8 million tonnes`",
        ),
        (
            "`source: annual-report`",
            "`exact: up 3.2% from 17.8 million tonnes`",
        ),
    ),
    "SF105": Example(
        ("a source saved as Latin-1",),
        ("the same file saved as UTF-8",),
    ),
    "SF201": Example(
        (
            "`figure: {value: 1420}`",
            "`exact: 1,240 seagoing ships called`",
        ),
        (
            "`figure: {value: 1240}`",
            "`exact: 1,240 seagoing ships called`",
        ),
    ),
    "SF202": Example(
        (
            "`exact: Emissions fell by 12 per cent`",
            "`source: Emissions rose by 12 per cent`",
        ),
        ("the quote and the source say the same",),
        note="It also speaks where the quote leaves out what stands right beside it and "
        'belongs to the fact: a rate ("40 tonnes", and "a month"), a word that makes '
        'another measure ("profit was 40 million", and "net" before it), somebody else '
        '("Mr Li denied it", and "the lawyer for" before it). Take these words into the '
        "quote.",
    ),
    "SF203": Example(
        ("a quote whose own `figure` differs from the claim's, or with `stance: refutes`",),
        ("a quote whose own `figure` is the claim's; a waiver",),
    ),
    "SF204": Example(
        (
            "`figure: {value: 900}`",
            "`source: less than 900 tonnes of diesel`",
        ),
        ("`figure: {value: 900, comparator: less-than}`",),
        note="A statement may tell as the highest value what the source says that values came up to: "
        '"the longest wait was 19 hours" over "waits of up to 19 hours".',
    ),
    "SF205": Example(
        (
            "`figure: {value: 18.4, scale: billion, unit: tonnes}`",
            "`source: 18.4 million tonnes`",
        ),
        ("`figure: {value: 18.4, scale: million, unit: tonnes}`",),
        note="Where only the thing counted has another name (agreements, documents), it is a "
        "warning; where the statement is in another language than the passage (countries, "
        "国家), nothing is said. A claim in points may rest on percentage points; the other way round it"
        ' is a warning. A rate is a part of the unit: "40 tonnes a month" are no "40 '
        "tonnes a year\", whether the figure's `unit` or the statement says so. Where one "
        'side names a rate and the other none, it is a warning (an error for "12 deaths '
        'per 100,000 people"), unless the words around name it: "annual use is 40 '
        'tonnes". A rate before the figure counts too ("spending per pupil came to £7,690"); '
        'of goods a statement may give the price alone: "crude rose to $85".',
    ),
    "SF206": Example(
        (
            "`figure: {value: 18.4, scale: million, as_of: 2024}`",
            "`source: 18.4 million tonnes of cargo in 2025`",
        ),
        ("`figure: {value: 18.4, scale: million, as_of: 2025}`",),
        note="The time comes from the sentence, or from the one before where an additive word "
        'carries it over in the same paragraph: "In 2022, …. Additionally, we held 48 …".'
        ' "The previous year" counts from the time told last, "last year" from the '
        "source's `published`. A quarter or half is its months (`as_of: "
        "2023-01-01/2023-03-31`, and 2023 agrees with it). Where two years compete, none "
        "is tied. Where `figure` has no `as_of`, the time of the statement is compared: "
        '"in 2023, 48 meetings were held".',
    ),
    "SF207": Example(
        (
            "`statement: In 2025, 1,420 ships called.`",
            "`figure: {value: 1240}`",
        ),
        (
            "`statement: In 2025, 1,240 ships called.`",
            "`figure: {value: 1240}`",
        ),
    ),
    "SF208": Example(
        (
            "`attribution: Ida Brandt`",
            '`source: "We grew by 3.2%," said Jan de Wit.`',
        ),
        ("`attribution: Jan de Wit, harbour master`",),
        note="Near is the paragraph of the quote or the one before; further back, as long as each "
        'paragraph leaves the name to another ("he said"), and the last label such as `Jan de '
        "Wit:` in a record of speech. The head of a source is its `author`, `publisher` and "
        "`title`, and its text before the first long paragraph. A name, a first name or surname, a "
        "role and the initials of a body count, but not a part of another's name: `Stefan de Wit` is not "
        "`Jan de Wit` (though `Liz Truss` is `Elizabeth Truss`), nor is `Wit` alone where the source has "
        "only the other. A quotation that ends in "
        "`said Ida Brandt` is hers, whoever is named beside it. One quote with the speaker near it is "
        "enough for a claim.",
    ),
    "SF301": Example(
        ("`sha256` of the file as it was",),
        ("`sha256` of the file as it is, after a look at what changed",),
        note="Where a line of the text is a notice of correction, the finding tells it, and the claims "
        "whose figure it has: such a notice may "
        "leave the wrong words where they were, and then every quote stands.",
    ),
    "SF302": Example(
        ("a claim whose statement, figure or quotes were edited after its review",),
        ("a new `scifacts review`; other tags, notes, or another layout of the YAML",),
    ),
    "SF303": Example(
        ("a claim without `review`, or edited after it",),
        ("`scifacts review ship-calls --by desk`",),
        default="off; on with `check --require-review`",
        note="With `check --review-own-words` it speaks of those claims alone whose statement has words that "
        "no sentence quoted has, and names them.",
    ),
    "SF401": Example(
        ("`expires: 2026-01-31, in February`",),
        ("the finding mended, or a new date",),
    ),
    "SF402": Example(
        ("a waiver for a finding that is gone",),
        ("no waiver",),
    ),
    "SF501": Example(
        ("a figure of a source that nothing accounts for",),
        ("a claim for it, or an `ignored` entry with a reason",),
        default="off; on with `coverage --fail-under`",
    ),
    "SF601": Example(
        ("the claim removed",),
        ("the claim removed, and `aliases: [ship-calls]` on the one that says the same",),
        note="The rules from here on speak only under `check --since` ([reviewing a pull "
        "request](pull-requests.md)). No waiver covers them.",
        default="error; with `check --since`",
    ),
    "SF602": Example(
        ("one of a claim's two quotes removed",),
        ("a quote replaced by a longer one around it",),
        note="With a new entry in the claim's `history` it is a warning that shows the entry; so are "
        "SF603, SF604 and SF605.",
        default="error; with `check --since`",
    ),
    "SF603": Example(
        (
            "`exact: A total of 1,240 seagoing ships called`",
            "now `exact: 1,240 seagoing ships`",
        ),
        (
            "`exact: 1,240 seagoing ships`",
            "now `exact: A total of 1,240 seagoing ships called`",
        ),
        default="error; with `check --since`",
    ),
    "SF604": Example(
        (
            "`{value: 160, comparator: more-than}`",
            "now `{value: 100, comparator: more-than}`",
        ),
        (
            "`{value: 160, comparator: about}`",
            "now `{value: 160}`",
        ),
        default="error; with `check --since`",
    ),
    "SF605": Example(
        (
            "`stance: refutes`",
            "now `stance: context`",
        ),
        (
            "`stance: context`",
            "now `stance: supports`",
        ),
        default="error; with `check --since`",
    ),
    "SF606": Example(
        (
            "`display: full`",
            "now `display: excerpt`",
        ),
        ("another `title`",),
        default="warning; with `check --since`",
    ),
    "SF607": Example(
        (
            "`value: 1240`",
            "now `value: 1420`",
        ),
        ("the same, and `history: [{…, was: 1240, now: 1420}]`",),
        note="With another new entry in the claim's `history` it is a warning. Where only the wording "
        "changed, and nothing that carries the fact, it is a warning. "
        "Spaces and punctuation are no change.",
        default="error; with `check --since`",
    ),
    "SF608": Example(
        ("a new waiver; `expires` moved to a later day",),
        ("a waiver removed",),
        note="An `ignored` entry counts where its passage stood in the source before; figures that are "
        "new with the source had no check to lose.",
        default="warning; with `check --since`",
    ),
    "SF609": Example(
        ("the source edited; also with `sha256` of the new file",),
        ("`sha256` of a file whose text is the same",),
        default="warning; with `check --since`",
    ),
    "SF610": Example(
        ("`strict = true` removed",),
        ("`strict = true` added",),
        default="error; with `check --since`",
    ),
    "SF611": Example(
        ("an entry of `history` removed",),
        ("an entry added",),
        default="error; with `check --since`",
    ),
}
