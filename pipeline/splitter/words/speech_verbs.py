"""Verbs of speech, in every form: which surely speak, and which are as often deeds.

To add one, write its base form into the list that fits; its forms follow by themselves (say those
that don't in ``_IRREGULAR``).
"""

from __future__ import annotations

from pipeline.splitter.words.word_set import word_set

_SAYING = word_set(
    """
    accuse acknowledge acquiesce add admit admonish advise affirm agree amend announce answer
    apologise apologize appeal argue ask assent assert assure babble banter bark bawl beg bellow
    bemoan bid bleat blurt bluster boast boom brag burble cackle cajole caution challenge chant
    chatter chide chime chirp chorus clarify coax comfort command comment complain concede
    conclude concur confess confide confirm console continue contradict coo correct counsel croak
    croon cry cuss dare deadpan declare demand demur deny dictate disagree drawl drone echo
    ejaculate elaborate encourage enquire enthuse entreat estimate exclaim explain expostulate
    falter fume greet grouse growl grumble gush hazard hint hiss holler hoot howl implore inform
    inject inquire insist instruct interject interpose interrogate interrupt intone invite jeer
    jest joke lament lecture lisp maintain marvel moan mock mumble murmur muse mutter narrate
    object observe opine persist plead ponder prattle preach proceed proclaim promise prompt
    pronounce propose protest purr quaver query quip quoth rage rant rasp rave reassure rebuke
    recite reckon recommend reflect reiterate rejoin relate relent remark remind reminisce
    remonstrate repeat reply reprimand reproach reprove respond resume retaliate retort roar
    rumble sass say scoff scold scream screech seethe shout shriek shrill simper sing-song slur
    snap snarl sneer snicker snigger soothe speak specify speculate splutter sputter squawk squeak
    squeal stammer stipulate stutter suggest surmise swear taunt tease tell testify theorise
    theorize threaten thunder titter translate trill trumpet urge utter venture volunteer vow wail
    warble warn welcome wheedle wheeze whimper whisper whoop yammer yell yelp
    """
)
"""Verbs that hardly do anything but speak."""

_SOUNDING = word_set(
    """
    allow breathe bristle bubble cheer choke chortle chuckle counter crow decree defend direct
    explode fuss gasp giggle groan grunt guffaw gulp gurgle hail hedge huff hush mimic nag pacify
    pant petition pipe praise proffer pursue reason refuse request reveal sniffle snivel snort sob
    storm think tut whine wonder yap yowl
    """
)
"""Verbs that speak wherever a quotation touches them, and are deeds or sounds where none does."""

_DOING = word_set(
    """
    address begin bite break burst call claim clip come cough count crack cut decide describe
    figure finish get go grant grind grit guess hear hesitate hum keep laugh lie manage mean
    mention mouth muster note offer order point pray press put question quote rap rattle read
    recall report return ring sigh sing spit start state stress supply text throw type voice want
    weep whistle write
    """
)
"""Verbs that speak in a tag and mostly do something else elsewhere."""

_GESTURING = word_set("beam grin nod pout scowl shrug sign smile smirk sniff yawn")
"""Verbs that never speak, though writers tag with them: '“Fine,” Mara shrugged.'"""

_IRREGULAR = {
    "begin": "begins began beginning", "bid": "bids bade bidding", "bite": "bites bit",
    "break": "breaks broke breaking", "burst": "bursts bursting", "come": "came",
    "cut": "cuts cutting", "get": "got", "go": "goes went", "grind": "grinds ground grinding",
    "hear": "heard", "keep": "keeps kept", "lie": "lies lied lying", "mean": "means meant",
    "mimic": "mimics mimicked mimicking",
    "put": "puts putting", "quoth": "quoth", "read": "reads reading", "ring": "rings rang",
    "say": "says said saying", "sing": "sings sang singing",
    "speak": "speaks spoke spake speaking", "spit": "spits spat spitting",
    "swear": "swears swore swearing", "tell": "tells told telling",
    "think": "thinks thought thinking", "throw": "throws threw", "weep": "weeps wept weeping",
    "write": "writes wrote writing",
}  # fmt: skip
"""Forms beside the base of verbs that don't follow the rule; those that hardly ever tag are left
out."""

_BASE_NEVER_TAGS = word_set(
    "address come cough count get go hear lie mean mouth note point storm stress text type voice "
    "whistle"
)
"""Verbs whose base form isn't one of speech: 'go on', 'I mean', 'her voice'."""

_DOUBLING = word_set(
    """
    admit beg brag chat chip clip concur confer crop demur drop grin grit hum nag nod quip quit rap
    rip shrug slip slur snap sob step stop tip tut yap
    """
)
"""Verbs that double their last letter: 'begged'."""


def _regular_forms(verb: str) -> tuple[str, ...]:
    """The forms of a regular verb: third person, past, -ing."""
    if verb.endswith("e"):
        return verb + "s", verb + "d", (verb if verb.endswith("ee") else verb[:-1]) + "ing"
    if verb.endswith("y") and verb[-2] not in "aeiou":
        return verb[:-1] + "ies", verb[:-1] + "ied", verb + "ing"
    third = verb + ("es" if verb.endswith(("s", "sh", "ch", "x", "z")) else "s")
    stem = verb + verb[-1] if verb in _DOUBLING else verb
    return third, stem + "ed", stem + "ing"


def _forms(verbs: frozenset[str]) -> dict[str, str]:
    """Every form of the verbs, to its base form."""
    bases: dict[str, str] = {}
    for verb in sorted(verbs):
        if verb not in _BASE_NEVER_TAGS:
            bases[verb] = verb
        irregular = _IRREGULAR.get(verb)
        for form in irregular.split() if irregular else _regular_forms(verb):
            bases.setdefault(form, verb)
    return bases


_SURE, _OFTEN, _SELDOM, _NEVER = map(_forms, (_SAYING, _SOUNDING, _DOING, _GESTURING))

VERB_BASE: dict[str, str] = {**_NEVER, **_SELDOM, **_OFTEN, **_SURE}
"""Every form of a verb that may stand in a tag, lower case, to its base form."""

SPEECH_VERBS = frozenset((*_SURE, *_OFTEN, *_SELDOM))
"""Verbs of speech in every form."""

STRONG_VERBS = frozenset((*_SURE, *_OFTEN))
"""Those that tell by themselves that somebody speaks."""

DEED_VERBS = SPEECH_VERBS - frozenset(_SURE)
"""Those that are deeds where no quotation touches them: 'laughed', 'went', 'pressed'."""

ADDRESSING_VERBS = word_set(
    """
    told tells tell asked asks assured assures reminded reminds warned warns informed informs
    answered corrected advised begged urged prompted reassured promised promises
    """
)
"""Verbs whose object is who is spoken to."""

_PHRASES = {
    "on": "go goes went ran runs run carried carries rattled",
    "in": "break breaks broke put puts chimed chimes chime cut cuts threw throws struck strikes "
    "joined joins burst bursts",
    "out": "burst bursts broke breaks called calls call cried cries sang sings shouted shouts "
    "screamed screams yelled yells rapped raps blurted blurts pointed points rang rings",
    "forth": "burst bursts broke breaks",
    "up": "piped pipes spoke speaks",
    "back": "shot shoots snapped snaps fired fires whispered whispers called calls shouted shouts",
}
PHRASAL_VERBS = frozenset(
    (verb, word) for word, verbs in _PHRASES.items() for verb in verbs.split()
)
"""Verbs that are speech with a small word behind them: ('broke', 'in')."""

ANNOUNCING_VERBS = word_set(
    """
    began begins continued continues resumed resumes proceeded proceeds replied replies answered
    answers interrupted interrupts repeated repeats spoke speaks added adds explained explains
    """
)
"""Verbs that announce speech even where a full stop ends their sentence: 'Mara went on.'"""
