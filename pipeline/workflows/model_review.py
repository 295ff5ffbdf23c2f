"""A language model's word on a book's speakers: people first, then who says what.

What it is asked depends on the text and on how it was split alone, so that the same questions come
again with every later split and find their answers beside the script. What it says is held against
the tags that name somebody: a model that contradicts many isn't believed.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Mapping
from dataclasses import dataclass, field, replace

from pipeline import language_model, splitter
from pipeline.errors import FullcastError
from pipeline.language_model import Budget, ConversationQuestion, Endpoint, Labels, Prompt, Spent
from pipeline.model import Line, Script
from pipeline.progress import tell_cost
from pipeline.workflows.asked_book import (
    AskedBook,
    book_of_decision,
    book_of_script,
    people_near,
    people_question,
)

ENOUGH = 0.95
"""The expected share of right lines up to which a model is asked where nobody says otherwise."""

AGREES, DIFFERS = 0.95, 0.85
"""How likely a label is right that is what the splitter thought, and one that isn't."""

NOBODY = 0.3
"""How sure a line counts whose speaker the model doesn't find among the people."""

_FEWEST_TAGS = 6
"""Tagged quotations from which on a model can be distrusted."""
_MOST_CONTRADICTED = 0.2
_A_CHECK = 4
"""Quotations for which one that has a tag is asked about as well."""


@dataclass(frozen=True, slots=True)
class Asking:
    """How a person wants a language model to be asked."""

    endpoint: Endpoint | None = None
    """None asks nobody: what it said earlier counts."""
    everything: bool = False
    """All quotations, not just those that are unsure."""
    until: float = ENOUGH
    """The expected share of right quotations that is enough."""
    budget: Budget = field(default_factory=Budget)


@dataclass(frozen=True, slots=True)
class ModelsWord:
    """What a model said of a book."""

    answers: Mapping[int, str] = field(default_factory=dict)
    """By utterance, the splitter's name of who says it."""
    sure: Mapping[int, float] = field(default_factory=dict)
    """How likely that is right; an utterance without an answer is somebody's who isn't listed."""
    joins: Mapping[str, str] = field(default_factory=dict)
    """Names that are other people's."""
    warnings: tuple[str, ...] = ()
    replies: Mapping[str, str] = field(default_factory=dict)
    """All that it was asked and answered so far, by the questions' digests."""
    spent: Spent = field(default_factory=Spent)
    """In this run."""
    tags_asked: int = 0
    tags_contradicted: int = 0

    @property
    def is_empty(self) -> bool:
        """Whether nothing of it counts."""
        return not (self.sure or self.joins)


NOTHING = ModelsWord()

Keep = Callable[[Mapping[str, str]], None]
"""Called with all replies after each."""


def ask_about_reading(
    reading: splitter.Reading, asking: Asking, replies: Mapping[str, str], keep: Keep
) -> ModelsWord:
    """What a model says of a manuscript that was read, asked about as ``asking`` says; ``replies``
    are what it said before, and ``keep`` is called with all of them after each new one."""
    plain = reading.decide()
    book = book_of_decision(reading, plain, reading.script(plain))
    talk = _Talk(asking, replies, keep)
    talk.tell(book)
    joins = _people(talk, book, splitter.talk_to_each_other(plain))
    if joins:
        decision = reading.decide({}, joins)
        book = book_of_decision(reading, decision, reading.script(decision))
    word = _conversations(talk, book, joins)
    apart = splitter.talk_to_each_other(plain)
    joins = {**joins, **{a: b for a, b in word.joins.items() if (a, b) not in apart}}
    answers = {number: _called(name, joins) for number, name in word.answers.items()}
    return replace(word, joins=joins, answers=answers)


def _called(name: str, joins: Mapping[str, str]) -> str:
    """What somebody is called once names are joined."""
    seen: set[str] = set()
    while name in joins and name not in seen:
        seen.add(name)
        name = joins[name]
    return name


def ask_about_script(
    split: Script, asking: Asking, replies: Mapping[str, str], keep: Keep
) -> ModelsWord:
    """The same of a script alone; its utterances are the lines' indices."""
    book, talk = book_of_script(split), _Talk(asking, replies, keep)
    talk.tell(book)
    return replace(_conversations(talk, book, {}), joins={})


def labelled(
    split: Script,
    utterances: Iterable[int | None],
    word: ModelsWord,
    threshold: float,
    persons: Collection[int] = (),
) -> Script:
    """The script with what a model said of its lines as their speakers, as sure as it is; a person
    said who says the utterances ``persons``."""
    lines = tuple(
        line
        if number not in word.sure or number in persons
        else _as_said(line, number, word, threshold)
        for line, number in zip(split.lines, utterances, strict=True)
    )
    return replace(split, lines=lines, warnings=(*split.warnings, *word.warnings))


def _as_said(line: Line, utterance: int | None, word: ModelsWord, threshold: float) -> Line:
    name = word.answers.get(utterance if utterance is not None else -1)
    if name is None:
        reason = f"the language model knows nobody who says it; {line.reason}"
        return replace(line, unsure=True, confidence=NOBODY, reason=reason)
    sure = word.sure[utterance if utterance is not None else -1]
    others = ((line.speaker or "", 1.0 - sure), *line.alternatives)
    alternatives = tuple((who, share) for who, share in others if who and who != name)
    return replace(
        line, speaker=name, unsure=sure < threshold, confidence=sure,
        reason="the language model's answer", alternatives=alternatives,
    )  # fmt: skip


# ------------------------------------------------------------------ asking


class _Talk:
    """A talk with a model, as far as it has come."""

    def __init__(self, asking: Asking, replies: Mapping[str, str], keep: Keep) -> None:
        self.asking = asking
        self.endpoint = asking.endpoint
        self.replies = dict(replies)
        self._keep = keep
        self.spent = Spent()
        self.warnings: list[str] = []

    def tell(self, book: AskedBook) -> None:
        """Say what all of it will cost, before anything is sent."""
        if self.endpoint is None:
            return
        people = people_question(book)
        prompts = [q.prompt for q in _questions(self.asking, book)]
        prompts += [people.prompt] if people is not None else []
        prompts = [prompt for prompt in prompts if prompt.key not in self.replies]
        if not prompts:
            return
        spent = sum((_estimate(prompt) for prompt in prompts), Spent())
        questions = "1 question" if len(prompts) == 1 else f"{len(prompts)} questions"
        cost = self.asking.budget.words(spent)
        tell_cost(f"The language model is asked {questions}, at most about {cost}.")

    def answer(self, prompt: Prompt) -> str | None:
        """What the model says, now or earlier; None where it isn't asked."""
        if prompt.key in self.replies or self.endpoint is None:
            return self.replies.get(prompt.key)
        budget = self.asking.budget
        if not budget.allows(self.spent + _estimate(prompt)):
            self._stop("The budget for the language model is used up.")
            return None
        try:
            reply = language_model.ask(self.endpoint, prompt)
        except FullcastError as error:
            self._stop(error.message)
            return None
        guess = Spent(_estimate(prompt).read, language_model.tokens_of(reply.text))
        self.spent += Spent(reply.read or guess.read, reply.written or guess.written)
        self.replies[prompt.key] = reply.text
        self._keep(self.replies)
        return reply.text

    def _stop(self, why: str) -> None:
        self.endpoint = None
        self.warnings.append(f"{why} The lines that are still unsure weren't asked.")


def _estimate(prompt: Prompt) -> Spent:
    """What a question costs at most."""
    return Spent(language_model.tokens_of(prompt.system + prompt.user), prompt.most_tokens)


def _people(talk: _Talk, book: AskedBook, apart: frozenset[tuple[str, str]]) -> dict[str, str]:
    """Names that are other people's, as the model says."""
    question = people_question(book)
    answer = talk.answer(question.prompt) if question is not None else None
    if question is None or answer is None:
        return {}
    return {a: b for a, b in question.read(answer).same.items() if (a, b) not in apart}


def _conversations(talk: _Talk, book: AskedBook, joins: Mapping[str, str]) -> ModelsWord:
    speakers: dict[int, str] = {}
    same: dict[str, str] = {}
    checked: dict[int, bool] = {}
    for question in _questions(talk.asking, book):
        answer = talk.answer(question.prompt)
        if answer is None:
            continue
        labels = _without_passers_by(question.read(answer), book.passers_by)
        speakers |= labels.speakers
        same |= _joins(labels)
        checked |= _checked(book, labels, {**joins, **same})
        if _is_distrusted(checked):
            break
    word = ModelsWord(
        replies=talk.replies, warnings=tuple(talk.warnings), spent=talk.spent,
        tags_asked=len(checked), tags_contradicted=sum(not right for right in checked.values()),
    )  # fmt: skip
    if _is_distrusted(checked):
        warning = (
            f"The language model contradicted {word.tags_contradicted} of {word.tags_asked} lines "
            "whose tag names the speaker: its answers aren't used."
        )
        return replace(word, warnings=(*word.warnings, warning))
    shown = {p.utterance: p.speaker for x in book.paragraphs for p in x.pieces if p.speaker}
    names = {n: name for n, name in speakers.items() if name and n not in book.tagged}
    sure = {n: AGREES if shown.get(n) == name else DIFFERS for n, name in names.items()}
    sure |= {n: NOBODY for n, name in speakers.items() if not name and n not in book.tagged}
    return replace(word, answers=names, sure=sure, joins=same)


def _questions(asking: Asking, book: AskedBook) -> list[ConversationQuestion]:
    """What a model is asked, most expected of a token first, until enough is expected to be right;
    all of it, in order, where a person wants it to say everything."""
    questions: list[tuple[float, float, ConversationQuestion]] = []
    for lead, passage in language_model.cut_windows(book.paragraphs):
        numbers = [p.utterance for x in passage for p in x.pieces if p.utterance is not None]
        numbers = list(dict.fromkeys(numbers))
        unsure = [n for n in numbers if book.sure[n] < splitter.SURE]
        asked = {*numbers} if asking.everything else {*unsure, *_checks(book, numbers, unsure)}
        if not asked or not (asking.everything or unsure):
            continue
        people = people_near(book, passage)
        question = language_model.conversation_question(lead, passage, asked, people)
        gain = sum(max(0.0, DIFFERS - book.sure[n]) for n in unsure)
        cost = language_model.tokens_of(question.prompt.user)
        questions.append((gain / cost, gain, question))
    if asking.everything:
        return [question for _, _, question in questions]
    wanted = asking.until * len(book.sure) - sum(book.sure.values())
    chosen = []
    for _, gain, question in sorted(questions, key=lambda one: -one[0]):
        if wanted <= 0.0:
            break
        wanted -= gain
        chosen.append(question)
    return chosen


def _checks(book: AskedBook, numbers: list[int], unsure: list[int]) -> list[int]:
    """Some of a passage's quotations that have a tag, by which the answers are judged."""
    tagged = [n for n in numbers if n in book.tagged and n not in unsure]
    wanted = max(1, len(unsure) // _A_CHECK)
    step = max(1, len(tagged) // wanted)
    return tagged[::step][:wanted]


def _without_passers_by(labels: Labels, passers_by: Collection[str]) -> Labels:
    """The labels of a passage where a passer-by who is somebody else is that person: in this
    passage alone, since another's 'the man' may be another man."""
    here: dict[str, str] = {}
    same: dict[str, str] = {}
    for one, other in labels.same.items():
        if one in passers_by:
            here[one] = other
        elif other in passers_by:
            here[other] = one
        else:
            same[one] = other
    speakers = {n: _called(name, here) for n, name in labels.speakers.items()}
    return Labels(speakers, same)


def _joins(labels: Labels) -> dict[str, str]:
    """Names that are other people's: who is only described is whoever has a name."""
    joins = {}
    for one, other in labels.same.items():
        turned = splitter.is_description(other) and not splitter.is_description(one)
        name, whose = (other, one) if turned else (one, other)
        joins[name] = whose
    return joins


def _checked(book: AskedBook, labels: Labels, joins: Mapping[str, str]) -> dict[int, bool]:
    """Of the labelled quotations with a tag, whether the label is whom the tag names."""
    return {
        n: _called(name, joins) == _called(book.tagged[n], joins)
        for n, name in labels.speakers.items()
        if n in book.tagged
    }


def _is_distrusted(checked: Mapping[int, bool]) -> bool:
    wrong = sum(not right for right in checked.values())
    return len(checked) >= _FEWEST_TAGS and wrong > _MOST_CONTRADICTED * len(checked)
