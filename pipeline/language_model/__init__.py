"""A language model as a reviewer: its questions, its labels, and what asking costs.

Off unless a person names an endpoint (any that speaks OpenAI's chat protocol: Ollama,
llama.cpp, vLLM, …). Only labels come back, and only those that were offered count: the author's
words are never taken from an answer.
"""

from pipeline.language_model.endpoint import KEY_VARIABLE, Endpoint, Prompt, Reply, ask
from pipeline.language_model.prompts import (
    ConversationQuestion,
    Described,
    Labels,
    Paragraph,
    PeopleQuestion,
    Person,
    Piece,
    conversation_question,
    cut_windows,
    people_question,
)
from pipeline.language_model.spending import Budget, Price, Spent, tokens_of

__all__ = [
    "KEY_VARIABLE",
    "Budget",
    "ConversationQuestion",
    "Described",
    "Endpoint",
    "Labels",
    "Paragraph",
    "PeopleQuestion",
    "Person",
    "Piece",
    "Price",
    "Prompt",
    "Reply",
    "Spent",
    "ask",
    "conversation_question",
    "cut_windows",
    "people_question",
    "tokens_of",
]
