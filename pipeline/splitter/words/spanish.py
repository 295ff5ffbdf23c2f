"""Spanish words that show who speaks."""

from __future__ import annotations

from pipeline.splitter.words.language_words import LanguageWords, by_gender, delivered
from pipeline.splitter.words.word_set import word_set

WORDS = LanguageWords(
    verbs=word_set(
        """
        dijo dice decía dije digo dijeron dicen preguntó pregunta preguntaba pregunté preguntaron
        respondió responde respondía respondí contestó contesta contesté gritó grita gritaba grité
        exclamó exclama susurró susurra susurré murmuró murmura murmuraba murmuré musitó replicó
        replica repuso añadió añade añadí agregó agrega continuó continúa prosiguió siguió explicó
        explica declaró suspiró suspira gimió sollozó lloró balbuceó balbucea tartamudeó gruñó gruñe
        rugió rió ríe bromeó confesó admitió insistió insiste protestó suplicó rogó ordenó ordena
        concluyó observó comentó comenta aseguró afirmó confirmó interrogó quiso interrumpió
        interrumpe objetó anunció anuncia llamó llama repitió repite prometió propuso sugirió
        aconsejó advirtió advierte amenazó agradeció saludó saluda intervino intervine contó
        reconoció terció espetó soltó inquirió inquiere mandó pidió pide
        """
    ),
    thought_verbs=word_set("pensó piensa pensaba pensé"),
    pronouns=by_gender("él ellos", "ella ellas", "usted"),
    first_person=word_set("yo"),
    determiners=by_gender("el un aquel este mi", "la una aquella esta", "su los las"),
    titles=by_gender(
        "señor sr don d doctor dr profesor tío padre fray conde barón duque rey príncipe capitán "
        "comisario inspector",
        "señora sra señorita srta doña doctora dra profesora tía madre sor condesa baronesa "
        "duquesa "
        "reina princesa capitana comisaria inspectora",
    ),
    person_nouns=by_gender(
        "hombre chico muchacho niño padre hermano hijo tío abuelo señor viejo anciano médico "
        "doctor "
        "rey capitán barquero camarero policía panadero molinero herrero cazador pescador vecino "
        "amigo extraño desconocido juez soldado guardia cochero cura jardinero comisario cartero "
        "revisor patrón posadero notario alcalde campesino maestro vendedor cocinero joven",
        "mujer chica muchacha niña madre hermana hija tía abuela señora vieja anciana médica "
        "doctora "
        "reina capitana camarera panadera vecina amiga extraña desconocida jueza cocinera criada "
        "viuda enfermera vendedora posadera maestra campesina",
        "voz",
    ),
    adjectives=word_set("viejo vieja joven pequeño pequeña pobre buen buena gran otro otra"),
    given_names=by_gender(
        "juan josé luis carlos antonio manuel francisco pedro pablo miguel jorge javier diego "
        "andrés rafael alejandro daniel david jesús ramón enrique fernando roberto ricardo alberto "
        "mateo lucas hugo martín tomás julián joaquín ignacio felipe víctor óscar rubén iván raúl",
        "maría ana carmen isabel laura lucía marta elena paula sara sofía cristina teresa rosa "
        "pilar dolores mercedes beatriz inés clara julia alba irene raquel silvia patricia luz "
        "concepción josefa nuria rocío",
    ),
    name_endings=(("a", "female"), ("o", "male")),
    particles=word_set("de del la las los y"),
    fillers=word_set(
        """
        saber le les me nos te se lo entonces al fin luego después en voz baja ha había he solo
        sólo casi
        apenas ya por y despacio triste suavemente fríamente
        """
    ),
    no_names=word_set(
        """
        el la los las un una unos unas él ella ellos ellas yo tú usted nosotros y e o u pero mas
        sino que si cuando como mientras entonces luego después antes aquí allí ahí en con sin por
        para de del desde hasta hacia entre sobre bajo tras a al nada nadie todo todos toda todas sí
        no su sus mi mis tu tus este esta aquel aquella quién qué dónde cuándo cómo cuál por ya
        nunca siempre también tampoco afuera dentro detrás
        """
    ),
    resumes=word_set(
        """
        yo tú él ella usted nosotros que pero y no si porque o es está el la los las un una mi tu su
        te me se lo le ya cuando como donde eso esto
        """
    ),
    past_endings=("ó", "ía", "aba", "ían", "aban", "eron", "aron"),
    past_verbs=word_set("dio vio fue era estuvo hizo puso vino tuvo quiso pudo supo trajo"),
    adding_verbs=word_set("añadió añade agregó agrega continuó prosiguió siguió concluyó repitió"),
    deliveries=delivered(
        whispering="susurró susurra susurré musitó",
        softly="murmuró murmura murmuraba murmuré suavemente",
        loudly="llamó llama",
        shouting="gritó grita gritaba grité rugió",
        angrily="gruñó gruñe espetó",
        coldly="fríamente",
        laughing="rió ríe",
        crying="sollozó lloró gimió",
        wearily="suspiró suspira",
        stammering="balbuceó balbucea tartamudeó",
        excitedly="exclamó exclama",
        slowly="despacio",
    ),
)
