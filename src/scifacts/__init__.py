"""Keep a text full of figures true to its sources."""
