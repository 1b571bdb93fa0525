"""The edits between a quote and its passage, each classed by what it touches."""
