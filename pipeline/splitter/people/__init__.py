"""Who is in the story, and every place that stands for one of them."""

from pipeline.splitter.people.find_people import find_people
from pipeline.splitter.people.mentions import Member, Mention, People

__all__ = ["Member", "Mention", "People", "find_people"]
