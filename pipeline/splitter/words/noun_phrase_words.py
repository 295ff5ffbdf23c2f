"""Closed lists by which the noun phrases that stand for people are read."""

from __future__ import annotations

from pipeline.splitter.words.word_set import word_set

FIRST_PERSON = word_set("i me my mine myself")

OWNERS = word_set("his her my their our your")
"""What may own a person: 'his mother', 'our driver'."""

DETERMINERS = word_set("the that this a an another one") | OWNERS

FUNCTION_WORDS = word_set(
    """
    a an the and or but nor so yet if then than that this these those who whom whose which what
    when where why how all any each every no not none some such only own same too very can will
    just should would could may might must shall do does did done is am are was were be been
    being have has had having i you he she it we they me him her us them my your his its our
    their mine yours hers ours theirs as at by for from in into of off on onto out over to up
    upon with without about above across after again against along among around because before
    behind below beneath beside between beyond down during except inside like near once since
    through till until toward towards under while within there here now never always ever still
    also even much more most less least few many both either neither other another one two three
    four five six seven eight nine ten yes no oh ah well let said says
    """
)
"""Words that are no name and no noun, and end a description."""

NEVER_NAMES = FUNCTION_WORDS | word_set(
    """
    hence lest hitherto thence whence thereupon hereupon henceforth moreover nevertheless
    nonetheless otherwise likewise furthermore thus therefore accordingly hallo hullo halloa
    hah hee heh ha ho haha hehe eh oho aha ahem psst shh ssh tut ohh ahh ohhh ahhh
    okay ok please thanks thank sorry hello hi hey goodbye bye good great right yeah yep nope
    nah hmm um er uh huh wow ugh ooh aye nay alas hush god lord jesus christ heaven heavens hell
    damn bloody monday tuesday wednesday thursday friday saturday sunday january february march
    april june july august september october november december christmas easter halloween
    english french german american british italian spanish irish scottish welsh russian chinese
    japanese greek roman latin indian european african london paris england france america
    europe rome new york street road avenue lane square park house hall castle church school
    college university hospital station hotel inn pub bar bank court room tower river lake
    mountain mount island bay north south east west everything something nothing anything
    everyone everybody someone somebody anyone anybody nobody maybe perhaps suddenly finally
    slowly quickly instead besides meanwhile somehow somewhere anyway however though although
    unless whatever whenever wherever whoever outside inside overhead upstairs downstairs today
    tomorrow yesterday tonight morning afternoon evening night later soon next last first second
    third another come go going look listen wait stop stay take give get got tell say ask see
    think know want need try keep put make made turn sit stand run leave left don doesn didn won
    wouldn couldn shouldn isn aren wasn weren hasn haven hadn ain i'm i'll i've i'd it's that's
    there's here's what's who's where's how's let's don't can't won't isn't aren't chapter part
    book scene prologue epilogue act mr mrs ms dr sir ma'am madam miss silence quiet somewhere
    sometimes usually often almost behind beyond together alone across neither indeed certainly
    surely really actually exactly absolutely definitely probably possibly obviously apparently
    fine sure true false wrong bad old young big little long short high low late early poor dear
    dearest
    nice lovely beautiful real whole half part none enough twice once hours minutes years days
    bonjour bonsoir salut merci adieu voilà hola adiós adios gracias buenos buenas ciao grazie
    prego danke bitte guten tschüss hallo olá obrigado obrigada namaste salaam shalom aloha
    konnichiwa sayonara
    weeks months people men women children boys girls things time times way place world life
    death love home door window table water fire light dark rain snow wind sun moon sky earth
    sea
    """
)
"""Words that are no name even where they stand with a capital."""

COUNTING_WORDS = word_set(
    """
    zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen
    sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety
    hundred
    """
)
"""Words that end a name which counts: 'Number Six'."""

TELLING_APART = word_set(
    """
    old young elder younger big little tall short long small fat thin blind black red first second
    third fourth fifth
    """
)
"""Words that stand before a name that two people bear: 'Old Tom' and 'Young Tom'."""

NAME_PARTICLES = word_set("de la van von du der den del di da dos das bin ibn bint al el le ap ter")
"""Words in lower case inside a name: 'Vincent van Gogh'."""
