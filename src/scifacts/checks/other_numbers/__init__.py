"""The statement's other figures, and a figure given to what another is told of."""
