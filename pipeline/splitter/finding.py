"""Every word of the text that may stand for somebody, before anybody knows for whom."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from pipeline.model import Manuscript
from pipeline.splitter.lexis import PREPOSITIONS, is_verb
from pipeline.splitter.names import GIVEN_NAMES, TITLES
from pipeline.splitter.people import (
    GENERIC_NOUNS,
    GROUP_NOUNS,
    KIN_NAMES,
    KIN_NOUNS,
    PERSON_NOUNS,
    noun_gender,
)
from pipeline.splitter.quotes import Span
from pipeline.splitter.speaking import STRONG_VERBS, VERB_BASE
from pipeline.splitter.vocabulary import word_set

_WORD = re.compile(r"[^\W\d_]+(?:[’'-](?=[^\W\d_])[^\W\d_]+)*")
_POSSESSED = re.compile(r"(?:’s|'s|(?<=s)[’'](?=\s))$")

PRONOUN_GENDER = {
    "he": "male", "him": "male", "his": "male", "himself": "male",
    "she": "female", "her": "female", "hers": "female", "herself": "female",
    "they": "unknown", "them": "unknown", "their": "unknown",
}  # fmt: skip
FIRST = word_set("i me my mine myself")
_OWNERS = word_set("his her my their our your")
_DETERMINERS = word_set("the that this a an another one") | _OWNERS
_SINGLE_GROUPS = word_set("everyone everybody both someone somebody others")

_FUNCTION = word_set(
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

_NEVER_NAMES = _FUNCTION | word_set(
    """
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

_ADDRESS_AFTER = frozenset(",.!?…—–-;\"”’'*_)")


@dataclass(slots=True)
class Found:
    """A run of words that may stand for somebody."""

    paragraph: int
    start: int
    end: int
    sort: str
    """``name``, ``epithet``, ``kin``, ``group``, ``pronoun`` or ``first``."""
    words: tuple[str, ...]
    """A name's words without its title; an epithet's without its determiner, lower case."""
    title: str = ""
    owner: str = ""
    """``my``, ``his``…, or ``'s`` where the owner is the mention before."""
    quoted: bool = False
    vocative: bool = False
    possessive: bool = False
    gender: str = "unknown"
    fresh: bool = False
    """Stands where a sentence begins, so its capital proves nothing."""
    acts: bool = False
    """A verb follows: it is a subject."""
    speaks: bool = False
    """A verb of speech stands beside it, or a quotation touches its clause."""
    indefinite: bool = False
    leads: str = "unknown"
    """Gender of the first pronoun after it, where it acts: 'Mara sat. Her hands'."""
    placed: bool = False
    """A preposition of place stands before it."""
    entity: int | None = field(default=None)


@dataclass(frozen=True, slots=True)
class _Token:
    start: int
    end: int
    word: str
    low: str


def count_lower(manuscript: Manuscript) -> Counter[str]:
    """How often every word stands in lower case."""
    counts: Counter[str] = Counter()
    pattern = re.compile(r"(?<![\w’'-])[a-z]+(?![\w’'])")
    for paragraph in manuscript.paragraphs:
        if paragraph.kind == "prose":
            counts.update(pattern.findall(paragraph.text))
    return counts


def find_all(manuscript: Manuscript, spans: Sequence[Span], names: frozenset[str]) -> list[Found]:
    """Everything in the prose that may stand for somebody, in the order of the text.

    ``names``: lower-case words of a known cast, names wherever they stand with a capital.
    """
    lower = count_lower(manuscript)
    found: list[Found] = []
    for number, span in enumerate(spans):
        text = manuscript.paragraphs[span.paragraph].text
        tokens = [
            _Token(m.start(), m.end(), m.group(), m.group().lower().replace("’", "'"))
            for m in _WORD.finditer(text, span.start, span.end)
        ]
        touching = span.kind == "narration" and _touches(spans, number)
        found.extend(_scan(text, span, tokens, lower, names, touching))
    _follow(found)
    return found


def _follow(found: Sequence[Found]) -> None:
    """Sets ``leads``: in narration, the pronoun that most closely follows who acts."""
    last: Found | None = None
    for item in found:
        if item.quoted:
            continue
        if item.sort == "pronoun":
            near = (
                last is not None
                and item.paragraph == last.paragraph
                and item.start - last.end < 160
            )
            subject = item.words[0] in ("he", "she") or item.possessive
            if near and last is not None and subject and item.gender != "unknown":
                last.leads = item.gender
            last = None
        elif item.sort in ("name", "epithet", "kin"):
            crowded = (
                last is not None and last.paragraph == item.paragraph and item.start - last.end < 60
            )
            if not crowded or item.acts:
                last = item
            elif last is not None and not last.acts:
                last = None


def _touches(spans: Sequence[Span], number: int) -> bool:
    here = spans[number].paragraph
    return any(
        0 <= near < len(spans) and spans[near].paragraph == here and spans[near].kind != "narration"
        for near in (number - 1, number + 1)
    )


def _scan(
    text: str,
    span: Span,
    tokens: list[_Token],
    lower: Counter[str],
    names: frozenset[str],
    touching: bool,
) -> Iterator[Found]:
    quoted = span.kind != "narration"
    at = 0
    while at < len(tokens):
        token = tokens[at]
        low = token.low
        item: Found | None = None
        after = at + 1
        base = low.split("'")[0]
        if low in PRONOUN_GENDER or base in ("he", "she", "they", "i") or low in FIRST:
            item, after = _pronoun(text, span, tokens, at)
        if item is None or item.possessive:
            described = _description(text, span, tokens, at, touching)
            if described is not None:
                if item is not None:
                    item.quoted = quoted
                    yield item
                    described[0].start = item.end + 1
                item, after = described
        if item is None and token.word[0].isupper():
            named = _name(text, span, tokens, at, lower, names)
            if named is not None:
                item, after = named
        if item is None and low in _SINGLE_GROUPS and low != "others":
            item = Found(span.paragraph, token.start, token.end, "group", (low,))
        if item is not None:
            item.quoted = quoted
            _surroundings(text, span, tokens, at, after, item, touching)
            yield item
        at = max(after, at + 1)


def _pronoun(text: str, span: Span, tokens: list[_Token], at: int) -> tuple[Found | None, int]:
    token = tokens[at]
    base = token.low.split("'")[0]
    end = token.start + len(base)
    if base in FIRST:
        if base == "i" and token.word[0] != "I":
            return None, at + 1
        item = Found(span.paragraph, token.start, end, "first", (base,))
        item.possessive = base in ("my", "mine")
        return item, at + 1
    if base not in PRONOUN_GENDER:
        return None, at + 1
    item = Found(span.paragraph, token.start, end, "pronoun", (base,))
    item.gender = PRONOUN_GENDER[base]
    item.possessive = base in ("his", "their", "hers")
    if base == "her":
        following = tokens[at + 1] if at + 1 < len(tokens) else None
        item.possessive = (
            following is not None
            and text[token.end : following.start] == " "
            and following.low not in _FUNCTION
            and not following.low.endswith("ly")
        )
    return item, at + 1


def _description(
    text: str, span: Span, tokens: list[_Token], at: int, touching: bool
) -> tuple[Found, int] | None:
    """'the old man', 'her grandson', 'a voice', 'the Dark Knight' is a name with 'the'."""
    token = tokens[at]
    owned = bool(_POSSESSED.search(token.word)) and token.word[0].isupper()
    if token.low not in _DETERMINERS and not owned:
        return None
    head = -1
    for place in range(at + 1, min(at + 6, len(tokens))):
        here = tokens[place]
        gap = text[tokens[place - 1].end : here.start]
        if gap != " " and not (
            gap == ", " and here.word[0].islower() and place > at + 1 and head < 0
        ):
            break
        bare = _POSSESSED.sub("", here.low)
        if bare in _FUNCTION and bare not in (
            "other",
            "two",
            "three",
            "four",
            "one",
            "first",
            "last",
        ):
            break
        if bare in PERSON_NOUNS or bare in GROUP_NOUNS:
            head = place
            if _POSSESSED.search(here.word):
                break
            continue
        if head >= 0 or (is_verb(bare) and not bare.endswith("ed")):
            break
    if head < 0 and touching and not owned:
        head = _speaking_noun(text, span, tokens, at)
    if head < 0 or (owned and tokens[head].low not in KIN_NOUNS):
        return None
    last = tokens[head]
    bare = _POSSESSED.sub("", last.low)
    following = tokens[head + 1] if head + 1 < len(tokens) else None
    if (
        following is not None
        and text[last.end : following.start] == " "
        and not _POSSESSED.search(last.word)
        and _is_noun(following)
    ):
        return None
    if bare == "voice" and (owned or token.low in _OWNERS):
        return None
    owner = "'s" if owned else token.low if token.low in _OWNERS else ""
    words = tuple(_POSSESSED.sub("", t.low) for t in tokens[at + 1 : head + 1])
    group = bare in GROUP_NOUNS and bare not in PERSON_NOUNS
    sort = "group" if group else "kin" if owner and bare in KIN_NOUNS else "epithet"
    start = tokens[at + 1].start if owned else token.start
    end = last.start + len(bare)
    item = Found(span.paragraph, start, end, sort, words, owner=owner)
    item.gender = noun_gender(bare)
    item.indefinite = token.low in ("a", "an", "another", "one")
    item.possessive = bool(_POSSESSED.search(last.word))
    return item, head + 1


def _speaking_noun(text: str, span: Span, tokens: list[_Token], at: int) -> int:
    """The head of a description that no list knows, told by its verb: 'said the screen',
    'the long-eared one complained'; -1 for none."""
    if tokens[at].low != "the":
        return -1
    led = (
        at > 0
        and tokens[at - 1].low in STRONG_VERBS
        and not text[span.start : tokens[at - 1].start].strip(" ,—–-")
    )
    for place in range(at + 1, min(at + 5, len(tokens))):
        here = tokens[place]
        if text[tokens[place - 1].end : here.start] != " ":
            return place - 1 if led and place - 1 > at else -1
        finite = here.low.endswith(("ed", "s")) or here.low in ("said", "told")
        if here.low in STRONG_VERBS and finite and place > at + 1:
            return place - 1 if tokens[place - 1].word[0].islower() else -1
        if here.low in _FUNCTION and here.low not in ("one", "other"):
            return place - 1 if led and place - 1 > at else -1
        if not here.word[0].islower():
            return -1
    return len(tokens) - 1 if led and len(tokens) - 1 > at and len(tokens) - at < 5 else -1


def _is_noun(token: _Token) -> bool:
    """Whether a word after a person's noun makes it an adjective: 'the guard room'."""
    low = token.low
    if not token.word[0].islower() or low in _FUNCTION or low in VERB_BASE or is_verb(low):
        return False
    return (
        not low.endswith(("ly", "ing", "ed")) and low not in PREPOSITIONS and low not in _IRREGULAR
    )


_IRREGULAR = word_set(
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


def _name(
    text: str, span: Span, tokens: list[_Token], at: int, lower: Counter[str], names: frozenset[str]
) -> tuple[Found, int] | None:
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
    words: list[_Token] = []
    fresh = _fresh(text, tokens[at].start)
    while place < len(tokens) and len(words) < 4:
        token = tokens[place]
        if words:
            gap = text[words[-1].end : token.start]
            joined = gap == " " or (gap == ". " and len(words[-1].word) == 1)
            if not joined or _POSSESSED.search(words[-1].word):
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
    bare = [_POSSESSED.sub("", token.word) for token in words]
    bare = [word.title() if word.isupper() and len(word) > 2 else word for word in bare]
    item = Found(span.paragraph, tokens[at].start, last.start + len(_POSSESSED.sub("", last.word)), "name",
                 tuple(bare), title=titles[-1] if titles else "")  # fmt: skip
    item.possessive = bool(_POSSESSED.search(last.word))
    item.fresh = fresh and not titles and len(words) == 1
    if titles:
        item.gender = next((TITLES[t] for t in titles if TITLES[t] != "unknown"), "unknown")
    if at and tokens[at - 1].low == "the" and text[tokens[at - 1].end : tokens[at].start] == " ":
        item.start = tokens[at - 1].start
        item.owner = "the"
    return item, place


def _kin_name(
    text: str, span: Span, tokens: list[_Token], at: int, fresh: bool
) -> tuple[Found, int] | None:
    """'Mum', 'Grandpa', or a title alone ('Captain') standing as a name."""
    token = tokens[at]
    bare = _POSSESSED.sub("", token.low)
    if bare in KIN_NAMES:
        sort, gender = "kin", noun_gender(bare)
    elif (bare in PERSON_NOUNS or (bare in TITLES and len(bare) > 4)) and bare not in _NEVER_NAMES:
        sort, gender = "epithet", noun_gender(bare)
    else:
        return None
    if at and tokens[at - 1].low in _DETERMINERS:
        return None
    item = Found(span.paragraph, token.start, token.start + len(bare), sort, (bare,))
    item.gender = gender
    item.possessive = bool(_POSSESSED.search(token.word))
    item.fresh = fresh
    return item, at + 1


def _may_name(
    token: _Token, fresh: bool, lower: Counter[str], names: frozenset[str], titled: bool
) -> bool:
    bare = _POSSESSED.sub("", token.low)
    if bare in names or (titled and bare not in _FUNCTION):
        return True
    if bare in TITLES and bare not in GIVEN_NAMES:
        return False
    if not fresh and bare in GIVEN_NAMES:
        return True  # 'Will', 'May', 'Mark'
    if bare in _NEVER_NAMES or bare.split("'")[0] in _FUNCTION:
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


def _fresh(text: str, at: int) -> bool:
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


def _surroundings(
    text: str,
    span: Span,
    tokens: list[_Token],
    at: int,
    after: int,
    item: Found,
    touching: bool,
) -> None:
    """Sets what the words on both sides tell: address, action, speech, place."""
    before = tokens[at - 1] if at else None
    following = tokens[after] if after < len(tokens) else None
    if item.owner == "the" and at >= 2:
        before = tokens[at - 2]
    led = text[max(span.start, item.start - 3) : item.start].rstrip()[-1:]
    trail = text[item.end : min(item.end + 1, span.end)]
    if item.quoted:
        if item.sort in ("name", "kin", "epithet") and not item.possessive and not item.owner:
            opens = not led or led in ",.!?…—–-“‘\"'«*_("
            ends = not trail or trail in _ADDRESS_AFTER
            item.vocative = opens and ends
        return
    near = before is not None and len(text[before.end : item.start].strip()) == 0
    if near and before is not None:
        item.placed = before.low in (
            "in",
            "at",
            "from",
            "into",
            "near",
            "through",
            "of",
            "on",
            "to",
        )
    if item.possessive:
        return
    if following is not None and text[item.end : following.start].strip(" ") in ("", ","):
        word = following.low
        if word.endswith("ly") and after + 1 < len(tokens):
            word = tokens[after + 1].low
        item.acts = (is_verb(word) or word in _IRREGULAR) and not item.placed
        item.speaks = word in STRONG_VERBS
        if touching and word in VERB_BASE and not item.fresh:
            item.speaks = True
    if (
        near
        and before is not None
        and touching
        and before.low in VERB_BASE
        and item.sort != "pronoun"
    ):
        opens = not text[span.start : before.start].strip(" ,—–-")
        item.speaks = item.speaks or opens or before.low in STRONG_VERBS


def is_generic(words: tuple[str, ...]) -> bool:
    """Whether a description could be anybody's: 'the man', 'the girl'."""
    return len(words) == 1 and words[0] in GENERIC_NOUNS
