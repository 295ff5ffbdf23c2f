"""Chapters and scenes: what a line may be the heading of, and which headings make chapters."""
