"""The check: finished files measured from outside, trusting nothing that the program remembers."""
