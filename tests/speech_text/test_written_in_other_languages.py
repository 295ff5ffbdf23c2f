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
    ("de", "Der 2. Weltkrieg endete.", "Der zweite Weltkrieg endete."),
    ("de", "im 3. Haus; der 12. Mann", "im dritten Haus; der zwölfte Mann"),
    ("de", "Er hatte 2. Dann ging er.", "Er hatte zwei. Dann ging er."),
    ("de", "20 Fr. und Fr. Orr", "zwanzig Franken und Frau Orr"),
    ("de", "z. Zt. und u.v.m. dazu", "zurzeit und und vieles mehr dazu"),
    ("fr", "M. J. Dupin et J. M. Orr", "Monsieur J. Dupin et J. M. Orr"),
    ("fr", "S. M. le roi", "S. M. le roi"),
    ("fr", "vol. II, p. 12", "volume deux, page douze"),
    ("es", "el 1.º y el 1.º tren", "el primero y el primer tren"),
    ("es", "500 páginas y 500 hombres", "quinientas páginas y quinientos hombres"),
    ("es", "a las 8.05", "a las ocho y cinco"),
    ("it", "la prof.ssa Neri e il dr. Orr", "la professoressa Neri e il dottor Orr"),
    ("pt", "US$ 5", "cinco dólares"),
]


@pytest.mark.parametrize(("language", "written", "said"), PAIRS)
def test_it_is_said_as_a_reader_would(language: str, written: str, said: str) -> None:
    assert speech_text(written, language=language) == said
