"""Italian words that show who speaks."""

from __future__ import annotations

from pipeline.splitter.words.language_words import LanguageWords, by_gender, delivered
from pipeline.splitter.words.word_set import word_set

WORDS = LanguageWords(
    verbs=word_set(
        """
        disse dice diceva dissi dico dissero dicono chiese chiede chiedeva chiesi chiesero domandò
        domanda domandai rispose risponde rispondeva risposi risposero gridò grida gridava gridai
        urlò urla esclamò esclama sussurrò sussurra sussurrai mormorò mormora mormorava mormorai
        bisbigliò bisbiglia replicò replica ribatté ribatte aggiunse aggiunge aggiunsi continuò
        continua proseguì prosegue riprese riprende spiegò spiega dichiarò sospirò sospira gemette
        singhiozzò pianse balbettò balbetta farfugliò brontolò brontola borbottò borbotta ringhiò
        ruggì rise ride scherzò confessò ammise insistette insisté insiste protestò supplicò pregò
        ordinò ordina concluse osservò commentò commenta assicurò affermò confermò interrogò
        interruppe interrompe obiettò annunciò annuncia chiamò chiama ripeté ripete promise propose
        suggerì consigliò avvertì avverte minacciò ringraziò salutò intervenne fece fa ammonì
        raccontò volle voleva riconobbe sbottò sbuffò incalzò cominciò esordì detto chiesto risposto
        """
    ),
    thought_verbs=word_set("pensò pensa pensava pensai"),
    pronouns=by_gender("lui egli", "lei ella", "loro"),
    first_person=word_set("io"),
    determiners=by_gender("il lo un uno quel questo", "la una quella questa", "l i gli le un'"),
    titles=by_gender(
        "signor signore sig don dottor dottore dott professor professore prof zio padre fra conte "
        "barone duca re principe capitano commissario ispettore avvocato avv ingegner",
        "signora signorina donna dottoressa professoressa zia madre suor contessa baronessa "
        "duchessa "
        "regina principessa",
    ),
    person_nouns=by_gender(
        "uomo ragazzo bambino padre fratello figlio zio nonno signore vecchio anziano medico "
        "dottore "
        "re capitano traghettatore cameriere poliziotto panettiere mugnaio fabbro cacciatore "
        "pescatore vicino amico straniero sconosciuto giudice soldato guardiano cocchiere prete "
        "giardiniere commissario postino controllore padrone oste notaio sindaco contadino maestro "
        "venditore cuoco giovane",
        "donna ragazza bambina madre sorella figlia zia nonna signora vecchia anziana dottoressa "
        "regina cameriera panettiera vicina amica straniera sconosciuta cuoca serva vedova "
        "infermiera venditrice ostessa maestra contadina padrona",
        "voce",
    ),
    adjectives=word_set(
        "vecchio vecchia giovane piccolo piccola povero povera buon buona grande altro altra"
    ),
    given_names=by_gender(
        "giovanni giuseppe antonio mario luigi paolo carlo franco marco luca andrea matteo lorenzo "
        "alessandro francesco roberto stefano pietro giorgio bruno enrico vittorio davide simone "
        "federico tommaso nicola filippo gabriele leonardo michele sandro piero gino ugo",
        "maria anna giulia francesca sara laura elena chiara paola lucia rosa teresa giovanna "
        "caterina angela silvia marta sofia emma alice beatrice irene ester nives ines agnese",
    ),
    name_endings=(("a", "female"), ("o", "male")),
    particles=word_set("di de del della da dal d la lo"),
    fillers=word_set(
        """
        sapere gli le mi ci ti si vi lo allora infine poi dopo piano subito ancora a bassa voce ha
        aveva ho
        soltanto solo quasi appena e così dolcemente freddamente loro
        """
    ),
    no_names=word_set(
        """
        il lo la i gli le l un uno una lui lei egli ella loro io tu noi voi e ed o ma però che se
        quando come mentre allora poi dopo prima qui qua là lì in nel nella con senza per di da del
        della dal a al alla su sul sulla tra fra niente nulla nessuno tutto tutti tutta tutte sì no
        suo sua suoi sue mio mia tuo tua questo questa quel quella quello chi che dove perché cosa
        non mai sempre anche fuori dentro dietro davanti
        """
    ),
    resumes=word_set(
        """
        io tu lui lei noi voi che ma e non se perché o è sono sei il la lo i gli le un una mio tuo
        suo
        ti mi si ci vi quando come dove questo quello
        """
    ),
    past_endings=(
        "ò",
        "sse",
        "ise",
        "ose",
        "use",
        "ava",
        "eva",
        "iva",
        "ì",
        "arono",
        "erono",
        "irono",
        "avano",
        "evano",
    ),
    past_verbs=word_set(
        "era fu ebbe aveva fece prese mise vide venne volle tenne rimase scosse rise strinse "
        "chiuse "
        "aprì si"
    ),
    adding_verbs=word_set("aggiunse aggiunge continuò proseguì riprese concluse ripeté"),
    deliveries=delivered(
        whispering="sussurrò sussurra sussurrai bisbigliò bisbiglia",
        softly="mormorò mormora mormorava mormorai piano dolcemente",
        loudly="chiamò chiama",
        shouting="gridò grida gridava gridai urlò urla ruggì",
        angrily="ringhiò sbottò brontolò brontola",
        coldly="freddamente",
        laughing="rise ride",
        crying="singhiozzò pianse gemette",
        wearily="sospirò sospira sbuffò",
        stammering="balbettò balbetta farfugliò",
        excitedly="esclamò esclama",
    ),
)
