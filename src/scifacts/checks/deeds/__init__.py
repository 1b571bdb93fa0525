"""What was done, against what was planned, expected, denied or undone."""
