"""What the readers share: decoding, safe containers, headings, front matter, assembly."""
