"""Claims that a source calls for: a stub for each figure that nothing accounts for."""

from scifacts.suggest.adding import new_claim, new_source, read_figure
from scifacts.suggest.beginning import Beginning, begin, documents, no_files, unread
from scifacts.suggest.meant import claim_of_its_figure
from scifacts.suggest.naming import slug, unused_id
from scifacts.suggest.sentences import sentence_span
from scifacts.suggest.stubs import Suggested, Unstated, suggested

__all__ = [
    "Beginning",
    "Suggested",
    "Unstated",
    "begin",
    "claim_of_its_figure",
    "documents",
    "new_claim",
    "new_source",
    "no_files",
    "read_figure",
    "sentence_span",
    "slug",
    "suggested",
    "unread",
    "unused_id",
]
