"""The words that the splitter's rooms share: verbs of speaking, pronouns, sentence ends."""

from __future__ import annotations

import re

from pipeline.splitter.words.word_set import word_set

_REGULAR = """
acknowledge add address admit ask admonish advise agree allow amend announce answer apologise
apologize appeal argue assent assert assure babble banter bark bawl beam beg bellow bemoan
blurt bluster boast boom brag breathe bristle bubble cackle call caution challenge chant chatter
chide chime chirp choke chortle chorus chuckle claim clarify command comment complain concede
conclude concur confess confide confirm console continue contradict coo correct cough counsel
count counter croak croon crow cry cuss deadpan declare decree defend demand demur deny describe
dictate direct disagree drawl drone echo ejaculate elaborate encourage enquire enthuse entreat
exclaim explain explode expostulate falter finish fume fuss gasp giggle greet groan grouse growl
grumble grunt guess guffaw gulp gush hail hazard hedge hint hiss holler hoot howl huff hum implore
inform inquire inject insist instruct interject interpose interrogate interrupt intone invite
jeer jest joke lament laugh lecture lie lisp maintain mention mimic moan mock mumble murmur muse
mutter nag note object observe offer opine order pant persist pipe plead point ponder pout praise
prattle pray preach press proclaim proffer promise prompt pronounce propose protest purr pursue
query question quaver quip quote rage rant rasp rave reason reassure rebuke recall recite
recommend reckon reflect refuse rejoin relate relent remark remind reminisce remonstrate repeat
reply report reprimand reproach request respond resume retaliate retort return reveal roar rumble
sass scoff scold scowl scream screech shout shriek shrill sigh smile smirk snap snarl sneer
snicker sniff sniffle snigger snivel snort sob soothe specify speculate splutter sputter squawk
squeak squeal stammer start state stipulate storm stress stutter suggest supply surmise taunt
tease testify theorise theorize threaten thunder titter translate trill urge utter venture voice
volunteer vow wail warble warn wheedle wheeze whimper whine whisper whoop wonder yammer yap yawn
yell yelp bite bleat crack grin groan hush nod petition pacify shrug sign simper text tut type
whistle yowl
"""

_IRREGULAR = {
    "say": "says said saying", "tell": "tells told telling", "think": "thinks thought thinking",
    "begin": "begins began beginning", "speak": "speaks spoke speaking",
    "sing": "sings sang singing", "swear": "swears swore swearing",
    "read": "reads read reading", "write": "writes wrote writing",
    "put": "puts put putting", "cut": "cuts cut cutting", "break": "breaks broke breaking",
    "go": "goes went going", "bid": "bids bade bid", "spit": "spits spat spitting",
    "weep": "weeps wept weeping", "bite": "bites bit biting", "lie": "lies lied lying",
    "quoth": "quoth", "keep": "keeps kept", "mean": "means meant", "reply": "replies replied",
    "hear": "heard",
}  # fmt: skip


def _forms(verb: str) -> tuple[str, ...]:
    """The forms of a regular verb: base, third person, past, -ing."""
    if verb.endswith("e"):
        return verb, verb + "s", verb + "d", (verb if verb.endswith("ee") else verb[:-1]) + "ing"
    if verb.endswith("y") and verb[-2] not in "aeiou":
        return verb, verb[:-1] + "ies", verb[:-1] + "ied", verb + "ing"
    third = verb + ("es" if verb.endswith(("s", "sh", "ch", "x", "z")) else "s")
    stem = verb + verb[-1] if verb in _DOUBLING else verb
    return verb, third, stem + "ed", stem + "ing"


_DOUBLING = word_set(
    """
    admit beg blab brag chat chip concur confer demur drop grin hum nag nod quip quit rap rip
    shrug slur snap sob step stop tip tut yap
    """
)

VERB_BASE: dict[str, str] = {}
"""Every form of a verb of speaking or thinking, lower case, to its base form."""
for _verb in _REGULAR.split():
    for _form in _forms(_verb):
        VERB_BASE.setdefault(_form, _verb)
for _verb, _list in _IRREGULAR.items():
    for _form in (_verb, *_list.split()):
        VERB_BASE[_form] = _verb

WEAK_VERBS = word_set(
    """
    begin go put cut break keep mean bite lie point press return start laugh smile grin nod
    shrug sigh beam scowl smirk sniff yawn pout call hear read write sign type text note mention
    count finish order report state offer claim address cough crack describe guess hum pray
    quote recall return sing spit supply stress voice whistle question weep
    """
)
"""Verbs that speak in a tag but mostly do something else elsewhere."""

STRONG_VERBS = frozenset(form for form, base in VERB_BASE.items() if base not in WEAK_VERBS)

PRONOUNS = word_set(
    """
    i you he she it we they him her us them me his hers its their our my your one
    """
)

SUBJECT_PRONOUNS = word_set("i you he she it we they")

ABBREVIATION = re.compile(
    r"(?:\b(?:Mr|Mrs|Ms|Mx|Dr|St|Prof|Rev|Revd|Hon|Capt|Col|Gen|Lt|Sgt|Maj|Cpl|Pvt|Insp|Supt|Det"
    r"|Fr|Sr|Jr|Messrs|Mme|Mlle|No|vs|etc|viz|Esq)|\b[A-Z])\.$"
)
"""What ends with a full stop that ends no sentence."""

_SENTENCE_END = re.compile(r"[.!?…]+[\"”’'»)\]*_]*\s+")


def sentence_starts(text: str, start: int = 0, end: int | None = None) -> list[int]:
    """Where sentences begin in ``text[start:end]``; ``start`` is always the first."""
    stop = len(text) if end is None else end
    found = [start]
    for match in _SENTENCE_END.finditer(text, start, stop):
        if match.end() >= stop:
            break
        if text[match.start()] == "." and ABBREVIATION.search(
            text, max(start, match.start() - 8), match.start() + 1
        ):
            continue
        # '"Stop!" she cried': what follows in lower case goes on with the sentence.
        if text[match.end()].islower():
            continue
        found.append(match.end())
    return found
