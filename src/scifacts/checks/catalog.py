"""Every rule by its code: name, default severity, what it means and what to do."""

from __future__ import annotations

from scifacts.model import Severity
from scifacts.nouns import dataclass

__all__ = ["CATALOG", "RuleInfo"]

_ERROR, _WARNING = Severity.ERROR, Severity.WARNING


@dataclass(frozen=True, slots=True)
class RuleInfo:
    """What a rule is called, how much it weighs by default, what it means and what to do about it."""

    code: str
    name: str
    severity: Severity
    meaning: str
    remedy: str


_RULES = (
    RuleInfo(
        "SF001",
        "nothing-checked",
        _ERROR,
        "No quote was checked, so nothing was verified.",
        "Add claims with quotes to claims.yaml, or widen --claim and --source.",
    ),
    RuleInfo(
        "SF002",
        "invalid-claims-file",
        _ERROR,
        "The claims file cannot be used: its syntax, a key or a value is wrong.",
        "Correct the line that the message names.",
    ),
    RuleInfo(
        "SF003",
        "duplicate-id",
        _ERROR,
        "Two claims or two sources have the same id.",
        "Give each its own id.",
    ),
    RuleInfo(
        "SF004",
        "unknown-source",
        _ERROR,
        "A quote names a source that `sources` does not list.",
        "Correct the id, or add the source.",
    ),
    RuleInfo(
        "SF101",
        "quote-missing",
        _ERROR,
        "The quoted passage is not in its source.",
        "Correct the quote from the source, or retire the claim if the source no longer says so.",
    ),
    RuleInfo(
        "SF102",
        "quote-reworded",
        _WARNING,
        "The passage was found, but its words differ from the quote, though in no number, unit, bound, time, "
        "direction, name or negation.",
        "If it still says the same, take the source's wording into the quote.",
    ),
    RuleInfo(
        "SF103",
        "quote-ambiguous",
        _ERROR,
        "The quote stands in several places and nothing decides which is meant.",
        "Add a prefix or a suffix to the quote, or quote more words.",
    ),
    RuleInfo(
        "SF104",
        "quote-in-another-source",
        _ERROR,
        "The passage is not in the source that the quote names, but in another one.",
        "Name the source that has it.",
    ),
    RuleInfo(
        "SF105",
        "source-unreadable",
        _ERROR,
        "A source could not be read, or has no text, so nothing can be checked against it.",
        "Restore the file, save it as UTF-8, or correct its path.",
    ),
    RuleInfo(
        "SF201",
        "figure-not-in-quote",
        _ERROR,
        "The passage does not state the claim's figure.",
        "Correct the claim's figure, or quote the passage that states it.",
    ),
    RuleInfo(
        "SF202",
        "fact-changed",
        _ERROR,
        "The passage now says something else: a number, unit, comparator, time, direction, name or negation.",
        "Find out which is right: `scifacts accept` takes what the source says now; else restore the source.",
    ),
    RuleInfo(
        "SF203",
        "sources-disagree",
        _WARNING,
        "Sources of one claim state it differently.",
        "Say in the claim's notes which one it follows and why, and waive the finding with a reason.",
    ),
    RuleInfo(
        "SF204",
        "qualifier-dropped",
        _ERROR,
        "The source qualifies its figure otherwise than the claim does.",
        "Give the claim's figure the comparator that the source uses.",
    ),
    RuleInfo(
        "SF205",
        "unit-or-scale-differs",
        _ERROR,
        "The source gives its figure in another unit or scale than the claim.",
        "Give the claim's figure the unit and scale of the source; nothing is converted.",
    ),
    RuleInfo(
        "SF206",
        "time-differs",
        _ERROR,
        "The source ties its figure to another time than the claim.",
        "Correct the claim's `as_of`, or quote the passage about that time.",
    ),
    RuleInfo(
        "SF207",
        "statement-differs-from-figure",
        _ERROR,
        "The claim's statement does not say what its `figure` says, or has another figure than its quotes.",
        "Make the statement agree with `figure` and with the quotes.",
    ),
    RuleInfo(
        "SF208",
        "attribution-not-near-quote",
        _WARNING,
        "The speaker whom the claim names stands neither near its quotes nor at the head of their sources.",
        "Correct the attribution, or quote the passage that names who says so.",
    ),
    RuleInfo(
        "SF301",
        "source-changed-since-pinned",
        _WARNING,
        "The source file is not the one that the claims were checked against.",
        "Look at what changed in the source; `scifacts check --fix` renews its `sha256` if all quotes stand.",
    ),
    RuleInfo(
        "SF302",
        "claim-changed-since-reviewed",
        _WARNING,
        "The claim was edited after its last review.",
        "Review the claim again.",
    ),
    RuleInfo(
        "SF303",
        "claim-unreviewed",
        _ERROR,
        "Nobody has reviewed the claim as it stands.",
        "Read it against its sources, then stamp it with `scifacts review`.",
    ),
    RuleInfo(
        "SF401",
        "waiver-expired",
        _ERROR,
        "A waiver is past its last day and covers nothing any more.",
        "Mend what it waived, renew it with a new date, or remove it.",
    ),
    RuleInfo(
        "SF402",
        "waiver-unused",
        _WARNING,
        "A waiver covers no finding.",
        "Remove it.",
    ),
    RuleInfo(
        "SF501",
        "figure-uncovered",
        _ERROR,
        "A figure of a source is covered by no claim and no `ignored` entry.",
        "Write a claim for it, or list it under `ignored` with a reason.",
    ),
    RuleInfo(
        "SF601",
        "claim-deleted",
        _ERROR,
        "A claim of the revision compared with, or an id of it, is gone; a warning where it was retired.",
        "List it under `retired` with a reason, or under `aliases` of the claim that it is called now.",
    ),
    RuleInfo(
        "SF602",
        "quote-deleted",
        _ERROR,
        "A quote of a claim is gone, or means a passage elsewhere or one that says something else.",
        "Put it back, or say in the claim's `history` why it went.",
    ),
    RuleInfo(
        "SF603",
        "quote-shortened",
        _ERROR,
        "A quote holds less of its passage than it did.",
        "Quote the whole passage again, or say in the claim's `history` why it is shorter.",
    ),
    RuleInfo(
        "SF604",
        "claim-loosened",
        _ERROR,
        "A claim says less than it did: wider bounds, or no figure, unit, time, speaker, review or verdict.",
        "Put back what it said, or say in its `history` why it says less.",
    ),
    RuleInfo(
        "SF605",
        "stance-changed",
        _ERROR,
        "A quote takes another stance to its claim than it did.",
        "Put the stance back, or say in the claim's `history` why it changed.",
    ),
    RuleInfo(
        "SF606",
        "source-weakened",
        _WARNING,
        "A source is gone, lost its pin or the right to be shown in full, or names another origin or date.",
        "Put it back, if that was not meant.",
    ),
    RuleInfo(
        "SF607",
        "changed-without-history",
        _ERROR,
        "A claim's statement, figure, speaker or rating changed, and its `history` does not say how.",
        "Add an entry to the claim's `history`: date, kind, reason, and what it was and is now.",
    ),
    RuleInfo(
        "SF608",
        "exception-added",
        _WARNING,
        "A waiver, an `ignored` entry or a line of the baseline was added, or covers more than it did.",
        "Make sure that its reason holds.",
    ),
    RuleInfo(
        "SF609",
        "pin-renewed",
        _WARNING,
        "A source's text changed, and its `sha256` was renewed to fit, or is not given.",
        "Look at what changed in the source.",
    ),
    RuleInfo(
        "SF610",
        "settings-loosened",
        _ERROR,
        "A setting lets more pass than it did.",
        "Put the setting back.",
    ),
    RuleInfo(
        "SF611",
        "history-removed",
        _ERROR,
        "An entry of a claim's history, or a retired claim, is gone or was rewritten.",
        "Put it back: history is added to, never rewritten.",
    ),
)

CATALOG: dict[str, RuleInfo] = {rule.code: rule for rule in _RULES}
