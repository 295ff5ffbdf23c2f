"""The script splitter: a manuscript becomes a script in which every line has its speaker."""

from pipeline.splitter.attribution.decide_quotations import Decision
from pipeline.splitter.attribution.exchanges import Way
from pipeline.splitter.attribution.questions import (
    WhoIs,
    WhoSays,
    is_description,
    most_worth_first,
    next_questions,
)
from pipeline.splitter.attribution.standing import (
    SURE,
    Standing,
    follow,
    names_by_tag,
    standing_of,
    talk_to_each_other,
)
from pipeline.splitter.people.mentions import Member, People
from pipeline.splitter.quotes.spans import Span
from pipeline.splitter.split_manuscript import VERSION, Reading, can_be_read, split

__all__ = [
    "SURE",
    "VERSION",
    "Decision",
    "Member",
    "People",
    "Reading",
    "Span",
    "Standing",
    "Way",
    "WhoIs",
    "WhoSays",
    "can_be_read",
    "follow",
    "is_description",
    "most_worth_first",
    "names_by_tag",
    "next_questions",
    "split",
    "standing_of",
    "talk_to_each_other",
]
