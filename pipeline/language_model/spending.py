"""What asking a language model costs, in tokens or in money, and how much it may."""

from __future__ import annotations

from dataclasses import dataclass

CHARACTERS_A_TOKEN = 4.0
"""English prose has 4.2 to 4.7 in the tokenizers in use: reckoned a little dear."""

_MILLION = 1_000_000


def tokens_of(text: str) -> int:
    """About how many tokens a text has."""
    return round(len(text) / CHARACTERS_A_TOKEN) + 1


@dataclass(frozen=True, slots=True)
class Price:
    """What a million tokens cost, in whatever money the endpoint asks for."""

    read: float
    written: float


@dataclass(frozen=True, slots=True)
class Spent:
    """Tokens that went to and came from an endpoint."""

    read: int = 0
    written: int = 0

    def __add__(self, other: Spent) -> Spent:
        return Spent(self.read + other.read, self.written + other.written)


@dataclass(frozen=True, slots=True)
class Budget:
    """How much asking may cost."""

    most: float | None = None
    """Tokens, or money where there is a price; None for no bound."""
    price: Price | None = None

    def cost(self, spent: Spent) -> float:
        """Tokens, or money where there is a price."""
        if self.price is None:
            return float(spent.read + spent.written)
        read, written = spent.read * self.price.read, spent.written * self.price.written
        return (read + written) / _MILLION

    def allows(self, spent: Spent) -> bool:
        """Whether so much may be spent in all."""
        return self.most is None or self.cost(spent) <= self.most

    def words(self, spent: Spent) -> str:
        """'12,400 tokens', '12,400 tokens (0.0310)'."""
        tokens = f"{spent.read + spent.written:,} tokens"
        return tokens if self.price is None else f"{tokens} ({self.cost(spent):.4f})"
