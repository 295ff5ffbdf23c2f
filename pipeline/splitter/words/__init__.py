"""Closed lists of English words that the splitter's rooms go by."""
