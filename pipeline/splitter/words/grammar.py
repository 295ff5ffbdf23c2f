"""Closed lists of words that the attribution grammar knows, and their forms."""

from __future__ import annotations

from functools import lru_cache


def _list(words: str) -> list[str]:
    return words.split()


_REGULAR = _list(
    """
    ask answer reply cry exclaim return continue add observe remark whisper shout murmur mutter
    repeat inquire enquire demand rejoin respond declare call interrupt suggest explain protest
    laugh sigh ejaculate retort resume echo scream plead urge growl gasp venture admit agree
    announce assent pursue proceed stammer falter sob groan yell roar insist conclude interpose
    comment snap concur sneer argue persist hint assure warn beg implore command order moan hiss
    drawl grumble stutter complain object confess affirm acknowledge acquiesce muse reflect
    hesitate chime bawl bellow shriek squeak croak wail whimper giggle chuckle snarl bark breathe
    mumble reason remind promise propose quote recite shrill snort state thunder volunteer vow
    wonder advise apologise apologize assert boast concede confide contradict correct counter deny
    dictate encourage expostulate finish greet grunt jeer joke lament maintain mock offer opine
    pipe ponder pray press query question quaver remonstrate reiterate rumble scoff scold speculate
    splutter sputter supply taunt tease threaten trill utter welcome whine rasp wheeze croon coo
    purr simper gush blurt babble burble prompt counsel caution chide reprove rebuke admonish
    accuse allow grant quip crack deadpan intone chant holler hoot howl screech yelp squeal trumpet
    gurgle slur lisp bleat crow cackle titter snicker rattle relent recall report relate narrate
    translate clarify specify confirm decide guess hazard estimate muster manage figure reckon
    inform instruct direct invite mouth rap clip grind grit sing-song enthuse marvel wheedle coax
    cajole soothe console comfort reassure bluster rage fume seethe spit rant challenge dare tell
    say go think want
    """
)
_IRREGULAR = _list(
    """
    said says say saying told tells tell telling thought thinks think thinking went goes began
    begins began starts started put puts broke breaks burst bursts swore swears swearing spoke
    speaks speak read reads sang sings wrote writes quoth rang wept weeps bit spat spits spake
    ground grinds withdrew threw kept keeps came cut cuts got
    """
)
_NOT_ALONE = frozenset(
    _list(
        """
    went goes go going put puts broke breaks burst bursts ground grinds threw kept keeps came cut
    cuts got began begins started starts think thinks thinking think want wants wanted wanting
    press pressed presses pressing direct directed manage managed figure figured cracked crack
    order call called calls laugh laughed laughs sigh sighed sighs breathe breathed breathes pipe
    rap clip bit spat spits read reads writes wrote sang sings grit rang allow allowed allows
    finish finished finishes hesitated hesitate hesitates returned returns return decided decides
    guess grant granted supply offer offered offers chuckled chuckles chuckle giggled snorted
    snorts groaned sobbed wept weeps grunted whined pray question state mouth reason figured figure
    counter report recall rattle rattled order press crow wonder wondered muster pursue pursued
    direct gasped gasps
    """
    )
)
"""Verbs that are as often deeds as speech."""


def _forms() -> frozenset[str]:
    found = set(_IRREGULAR)
    for verb in _REGULAR:
        found.add(verb)
        if verb.endswith("e"):
            found.update((verb + "s", verb + "d", verb[:-1] + "ing"))
        elif verb.endswith("y") and verb[-2] not in "aeiou":
            found.update((verb[:-1] + "ies", verb[:-1] + "ied", verb + "ing"))
        elif verb.endswith(("s", "sh", "ch", "x")):
            found.update((verb + "es", verb + "ed", verb + "ing"))
        else:
            found.update((verb + "s", verb + "ed", verb + "ing"))
            if verb[-1] in "bdgmnpt" and verb[-2] in "aeiou":
                found.update((verb + verb[-1] + "ed", verb + verb[-1] + "ing"))
    found -= {"sayed", "telled", "thinked", "goed", "go", "going", "quips'"}
    return frozenset(found)


SPEECH = _forms()
"""Verbs of speech in every form."""

WEAK = _NOT_ALONE
"""Verbs of speech that are as often deeds: 'laughed', 'went', 'pressed'."""

ADDRESSED = frozenset(
    _list(
        """
    told tells tell asked asks assured assures reminded reminds warned warns informed informs
    answered corrected advised begged urged prompted reassured promised promises
    """
    )
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
PHRASAL = frozenset((verb, word) for word, verbs in _PHRASES.items() for verb in verbs.split())
"""Verbs that are speech with a small word behind them: ('broke', 'in')."""

GOING_ON = frozenset(
    _list(
        """
    began begins continued continues resumed resumes proceeded proceeds replied replies answered
    answers interrupted interrupts repeated repeats spoke speaks added adds explained explains
    """
    )
)
"""Verbs that announce speech even where a full stop ends their sentence: 'Mara went on.'"""

PREPOSITIONS = frozenset(
    _list(
        """
    to at of with for by upon on from towards toward after into about over under beside behind
    between before past against around across through near like than without in off onto beneath
    above below along inside outside until since despite except among
    """
    )
)

DETERMINERS = frozenset(
    _list(
        """
    the a an this that another his her my our their one some somebody someone both each every all
    your its
    """
    )
)

MALE_WORDS = frozenset(
    _list(
        """
    man boy gentleman father lord king sir brother son uncle husband nephew master captain count
    prince duke baron fellow lad butler priest vicar footman policeman sailor groom coachman waiter
    landlord monk earl grandfather chap widower bachelor guy dude bloke dad daddy papa grandpa
    granddad boyfriend barman salesman fireman postman grandson stepfather stepson stepbrother
    godfather wizard actor steward abbot emperor headmaster kinsman bosun
    """
    )
)
FEMALE_WORDS = frozenset(
    _list(
        """
    woman girl lady mother queen sister daughter aunt wife niece mistress miss madam maid
    housekeeper nurse countess princess duchess baroness landlady hostess governess widow
    grandmother lass dame nun housemaid matron actress mum mom mama mummy mommy grandma granny
    girlfriend barmaid waitress granddaughter stepmother stepdaughter stepsister godmother witch
    headmistress empress priestess abbess bride heroine goddess stewardess gran auntie
    """
    )
)
_NEUTRAL = _list(
    """
    doctor professor officer sergeant soldier lieutenant general judge inspector detective
    constable captain pilot driver teacher student kid child teenager stranger lawyer chef cook
    baker carpenter thief villain hero clown knight guard guide clerk caller voice person people
    crowd friend partner boss manager assistant intern owner neighbor neighbour cousin twin
    engineer medic gunner corporal private commander mayor reporter editor writer author artist
    singer musician player coach keeper goalkeeper rookie client patient visitor guest host dealer
    buyer seller agent spy assassin hunter ranger healer smith merchant trader farmer shepherd
    fisherman ferryman robot android machine computer ghost spirit vampire werewolf dragon demon
    angel god creature thing beast wolf fox bear cat dog bird rabbit hare badger toad elder chief
    leader president director producer investor founder designer architect builder plumber
    electrician mechanic librarian receptionist secretary accountant magistrate bartender barista
    cashier usher janitor custodian porter bellhop hitchhiker traveler traveller passenger sibling
    parent spouse fiance fiancé fiancée lover ex roommate flatmate colleague teammate opponent
    rival enemy nemesis prisoner suspect witness victim survivor freshman senior junior veteran
    recruit cadet apprentice servant slave peasant noble dispatcher operator controller announcer
    narrator interviewer host others other two one three first second elf dwarf halfling orc goblin
    giant fairy mage sorcerer sorceress warlock cleric swordswoman swordsman archer warrior
    barbarian rogue outlaw bandit pirate quartermaster
    """
)
PEOPLE = MALE_WORDS | FEMALE_WORDS | frozenset(_NEUTRAL)
"""Nouns that stand for somebody."""

_NOT_VERBS = frozenset(
    _list(
        """
    his this its us is was as has yes always perhaps besides sometimes towards afterwards was thus
    less unless across red bed need indeed hundred sacred naked wicked beloved
    """
    )
)
_PAST = frozenset(
    _list(
        """
    was were is are had has have did does do could would should might must may will can shall took
    gave got made came went saw sat stood ran put let set held kept left felt found knew lost met
    paid sent shook shot shut slept slid spent spun stuck struck swung threw took told tore turned
    wore woke won drew drove ate fell flew forgot froze grew hid hit hung hurt laid lay led lit
    rose rubbed leaned leant bent bit blew broke brought built bought caught chose clung crept
    dealt dug drank fed fought flung swallowed sank shrugged nodded smiled grinned frowned takes
    gives gets makes comes goes sees sits stands runs puts lets sets holds keeps beamed winced
    blinked paused stared glanced looked
    """
    )
)


@lru_cache(maxsize=65536)
def is_verb(word: str) -> bool:
    """Whether a lower-case word looks like a finite verb: by its ending or by the list."""
    if word in _PAST or word in SPEECH:
        return True
    if len(word) < 4 or word in _NOT_VERBS:
        return False
    return word.endswith("ed") or (word.endswith("s") and not word.endswith(("ss", "us", "'s")))


def speaks(word: str) -> bool:
    """Whether a lower-case word is a verb of speech in any form."""
    return word in SPEECH


def gender_of(words: str) -> str:
    """What a description says of somebody's gender: ``male``, ``female`` or ``unknown``."""
    for word in reversed(words.lower().split()):
        if word in MALE_WORDS:
            return "male"
        if word in FEMALE_WORDS:
            return "female"
    return "unknown"
