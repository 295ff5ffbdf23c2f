"""The store of every take and every encoded slot, each under a key of what it was made from."""

from pipeline.store.file_store import Removed, Store
from pipeline.store.keys import digest, sound_key, take_key
from pipeline.store.take_files import TakeFile, read_sound

__all__ = ["Removed", "Store", "TakeFile", "digest", "read_sound", "sound_key", "take_key"]
