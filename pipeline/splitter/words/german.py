"""German words that show who speaks."""

from __future__ import annotations

from pipeline.splitter.words.language_words import LanguageWords, by_gender, delivered
from pipeline.splitter.words.word_set import word_set

WORDS = LanguageWords(
    verbs=word_set(
        """
        sagte sagt sagten fragte fragt fragten antwortete antwortet rief ruft riefen flüsterte
        flüstert murmelte murmelt schrie schreit brüllte brüllt meinte meint erwiderte erwidert
        entgegnete entgegnet erklärte erklärt bat bittet befahl befiehlt seufzte seufzt lachte lacht
        brummte brummt knurrte knurrt stammelte stammelt stotterte stottert wisperte wispert
        hauchte haucht zischte zischt fauchte faucht verkündete verkündet berichtete berichtet
        erzählte erzählt erkundigte versicherte versichert versprach verspricht schlug gestand
        gesteht behauptete behauptet bemerkte bemerkt ergänzte ergänzt fügte fügt unterbrach
        unterbricht wiederholte wiederholt bestätigte bestätigt widersprach widerspricht stöhnte
        stöhnt schluchzte schluchzt jammerte jammert weinte krächzte grinste lächelte nickte
        begann beginnt fuhr fährt setzte wollte wunderte warnte warnt drohte droht schimpfte
        schimpft spottete spottet scherzte murrte murrt protestierte keuchte keucht kreischte
        jubelte jubelt grüßte grüßt gab hakte räumte wandte stellte beharrte bettelte flehte fleht
        mahnte mahnt tröstete tröstet raunte raunt sprach spricht redete gesagt gefragt gerufen
        geantwortet meldete meldet beruhigte beruhigt staunte staunt prahlte drängte drängt
        """
    ),
    thought_verbs=word_set("dachte denkt überlegte überlegt wunderte"),
    pronouns=by_gender("er", "sie", "es man"),
    first_person=word_set("ich"),
    determiners=by_gender(
        "der ein sein mein", "die eine seine ihre meine", "das ihr unser jener jene dieser diese"
    ),
    titles=by_gender(
        "herr onkel graf baron könig prinz bruder pater meister kommissar inspektor doktor dr "
        "professor prof kapitän hauptmann pfarrer bürgermeister",
        "frau fräulein tante gräfin baronin königin prinzessin schwester oma kommissarin "
        "inspektorin doktorin professorin kapitänin pfarrerin",
    ),
    person_nouns=by_gender(
        "mann junge vater bruder sohn onkel großvater opa herr alte wirt bauer arzt lehrer könig "
        "kapitän fährmann kellner polizist wachtmeister bäcker müller schmied jäger fischer knecht "
        "nachbar freund fremde gast richter soldat wärter kutscher pfarrer diener gärtner "
        "kommissar postbote schaffner verkäufer",
        "frau mutter schwester tochter tante großmutter oma dame wirtin bäuerin ärztin lehrerin "
        "königin kapitänin kellnerin polizistin bäckerin nachbarin freundin köchin magd richterin "
        "hebamme witwe krankenschwester verkäuferin schaffnerin",
        "mädchen kind stimme",
    ),
    adjectives=frozenset(),
    given_names=by_gender(
        "hans peter paul karl otto max felix jonas lukas leon ben finn jan tim tom thomas michael "
        "andreas stefan martin klaus jürgen wolfgang heinrich friedrich wilhelm georg johann "
        "johannes josef jakob emil anton fritz franz ludwig ernst walter werner heinz günter rolf "
        "uwe kurt erich bernd dieter david daniel simon moritz oskar theo konrad arne jens",
        "anna maria marie sophie lena emma mia hannah hanna lea laura julia lisa sarah katharina "
        "christine ursula monika petra sabine renate helga ingrid gertrud elisabeth johanna "
        "margarete martha klara clara greta frieda luise charlotte helene ida ilse käthe lotte "
        "grete eva ruth judith miriam nora paula ella lina jette wiebke antje",
    ),
    name_endings=(("a", "female"), ("ine", "female"), ("ike", "female")),
    particles=word_set("von zu vom zur van de der"),
    fillers=word_set(
        """
        da dann nun jetzt leise laut ruhig schließlich endlich ihm ihr ihnen mir uns sich darauf
        daraufhin nur noch wieder plötzlich langsam schnell und aber auch so hatte hat sofort
        heiser müde fröhlich traurig scharf kalt freundlich ärgerlich wütend zornig lachend sanft
        """
    ),
    no_names=word_set(
        """
        der die das ein eine er sie es wir ihr ich du man und aber doch da dann als wenn nun jetzt
        hier dort so in im an am auf aus bei mit nach von vor zu zum zur über unter durch für ohne
        um kein keine nichts niemand jemand alle alles noch nur auch schon ja nein dieser diese
        dieses jener jene sein seine ihre mein meine was wer wie wo warum hinter neben zwischen
        während später plötzlich endlich langsam leise gegen trotz wegen seit bis
        """
    ),
    resumes=word_set("ich du er sie es wir ihr aber und denn das der die dann wenn nicht ob dass"),
    past_endings=("te", "ten"),
    past_verbs=word_set(
        """
        war hatte ging kam stand sah saß lag nahm gab hielt ließ lief trat zog warf hob schob schlug
        fiel blieb rief schwieg wurde griff stieg schloss öffnete bog biss riss sprang trug
        """
    ),
    adding_verbs=word_set("fügte fuhr ergänzte wiederholte setzte"),
    deliveries=delivered(
        whispering="flüsterte flüstert wisperte wispert hauchte haucht raunte raunt",
        softly="murmelte murmelt leise sanft",
        loudly="rief ruft laut",
        shouting="schrie schreit brüllte brüllt kreischte",
        angrily="knurrte knurrt fauchte faucht schimpfte schimpft wütend zornig ärgerlich",
        laughing="lachte lacht lachend",
        crying="schluchzte schluchzt weinte jammerte jammert",
        wearily="seufzte seufzt stöhnte stöhnt müde",
        stammering="stammelte stammelt stotterte stottert",
        excitedly="jubelte jubelt",
        coldly="kalt",
        sadly="traurig",
    ),
    needs_subject=True,
    nouns_in_capitals=True,
)
