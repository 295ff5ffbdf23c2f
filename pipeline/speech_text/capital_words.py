"""Words in capitals: spoken as letters ('the US', 'an ID') or shouted ('HELP US').

Engines go by length or by their dictionaries, and differ: one spells 'IT WAS US', the other says
'an id'. What both say right is left as it is.
"""

from __future__ import annotations

import re

from pipeline.speech_text.reading import (
    NOT_NOUNS,
    Match,
    ReadClass,
    Reader,
    after,
    before,
    word_set,
)

_SPELLED = word_set(
    """
    AA AK AKA APB BA CID COO DEA DOA DOB DVLA ECG EEG EKG EMI EMT EP ER ESP ETA FAQ GI HMS
    ICU ID IDK IMF IOU IPO IQ IRA IRL ITV IVF KO MI MIA MIT MOT NGO NYC OAP OBE OED OTT PE
    PMS POV POW PTA QA RAF SAS SOS TGIF UFC UN UPS USA USC USMC USS UX VAT VIP YMCA YWCA EU
    AD
    """
)
"""Letters that some engine takes for a word."""
_EITHER = word_set("US IT AM PM OS PA LA OD LED EST DA MA CO PO MO CE ET SOB WHO")
"""Letters that are a word as well."""
_IT_TRADE = re.compile(
    r"\s(?:a (?:call|ring)\b|"
    r"department|dept|staff|support|team|guy|guys|man|manager|people|company|job|jobs|system|"
    r"systems|specialist|consultant|help|helpdesk|desk|security|skills|person|worker|workers|"
    r"crowd|budget|contractor|technician|expert|infrastructure|services|room|office|director|"
    r"industry|sector|course|equipment|policy|problem|problems|admin|nerd|geek|world|lot)\b"
)
_IT_BEFORE = re.compile(
    r"\b(?:in|the|our|their|an|from|call|called|calls|ask|phone|ring|email|corporate)\s\Z"
)
_LETTERS_BEFORE = re.compile(
    r"(?:^|[^\w])(?:the|a|an|this|that|these|those|our|my|your|his|her|its|their|every|each|non|"
    r"anti|former|ex|current|entire|whole|pro)[\s-]+\Z",
    re.IGNORECASE,
)
_PLACE_BEFORE = re.compile(
    r"\b(?:[Ii]n|from|across|outside|leave|leaving|left|visit|enter|entered)\s+\Z"
)
_WORDS = re.compile(r"[A-Za-z][A-Za-z’']*")
_CLAUSE_MARK = re.compile(r"[.!?,;:…—–“”\"()]")


def _neighbours(match: Match) -> tuple[str, str]:
    """The words right before and behind, as far as no mark stands between."""
    start = re.search(r"([A-Za-z][A-Za-z’']*)[\s-]+\Z", before(match))
    end = re.match(r"[\s-]+([A-Za-z][A-Za-z’']*)", after(match))
    return (start[1] if start else "", end[1] if end else "")


def _shouts(word: str) -> bool:
    """Whether a neighbour is a shouted word: in capitals, and no acronym."""
    return word.isupper() and len(word) > 1 and word not in _SPELLED and not _vowelless(word)


def _vowelless(word: str) -> bool:
    return not set(word.upper()) & set("AEIOUY")


def _in_shout(match: Match) -> bool:
    """Whether a match stands among shouted words."""
    previous, following = _neighbours(match)
    if _shouts(previous) or _shouts(following):
        return True
    sentence = _sentence(match)
    others = [w for w in _WORDS.findall(sentence) if w not in _SPELLED | _EITHER and w != "I"]
    capitals = [w for w in others if w.isupper()]
    return len(capitals) > 1 and len(capitals) * 2 > len(others)


def _sentence(match: Match) -> str:
    start = re.split(r"[.!?…]", before(match))[-1]
    return start + " " + re.split(r"[.!?…]", after(match))[0]


def _clause(match: Match) -> str:
    """What an engine takes as one breath: from mark to mark."""
    return _CLAUSE_MARK.split(before(match))[-1] + _CLAUSE_MARK.split(after(match))[0]


def _is_spelled(match: Match, word: str) -> bool:
    """Whether a word in capitals is spoken as letters."""
    if word in _SPELLED:
        return not (word == "AD" and _in_shout(match))
    previous, following = _neighbours(match)
    if word == "US" and previous.lower() in ("the", "a"):
        return True
    if word not in _EITHER or _in_shout(match):
        return False
    held = _LETTERS_BEFORE.search(before(match)) is not None
    match word:
        case "IT":
            named = _IT_BEFORE.search(before(match)) is not None and following != ""
            if re.search(r"\bin\s\Z", before(match)) and not following:
                return True  # 'He works in IT.'
            return named or _IT_TRADE.match(after(match)) is not None
        case "US":
            noun = following[:1].isupper() or (following != "" and following not in NOT_NOUNS)
            return held or noun or _PLACE_BEFORE.search(before(match)) is not None
        case "AM" | "PM":
            if following == "I":
                return False
            return held or previous.isdigit() or previous == ""
        case "LA":
            return _PLACE_BEFORE.search(before(match)) is not None or following == "and"
        case "WHO":
            return held
    return held or previous == ""


def _say_capitals(match: Match) -> str | None:
    word, ending = match[1], match[2] or ""
    if "’" in word or "'" in word:
        return None
    if _is_spelled(match, word):
        return " ".join(word) + ending.replace("’", "'")
    if ending or word in ("TV", "OK", "PC"):
        return None
    return word.lower() if _is_misread_shout(match, word) else None


def _is_misread_shout(match: Match, word: str) -> bool:
    """Whether an engine would spell a shouted word: a short one among small letters, and a few
    among capitals."""
    if word in ("IT", "US", "UN"):
        return True
    if len(word) > 3 or _vowelless(word) or word in _ACRONYMS:
        return False
    lower = any(w.islower() for w in _WORDS.findall(_clause(match)))
    return lower and (word.lower() in _SHORT_WORDS or _in_shout(match))


_ACRONYMS = word_set(
    """
    AI BBC CIA FBI UK EU UFO ATM CEO VIP IBM IQ PE SUV DIY CD DVD GP HQ HR MP PR UV AC DC BA
    MA BSc ABC NBA RIP CV AOL CBS CNN GPS IVF JFK LSD MBA MRI NHS NRA NSA PTA RSVP TNT USB
    VHS VR WTF XL EP LP MC DJ AWOL AIDS PIN SIM RAM ROM GIF ZIP MIA BMW OBE TB WWI UN IOU
    USA SAT LOL OMG
    """
)
"""Letters that engines know, where they look like words."""
_SHORT_WORDS = word_set("""
    ace act add age ago aid aim air all am an and any ape are arm art as ash ask at ate aye bad bag
    ban bar bat be bed bee beg bet bid big bin bit bob bow box boy bud bug bus but buy by bye cab
    can cap car cat cow cry cup cut dad dam day den did die dig dim dip do dog dot dry due dug ear
    eat egg ego elf end eve eye fan far fat fed few fit fix fly foe fog for fox fry fun fur gap gas
    get god got gum gun gut guy had ham has hat hay he hen her hey hi him hip his hit ho hot how
    hug huh hut ice if ill in ink inn is it its jam jar jaw jet job joy key kid kit lad lap law lay
    leg let lid lie lip lit log lot low mad man map mat may me men met mix mob mom mud mug mum my
    nag new nil no nod nor not now nut oak oar odd of off oh oil old on one or our out owe owl own
    pal pan pay pea pen pet pie pig pin pit pot put rag ran rat raw ray red rid rim rip rob rod rot
    row rub rug run sad sat saw say sea see set sew she shy sin sip sir sit six sky sly so sob son
    spy sum sun tap tar tax tea ten the tie tin tip to toe ton too top toy try tub two up us use
    van vow wag war was wax way we web wed wet who why wig win wit won yes yet you zoo ah aha ugh
    god dad ma pa la ow aw um er em un bah nah nay ay
    """)


def _say_war(match: Match) -> str:
    """'WWII', 'WW2'."""
    number = {"I": "one", "II": "two", "III": "three", "1": "one", "2": "two", "3": "three"}
    return f"World War {number[match[1]]}"


CAPITAL_WORDS = ReadClass(
    (
        Reader(r"(?<![\w.&@#’'/])WW(I{1,3}|[123])(?!\w)", _say_war),
        Reader(r"(?<![\w.&@#’'/])MI(?=[56](?!\w))", lambda m: "M I "),
        Reader(r"(?<![\w.&@#’'/])([A-Z]{2,5})(s|[’']s)?(?![\w&@’'])", _say_capitals),
    )
)
