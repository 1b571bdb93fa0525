"""The version, where reading it costs nothing: `--version` imports no more than this."""

__all__ = ["__version__"]

__version__ = "0.1.0"
