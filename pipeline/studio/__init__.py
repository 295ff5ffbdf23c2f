"""The studio: a book's script, cast and sound on one page, served to this machine alone.

No logic of its own: every request calls a workflow, and answers with frozen types.
"""

from pipeline.studio.server import Address, Studio, open_studio

__all__ = ["Address", "Studio", "open_studio"]
