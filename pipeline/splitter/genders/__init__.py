"""Whose voice is a man's and whose a woman's, found out when it is known who says what."""

from pipeline.splitter.genders.find_genders import with_genders

__all__ = ["with_genders"]
