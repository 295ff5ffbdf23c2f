"""The people found so far while the story is read, and the names and descriptions that lead to
them."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Sequence
from dataclasses import dataclass, field

from pipeline.errors import ManuscriptError
from pipeline.model import Character
from pipeline.splitter.people.reference import Reference
from pipeline.splitter.words.names import GIVEN_NAMES, TITLES, full_keys, given_gender, short_keys
from pipeline.splitter.words.word_set import word_set

_MOST_PEOPLE = 30_000
"""A person takes some 15 kilobytes while a book is split."""
GIVEN_NAME_TITLES = word_set(
    """
    aunt auntie aunty uncle sir lady dame king queen prince princess brother sister father
    mother saint st master lord grandpa grandma nana granny gran cousin miss
    """
)  # fmt: skip
"""Titles that a given name may follow: 'Auntie Dot', 'Sir Thomas', 'Miss Jane'."""


@dataclass(slots=True)
class PersonDraft:
    """Somebody, while the story is being read."""

    name_forms: Counter[str] = field(default_factory=Counter)
    """Forms of the name as they stand, with counts."""
    names_entered: set[str] = field(default_factory=set)
    """The same in lower case, as ``NameForm.whole`` gives them."""
    given_names: set[str] = field(default_factory=set)
    surnames: set[str] = field(default_factory=set)
    titles: set[str] = field(default_factory=set)
    descriptions: Counter[str] = field(default_factory=Counter)
    """As they stand: 'the old man', 'the librarian'."""
    gender_votes: Counter[str] = field(default_factory=Counter)
    age_votes: Counter[str] = field(default_factory=Counter)
    cast_list_entry: Character | None = None
    """Who it is where a person's own cast list, or the format, names them."""
    is_narrator: bool = False
    is_group: bool = False
    narration_mentions: int = 0
    quoted_mentions: int = 0
    """In speech and thought."""
    vocatives: int = 0
    """Of the quoted mentions, those that call them."""
    acting_mentions: int = 0
    """Of those in narration, those of which they are the subject."""
    speaking_mentions: int = 0
    """Of those in narration, those beside a verb of speech."""
    joined_mentions: int = 0
    """By name so far, while names are being joined."""

    @property
    def gender(self) -> str:
        """``male`` or ``female`` where the evidence leans, else ``unknown``."""
        titled = {TITLES[title] for title in self.titles} - {"unknown"}
        if len(titled) == 1 and self.cast_list_entry is None:
            return titled.pop()
        male, female = self.gender_votes["male"], self.gender_votes["female"]
        if male == female or max(male, female) < 1.5 * min(male, female):
            return "unknown"
        return "male" if male > female else "female"

    @property
    def display_name(self) -> str:
        """The form to show: a full name if there is one, else the commonest; empty for none."""
        if self.cast_list_entry is not None:
            return self.cast_list_entry.name
        if not self.name_forms:
            return _unshouted(self.descriptions.most_common(1)[0][0]) if self.descriptions else ""
        counts = self.name_forms
        plain = [form for form in counts if not form.startswith("the ") and not form.isupper()]
        # A full name seen once of hundreds is more likely a slip: 'Hence Cecil'.
        least = 0.02 * counts.total()
        whole = [
            form for form in plain if _words_besides_titles(form) > 1 and counts[form] >= least
        ]
        return max(whole or plain or counts, key=lambda form: (counts[form], len(form)))

    @property
    def is_only_described(self) -> bool:
        """Whether somebody is known by a description alone, and not as somebody's kin."""
        if self.is_group or self.is_narrator or not self.narration_mentions:
            return False
        forms = (*self.name_forms, *self.descriptions)
        return all(
            form.lower().startswith("the ") and "’" not in form and "'" not in form
            for form in forms
        )

    def vote_by_pronouns(self, references: Sequence[Reference]) -> None:
        """Lets the pronouns that follow these references tell the gender."""
        for reference in references:
            if reference.next_pronoun_gender != "unknown":
                self.gender_votes[reference.next_pronoun_gender] += 2 if reference.acts else 1


def _unshouted(description: str) -> str:
    """A description in small letters where it stands in capitals: 'the OLD MAN'."""
    return " ".join(w.lower() if w.isupper() and len(w) > 1 else w for w in description.split())


def _words_besides_titles(name: str) -> int:
    return sum(word.lower().strip(".") not in TITLES for word in name.split())


class PersonRegistry:
    """Drafts of people, and the names and descriptions that lead to their numbers; a name may
    lead to several."""

    def __init__(self) -> None:
        self.drafts: list[PersonDraft] = []
        self.names: dict[str, list[int]] = defaultdict(list)
        """Every form of a name that may stand for somebody, in lower case."""
        self.descriptions: dict[str, list[int]] = defaultdict(list)
        """Without articles, in lower case: 'old man'."""
        self.kin_with_names: dict[str, set[int]] = defaultdict(set)
        """Who is somebody's 'son' and has a name, by the word: 'her son Jory'."""
        self.cast_list_names: dict[str, list[int]] = defaultdict(list)
        """Names and aliases exactly as a person's own cast list gives them, in lower case."""
        self.answering_forms: dict[str, set[str]] = {}
        """Forms of names, lower case, to those that answer them in tags: of somebody else."""
        self.uses_in_narration: Counter[str] = Counter()
        """How often narration uses each form of a name, lower case."""
        self._full_keys: dict[str, set[int]] = defaultdict(set)
        self._short_keys: dict[str, set[int]] = defaultdict(set)
        self.titled_full_names: dict[tuple[str, str], list[str]] = {}
        """Title and surname to the forms with a given name between: 'mr john knightley'."""

    def add(self, draft: PersonDraft) -> int:
        """The number of a new person. Raises ManuscriptError where no book has so many."""
        if len(self.drafts) == _MOST_PEOPLE:
            raise ManuscriptError(
                f"The manuscript names more than {_MOST_PEOPLE:,} people: is it a story?",
                "Split it into several books.",
            )
        self.drafts.append(draft)
        return len(self.drafts) - 1

    def add_name(self, number: int, words: Sequence[str], title: str) -> None:
        """Enters a name, and its parts, for a person."""
        draft = self.drafts[number]
        if title:
            draft.titles.add(title)
        lower = [word.lower() for word in words]
        forms = {" ".join(lower), " ".join([title, *lower]).strip()}
        if (
            len(lower) > 1
            and title == "mrs"
            and given_gender(lower[0]) != "female"
            and not draft.cast_list_entry
        ):
            # 'Mrs. Newland Archer' has her husband's name.
            draft.surnames.add(lower[-1])
            forms = {f"mrs {' '.join(lower)}", f"mrs {lower[-1]}", lower[-1]}
        elif len(lower) > 1:
            self._add_given_name(number, lower[0])
            draft.surnames.add(lower[-1])
            forms |= {lower[0], lower[-1], f"{lower[0]} {lower[-1]}"}
        elif title and (title not in GIVEN_NAME_TITLES or lower[0] not in GIVEN_NAMES):
            draft.surnames.add(lower[0])
        elif lower:
            self._add_given_name(number, lower[0])
        for form in forms:
            if number not in self.names[form]:
                self.names[form].append(number)

    def _add_given_name(self, number: int, name: str) -> None:
        if name in self.drafts[number].given_names:
            return
        self.drafts[number].given_names.add(name)
        for key in full_keys(name):
            self._full_keys[key].add(number)
        for key in short_keys(name):
            self._short_keys[key].add(number)

    def with_name_like(self, name: str) -> list[int]:
        """Those of whose given names one may be short for a name (in lower case), or the name for
        it; in order. Whether it is, ``is_short_for`` tells."""
        numbers: set[int] = set()
        for key in short_keys(name):
            numbers |= self._full_keys.get(key, set())
        for key in full_keys(name):
            numbers |= self._short_keys.get(key, set())
        return sorted(numbers)

    def add_description(self, number: int, description: str) -> None:
        """Enters a description ('old man') for a person."""
        if description and number not in self.descriptions[description]:
            self.descriptions[description].append(number)

    def recount(self, references: Sequence[Reference]) -> None:
        """Counts afresh what each person's mentions tell."""
        for draft in self.drafts:
            draft.narration_mentions = draft.quoted_mentions = draft.vocatives = 0
            draft.acting_mentions = draft.speaking_mentions = 0
        for reference in references:
            if reference.person is None or reference.kind in ("pronoun", "first"):
                continue
            draft = self.drafts[reference.person]
            if reference.quoted:
                draft.quoted_mentions += 1
                draft.vocatives += reference.vocative
            else:
                draft.narration_mentions += 1
                draft.acting_mentions += reference.acts
                draft.speaking_mentions += reference.speaks

    def absorb(self, into: int, other: int, references: Sequence[Reference]) -> None:
        """Makes ``other`` the same person as ``into``, and gives its references over."""
        ours, theirs = self.drafts[into], self.drafts[other]
        ours.name_forms += theirs.name_forms
        ours.descriptions += theirs.descriptions
        ours.gender_votes += theirs.gender_votes
        ours.age_votes += theirs.age_votes
        ours.titles |= theirs.titles
        for name in theirs.given_names:
            self._add_given_name(into, name)
        ours.surnames |= theirs.surnames
        for reference in references:
            if reference.person == other:
                reference.person = into
        self.drafts[other] = PersonDraft()
