"""What German, French, Spanish, Italian and Portuguese read otherwise than it is written."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class ReadingTable:
    """One language's abbreviations, and the words around its numbers."""

    abbreviations: dict[str, str]
    """As they are written, a full stop included; spaces in them may be left out."""
    before_figures: dict[str, str]
    """Abbreviations that count only before a number: 'S. 12'."""
    units: dict[str, str]
    """Behind a number."""
    money: dict[str, tuple[str, str]]
    """Signs of currencies, to one and several."""
    percent: str
    comma: str
    """The word for a decimal comma."""
    thousands: str
    """Characters between groups of three digits."""
    hours: tuple[str, str, str]
    """What joins hours and minutes: one hour, several, and what stands before the minutes."""
    parts: tuple[str, ...]
    """What Roman numerals count: chapters, volumes, acts; in lower case."""
    century: tuple[str, bool]
    """The word for it, and whether its Roman numeral stands before it."""
    months: tuple[str, ...]
    """From January on."""
    minus: str
    until: str
    """Between the ends of a range."""
    dated: tuple[str, str]
    """What stands between day and month, and month and year."""
    fractions: tuple[str, str, str]
    """A half, a quarter, three quarters."""
    cents: str = ""
    """What stands between a sum and its hundredths."""


_MONEY_SIGNS = ("€", "$", "£")


def _money(*names: tuple[str, str]) -> dict[str, tuple[str, str]]:
    return dict(zip(_MONEY_SIGNS, names, strict=True))


TABLES: dict[str, ReadingTable] = {
    "de": ReadingTable(
        abbreviations={
            "z. B.": "zum Beispiel", "d. h.": "das heißt", "u. a.": "unter anderem",
            "u. U.": "unter Umständen", "i. d. R.": "in der Regel", "o. Ä.": "oder Ähnliches",
            "v. Chr.": "vor Christus", "n. Chr.": "nach Christus", "usw.": "und so weiter",
            "usf.": "und so fort", "bzw.": "beziehungsweise", "ca.": "circa", "etc.": "et cetera",
            "evtl.": "eventuell", "ggf.": "gegebenenfalls", "vgl.": "vergleiche",
            "inkl.": "inklusive",
            "sog.": "sogenannte", "Hr.": "Herr", "Hrn.": "Herrn", "Fr.": "Frau", "Frl.": "Fräulein",
            "Dr.": "Doktor", "Prof.": "Professor", "Hptm.": "Hauptmann", "St.": "Sankt",
            "Jh.": "Jahrhundert", "Mio.": "Millionen", "Mrd.": "Milliarden", "Std.": "Stunden",
            "Min.": "Minuten", "geb.": "geboren", "gest.": "gestorben", "Tel.": "Telefon",
            "bspw.": "beispielsweise", "Str.": "Straße", "Mr.": "Mister", "Mrs.": "Missis",
            "z. Zt.": "zurzeit", "i. A.": "im Auftrag", "m. E.": "meines Erachtens",
            "u. v. m.": "und vieles mehr", "s. o.": "siehe oben", "o. g.": "oben genannt",
        },
        before_figures={"Nr.": "Nummer", "S.": "Seite", "Bd.": "Band", "Kap.": "Kapitel",
            "Abs.": "Absatz"},
        units={
            "km": "Kilometer", "m": "Meter", "cm": "Zentimeter", "mm": "Millimeter",
            "kg": "Kilogramm",
            "g": "Gramm", "l": "Liter", "km/h": "Kilometer pro Stunde", "°C": "Grad Celsius",
            "°": "Grad", "DM": "Mark",
        },
        money=_money(("Euro", "Euro"), ("Dollar", "Dollar"), ("Pfund", "Pfund")),
        percent="Prozent",
        comma="Komma",
        thousands=". \u202f’'",
        hours=("Uhr", "Uhr", ""),
        parts=("kapitel", "teil", "band", "buch", "akt", "szene", "heft", "klasse"),
        century=("Jahrhundert", True),
        months=(
            "Januar", "Februar", "März", "April", "Mai", "Juni", "Juli", "August", "September",
            "Oktober", "November", "Dezember",
        ),
        minus="minus",
        until="bis",
        dated=("", ""),
        fractions=("einhalb", "ein Viertel", "drei Viertel"),
    ),
    "fr": ReadingTable(
        abbreviations={
            "c.-à-d.": "c’est-à-dire", "p. ex.": "par exemple", "av. J.-C.": "avant Jésus-Christ",
            "apr. J.-C.": "après Jésus-Christ", "etc.": "et cetera", "env.": "environ",
            "MM.": "Messieurs", "Mmes": "Mesdames", "Mlles": "Mesdemoiselles", "Mme": "Madame",
            "Mlle": "Mademoiselle", "Dr": "Docteur", "Pr": "Professeur", "Mgr": "Monseigneur",
            "St": "Saint", "Ste": "Sainte", "bd": "boulevard", "tél.": "téléphone", "cf.": "confer",
            "Mr": "Monsieur", "Mr.": "Monsieur", "Mrs": "Missis", "Mrs.": "Missis",
            "Dr.": "Docteur", "Vve": "Veuve",
        },
        before_figures={"n°": "numéro", "nº": "numéro", "N°": "numéro", "p.": "page",
            "pp.": "pages",
                        "chap.": "chapitre", "vol.": "volume", "t.": "tome"},
        units={
            "km": "kilomètres", "m": "mètres", "cm": "centimètres", "mm": "millimètres",
            "kg": "kilogrammes", "g": "grammes", "l": "litres", "km/h": "kilomètres à l’heure",
            "°C": "degrés Celsius", "°": "degrés", "min": "minutes",
        },
        money=_money(("euro", "euros"), ("dollar", "dollars"), ("livre", "livres")),
        percent="pour cent",
        comma="virgule",
        thousands=" \u202f.",
        hours=("heure", "heures", ""),
        parts=("chapitre", "tome", "livre", "partie", "acte", "scène", "volume", "classe"),
        century=("siècle", True),
        months=(
            "janvier", "février", "mars", "avril", "mai", "juin", "juillet", "août", "septembre",
            "octobre", "novembre", "décembre",
        ),
        minus="moins",
        until="à",
        dated=("", ""),
        fractions=("un demi", "un quart", "trois quarts"),
    ),
    "es": ReadingTable(
        abbreviations={
            "p. ej.": "por ejemplo", "EE. UU.": "Estados Unidos", "a. C.": "antes de Cristo",
            "d. C.": "después de Cristo", "etc.": "etcétera", "Sres.": "señores",
            "Srta.": "señorita",
            "Sra.": "señora", "Sr.": "señor", "Dra.": "doctora", "Dr.": "doctor", "Dña.": "doña",
            "D.ª": "doña", "Uds.": "ustedes", "Ud.": "usted", "Vds.": "ustedes", "Vd.": "usted",
            "Prof.": "profesor", "Gral.": "general", "Cía.": "compañía", "Avda.": "avenida",
            "Av.": "avenida", "tel.": "teléfono", "aprox.": "aproximadamente", "Sto.": "santo",
            "Sta.": "santa", "Fr.": "fray", "Mr.": "míster", "Mrs.": "misis",
            "Excmo.": "excelentísimo", "Excma.": "excelentísima", "Hnos.": "hermanos",
        },
        before_figures={"n.º": "número", "n°": "número", "nº": "número", "N.º": "número",
            "núm.": "número",
                        "pág.": "página", "págs.": "páginas", "p.": "página", "cap.": "capítulo",
                        "vol.": "volumen"},
        units={
            "km": "kilómetros", "m": "metros", "cm": "centímetros", "mm": "milímetros",
            "kg": "kilogramos", "g": "gramos", "l": "litros", "km/h": "kilómetros por hora",
            "°C": "grados Celsius", "°": "grados", "min": "minutos",
        },
        money=_money(("euro", "euros"), ("dólar", "dólares"), ("libra", "libras")),
        percent="por ciento",
        comma="coma",
        thousands=". \u202f",
        hours=("", "", "y"),
        parts=("capítulo", "tomo", "libro", "parte", "acto", "escena", "volumen"),
        century=("siglo", False),
        months=(
            "enero", "febrero", "marzo", "abril", "mayo", "junio", "julio", "agosto", "septiembre",
            "octubre", "noviembre", "diciembre",
        ),
        minus="menos",
        until="a",
        dated=("de", "de"),
        fractions=("medio", "un cuarto", "tres cuartos"),
        cents="con",
    ),
    "it": ReadingTable(
        abbreviations={
            "p. es.": "per esempio", "a. C.": "avanti Cristo", "d. C.": "dopo Cristo",
            "ecc.": "eccetera", "Sig.ra": "signora", "Sig.na": "signorina", "Sigg.": "signori",
            "Sig.": "signor", "sig.ra": "signora", "sig.na": "signorina", "sig.": "signor",
            "Dott.ssa": "dottoressa", "Dott.": "dottor", "dott.ssa": "dottoressa",
            "dott.": "dottor",
            "Dr.": "dottor", "Prof.ssa": "professoressa", "Prof.": "professor",
            "prof.": "professor",
            "Avv.": "avvocato", "avv.": "avvocato", "Ing.": "ingegner", "ing.": "ingegner",
            "ca.": "circa", "tel.": "telefono", "S.p.A.": "società per azioni",
            "prof.ssa": "professoressa", "dr.": "dottor", "F.lli": "fratelli",
            "ad es.": "ad esempio",
            "per es.": "per esempio", "Mr.": "mister", "Mrs.": "missis",
        },
        before_figures={"n.": "numero", "n°": "numero", "nº": "numero", "N.": "numero",
            "pag.": "pagina",
                        "pagg.": "pagine", "p.": "pagina", "cap.": "capitolo", "vol.": "volume"},
        units={
            "km": "chilometri", "m": "metri", "cm": "centimetri", "mm": "millimetri",
            "kg": "chilogrammi", "g": "grammi", "l": "litri", "km/h": "chilometri orari",
            "°C": "gradi Celsius", "°": "gradi", "min": "minuti",
        },
        money=_money(("euro", "euro"), ("dollaro", "dollari"), ("sterlina", "sterline")),
        percent="per cento",
        comma="virgola",
        thousands=". \u202f'’",
        hours=("", "", "e"),
        parts=("capitolo", "tomo", "libro", "parte", "atto", "scena", "volume"),
        century=("secolo", True),
        months=(
            "gennaio", "febbraio", "marzo", "aprile", "maggio", "giugno", "luglio", "agosto",
            "settembre", "ottobre", "novembre", "dicembre",
        ),
        minus="meno",
        until="a",
        dated=("", ""),
        fractions=("mezzo", "un quarto", "tre quarti"),
        cents="e",
    ),
    "pt": ReadingTable(
        abbreviations={
            "p. ex.": "por exemplo", "a. C.": "antes de Cristo", "d. C.": "depois de Cristo",
            "etc.": "et cetera", "Srs.": "senhores", "Srta.": "senhorita", "Sra.": "senhora",
            "Sr.": "senhor", "sr.": "senhor", "sra.": "senhora", "Dra.": "doutora", "Dr.": "doutor",
            "dr.": "doutor", "Profa.": "professora", "Prof.": "professor",
            "V. Ex.ª": "Vossa Excelência",
            "V. Exa.": "Vossa Excelência", "Av.": "avenida", "tel.": "telefone",
            "Eng.": "engenheiro",
            "Cia.": "companhia", "Sto.": "santo", "Sta.": "santa", "Mr.": "mister",
            "Mrs.": "missis", "séc.": "século", "aprox.": "aproximadamente",
            "Exmo.": "excelentíssimo", "Exma.": "excelentíssima",
        },
        before_figures={"n.º": "número", "nº": "número", "n°": "número", "N.º": "número",
            "pág.": "página",
                        "págs.": "páginas", "p.": "página", "cap.": "capítulo", "vol.": "volume"},
        units={
            "km": "quilómetros", "m": "metros", "cm": "centímetros", "mm": "milímetros",
            "kg": "quilogramas", "g": "gramas", "l": "litros", "km/h": "quilómetros por hora",
            "°C": "graus Celsius", "°": "graus", "min": "minutos",
        },
        money={
            **_money(("euro", "euros"), ("dólar", "dólares"), ("libra", "libras")),
            "₢": ("real", "reais"),
        },
        percent="por cento",
        comma="vírgula",
        thousands=". \u202f",
        hours=("hora", "horas", "e"),
        parts=("capítulo", "tomo", "livro", "parte", "ato", "acto", "cena", "volume"),
        century=("século", False),
        months=(
            "janeiro", "fevereiro", "março", "abril", "maio", "junho", "julho", "agosto",
            "setembro",
            "outubro", "novembro", "dezembro",
        ),
        minus="menos",
        until="a",
        dated=("de", "de"),
        fractions=("meio", "um quarto", "três quartos"),
        cents="e",
    ),
}  # fmt: skip
"""By language, without a region."""
