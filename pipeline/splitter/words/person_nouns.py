"""Nouns that stand for people: what they tell of gender and age, and which are kin or groups."""

from __future__ import annotations

from pipeline.splitter.words.word_set import word_set

_MALE = """
man boy gentleman lord king brother son uncle husband nephew prince duke baron lad butler priest
footman policeman sailor groom coachman waiter landlord monk earl chap widower bachelor guy dude
bloke fellow barman salesman fireman postman milkman grandson stepfather stepson stepbrother
godfather wizard actor steward abbot emperor headmaster kinsman bosun father dad daddy papa
grandpa granddad grandad grandfather boyfriend swordsman fisherman ferryman clergyman cabman
huntsman workman craftsman doorman henchman nobleman squire schoolboy cowboy schoolmaster
patriarch brother-in-law father-in-law son-in-law godson gaffer geezer chairman businessman
sportsman foreman watchman cameraman anchorman stuntman horseman seaman spaceman airman lawman
bagman weatherman tradesman countryman frenchman englishman irishman scotsman scotchman welshman
frontman madman old-timer waterman master friar sultan tsar papi appa baba jiddo abuelo nonno opa
abbu warlock stableboy busboy paperboy delivery-man repairman handyman da pa pop pops pappy
grandsire sire
"""

_FEMALE = """
woman girl lady queen sister daughter aunt wife niece mistress maid housekeeper nurse countess
princess duchess baroness landlady hostess governess widow grandmother lass dame nun housemaid
matron actress mum mom mama mummy mommy mother grandma granny girlfriend barmaid waitress
granddaughter stepmother stepdaughter stepsister godmother witch headmistress empress priestess
abbess bride heroine goddess stewardess gran auntie aunty swordswoman policewoman businesswoman
schoolgirl schoolmistress spinster seamstress milkmaid chambermaid parlourmaid cleaning-lady
mother-in-law sister-in-law daughter-in-law midwife sorceress enchantress heiress lioness mermaid
chairwoman spokeswoman noblewoman gentlewoman matriarch nan nana ma mam mammy mamma maman abuela
babushka nonna sitti nanny laundress songstress charwoman cowgirl ballerina damsel wench blonde
mami amma umma abuelita oma babcia teta ammi brunette redhead anchorwoman horsewoman madwoman
dowager madam
"""

_NEUTRAL = """
doctor professor officer sergeant soldier lieutenant general judge inspector detective constable
captain pilot driver teacher student kid child teenager stranger lawyer chef cook baker carpenter
thief villain hero clown knight guard guide clerk caller person friend partner boss manager
assistant intern owner neighbor neighbour cousin twin engineer medic gunner corporal private
commander mayor reporter editor writer author artist singer musician player coach keeper
goalkeeper rookie client patient visitor guest host dealer buyer seller agent spy assassin hunter
ranger healer smith blacksmith merchant trader farmer shepherd robot android ghost spirit vampire
werewolf dragon demon angel god creature beast elder chief leader president director producer
investor founder designer architect builder plumber electrician mechanic librarian receptionist
secretary accountant magistrate bartender barista cashier usher janitor caretaker custodian porter
bellhop hitchhiker traveler traveller passenger sibling parent spouse fiance fiancé fiancée lover
ex roommate flatmate housemate colleague teammate opponent rival enemy nemesis prisoner suspect
witness victim survivor freshman senior junior veteran recruit cadet apprentice servant slave
peasant noble dispatcher operator controller announcer interviewer elf dwarf halfling orc goblin
giant fairy mage sorcerer cleric archer warrior barbarian rogue outlaw bandit pirate quartermaster
supervillain superhero sidekick arch-enemy arch-villain archenemy hostage kidnapper robber burglar
photographer journalist poet novelist historian scholar scientist biologist chemist physicist
physician surgeon dentist vet paramedic pharmacist therapist psychologist counsellor counselor
attorney barrister solicitor prosecutor defendant plaintiff bailiff foreperson juror sheriff
deputy marshal trooper cop banker broker trustee auctioneer gardener groundskeeper gamekeeper
butcher grocer greengrocer florist jeweller jeweler tailor cobbler tanner miller potter weaver
innkeeper publican bouncer busker dancer acrobat juggler magician conjuror conjurer ringmaster
trainer jockey referee umpire skipper navigator helmsman boatswain mate purser stowaway astronaut
cosmonaut computer ai drone voice figure head-teacher principal headteacher tutor pupil schoolkid
toddler baby infant youth adolescent pensioner elderly ancient orphan beggar tramp vagrant hermit
pilgrim monk prophet oracle seer druid bard minstrel jester fool herald envoy ambassador messenger
courier postie secretary-general minister senator governor chancellor councillor councilor
politician candidate translator interpreter curator archivist bookseller publisher proprietor
shopkeeper vendor stallholder hawker pedlar peddler salesperson salesclerk attendant conductor
stationmaster ticket-collector chauffeur cabbie cyclist runner swimmer climber goalie striker
winger defender midfielder quizmaster journeyman foreigner newcomer outsider local villager
townsman islander xenologist botanist geologist astronomer cartographer technician programmer
hacker analyst consultant executive ceo auditor actuary heir lodger tenant squatter landowner
carer nurse-in-charge orderly registrar midwife sister anaesthetist necromancer hobbit troll ogre
imp devil werebear wraith banshee skeleton zombie cat dog fox wolf bear rabbit hare badger toad
mouse rat owl raven crow parrot caterpillar duchess gryphon turtle dodo hatter mole otter hedgehog
lion tiger horse pony donkey goat pig snake spider frog fish bird sparrow robin knave rook sheep
lamb hen cock goose duck beaver squirrel croupier gambler baronet viscount peer gent youngster
old-timer oldster colonel major admiral reverend superintendent bishop deacon pope cardinal dean
pastor rabbi imam vicar rector curate deckhand footballer safecracker paladin half-elf wyrm setter
vigilante moderator pundit presenter anchor contestant examiner proctor commodore ensign
midshipman yeoman helm comms bridge-officer adjutant brigadier machine narrator
"""

_KIN = """
mother father mum mom mummy mommy mama mamma ma mam dad daddy papa pa da pop pops brother sister
son daughter husband wife uncle aunt auntie aunty nephew niece cousin grandmother grandfather
grandma grandpa gran granny granddad grandad grandson granddaughter grandchild nan nana nanny
stepmother stepfather stepsister stepbrother stepson stepdaughter mother-in-law father-in-law
brother-in-law sister-in-law son-in-law daughter-in-law godmother godfather fiancé fiancée fiance
girlfriend boyfriend ex friend partner roommate flatmate housemate neighbour neighbor boss twin
parent spouse lover colleague guest host nemesis rival sitti abuela nonna babushka kid boy girl
child baby
"""

_OLD = """
grandmother grandfather grandma grandpa gran granny granddad grandad nan nana pensioner elder
ancient abuela nonna babushka sitti crone dowager veteran old-timer oldster patriarch matriarch
hermit
"""

_CHILD = """
boy girl child kid schoolboy schoolgirl toddler baby infant schoolkid orphan grandson
granddaughter grandchild lad lass pupil youngster
"""

_YOUNG = """
youth teenager adolescent student intern apprentice cadet recruit rookie freshman girlfriend
boyfriend
"""

_GROUPS = """
crowd audience class choir chorus jury mob gang crew congregation family couple pair trio twins
children kids boys girls men women guards soldiers officers students others neighbours neighbors
guests sisters brothers parents ladies gentlemen people voices everyone everybody team band squad
villagers sailors pirates jurors spectators passengers customers friends sailors knights aunts
uncles cousins elders dwarves elves servants maids reporters detectives policemen workers regulars
passers-by onlookers bystanders contestants players two three four pack flock company daughters sons
wives husbands mothers fathers nieces nephews grandchildren
"""

MALE_NOUNS = frozenset(_MALE.split())
FEMALE_NOUNS = frozenset(_FEMALE.split())
PERSON_NOUNS = MALE_NOUNS | FEMALE_NOUNS | frozenset(_NEUTRAL.split())
"""Nouns that stand for one person (or speaking beast), lower case, singular."""

KIN_NOUNS = frozenset(_KIN.split())
"""Nouns that say whose somebody is: 'her aunt', 'my best friend'."""

KIN_NAMES = word_set(
    """
    mother father mum mom mummy mommy mama mamma ma mam dad daddy papa pa da pops gran granny
    grandma grandpa granddad grandad nan nana nanny auntie aunty sitti abuela nonna babushka
    grandmother grandfather aunt uncle mammy pappy maman jiddo mami papi amma appa umma baba
    abuelo abuelita nonno oma opa babcia teta ammi abbu
    """
)
"""Kinship words that stand as names: 'Mum looked up.'"""

GROUP_NOUNS = frozenset(_GROUPS.split())

SUBJECT_NOUNS = PERSON_NOUNS | GROUP_NOUNS | word_set("one other first second thing")
"""Nouns that may be who speaks in a tag: 'the other said', 'the crowd cried'."""

GENERIC_NOUNS = word_set(
    """
    man woman boy girl lady gentleman person fellow chap guy bloke lad lass kid child figure
    voice creature stranger youth one other visitor caller dude geezer thing beast
    """
)
"""Nouns too common to be one character's by themselves: 'the tall man' is not 'the old man'."""

PARTS = word_set(
    """
    voice hand hands eyes eye face head mouth lips shoulder shoulders brow eyebrow eyebrows
    smile gaze jaw fingers finger arm arms foot feet heart chin nose expression grin chair
    breath cheeks ears brows knuckles thumb fist teeth tone stomach throat forehead hair back
    """
)
"""What belongs to whoever acts: 'Mara's hands shook'."""


_NO_MEN = word_set("human german roman norman ottoman talisman caiman shaman superhuman woman")
_SHORTEST_MAN = 5


def noun_gender(noun: str) -> str:
    """What a noun tells: ``male``, ``female`` or ``unknown``. 'Gunman' tells what 'man' does."""
    if noun in MALE_NOUNS:
        return "male"
    if noun in FEMALE_NOUNS or noun.endswith("woman"):
        return "female"
    is_man = noun.endswith("man") and len(noun) > _SHORTEST_MAN and noun not in _NO_MEN
    return "male" if is_man else "unknown"


def description_gender(words: str) -> str:
    """What a description tells, by its last noun that tells anything."""
    told = (noun_gender(word) for word in reversed(words.lower().split()))
    return next((gender for gender in told if gender != "unknown"), "unknown")


def noun_age(words: str) -> str:
    """What a phrase tells of somebody's age; ``unknown`` where it tells nothing."""
    found = words.lower().split()
    if not found:
        return "unknown"
    if {"old", "older", "elderly", "aged", "ancient", "aging", "ageing"} & set(found[:-1]):
        return "unknown" if "older" in found else "old"
    head = found[-1]
    if head in _OLD.split():
        return "old"
    if {"little", "small"} & set(found[:-1]) and head in ("boy", "girl", "child", "kid", "one"):
        return "child"
    if {"young", "teenage", "younger"} & set(found[:-1]):
        return "child" if head in ("boy", "girl", "child") else "young"
    if head in _CHILD.split():
        return "child"
    if head in _YOUNG.split():
        return "young"
    return "unknown"
