"""Figures in other languages than English."""
