"""What the readers of all formats share: checks and limits, decoding, safe zip and XML, blocks
of text, and their assembly into a Manuscript."""
