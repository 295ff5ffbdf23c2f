"""The noun phrases that stand for people: names with their titles, descriptions, kinship words."""

from __future__ import annotations

from collections import Counter

from pipeline.splitter.people.reference import OWNERS, POSSESSED, Known, Reference, Token
from pipeline.splitter.quotes.spans import Span
from pipeline.splitter.words.grammar import PREPOSITIONS, is_verb
from pipeline.splitter.words.names import GIVEN_NAMES, TITLES
from pipeline.splitter.words.person_nouns import (
    GROUP_NOUNS,
    KIN_NAMES,
    KIN_NOUNS,
    PERSON_NOUNS,
    noun_gender,
)
from pipeline.splitter.words.speech_verbs import STRONG_VERBS, VERB_BASE
from pipeline.splitter.words.word_set import word_set

_DETERMINERS = word_set("the that this a an another one") | OWNERS


FUNCTION = word_set(
    """
    a an the and or but nor so yet if then than that this these those who whom whose which what
    when where why how all any each every no not none some such only own same too very can will
    just should would could may might must shall do does did done is am are was were be been
    being have has had having i you he she it we they me him her us them my your his its our
    their mine yours hers ours theirs as at by for from in into of off on onto out over to up
    upon with without about above across after again against along among around because before
    behind below beneath beside between beyond down during except inside like near once since
    through till until toward towards under while within there here now never always ever still
    also even much more most less least few many both either neither other another one two three
    four five six seven eight nine ten yes no oh ah well let said says
    """
)


_NEVER_NAMES = FUNCTION | word_set(
    """
    hence lest hitherto thence whence thereupon hereupon henceforth moreover nevertheless
    nonetheless otherwise likewise furthermore thus therefore accordingly hallo hullo halloa
    hah hee heh ha ho haha hehe eh oho aha ahem psst shh ssh tut ohh ahh ohhh ahhh
    okay ok please thanks thank sorry hello hi hey goodbye bye good great right yeah yep nope
    nah hmm um er uh huh wow ugh ooh aye nay alas hush god lord jesus christ heaven heavens hell
    damn bloody monday tuesday wednesday thursday friday saturday sunday january february march
    april june july august september october november december christmas easter halloween
    english french german american british italian spanish irish scottish welsh russian chinese
    japanese greek roman latin indian european african london paris england france america
    europe rome new york street road avenue lane square park house hall castle church school
    college university hospital station hotel inn pub bar bank court room tower river lake
    mountain mount island bay north south east west everything something nothing anything
    everyone everybody someone somebody anyone anybody nobody maybe perhaps suddenly finally
    slowly quickly instead besides meanwhile somehow somewhere anyway however though although
    unless whatever whenever wherever whoever outside inside overhead upstairs downstairs today
    tomorrow yesterday tonight morning afternoon evening night later soon next last first second
    third another come go going look listen wait stop stay take give get got tell say ask see
    think know want need try keep put make made turn sit stand run leave left don doesn didn won
    wouldn couldn shouldn isn aren wasn weren hasn haven hadn ain i'm i'll i've i'd it's that's
    there's here's what's who's where's how's let's don't can't won't isn't aren't chapter part
    book scene prologue epilogue act mr mrs ms dr sir ma'am madam miss silence quiet somewhere
    sometimes usually often almost behind beyond together alone across neither indeed certainly
    surely really actually exactly absolutely definitely probably possibly obviously apparently
    fine sure true false wrong bad old young big little long short high low late early poor dear
    nice lovely beautiful real whole half part none enough twice once hours minutes years days
    weeks months people men women children boys girls things time times way place world life
    death love home door window table water fire light dark rain snow wind sun moon sky earth
    sea
    """
)


_PARTICLES = word_set("de la van von du der den del di bin al le ap ter")


_ABBREVIATED = word_set(
    """
    mr mrs ms mx dr st prof capt col gen lt sgt rev revd maj cpl pvt insp supt hon mme mlle m fr
    """
)


IRREGULAR = word_set(
    """
    sat stood ran came went saw took gave got made let put set held kept left felt found knew
    lost met paid sent shook shot shut slept slid spent spun stuck struck swung threw told tore
    wore woke won drew drove ate fell flew forgot froze grew hid hit hung hurt laid lay led lit
    rose leant bent bit blew broke brought built bought caught chose clung crept dealt dug drank
    fed fought flung sank began bore beat became spoke swore rode read cut burst cast cost split
    spread wept swept meant heard thought taught sang rang swam dealt wrote too either back away
    down himself herself
    """
)


def description(
    text: str, span: Span, tokens: list[Token], at: int, touching: bool, known: Known
) -> tuple[Reference, int] | None:
    """'the old man', 'her grandson', 'a voice', 'the Dark Knight' is a name with 'the'."""
    token = tokens[at]
    owned = bool(POSSESSED.search(token.word)) and token.word[0].isupper()
    if token.low not in _DETERMINERS and not owned:
        return None
    listed = _listed(text, span, tokens, at, known)
    if listed is not None:
        return listed
    head = -1
    for place in range(at + 1, min(at + 6, len(tokens))):
        here = tokens[place]
        gap = text[tokens[place - 1].end : here.start]
        if gap != " " and not (
            gap == ", " and here.word[0].islower() and place > at + 1 and head < 0
        ):
            break
        bare = POSSESSED.sub("", here.low)
        if bare in FUNCTION and bare not in (
            "other",
            "two",
            "three",
            "four",
            "one",
            "first",
            "last",
        ):
            break
        if bare in PERSON_NOUNS or bare in GROUP_NOUNS or bare in known.nouns:
            head = place
            if POSSESSED.search(here.word):
                break
            continue
        if head >= 0 or (is_verb(bare) and not bare.endswith("ed")):
            break
    if head < 0 and touching and not owned:
        head = _speaking_noun(text, span, tokens, at)
    if head < 0 or (owned and tokens[head].low not in KIN_NOUNS):
        return None
    last = tokens[head]
    bare = POSSESSED.sub("", last.low)
    following = tokens[head + 1] if head + 1 < len(tokens) else None
    if (
        following is not None
        and text[last.end : following.start] == " "
        and not POSSESSED.search(last.word)
        and _is_noun(following)
    ):
        return None
    if bare == "voice" and (owned or token.low in OWNERS):
        return None
    owner = "'s" if owned else token.low if token.low in OWNERS else ""
    words = tuple(POSSESSED.sub("", t.low) for t in tokens[at + 1 : head + 1])
    group = bare in GROUP_NOUNS and bare not in PERSON_NOUNS
    sort = "group" if group else "kin" if owner and bare in KIN_NOUNS else "epithet"
    start = tokens[at + 1].start if owned else token.start
    end = last.start + len(bare)
    item = Reference(span.paragraph, start, end, sort, words, owner=owner)
    item.gender = noun_gender(bare)
    item.indefinite = token.low in ("a", "an", "another", "one")
    item.possessive = bool(POSSESSED.search(last.word))
    return item, head + 1


def _listed(
    text: str, span: Span, tokens: list[Token], at: int, known: Known
) -> tuple[Reference, int] | None:
    """A description just as the cast list has it: 'the woman behind the counter'."""
    end = min(at + 1 + known.longest, len(tokens))
    words = tuple(POSSESSED.sub("", token.low) for token in tokens[at + 1 : end])
    for size in range(len(words), 1, -1):
        if words[:size] in known.phrases and text[tokens[at].end] == " ":
            last = tokens[at + size]
            bare = POSSESSED.sub("", last.word)
            owner = tokens[at].low if tokens[at].low in OWNERS else ""
            item = Reference(
                span.paragraph, tokens[at].start, last.start + len(bare), "epithet",
                words[:size], owner=owner,
            )  # fmt: skip
            item.possessive = bare != last.word
            return item, at + size + 1
    return None


def _speaking_noun(text: str, span: Span, tokens: list[Token], at: int) -> int:
    """The head of a description that no list knows, told by its verb: 'said the screen',
    'the long-eared one complained'; -1 for none."""
    led = (
        at > 0
        and tokens[at - 1].low in STRONG_VERBS
        and not text[span.start : tokens[at - 1].start].strip(" ,—–-")
    )
    if tokens[at].low != "the" and not (led and tokens[at].low in ("a", "an", "one", "another")):
        return -1
    for place in range(at + 1, min(at + 5, len(tokens))):
        here = tokens[place]
        if text[tokens[place - 1].end : here.start] != " ":
            return place - 1 if led and place - 1 > at else -1
        finite = here.low.endswith(("ed", "s")) or here.low in ("said", "told")
        if here.low in STRONG_VERBS and finite and place > at + 1:
            return place - 1 if tokens[place - 1].word[0].islower() else -1
        if (here.low in FUNCTION and here.low not in ("one", "other")) or (
            place > at + 1 and here.low.endswith("ly")
        ):
            return place - 1 if led and place - 1 > at else -1
        if not here.word[0].islower():
            return -1
    return len(tokens) - 1 if led and len(tokens) - 1 > at and len(tokens) - at < 5 else -1


def _is_noun(token: Token) -> bool:
    """Whether a word after a person's noun makes it an adjective: 'the guard room'."""
    low = token.low
    if not token.word[0].islower() or low in FUNCTION or low in VERB_BASE or is_verb(low):
        return False
    return (
        not low.endswith(("ly", "ing", "ed")) and low not in PREPOSITIONS and low not in IRREGULAR
    )


def name(
    text: str, span: Span, tokens: list[Token], at: int, lower: Counter[str], names: frozenset[str]
) -> tuple[Reference, int] | None:
    """A run of capitalised words, its titles first."""
    titles: list[str] = []
    place = at
    while place < len(tokens) and tokens[place].low in TITLES and tokens[place].word[0].isupper():
        gap = text[tokens[place].end : tokens[place].end + 2]
        nearby = place + 1 < len(tokens) and (
            tokens[place + 1].word[0].isupper() or tokens[place + 1].low in _PARTICLES
        )
        if not nearby:
            break
        dotted = gap == ". " and tokens[place].low in _ABBREVIATED
        if text[tokens[place].end : tokens[place + 1].start] != " " and not dotted:
            break
        titles.append(tokens[place].low)
        place += 1
    words: list[Token] = []
    fresh = fresh_at(text, tokens[at].start)
    while place < len(tokens) and len(words) < 4:
        token = tokens[place]
        if words:
            gap = text[words[-1].end : token.start]
            joined = gap == " " or (gap == ". " and len(words[-1].word) == 1)
            if not joined or POSSESSED.search(words[-1].word):
                break
        if token.low in _PARTICLES and token.word.islower() and (words or titles):
            following = tokens[place + 1] if place + 1 < len(tokens) else None
            if following is None or not (
                following.word[0].isupper() or following.low in _PARTICLES
            ):
                break
            words.append(token)
            place += 1
            continue
        if not token.word[0].isupper() or not _may_name(
            token, fresh and place == at, lower, names, bool(titles) and not words
        ):
            break
        words.append(token)
        place += 1
    if not words:
        return _kin_name(text, span, tokens, at, fresh)
    last = words[-1]
    bare = [POSSESSED.sub("", token.word) for token in words]
    bare = [word.title() if word.isupper() and len(word) > 2 else word for word in bare]
    end = last.start + len(POSSESSED.sub("", last.word))
    item = Reference(span.paragraph, tokens[at].start, end, "name", tuple(bare))
    item.title = titles[-1] if titles else ""
    item.possessive = bool(POSSESSED.search(last.word))
    item.fresh = fresh and not titles and len(words) == 1
    if titles:
        item.gender = next((TITLES[t] for t in titles if TITLES[t] != "unknown"), "unknown")
    if at and tokens[at - 1].low == "the" and text[tokens[at - 1].end : tokens[at].start] == " ":
        item.start = tokens[at - 1].start
        item.owner = "the"
    return item, place


def _kin_name(
    text: str, span: Span, tokens: list[Token], at: int, fresh: bool
) -> tuple[Reference, int] | None:
    """'Mum', 'Grandpa', or a title alone ('Captain') standing as a name."""
    token = tokens[at]
    bare = POSSESSED.sub("", token.low)
    if bare in KIN_NAMES:
        sort, gender = "kin", noun_gender(bare)
    elif (bare in PERSON_NOUNS or (bare in TITLES and len(bare) > 4)) and bare not in _NEVER_NAMES:
        sort, gender = "epithet", noun_gender(bare)
    else:
        return None
    if at and tokens[at - 1].low in _DETERMINERS:
        return None
    item = Reference(span.paragraph, token.start, token.start + len(bare), sort, (bare,))
    item.gender = gender
    item.possessive = bool(POSSESSED.search(token.word))
    item.fresh = fresh
    return item, at + 1


def _may_name(
    token: Token, fresh: bool, lower: Counter[str], names: frozenset[str], titled: bool
) -> bool:
    bare = POSSESSED.sub("", token.low)
    if bare in names or (titled and bare not in FUNCTION):
        return True
    if bare in TITLES and bare not in GIVEN_NAMES:
        return False
    if not fresh and bare in GIVEN_NAMES:
        return True  # 'Will', 'May', 'Mark'
    if bare in _NEVER_NAMES or bare.split("'")[0] in FUNCTION:
        return False
    if len(bare) < 2 or (token.word.isupper() and len(bare) > 3):
        return False
    if bare in KIN_NAMES or (bare in PERSON_NOUNS and bare not in GIVEN_NAMES):
        return False
    if fresh:
        if bare in GIVEN_NAMES:
            return True
        if lower[bare] or bare.endswith(("ly", "ing", "ed", "n't")) or "'" in bare:
            return False
    return True


def fresh_at(text: str, at: int) -> bool:
    """Whether a sentence begins at ``at``."""
    place = at - 1
    steps = 0
    while place >= 0 and steps < 6:
        ch = text[place]
        if ch in '.!?…:—–"“”‘«»(*_':
            return True
        if ch not in " ’'":
            return text[max(0, place - 1) : place + 1] == "--"
        if ch in "’'" and (place == 0 or text[place - 1] == " "):
            return True
        place -= 1
        steps += 1
    return place < 0
