"""One thing told for another: words, names, and who did it to whom."""
