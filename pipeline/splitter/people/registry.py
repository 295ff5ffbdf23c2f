"""People while the story is being read, and the names and descriptions that lead to them."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from itertools import takewhile

from pipeline.model import Character
from pipeline.splitter.people.reference import POSSESSED, Known, Reference, is_generic
from pipeline.splitter.words.grammar import PREPOSITIONS
from pipeline.splitter.words.names import GIVEN_NAMES, TITLES, given_gender
from pipeline.splitter.words.person_nouns import KIN_NAMES, PERSON_NOUNS
from pipeline.splitter.words.word_set import word_set

GIVEN_TITLES = word_set(
    """
    aunt auntie aunty uncle sir lady dame king queen prince princess brother sister father
    mother saint st master lord grandpa grandma nana granny gran cousin miss
    """
)  # fmt: skip
"""Titles that a given name may follow: 'Auntie Dot', 'Sir Thomas', 'Miss Jane'."""


@dataclass(slots=True)
class PersonDraft:
    """Somebody, while the story is being read."""

    full: Counter[str] = field(default_factory=Counter)
    """Forms of the name as they stand, with counts."""
    firsts: set[str] = field(default_factory=set)
    lasts: set[str] = field(default_factory=set)
    titles: set[str] = field(default_factory=set)
    phrases: Counter[str] = field(default_factory=Counter)
    """Descriptions: 'old man', 'librarian'."""
    votes: Counter[str] = field(default_factory=Counter)
    """Evidence of gender."""
    ages: Counter[str] = field(default_factory=Counter)
    known: Character | None = None
    narrator: bool = False
    group: bool = False
    told: int = 0
    """Mentions in narration."""
    quoted: int = 0
    called: int = 0
    """Vocatives."""
    acts: int = 0
    speaks: int = 0
    placed: int = 0
    seen: int = 0
    """Mentions by name so far, while names are being merged."""

    @property
    def gender(self) -> str:
        """``male`` or ``female`` where the evidence leans, else ``unknown``."""
        titled = {TITLES[title] for title in self.titles} - {"unknown"}
        if len(titled) == 1 and self.known is None:
            return titled.pop()
        male, female = self.votes["male"], self.votes["female"]
        if male == female:
            return "unknown"
        lead, trail = max(male, female), min(male, female)
        if lead < 1.5 * trail:
            return "unknown"
        return "male" if male > female else "female"

    def name(self) -> str:
        """The form to show: a full name if there is one, else the commonest."""
        if self.known is not None:
            return self.known.name
        if not self.full:
            return self.phrases.most_common(1)[0][0] if self.phrases else ""
        plain = [n for n in self.full if not n.startswith("the ") and not n.isupper()]
        # A full name seen once of hundreds is more likely a slip: 'Hence Cecil'.
        least = 0.02 * self.full.total()
        whole = [n for n in plain if len(_bare(n)) > 1 and self.full[n] >= least]
        if whole:
            return max(whole, key=lambda n: (self.full[n], len(n)))
        return max(plain or self.full, key=lambda n: (self.full[n], len(n)))


def _bare(name: str) -> list[str]:
    return [w for w in name.split() if w.lower().strip(".") not in TITLES]


def shown(item: Reference, text: str) -> str:
    """The name as it stands, without 'the' before a title."""
    words = text[item.start : item.end]
    if item.sort == "name" and item.owner == "the" and item.title:
        return words[4:]
    return "the " + words[4:] if words.startswith("The ") else words


class PersonRegistry:
    """Names and descriptions to entities; a name may lead to several."""

    def __init__(self) -> None:
        self.entities: list[PersonDraft] = []
        self.names: dict[str, list[int]] = defaultdict(list)
        self.phrases: dict[str, list[int]] = defaultdict(list)
        self.given: dict[str, list[int]] = defaultdict(list)
        """Names and aliases exactly as a person's own cast list gives them."""
        self.told: Counter[str] = Counter()
        """How often narration uses each form of a name, lower case."""
        self.longer: dict[tuple[str, str], list[str]] = {}
        """Title and surname to the forms with a given name between: 'mr john knightley'."""

    def add(self, entity: PersonDraft) -> int:
        """A new entity's index."""
        self.entities.append(entity)
        return len(self.entities) - 1

    def learn(self, number: int, words: Sequence[str], title: str) -> None:
        """Adds a name's forms to an entity."""
        entity = self.entities[number]
        if title:
            entity.titles.add(title)
        low = [w.lower() for w in words]
        keys = {" ".join(low), " ".join([title, *low]).strip()}
        if (
            len(low) > 1
            and title == "mrs"
            and given_gender(low[0]) != "female"
            and not entity.known
        ):
            # 'Mrs. Newland Archer' has her husband's name.
            entity.lasts.add(low[-1])
            keys = {f"mrs {' '.join(low)}", f"mrs {low[-1]}", low[-1]}
        elif len(low) > 1:
            entity.firsts.add(low[0])
            entity.lasts.add(low[-1])
            keys |= {low[0], low[-1], f"{low[0]} {low[-1]}"}
        elif title and (title not in GIVEN_TITLES or low[0] not in GIVEN_NAMES):
            entity.lasts.add(low[0])
        elif low:
            entity.firsts.add(low[0])
        for key in keys:
            if number not in self.names[key]:
                self.names[key].append(number)

    def describe(self, number: int, phrase: str) -> None:
        """Adds a description ('old man') to an entity."""
        if phrase and number not in self.phrases[phrase]:
            self.phrases[phrase].append(number)


def seed(registry: PersonRegistry, known: Iterable[Character]) -> None:
    """Enters a person's own cast list with every form that can be derived."""
    for person in known:
        entity = PersonDraft(known=person)
        if person.gender != "unknown":
            entity.votes[person.gender] += 1000
        number = registry.add(entity)
        for name in (person.name, *person.aliases):
            words = name.replace(".", "").split()
            low = [w.lower() for w in words]
            if not words:
                continue
            if low in (["i"], ["narrator"], ["the", "narrator"]):
                entity.narrator = True
                continue
            if low[0] in ("the", "a", "an", "his", "her", "my", "their", "our", "your", "this") or (
                name.islower()
            ):
                phrase = (
                    low[1:]
                    if low[0] in ("the", "a", "an", "his", "her", "my", "their", "our")
                    else low
                )
                phrase = [POSSESSED.sub("", word) for word in phrase]
                registry.describe(number, " ".join(phrase))
                head = list(takewhile(lambda word: word not in PREPOSITIONS, phrase))
                if head and len(head) < len(phrase) and not is_generic((head[-1],)):
                    registry.describe(number, " ".join(head))  # 'the jailer' at the trial
                if low[0] == "my":
                    registry.describe(number, " ".join(low))
                if low[0] == "the" and words[-1][:1].isupper():
                    registry.learn(number, words[1:], "")
                continue
            if number not in registry.given[" ".join(low)]:
                registry.given[" ".join(low)].append(number)
            title = ""
            while len(low) > 1 and low[0] in TITLES:
                title, words, low = low[0], words[1:], low[1:]
            if title or words[0].lower() not in PERSON_NOUNS or len(words) > 1:
                registry.learn(number, words, title)
            if len(low) == 1 and (low[0] in KIN_NAMES or low[0] in PERSON_NOUNS):
                registry.describe(number, low[0])
            if person.gender == "unknown":
                gender = TITLES.get(title) or "unknown"
                entity.votes[gender] += 5
                entity.votes[given_gender(low[0])] += 2


def known_words(registry: PersonRegistry) -> Known:
    """What the cast list that was entered tells before the text is read."""
    names = frozenset(key for key in registry.names if " " not in key)
    keys = [tuple(key.split()) for key in registry.phrases]
    phrases = frozenset(words for words in keys if len(words) > 1)
    nouns = frozenset(words[0] for words in keys if len(words) == 1)
    return Known(names, nouns, phrases, max(map(len, phrases), default=0))


def count(registry: PersonRegistry, found: Sequence[Reference]) -> None:
    """Counts afresh what each entity's mentions tell."""
    for entity in registry.entities:
        entity.told = entity.quoted = entity.called = entity.acts = entity.speaks = (
            entity.placed
        ) = 0
    for item in found:
        if item.entity is None or item.sort in ("pronoun", "first"):
            continue
        entity = registry.entities[item.entity]
        if item.quoted:
            entity.quoted += 1
            entity.called += item.vocative
        else:
            entity.told += 1
            entity.acts += item.acts
            entity.speaks += item.speaks
            entity.placed += item.placed


def vote(entity: PersonDraft, items: Sequence[Reference]) -> None:
    """Lets the pronouns that follow where somebody acts tell the gender."""
    for item in items:
        if item.leads != "unknown":
            entity.votes[item.leads] += 2 if item.acts else 1


def absorb(registry: PersonRegistry, found: Sequence[Reference], into: int, other: int) -> None:
    """Makes ``other`` the same person as ``into``."""
    mine, theirs = registry.entities[into], registry.entities[other]
    mine.full += theirs.full
    mine.phrases += theirs.phrases
    mine.votes += theirs.votes
    mine.ages += theirs.ages
    mine.titles |= theirs.titles
    mine.firsts |= theirs.firsts
    mine.lasts |= theirs.lasts
    for item in found:
        if item.entity == other:
            item.entity = into
    registry.entities[other] = PersonDraft()
