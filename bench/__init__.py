"""Benchmarks of scifacts, side by side with the peers that the package index has. Run: make bench."""
