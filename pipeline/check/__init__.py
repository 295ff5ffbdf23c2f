"""Finished files, measured from the outside: decoded, never trusting what the program remembers."""
