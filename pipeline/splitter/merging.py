"""Mentions that name the same person, put together; different people, kept apart."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from pipeline.model import Character
from pipeline.splitter.finding import FIRST, Found, is_generic
from pipeline.splitter.names import GIVEN_NAMES, SHORT_TITLES, TITLE_ROLES, TITLES, given_gender, is_short_for
from pipeline.splitter.people import GENERIC_NOUNS, KIN_NAMES, PERSON_NOUNS, noun_age, noun_gender
from pipeline.splitter.vocabulary import word_set

_ENDS = re.compile(r"[.!?…]")

_GIVEN_TITLES = word_set(
    """
    aunt auntie aunty uncle sir lady dame king queen prince princess brother sister father
    mother saint st master lord grandpa grandma nana granny gran cousin miss
    """
)  # fmt: skip
"""Titles that a given name may follow: 'Auntie Dot', 'Sir Thomas', 'Miss Jane'."""


_WOMEN = frozenset(title for title, gender in TITLES.items() if gender == "female")


@dataclass(slots=True)
class Entity:
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
        plain = [n for n in self.full if not n.startswith(("the ", "The ")) and not n.isupper()]
        whole = [n for n in plain if len(_bare(n)) > 1]
        if whole:
            return max(whole, key=lambda n: (self.full[n], len(n)))
        return max(plain or self.full, key=lambda n: (self.full[n], len(n)))


def _bare(name: str) -> list[str]:
    return [w for w in name.split() if w.lower().strip(".") not in TITLES]


def shown(item: Found, text: str) -> str:
    """The name as it stands, without 'the' before a title."""
    words = text[item.start : item.end]
    if item.sort == "name" and item.owner == "the" and item.title:
        words = words[4:]
    return words


class Directory:
    """Names and descriptions to entities; a name may lead to several."""

    def __init__(self) -> None:
        self.entities: list[Entity] = []
        self.names: dict[str, list[int]] = defaultdict(list)
        self.phrases: dict[str, list[int]] = defaultdict(list)
        self.given: dict[str, list[int]] = defaultdict(list)
        """Names and aliases exactly as a person's own cast list gives them."""

    def add(self, entity: Entity) -> int:
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
        elif title and (title not in _GIVEN_TITLES or low[0] not in GIVEN_NAMES):
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


def seed(directory: Directory, known: Iterable[Character]) -> None:
    """Enters a person's own cast list with every form that can be derived."""
    for person in known:
        entity = Entity(known=person)
        if person.gender != "unknown":
            entity.votes[person.gender] += 1000
        number = directory.add(entity)
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
                directory.describe(number, " ".join(phrase))
                if low[0] == "the" and words[-1][:1].isupper():
                    directory.learn(number, words[1:], "")
                continue
            if number not in directory.given[" ".join(low)]:
                directory.given[" ".join(low)].append(number)
            title = ""
            while len(low) > 1 and low[0] in TITLES:
                title, words, low = low[0], words[1:], low[1:]
            if title or words[0].lower() not in PERSON_NOUNS or len(words) > 1:
                directory.learn(number, words, title)
            if len(low) == 1 and (low[0] in KIN_NAMES or low[0] in PERSON_NOUNS):
                directory.describe(number, low[0])
            if person.gender == "unknown":
                gender = TITLES.get(title) or "unknown"
                entity.votes[gender] += 5
                entity.votes[given_gender(low[0])] += 2


def merge(directory: Directory, found: Sequence[Found], texts: Sequence[str], closed: bool) -> None:
    """Gives every named mention its entity, longest names first; ``closed``: no new people."""
    forms: dict[tuple[str, tuple[str, ...]], list[Found]] = defaultdict(list)
    for item in found:
        if item.sort == "name":
            forms[(item.title, item.words)].append(item)
    persons = {form: items for form, items in forms.items() if closed or _is_person(form, items)}
    parts = {part.lower() for _, words in persons for part in (words[0], words[-1])}
    for form, items in forms.items():
        if len(form[1]) == 1 and form[1][0].lower() in parts:
            persons.setdefault(form, items)
    for form in [f for f in persons if not f[0] and _is_family(f[1], persons[f], parts)]:
        del persons[form]
    order = sorted(persons, key=lambda f: (-min(len(f[1]), 2), not f[0], -len(persons[f])))
    for form in order:
        items = persons[form]
        number = _entity_for(directory, form, items, closed)
        if number is None:
            continue
        for item in items:
            item.entity = number
        entity = directory.entities[number]
        entity.seen += len(items)
        entity.told += sum(not item.quoted for item in items)
        _vote(entity, items)
        directory.learn(number, form[1], form[0])
        if entity.known is None:
            for item in items:
                entity.full[shown(item, texts[item.paragraph])] += 1
            entity.votes[items[0].gender] += 10 if items[0].gender != "unknown" else 0
            if not form[0] or form[0] in _GIVEN_TITLES or len(form[1]) > 1:
                entity.votes[given_gender(form[1][0])] += 3
    count(directory, found)


def count(directory: Directory, found: Sequence[Found]) -> None:
    """Counts afresh what each entity's mentions tell."""
    for entity in directory.entities:
        entity.told = entity.quoted = entity.called = entity.acts = entity.speaks = (
            entity.placed
        ) = 0
    for item in found:
        if item.entity is None or item.sort in ("pronoun", "first"):
            continue
        entity = directory.entities[item.entity]
        if item.quoted:
            entity.quoted += 1
            entity.called += item.vocative
        else:
            entity.told += 1
            entity.acts += item.acts
            entity.speaks += item.speaks
            entity.placed += item.placed


def _vote(entity: Entity, items: Sequence[Found]) -> None:
    """Lets the pronouns that follow where somebody acts tell the gender."""
    for item in items:
        if item.leads != "unknown":
            entity.votes[item.leads] += 2 if item.acts else 1


def _is_family(words: tuple[str, ...], items: Sequence[Found], parts: set[str]) -> bool:
    """'the Lucases': a plural of somebody's name."""
    low = words[-1].lower()
    singular = {low.removesuffix("s"), low.removesuffix("es")} - {low}
    return bool(singular & parts) and (
        any(item.owner == "the" for item in items) or not singular & GIVEN_NAMES
    )


def _is_person(form: tuple[str, tuple[str, ...]], items: Sequence[Found]) -> bool:
    """Whether a capitalised form is somebody's name: by its words, and by what it does."""
    title, words = form
    if title:
        return True
    first = words[0].lower()
    score = 2.0 * (first in GIVEN_NAMES) + (0.5 if len(words) > 1 else 0)
    settled = any(not item.fresh for item in items)
    for item in items:
        weight = 1.0 if not item.fresh else 0.6
        called = item.vocative and (settled or len(items) > 1)
        score += weight * (2.0 * item.speaks + 0.7 * item.acts + 0.8 * called)
        score += 0.3 * item.possessive + 0.6 * (not item.fresh and not item.placed)
        score -= 0.8 * item.placed + 1.1 * (item.owner == "the")
    if not settled and first not in GIVEN_NAMES:
        # A capital at a sentence's start proves nothing: it must act or speak, and twice.
        return any(item.speaks for item in items) or (len(items) > 1 and score >= 0.8)
    return score >= min(3.0, 0.45 + 0.12 * len(items))


def _fits(entity: Entity, title: str, gender: str) -> bool:
    """Whether a title can be this entity's: no change of gender, no Miss who is a Mrs."""
    if gender != "unknown" and entity.gender not in ("unknown", gender):
        return False
    if title in ("mrs", "miss") and ({"mrs", "miss"} & entity.titles) - {title}:
        return False
    return not (title == "mr" and entity.titles & {"mrs", "miss", "ms", "lady"})


def _entity_for(
    directory: Directory, form: tuple[str, tuple[str, ...]], items: Sequence[Found], closed: bool
) -> int | None:
    title, words = form
    low = [w.lower() for w in words]
    gender = items[0].gender
    if gender == "unknown" and not title:
        trial = Entity()
        _vote(trial, items)
        clear = (
            trial.votes.total() > 4
            and 3 * min(trial.votes["male"], trial.votes["female"]) < trial.votes.total()
        )
        gender = trial.gender if clear else "unknown"
    whole = " ".join([title, *low]).strip()
    given = directory.given.get(whole, [])
    if len(given) == 1:
        return given[0]
    short = SHORT_TITLES.get(whole)
    if short:
        holders = [n for n, e in enumerate(directory.entities) if e.titles & short]
        if len(holders) == 1:
            return holders[0]
    fitting = _candidates(directory, low, title, gender)
    exact = [n for n in directory.names.get(whole, ()) if n in fitting]
    if exact and (len(exact) == 1 or len(low) > 1 or title):
        return exact[0]
    if len(fitting) == 1:
        return fitting[0]
    if len(fitting) > 1:
        return _likeliest(directory, low, title, fitting)
    if closed:
        return None
    told = sum(not item.quoted for item in items)
    gender = gender if gender != "unknown" else given_gender(low[0])
    nick = _by_nickname(directory, low, gender, told)
    if nick is not None and not (title and title not in _GIVEN_TITLES):
        return nick
    return directory.add(Entity())


def _candidates(directory: Directory, low: list[str], title: str, gender: str) -> list[int]:
    if len(low) > 1:
        pool = (
            directory.names.get(" ".join(low)) or directory.names.get(f"{low[0]} {low[-1]}") or []
        )
        if not pool and title:
            pool = [
                n
                for n in directory.names.get(low[-1], ())
                if not directory.entities[n].firsts and title in directory.entities[n].titles
            ]
        if not pool and not title:
            pool = [
                n
                for n in directory.names.get(low[-1], ())
                if any(
                    is_short_for(low[0], f) or is_short_for(f, low[0])
                    for f in directory.entities[n].firsts
                )
            ]
    else:
        pool = [
            n
            for n in directory.names.get(low[0], ())
            if _fits(directory.entities[n], title, gender)
        ]
        if title and (title not in _GIVEN_TITLES or low[0] not in GIVEN_NAMES):
            pool = [
                n
                for n in pool
                if low[0] in directory.entities[n].lasts or not directory.entities[n].lasts
            ]
            same = [n for n in pool if title in directory.entities[n].titles]
            family = [
                n
                for n in directory.names.get(low[0], ())
                if directory.entities[n].firsts
                and directory.entities[n].gender in ("unknown", gender)
            ]
            if same or len(family) > 1:
                pool = same  # 'Mrs. Bennet' is none of her daughters
    return [n for n in pool if _fits(directory.entities[n], title, gender)]


def _likeliest(directory: Directory, low: list[str], title: str, pool: list[int]) -> int:
    """Among several of one name: the given name's bearer, else the one most spoken of."""
    entities = directory.entities
    if len(low) == 1 and not title:
        first = [n for n in pool if low[0] in entities[n].firsts]
        # A bare surname is a man's more often than his wife's or sister's.
        men = [
            n for n in pool if entities[n].gender != "female" and not entities[n].titles & _WOMEN
        ]
        pool = first or men or pool
    if title:
        same = [n for n in pool if title in entities[n].titles]
        pool = same or pool
    return max(pool, key=lambda n: (entities[n].seen, -n))


def _by_nickname(directory: Directory, low: list[str], gender: str, told: int) -> int | None:
    """The one whose given name this shortens. Narration calls one person by one name: two
    that it uses often are two people."""
    if len(low) != 1:
        return None
    fits = [
        number
        for number, entity in enumerate(directory.entities)
        if any(is_short_for(low[0], f) or is_short_for(f, low[0]) for f in entity.firsts)
        and (gender == "unknown" or entity.gender in ("unknown", gender))
        and (min(told, entity.told) < 6 or min(told, entity.told) < 0.1 * max(told, entity.told))
    ]
    return fits[0] if len(fits) == 1 else None


LONG = 20_000
"""Words from which 'his wife' and 'the man' are several people in turn."""


def describe(
    directory: Directory, found: Sequence[Found], texts: Sequence[str], closed: bool
) -> None:
    """Gives descriptions and kinship words their entities: those that apposition, a title or a
    unique bearer links to a name, and new people for those who act or speak."""
    _appose(directory, found, texts)
    groups: dict[str, list[Found]] = defaultdict(list)
    long = sum(text.count(" ") for text in texts) > LONG
    for item in found:
        if item.sort in ("epithet", "kin", "group") and item.entity is None:
            groups[_key(item)].append(item)
    for key, items in sorted(groups.items(), key=lambda pair: -len(pair[0])):
        number = _described(directory, key, items)
        if number is None and not (long and _shifts(items[0])) and _plays(items, closed, long):
            entity = Entity(group=items[0].sort == "group")
            phrase = _title_of(items, texts)
            entity.phrases[phrase] += len(items)
            entity.ages[noun_age(key)] += 1
            number = directory.add(entity)
            directory.describe(number, key)
        if number is None:
            continue
        for item in items:
            item.entity = number
        entity = directory.entities[number]
        if entity.known is None:
            entity.votes[items[0].gender] += 8 if items[0].gender != "unknown" else 0
            _vote(entity, items)
            phrase = _title_of(items, texts)
            if phrase not in entity.phrases:
                entity.phrases[phrase] += len(items)
                entity.ages[noun_age(key)] += 1
    count(directory, found)


def _key(item: Found) -> str:
    if item.sort == "kin" and item.owner == "my":
        return "my " + item.words[-1]
    if item.sort == "group":
        return item.words[-1]
    words = [w for w in item.words if w not in ("other", "same", "poor", "dear", "very")]
    return " ".join(words) if words else item.words[-1]


def _title_of(items: Sequence[Found], texts: Sequence[str]) -> str:
    forms = Counter(_owned(i, texts[i.paragraph][i.start : i.end]) for i in items)
    form = forms.most_common(1)[0][0]
    head = form.split(" ")[0].lower()
    if head in ("the", "a", "an", "that", "this", "another", "one"):
        return "the " + form.split(" ", 1)[1] if " " in form else form
    if head in FIRST or head in ("his", "her", "your", "their", "our"):
        return form[0].lower() + form[1:]
    return form


def _owned(item: Found, words: str) -> str:
    owned = item.owner in _OWNERS and not words.lower().startswith(item.owner)
    return f"{item.owner} {words}" if owned else words


_OWNERS = frozenset(("my", "his", "her", "their", "our", "your"))


def _described(directory: Directory, key: str, items: Sequence[Found]) -> int | None:
    """The one entity that a description fits."""
    pool = directory.phrases.get(key, [])
    if len(pool) == 1:
        return pool[0]
    item = items[0]
    if not pool and item.sort == "epithet" and len(item.words) == 1:
        named = directory.names.get(key, [])
        if len(named) == 1:
            return named[0]
    head = item.words[-1]
    if not pool and head != key and not is_generic((head,)) and "my" not in key.split():
        pool = directory.phrases.get(head, [])
        if len(pool) == 1 and not (
            {"other", "second", "first", "third", "another"} & set(item.words)
        ):
            return pool[0]
    titles = set(TITLE_ROLES.get(head, "").split())
    if head in KIN_NAMES:
        titles.add(head)
    if titles and item.owner in ("", "my", "her", "his", "our"):
        holders = [n for n, e in enumerate(directory.entities) if e.titles & titles]
        if len(holders) == 1:
            return holders[0]
    if item.sort == "kin" and item.owner == "my":
        bare = directory.phrases.get(head, [])
        twins = [n for n in bare if directory.entities[n].known is None]
        return twins[0] if len(twins) == 1 else None
    if item.sort == "kin" and not item.owner:
        mine = directory.phrases.get("my " + head, []) or [
            n
            for alias in _KIN_TWINS.get(head, ())
            for n in directory.phrases.get("my " + alias, ())
        ]
        return mine[0] if len(set(mine)) == 1 else None
    return None


_KIN_TWINS: dict[str, tuple[str, ...]] = {
    "mum": ("mother",), "mom": ("mother",), "mummy": ("mother",), "mama": ("mother",), "ma": ("mother",),
    "mam": ("mother",), "dad": ("father",), "daddy": ("father",), "papa": ("father",), "pa": ("father",),
    "gran": ("grandmother", "nan"), "granny": ("grandmother",), "grandma": ("grandmother",),
    "nan": ("grandmother",), "nana": ("grandmother",), "grandpa": ("grandfather",),
    "granddad": ("grandfather",), "grandad": ("grandfather",), "mother": ("mum", "mom"),
    "father": ("dad",),
}  # fmt: skip


def _shifts(item: Found) -> bool:
    """Whether a description stands for whoever is at hand: 'his wife', 'the young man'."""
    if item.sort == "kin":
        return item.owner not in ("", "my")
    return item.words[-1] in GENERIC_NOUNS and set(item.words[:-1]) <= _COMMON


_COMMON = word_set(
    """
    young old little poor other tall good great dear first second third two small big
    """
)


def _plays(items: Sequence[Found], closed: bool, long: bool) -> bool:
    """Whether the people of a description are somebody: they speak, or act more than once."""
    speaks = sum(item.speaks for item in items)
    acts = sum(item.acts and not item.quoted for item in items)
    told = sum(not item.quoted for item in items)
    if closed:
        # A person's own list is nearly whole: only a role brought in with 'a' or 'one' is new.
        brought = any(item.indefinite for item in items)
        return speaks > 0 and brought and items[0].words[-1] not in GENERIC_NOUNS
    if items[0].sort == "group":
        return speaks > 0
    if not told and items[0].sort == "epithet":
        return False
    if items[0].sort == "kin" and not items[0].owner:
        return told > 0 or sum(item.vocative for item in items) > 1
    if is_generic(items[0].words):
        return speaks > 0 or acts > 1
    return speaks > 0 or acts > 0 or told > (2 if long else 0)


def _appose(directory: Directory, found: Sequence[Found], texts: Sequence[str]) -> None:
    """'Mara, the keeper,', 'the keeper, Mara,', 'Mara was the keeper', 'his wife Laura'."""
    told: Counter[tuple[str, int]] = Counter()
    for place in range(len(found) - 1):
        one, two = found[place], found[place + 1]
        if one.paragraph != two.paragraph or one.quoted != two.quoted or one.possessive:
            continue
        sorts = (one.sort, two.sort)
        if sorts == ("name", "name") and two.owner == "the" and two.start - one.end == 1:
            if one.entity is not None and two.entity is not None and one.entity != two.entity:
                _absorb(directory, found, one.entity, two.entity)
            continue
        named = "name" in sorts and ("epithet" in sorts or "kin" in sorts)
        if not named or two.start - one.end > 12:
            continue
        text = texts[one.paragraph]
        between = text[one.end : two.start]
        after = text[two.end : two.end + 1]
        name, other = (one, two) if one.sort == "name" else (two, one)
        if name.entity is None or other.entity is not None or other.vocative:
            continue
        if text[max(0, one.start - 2) : one.start] == ", ":
            continue  # 'me, Kwame, the barman, Bobble Hat' is a list
        close = (
            (between == ", " and after in (",", ".", ";", "—", "!", "?"))
            or between in (" was ", " is ", " named ", " called ")
            or (between == " " and two.sort == "name" and other.sort == "kin")
            or (between == " " and two.sort == "name" and not two.fresh and not two.title)
        )
        if not close or (between in (" was ", " is ") and one.sort != "name"):
            continue
        entity = directory.entities[name.entity]
        gender = noun_gender(other.words[-1])
        if gender != "unknown" and entity.gender not in ("unknown", gender):
            continue
        if re.match(r",? (?:and|or|with|but) |, [A-Z]", text[two.end : two.end + 8]):
            continue
        if not is_generic(other.words) and not other.owner:
            told[(_key(other), name.entity)] += 1
        other.entity = name.entity
    sizes = Counter(_key(item) for item in found if item.sort == "epithet")
    for (key, number), count in told.items():
        # Once for a role named often may be chance: 'the General, Polina, the children'.
        rivals = sum(n for (other_key, _), n in told.items() if other_key == key)
        if 2 * count > rivals and count >= 0.04 * sizes[key]:
            directory.describe(number, key)


def link(directory: Directory, found: Sequence[Found], texts: Sequence[str]) -> None:
    """Puts together names and descriptions of one person that no grammar links.

    A description whose gender only one named person has, and who never stands in a sentence
    with it or answers it, is that person; so is a name only used in address, of whoever
    without a given name acts right beside it.
    """
    near = _neighbours(found, texts)
    for number, entity in enumerate(directory.entities):
        if entity.known or entity.full or entity.group or entity.narrator or not entity.told:
            continue
        if entity.gender == "unknown" or any(
            p.startswith(("his ", "her ", "my ", "a ")) or p[4:5].isupper() for p in entity.phrases
        ):
            continue
        rivals = [
            n
            for n, other in enumerate(directory.entities)
            if n != number
            and (other.full or other.told > 1)
            and other.gender in (entity.gender, "unknown")
            and not (other.narrator or other.group)
        ]
        close = [n for n in rivals if n in near.around[number]]
        if (
            len(rivals) == 1
            and close
            and directory.entities[rivals[0]].full
            and rivals[0] not in near.apart[number]
        ):
            _absorb(directory, found, rivals[0], number)
    for number, entity in enumerate(directory.entities):
        if entity.known or not entity.full or entity.told or not entity.called or entity.narrator:
            continue
        scores = near.called[number]
        fits = [
            (score, n)
            for n, score in scores.items()
            if n != number
            and _nameless(directory.entities[n], entity)
            and n not in near.apart[number]
        ]
        fits.sort(reverse=True)
        if fits and fits[0][0] >= 2 and (len(fits) == 1 or fits[0][0] > 1.5 * fits[1][0]):
            _absorb(directory, found, number, fits[0][1])
    count(directory, found)


def _nameless(entity: Entity, called: Entity) -> bool:
    """Whether an acting entity could bear a name that others call."""
    if entity.known or entity.group or entity.narrator or not entity.told:
        return False
    if any(phrase.endswith(("voice", "figure", "thing")) for phrase in entity.phrases):
        return False
    if "unknown" not in (entity.gender, called.gender) and entity.gender != called.gender:
        return False
    if entity.full and (called.lasts & entity.lasts or not called.firsts):
        return False
    return not entity.firsts or (not entity.full)


@dataclass(slots=True)
class _Near:
    around: dict[int, set[int]]
    apart: dict[int, set[int]]
    called: dict[int, Counter[int]]


def _neighbours(found: Sequence[Found], texts: Sequence[str]) -> _Near:
    """Who stands near whom, who in one sentence with whom, and who acts beside whose call."""
    near = _Near(defaultdict(set), defaultdict(set), defaultdict(Counter))
    window: list[Found] = []
    for item in found:
        if item.entity is None or item.sort in ("pronoun", "first"):
            continue
        window = [w for w in window if item.paragraph - w.paragraph <= 6][-40:]
        for other in window:
            one, two = other.entity, item.entity
            if one is None or two is None or one == two:
                continue
            near.around[one].add(two)
            near.around[two].add(one)
            gap = item.paragraph - other.paragraph
            if not item.quoted and not other.quoted:
                together = gap == 0 and not _ENDS.search(
                    texts[item.paragraph], other.end, item.start
                )
                if together or (gap == 1 and item.speaks and other.speaks):
                    near.apart[one].add(two)
                    near.apart[two].add(one)
            if item.vocative and not other.quoted and (other.acts or other.speaks) and gap <= 2:
                near.called[two][one] += 1 if gap == 1 else 0.3  # type: ignore[assignment]
            if other.vocative and not item.quoted and (item.acts or item.speaks) and gap <= 2:
                near.called[one][two] += 1 if gap == 1 else 0.3  # type: ignore[assignment]
                if gap == 0:
                    near.called[one][two] -= 2
        window.append(item)
    return near


def _absorb(directory: Directory, found: Sequence[Found], into: int, other: int) -> None:
    """Makes ``other`` the same person as ``into``."""
    mine, theirs = directory.entities[into], directory.entities[other]
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
    directory.entities[other] = Entity()
