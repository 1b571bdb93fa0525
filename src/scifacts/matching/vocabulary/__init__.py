"""Words by what they mean: tables, and the questions that are asked of a single word."""
