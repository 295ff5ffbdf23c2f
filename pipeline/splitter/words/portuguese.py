"""Portuguese words that show who speaks."""

from __future__ import annotations

from pipeline.splitter.words.language_words import LanguageWords, by_gender, delivered
from pipeline.splitter.words.word_set import word_set

WORDS = LanguageWords(
    verbs=word_set(
        """
        disse diz dizia digo disseram dizem perguntou pergunta perguntava perguntei perguntaram
        respondeu responde respondia respondi responderam gritou grita gritava gritei berrou berra
        exclamou exclama sussurrou sussurra sussurrei murmurou murmura murmurava murmurei cochichou
        replicou replica retrucou retruca retorquiu acrescentou acrescenta acrescentei continuou
        continua prosseguiu explicou explica declarou suspirou suspira gemeu soluçou chorou
        balbuciou balbucia gaguejou gagueja resmungou resmunga rosnou rosna rugiu riu ri brincou
        confessou admitiu insistiu insiste protestou suplicou implorou ordenou ordena concluiu
        observou comentou comenta assegurou garantiu afirmou confirmou indagou interrogou
        interrompeu interrompe objetou anunciou anuncia chamou chama repetiu repete prometeu propôs
        sugeriu aconselhou avisou avisa advertiu ameaçou agradeceu cumprimentou saudou interveio
        contou reconheceu atalhou tornou quis pediu pede fez falou fala começou
        """
    ),
    thought_verbs=word_set("pensou pensa pensava pensei"),
    pronouns=by_gender("ele eles", "ela elas", "você"),
    first_person=word_set("eu"),
    determiners=by_gender("o um aquele este meu seu", "a uma aquela esta minha sua", "os as"),
    titles=by_gender(
        "senhor sr seu dom doutor dr professor prof tio padre frei conde barão duque rei príncipe "
        "capitão comissário inspetor inspector",
        "senhora sra dona d menina doutora dra professora profa tia madre irmã condessa baronesa "
        "duquesa rainha princesa",
    ),
    person_nouns=by_gender(
        "homem rapaz menino garoto pai irmão filho tio avô senhor velho ancião médico doutor rei "
        "capitão barqueiro garçom empregado polícia policial padeiro moleiro ferreiro caçador "
        "pescador vizinho amigo estranho desconhecido juiz soldado guarda cocheiro padre "
        "jardineiro "
        "comissário carteiro revisor patrão estalajadeiro notário prefeito camponês mestre "
        "professor "
        "vendedor cozinheiro jovem faroleiro",
        "mulher rapariga moça menina garota mãe irmã filha tia avó senhora velha anciã médica "
        "doutora rainha garçonete empregada padeira vizinha amiga estranha desconhecida juíza "
        "cozinheira criada viúva enfermeira vendedora estalajadeira professora camponesa patroa",
        "criança voz",
    ),
    adjectives=word_set("velho velha jovem pequeno pequena pobre bom boa grande outro outra"),
    given_names=by_gender(
        "joão josé antónio antônio manuel francisco pedro paulo miguel carlos luís luiz jorge rui "
        "nuno tiago diogo andré rafael daniel gabriel lucas mateus hugo martim tomás joaquim "
        "fernando henrique ricardo bruno vasco duarte afonso",
        "maria ana isabel laura luísa lúcia marta helena paula sara sofia cristina teresa rosa "
        "beatriz inês clara júlia irene raquel sílvia rita joana leonor mariana catarina carolina "
        "madalena graça fátima luz conceição",
    ),
    name_endings=(("a", "female"), ("o", "male")),
    particles=word_set("de da do das dos e"),
    fillers=word_set(
        """
        saber lhe lhes me nos te se o então por fim depois logo em voz baixa tinha havia só apenas
        quase
        já
        e baixinho devagar finalmente ainda suavemente friamente
        """
    ),
    no_names=word_set(
        """
        o a os as um uma uns umas ele ela eles elas eu tu você nós e ou mas porém que se quando como
        enquanto então depois antes aqui ali lá aí em no na nos nas com sem por para de do da desde
        até entre sobre sob ao à nada ninguém tudo todos toda todas sim não seu sua seus suas meu
        minha teu tua este esta aquele aquela quem onde porquê porque já nunca sempre também fora
        dentro atrás
        """
    ),
    resumes=word_set(
        """
        eu tu ele ela você nós que mas e não se porque ou é está o a os as um uma meu teu seu me te
        já quando como onde isso isto
        """
    ),
    past_endings=("ou", "eu", "iu", "ava", "ia", "avam", "iam", "aram", "eram", "iram"),
    past_verbs=word_set("era foi fez pôs viu veio teve quis pôde soube trouxe estava olhou"),
    adding_verbs=word_set("acrescentou acrescenta continuou prosseguiu concluiu repetiu tornou"),
    deliveries=delivered(
        whispering="sussurrou sussurra sussurrei cochichou",
        softly="murmurou murmura murmurava murmurei baixinho suavemente",
        loudly="chamou chama",
        shouting="gritou grita gritava gritei berrou berra rugiu",
        angrily="rosnou rosna resmungou resmunga",
        coldly="friamente",
        laughing="riu ri",
        crying="soluçou chorou gemeu",
        wearily="suspirou suspira",
        stammering="balbuciou balbucia gaguejou gagueja",
        excitedly="exclamou exclama",
        slowly="devagar",
    ),
)
