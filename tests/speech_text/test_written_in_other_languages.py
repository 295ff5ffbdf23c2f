"""German, French, Spanish, Italian and Portuguese: what is written and what is said for it."""

from __future__ import annotations

import pytest

from pipeline.speech_text import speech_text

PAIRS = [
    ("de", "Mr. Pike und Mrs. Orr", "Mister Pike und Missis Orr"),
    ("de", "Dr. Weber, Nr. 7, S. 12", "Doktor Weber, Nummer sieben, Seite zwölf"),
    ("de", "im 19. Jahrhundert", "im neunzehnten Jahrhundert"),
    ("fr", "M. Dupin et Mrs. Orr", "Monsieur Dupin et Missis Orr"),
    ("fr", "1/2 heure plus tard", "une demi-heure plus tard"),
    ("fr", "1/2 litre", "un demi litre"),
    ("es", "D. Juan y Mr. Pike", "don Juan y míster Pike"),
    ("es", "Felipe D. Ruiz y J. D. Orr", "Felipe D. Ruiz y J. D. Orr"),
    ("es", "Vitamina D. Nadie vino.", "Vitamina D. Nadie vino."),
    ("es", "a las 15:00 h", "a las quince horas"),
    ("es", "2,50 €", "dos euros con cincuenta"),
    ("it", "S. Pietro, S. Maria, S. Antonio", "San Pietro, Santa Maria, Sant'Antonio"),
    ("it", "S. Stefano e D. Abbondio", "Santo Stefano e don Abbondio"),
    ("it", "ad es. oggi", "ad esempio oggi"),
    ("pt", "R$ 2,50 e R$ 5", "dois reais e cinquenta e cinco reais"),
    ("pt", "D. Maria e D. Pedro II", "dona Maria e dom Pedro segundo"),
    ("pt", "no séc. XIX", "no século dezanove"),
]


@pytest.mark.parametrize(("language", "written", "said"), PAIRS)
def test_it_is_said_as_a_reader_would(language: str, written: str, said: str) -> None:
    assert speech_text(written, language=language) == said
