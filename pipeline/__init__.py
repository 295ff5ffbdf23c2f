"""Full Cast: a story goes in, a full-cast audiobook comes out."""

__version__ = "0.1.0"
