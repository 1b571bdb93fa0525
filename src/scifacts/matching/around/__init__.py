"""The words around a passage, and whether they turn what it says."""
