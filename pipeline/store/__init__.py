"""The store of every take and every encoded slot, each under a key of what it was made from."""

from pipeline.store.clean_files import Leniency, Removed, StoredFile, stored_files
from pipeline.store.file_store import Store
from pipeline.store.keys import digest, sound_key, take_key
from pipeline.store.shared_store import SharedStore
from pipeline.store.take_files import TakeFile, read_sound

__all__ = [
    "Leniency",
    "Removed",
    "SharedStore",
    "Store",
    "StoredFile",
    "TakeFile",
    "digest",
    "read_sound",
    "sound_key",
    "stored_files",
    "take_key",
]
