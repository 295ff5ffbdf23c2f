"""Abbreviations, units, currencies and names that English reads in a way of their own."""

from __future__ import annotations

MONTH_NAMES = (
    "January|February|March|April|May|June|July|August|September|October|November|December|"
    r"Jan\.|Feb\.|Mar\.|Apr\.|Aug\.|Sept?\.|Oct\.|Nov\.|Dec\."
)
"""A pattern of every name and abbreviation of a month."""
MONTHS = {
    "jan": "January", "feb": "February", "mar": "March", "apr": "April", "aug": "August",
    "sep": "September", "sept": "September", "oct": "October", "nov": "November",
    "dec": "December",
}  # fmt: skip
"""What abbreviations of months stand for."""
TITLES = {
    "Mr": "Mister", "Mrs": "Missus", "Ms": "Miz", "Messrs": "Messers", "Dr": "Doctor",
    "Prof": "Professor", "Rev": "Reverend", "Capt": "Captain", "Col": "Colonel",
    "Gen": "General", "Lt": "Lieutenant", "Sgt": "Sergeant", "Cpl": "Corporal", "Maj": "Major",
    "Hon": "Honourable", "Supt": "Superintendent", "Insp": "Inspector", "Gov": "Governor",
    "Mme": "Madame", "Mlle": "Mademoiselle", "Mt": "Mount", "Ft": "Fort",
}  # fmt: skip
"""Abbreviations before a name, with or without a full stop."""
ABBREVIATIONS = {
    "etc.": "et cetera", "&c.": "et cetera", "e.g.": "for example", "i.e.": "that is",
    "viz.": "namely", "vs.": "versus", "Esq.": "Esquire", "Jr.": "Junior", "Sr.": "Senior",
    "Bros.": "Brothers", "Ltd.": "Limited", "Inc.": "Incorporated", "Ave.": "Avenue",
    "Rd.": "Road", "Blvd.": "Boulevard", "approx.": "approximately", "dept.": "department",
}  # fmt: skip
"""Abbreviations that stand anywhere."""
UNITS = {
    "km": "kilometre", "cm": "centimetre", "mm": "millimetre", "kg": "kilogram", "mg": "milligram",
    "ml": "millilitre", "lb": "pound", "lbs": "pound", "oz": "ounce", "ft": "foot", "yd": "yard",
    "yds": "yard", "hr": "hour", "hrs": "hour", "min": "minute", "mins": "minute",
    "sec": "second", "secs": "second", "mph": "mile an hour", "kHz": "kilohertz", "Hz": "hertz",
    "MHz": "megahertz", "kW": "kilowatt", "cwt": "hundredweight",
}  # fmt: skip
UNIT_PLURALS = {
    "foot": "feet", "mile an hour": "miles an hour", "kilohertz": "kilohertz", "hertz": "hertz",
    "megahertz": "megahertz", "hundredweight": "hundredweight",
}  # fmt: skip
"""Plurals of units that don't end in 's'."""
MONEY = {
    "$": ("dollar", "dollars", "cent", "cents"),
    "£": ("pound", "pounds", "penny", "pence"),
    "€": ("euro", "euros", "cent", "cents"),
}
"""One and many of a currency, one and many of its hundredths."""
FRACTIONS = {
    "½": "a half", "¼": "a quarter", "¾": "three quarters", "⅓": "a third", "⅔": "two thirds",
    "⅛": "an eighth", "⅜": "three eighths", "⅝": "five eighths", "⅞": "seven eighths",
}  # fmt: skip
MONARCHS = (
    "Henry|Edward|George|Louis|Charles|James|William|Richard|Elizabeth|John|Paul|Pius|Leo|Benedict|"
    "Napoleon|Frederick|Philip|Francis|Alexander|Nicholas|Peter|Catherine|Mary|Ferdinand|Gregory|"
    "Clement|Innocent|Urban|Victor|Ptolemy|Ramesses|Robert|David|Malcolm|Christian|Gustav|Otto"
)
"""Names behind which a Roman numeral is an ordinal: 'Henry VIII'."""
NUMBERED_PARTS = "Chapter|Book|Part|Volume|Act|Scene|Canto|Section|Letter|Stave|Appendix|No|Number"
"""Words behind which a Roman numeral is a number: 'Chapter IV'."""
NOT_COUNTED = {"was", "is", "has", "as", "his", "its", "this", "us", "perhaps", "always"}
"""Words in 's' after a four-digit number that don't make it a count: 'in 1890 was' is a year."""
