"""The people of a story in another language than English: whom its tags name."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from pipeline.model import NARRATOR, UNKNOWN, Character, Manuscript
from pipeline.splitter.quotes.spans import Span
from pipeline.splitter.quotes.tags_by_language import (
    Subject,
    first_subject,
    gender_of_name,
    is_beat,
    tag_after,
    tag_before,
)
from pipeline.splitter.words.language_words import LanguageWords

_WORD = re.compile(r"[^\W\d_]+")
_NOT_IN_A_NAME = re.compile(r"[:()?\r\n\[\]]|^[#%]+")
_SENTENCE = re.compile(r"(?:^|[.!?…]\s+)")


@dataclass(slots=True)
class LanguagePerson:
    """Somebody who speaks, or is named in narration."""

    name: str
    gender: str = "unknown"
    aliases: tuple[str, ...] = ()
    forms: Counter[str] = field(default_factory=Counter)
    """How the text names them, with counts."""
    from_cast_list: bool = False


class LanguagePeople:
    """The people of a book, and the words that lead to them."""

    def __init__(self, words: LanguageWords) -> None:
        self.words = words
        self.people: list[LanguagePerson] = []
        self.by_word: dict[str, list[int]] = defaultdict(list)
        """Every word of a name that may stand for somebody, in lower case, and whole
        descriptions."""

    def enter(self, name: str, gender: str, aliases: Iterable[str] = ()) -> int:
        """The number of a new person."""
        number = len(self.people)
        self.people.append(LanguagePerson(name, gender, tuple(aliases)))
        for form in (name, *aliases):
            self.add_form(number, form)
        return number

    def add_form(self, number: int, form: str) -> None:
        for key in _keys(form, self.words):
            if number not in self.by_word[key]:
                self.by_word[key].append(number)

    def find(self, subject: Subject) -> int | None:
        """Whom a name or a description means; None for nobody known, or several."""
        if subject.kind == "description":
            described = self.by_word.get(_description_key(subject.words), [])
            return described[0] if len(described) == 1 else None
        keys = [key for key in _keys(subject.words, self.words) if " " not in key]
        bearers = [set(self.by_word.get(key, ())) for key in keys]
        if not bearers:
            return None
        common = {
            number
            for number in bearers[0].intersection(*bearers[1:])
            if _agrees(self.people[number].gender, subject.gender)
        }
        if not common and len(keys) > 1:
            # 'Anna Berger' after 'Anna', of whom no other name was known
            common = {
                number
                for number in bearers[0]
                if _agrees(self.people[number].gender, subject.gender)
                and self._has_one_name(number)
            }
        return min(common) if len(common) == 1 or (len(keys) > 1 and common) else None

    def _has_one_name(self, number: int) -> bool:
        person = self.people[number]
        forms = (person.name, *person.aliases, *person.forms)
        return all(len(_keys(form, self.words)) == 1 for form in forms)

    def member(self, subject: Subject) -> int | None:
        """The same; a name or description that leads to nobody yet is a new person's."""
        number = self.find(subject)
        if number is None:
            if subject.kind == "name" and self._is_shared(subject):
                return None
            number = self.enter(_clean(subject.words, self.words), subject.gender)
        person = self.people[number]
        if person.gender == "unknown":
            person.gender = subject.gender
        person.forms[subject.words] += 1
        self.add_form(number, subject.words)
        return number

    def _is_shared(self, subject: Subject) -> bool:
        """Whether a name of one word is several people's: 'Berger' of a whole family."""
        keys = [key for key in _keys(subject.words, self.words) if " " not in key]
        return len(keys) == 1 and len(self.by_word.get(keys[0], ())) > 1

    def characters(self) -> tuple[Character, ...]:
        """Everybody, in the order in which they were found, by the fullest form of their name."""
        used: set[str] = {NARRATOR.lower(), UNKNOWN.lower()}
        characters = []
        for person in self.people:
            name = person.name
            if not person.from_cast_list and person.forms:
                fullest = max(person.forms, key=lambda f: (len(f.split()), person.forms[f]))
                name = _clean(fullest, self.words)
            base, number = name, 2
            while name.lower() in used:
                name, number = f"{base} {number}", number + 1
            used.add(name.lower())
            forms = [_clean(form, self.words) for form, _ in person.forms.most_common()]
            aliases = dict.fromkeys([*person.aliases, *forms])
            characters.append(
                Character(name, tuple(alias for alias in aliases if alias != name), person.gender)
            )
        return tuple(characters)


def find_language_people(
    manuscript: Manuscript,
    spans: Sequence[Span],
    words: LanguageWords,
    cast_list: Sequence[Character] = (),
) -> LanguagePeople:
    """Whom the tags of a book name, after those of a person's own ``cast_list``."""
    people = LanguagePeople(words)
    for character in cast_list:
        number = people.enter(character.name, character.gender, character.aliases)
        people.people[number].from_cast_list = True
    subjects = list(_tagged(manuscript, spans, words))
    # Full names first, so that 'Anna' finds 'Anna Berger' wherever that stands.
    for subject in sorted(subjects, key=lambda s: -len(_keys(s.words, words))):
        if subject.kind in ("name", "description"):
            people.member(subject)
    for paragraph in manuscript.paragraphs:
        if paragraph.speaker and paragraph.speaker.lower() not in (
            NARRATOR.lower(),
            UNKNOWN.lower(),
        ):
            first = _WORD.search(paragraph.speaker)
            key = first[0].lower() if first else ""
            if not people.by_word.get(key):
                people.enter(paragraph.speaker, gender_of_name(key, words))
    _add_actors(manuscript, spans, people)
    return people


def _tagged(
    manuscript: Manuscript, spans: Sequence[Span], words: LanguageWords
) -> Iterable[Subject]:
    """The subjects of all tags that touch a quotation."""
    for place, span in enumerate(spans):
        if span.utterance is not None:
            continue
        text = manuscript.paragraphs[span.paragraph].text
        if place and spans[place - 1].paragraph == span.paragraph:
            tag = tag_after(text, span.start, span.end, words)
            if tag is not None and tag.subject is not None:
                yield tag.subject
        if place + 1 < len(spans) and spans[place + 1].paragraph == span.paragraph:
            tag = tag_before(text, span.start, span.end, words)
            if tag is not None and tag.subject is not None:
                yield tag.subject


def _add_actors(manuscript: Manuscript, spans: Sequence[Span], people: LanguagePeople) -> None:
    """Enter people whom no tag names but narration does, at sentences' heads: by a noun for a
    person, a common given name or a title, or more than once by what acts as a name does."""
    counts: Counter[str] = Counter()
    first: dict[str, Subject] = {}
    for span in spans:
        if span.utterance is not None:
            continue
        text = manuscript.paragraphs[span.paragraph].text
        for match in _SENTENCE.finditer(text, span.start, span.end):
            subject = first_subject(text, match.end(), span.end, people.words)
            if subject is None:
                continue
            if people.find(subject) is not None:
                if subject.kind == "name":
                    people.member(subject)  # 'Anna Berger', whom tags call 'Anna'
                continue
            if subject.kind == "description":
                noun = subject.words.split()[-1].lower()
                if noun in people.words.person_nouns:
                    people.member(subject)
            if subject.kind != "name":
                continue
            head = _WORD.search(subject.words)
            key = head[0].lower() if head else ""
            if key in people.words.given_names or key in people.words.titles:
                people.member(subject)
            elif is_beat(text, match.end(), span.end, people.words):
                counts[subject.words] += 1
                first.setdefault(subject.words, subject)
    for form, count in counts.items():
        if count > 1:
            people.member(first[form])


def _keys(form: str, words: LanguageWords) -> list[str]:
    """The words of a name that lead to its bearer; of a description all of it."""
    parts = [word.lower() for word in _WORD.findall(form)]
    if len(parts) > 1 and parts[0] in words.determiners:
        return [_description_key(form)]
    named = [part for part in parts if part not in words.titles and part not in words.particles]
    return [*dict.fromkeys(named)] or parts


def _description_key(form: str) -> str:
    """A description without its determiner: 'une dame' comes back as 'la dame'."""
    return " ".join(re.split(r"[\s'’]+", form.lower())[1:])


def _agrees(one: str, other: str) -> bool:
    return "unknown" in (one, other) or one == other


def _clean(form: str, words: LanguageWords) -> str:
    """A form as a name that the script file can hold; a description begins in lower case."""
    name = " ".join(_NOT_IN_A_NAME.sub("", form).split()) or "Somebody"
    return name[0].lower() + name[1:] if name.split()[0].lower() in words.determiners else name
