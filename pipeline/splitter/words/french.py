"""French words that show who speaks."""

from __future__ import annotations

from pipeline.splitter.words.language_words import LanguageWords, by_gender, delivered
from pipeline.splitter.words.word_set import word_set

WORDS = LanguageWords(
    verbs=word_set(
        """
        dit disait dis dirent disent demanda demande demandait demandèrent répondit répond répondait
        répondis répondirent cria crie criait écria écrie exclama exclame murmura murmure murmurait
        chuchota chuchote souffla souffle hurla hurle répliqua réplique reprit reprend ajouta ajoute
        continua continue poursuivit poursuit fit fait faisait déclara déclare expliqua explique
        soupira soupire gémit balbutia balbutie bégaya bégaie bredouilla grogna grogne gronda gronde
        grommela ricana ricane rit lança lance lâcha avoua avoue admit insista insiste protesta
        proteste supplia supplie ordonna ordonne conclut remarqua remarque observa assura assure
        affirma affirme confirma confirme interrogea interroge enquit interrompit coupa rétorqua
        rétorque objecta annonça annonce appela appelle sanglota plaisanta répéta répète promit
        proposa propose suggéra conseilla avertit prévint menaça remercia constata commenta
        commença acheva voulut étonna interposa intervint fis demandai répondis criai murmurai
        dit-on
        """
    ),
    thought_verbs=word_set("pensa pense pensait songea songe songeait"),
    pronouns=by_gender("il ils", "elle elles", "on"),
    first_person=word_set("je j"),
    determiners=by_gender(
        "le un son mon ce cet", "la une sa ma cette", "l les leur notre votre l'"
    ),
    titles=by_gender(
        "monsieur m maître me docteur dr professeur oncle père frère comte baron duc roi prince "
        "capitaine commissaire inspecteur abbé",
        "madame mme mademoiselle mlle tante mère sœur comtesse baronne duchesse reine princesse",
    ),
    person_nouns=by_gender(
        "homme garçon père frère fils oncle grand-père monsieur vieux vieillard médecin docteur "
        "roi "
        "capitaine passeur serveur policier agent boulanger meunier forgeron chasseur pêcheur "
        "voisin ami étranger inconnu juge soldat gardien cocher curé jardinier commissaire facteur "
        "contrôleur patron aubergiste notaire maire paysan instituteur vendeur cuisinier",
        "femme fille mère sœur tante grand-mère dame vieille reine serveuse boulangère voisine "
        "amie "
        "étrangère inconnue cuisinière servante juge veuve infirmière vendeuse patronne "
        "institutrice "
        "paysanne concierge",
        "enfant voix",
    ),
    adjectives=word_set(
        "vieux vieil vieille jeune petit petite grand grande gros grosse pauvre bon bonne brave "
        "autre"
    ),
    given_names=by_gender(
        "jean pierre paul louis henri jacques michel andré philippe alain bernard marcel rené luc "
        "marc nicolas thomas antoine julien hugo léo lucas gabriel arthur jules victor émile "
        "étienne françois charles georges robert albert gaston olivier mathieu simon denis guy "
        "yves",
        "marie anne jeanne louise marguerite claire camille léa emma chloé manon julie sophie "
        "isabelle catherine françoise monique nathalie sylvie hélène élise éloïse alice lucie "
        "juliette charlotte inès rose suzanne madeleine thérèse odette colette simone germaine "
        "mathilde agathe margot jeannette",
    ),
    name_endings=(("ette", "female"), ("ine", "female"), ("elle", "female"), ("a", "female")),
    particles=word_set("de du des d la le"),
    fillers=word_set(
        """
        savoir t s se lui leur me m nous vous alors enfin doucement tout bas encore simplement a
        avait ai
        et ensuite aussitôt soudain vivement tristement froidement sèchement gaiement lentement
        à voix basse puis seulement
        """
    ),
    no_names=word_set(
        """
        le la les l un une des du de d il elle ils elles on je tu nous vous ce cet cette ces c et
        mais ou donc or ni car quand lorsque si comme alors puis enfin ici là dans en sur sous avec
        sans pour par chez vers entre après avant depuis pendant à au aux rien personne tout tous
        toute toutes oui non son sa ses mon ma mes ton ta tes leur leurs notre votre qui que quoi où
        pourquoi comment quel quelle ne n pas plus jamais soudain derrière devant
        """
    ),
    resumes=word_set(
        """
        je j tu il elle on nous vous ils elles c ce mais et que pas ne n si car ou donc cela ça le
        la
        les l il un une ton ta votre vos mon ma quand qui où
        """
    ),
    past_endings=("a", "ait", "it", "ut", "int", "aient", "èrent", "irent", "urent"),
    past_verbs=word_set("est eut fut fit mit prit vit vint tint avait était"),
    adding_verbs=word_set(
        "ajouta ajoute continua continue poursuivit reprit conclut acheva répéta"
    ),
    not_past=word_set(
        "faudra sera aura fera ira viendra pourra voudra devra saura verra prendra dira fait va a "
        "dit"
    ),
    deliveries=delivered(
        whispering="chuchota chuchote souffla souffle",
        softly="murmura murmure murmurait doucement bas",
        loudly="appela appelle lança lance",
        shouting="cria crie criait écria écrie hurla hurle",
        angrily="gronda gronde grogna grogne grommela",
        coldly="froidement sèchement",
        laughing="rit ricana ricane",
        crying="sanglota gémit",
        wearily="soupira soupire",
        stammering="balbutia balbutie bégaya bégaie bredouilla",
        excitedly="exclama exclame",
        sadly="tristement",
    ),
    needs_subject=True,
)
