"""The text of a source and a statement as its reader sees it, and a figure among its words."""
