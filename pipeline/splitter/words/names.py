"""Given names and their gender, nicknames, titles: what tells a person's name from other words.

The lists were written for this project from common knowledge of English-language fiction of
the last two centuries; they are small on purpose, and pronouns in the text outweigh them.
"""

from __future__ import annotations

import re

from pipeline.splitter.words.word_set import word_set

_MALE = """
aaron abdul abel abraham adam adrian ahmed aidan alan alastair albert alberto alec alejandro alex
alexander alfie alfred ali alistair allan allen alonzo alvin amir amos andre andrei andrew andy
angelo angus anthony anton antonio archibald archie arjun arnold arthur asher ashok august
augustus austin barnaby barney barry bart basil ben benedict benjamin benji bernard bert bertie
bill billy bob bobby boris brad bradley brandon brendan brent brett brian bruce bruno bryan byron
caleb callum calvin cameron carl carlos carter cecil cedric chad charles charlie chester chris
christian christopher clarence clark claude clayton cliff clifford clint clive clyde cody colin
connor conor conrad constantin cornelius craig curtis cyril cyrus dale damian damien damon dan
daniel danny dante darcy darren dave david davy dean declan dennis denis derek dermot desmond des
dev devon dexter diego dieter dietrich dimitri dmitri dominic don donald doug douglas drew duncan
dustin dwayne dwight dylan earl ebenezer ed eddie edgar edmund eduardo edward edwin eli elias
elijah elliot elliott ellis elmer elton emil emilio emmanuel emmett enrique eric erik ernest
ernesto errol ethan eugene evan ezra fabian farid felix ferdinand fergus fernando finn floyd
francesco francis francisco frank frankie franklin franz fred freddie freddy frederic frederick
fritz gabriel gareth garrett gary gavin gaz geoff geoffrey george gerald gerard gideon gil gilbert
giles giovanni giuseppe glen glenn godfrey gordon graham grant greg gregory guillermo gus gustav guy
hal hank hans harold harris harry harvey hassan hector henri henry herbert herman hiro hiroshi
homer horace howard hubert hugh hugo humphrey hussein ian ibrahim ignatius igor imran isaac isaiah
ivan ivor jabari jack jackson jacob jacques jago jaime jake jamal james jamie jared jason jasper
javier jay jean jeff jeffrey jem jeremiah jeremy jerome jerry jesse jim jimmy joao joaquin joe joel
joey johan johann john johnny jon jonah jonas jonathan jordan jorge jose josef joseph josh joshua
josiah juan jude julian julio julius justin kai kareem karl keith ken kenji kenneth kenny kevin
khalid kieran kofi konrad kurt kwame kyle lance larry laurence lawrence lee len leo leon leonard
leopold leroy leslie lester levi lewis liam lionel lloyd logan lorenzo lou louis luca lucas
lucian lucius luigi luis luke luther magnus mahmoud malcolm manuel marco marcel marcus mario mark
marlon marshall martin marvin mateo matt matteo matthew matthias maurice max maximilian maxwell
mehmet melvin michael miguel mick mickey mike mikhail miles milo milton mitch mitchell mohamed
mohammed moses muhammad murray nate nathan nathaniel ned neil nelson nicholas nick nicky nicolas
nigel nikhil nikolai noah noel norman okon olaf oleg oliver ollie omar orlando oscar osman oswald
otis otto owen pablo paddy pascal pat patrick paul paulo pavel pedro percival percy perry pete
peter phil philip phillip pierce pierre piotr preston quentin quincy rafael rafe raj rajesh ralph
ramon randall randy raphael ravi ray raymond reg reggie reginald reuben rex rhys ricardo richard
rick ricky rob robbie robert roberto rodney roger roland roman ron ronald ronnie rory ross rowan
roy rudolf rudy rufus rupert russell ryan salim sam samir samson samuel sandeep sanjay santiago
saul scott sean sebastian sergei sergio seth shane shaun shawn sid sidney silas simon solomon stan
stanley stefan stephen steve steven stewart stuart sven sylvester tariq ted teddy teo terence terry
thaddeus theo theodore thomas tim timothy toby tobias todd tom tomas tommy tony travis trevor
tristan troy tyler tyrone ulysses umberto victor vijay vikram vince vincent vito vladimir wallace
walt walter warren wayne wendell wesley wilbur wilfred will willard william willie willy winston
wolfgang wyatt xavier yusuf zachary zack zane
"""

_FEMALE = """
abby abigail ada adelaide adele adeline agatha agnes aisha alana alexandra alexis alice alicia
alina alison allison alma althea amalia amanda amara amber amelia amina amy ana anastasia andrea
angela angelica angelina anita anjali ann anna annabel anne annette annie antonia anya april
arabella aria ariadne ariel arlene ashley astrid athena aubrey audrey augusta aurora autumn ava
barbara beatrice beatrix becca becky bella belle bernadette bernice bertha bess bessie beth
bethany betsy betty bianca blanche bonnie brenda briana bridget brigid brittany bronwyn caitlin
camilla camille candace cara carla carly carmen carol caroline carolyn carrie cassandra cassie
catherine cathy cecilia cecily celeste celia charity charlotte chelsea cherry cheryl chloe christa
christina christine ciara cindy claire clara clarissa claudia clementine colette colleen constance
cora cordelia corinne courtney crystal cynthia daisy dana daphne dawn debbie deborah deirdre delia
delilah della denise diana diane dina dinah dolly dolores donna dora doreen doris dorothea dorothy
dot dottie edith edna effie eileen elaine eleanor elena eliza elizabeth ella ellen ellie elsa elsie
emily emma enid erica erin esme esmeralda esther ethel eugenia eunice eva evangeline eve evelyn
faith fanny farah fatima faye felicity fern fiona flora florence frances francesca frankie freda
frieda gabriela gabrielle gail gemma genevieve georgia georgiana georgina geraldine gertrude gina
ginny gisela giselle gladys glenda gloria grace greta gretchen guinevere gwen gwendolen gwendolyn
hannah harriet hattie hazel heather heidi helen helena helga henrietta hester hilary hilda holly
hope ida ilse imogen ines ingrid irene iris irma isabel isabella isabelle isla isobel ivy jackie
jacqueline jade jane janet janice jasmine jean jeanette jemima jen jenna jennie jennifer jenny
jess jessica jessie jill jo joan joanna joanne jocelyn johanna josephine josie joy joyce juanita
judith judy julia juliana julie juliet june justine kara karen karin kate katharine katherine
kathleen kathryn kathy katie katrina katya kay keira kelly kerry kim kirsten kirsty kitty kristen
kristin lakshmi lara laura lauren laurel lavinia leah leila lena leona leonora lena lesley leticia
letty lila lilian lilith lillian lily lina linda lisa liv livia liz lizzie lois lola lorna lorraine
lottie lou louisa louise lucia lucille lucinda lucretia lucy luisa lulu lydia lynn mabel maddie
madeleine madeline madge mae maeve maggie magnolia maisie mandy mara marcella marcia margaret
margarita margery margot marguerite maria mariah mariam marian marianne marie marigold marilyn
marina marion marisol marissa marjorie marnie marta martha mary maryam matilda maud maude maureen
mavis maxine may maya meera meg megan mei melanie melinda melissa mercedes mercy meredith mia
michelle mildred millicent millie mimi mina minerva minnie miranda miriam moira mollie molly mona
monica morag muriel myra myrtle nadia nadine nancy naomi natalia natalie natasha nell nellie nerys
nessa nettie niamh nicola nicole nina noelle nora norah noreen norma octavia odette olga olive
olivia opal ophelia padma paige pam pamela pansy paola patience patricia patsy patty paula pauline
pearl peggy penelope penny perdita petra philippa phoebe phyllis pippa polly portia primrose
priscilla priya prudence rachel ramona rebecca regina renata renee rhiannon rhoda rhonda rita
roberta robin rosa rosalie rosalind rosaline rosamund rose rosemary rosie rowena roxanne ruby ruth
sabrina sadie safiya sally salma samantha sandra saoirse sara sarah savannah scarlett selena selina
selma serena shannon sharon sheila shelley sheryl shirley sian siobhan simone simran sinead sofia
sonia sonya sophia sophie stacey stella stephanie sue sunita susan susanna susannah susie suzanne
svetlana sybil sylvia tabitha tamara tamsin tania tanya tara tatiana tess tessa thea thelma theresa
tiffany tilda tilly tina tracy trinity trish trudy una ursula valentina valerie vanessa vera verity
veronica vesta vicky victoria viola violet virginia vivian vivien wanda wendy wilhelmina willa
winifred winnie yasmin yolanda yvette yvonne bex kez jas zadie zainab zara zelda zoe zora
"""

_EITHER = """
alex ash ashley bailey blake casey charlie chris corey dakota dana drew ellis emerson finley frankie
harper hayden jackie jamie jess jo jordan jules kai kelly kim lee leslie lou marlowe max morgan nico
pat quinn reese remy riley river robin ronnie rory rowan sage sam sasha shannon shay skyler sky
taylor terry toni wren
"""

MALE_NAMES = frozenset(_MALE.split()) - frozenset(_EITHER.split())
FEMALE_NAMES = frozenset(_FEMALE.split()) - frozenset(_EITHER.split())

_NICKNAMES = """
abigail: abby abbie gail; albert: al bert bertie; alexander: alex al alec sandy xander sasha;
alexandra: alex sandra sasha lexi; alfred: alf alfie fred; andrew: andy drew; anthony: tony ant;
antonia: toni; archibald: archie; arthur: art artie; barbara: babs barb; beatrice: bea bee
trixie; benjamin: ben benny benji; bernard: bernie; bridget: biddy bridie; caroline: caro carrie
caz; catherine: cathy kate katie kitty cat cath; katherine: kate katie kathy kitty kat kath kay;
kathleen: kath kathy kate; charles: charlie chuck chas; charlotte: lottie charlie char;
christina: tina chris chrissie; christopher: chris kit topher; clarence: clary; constance:
connie; cornelius: neil; daniel: dan danny; david: dave davy; deborah: deb debbie debs; desmond:
des; dominic: dom nic; donald: don donny; dorothy: dot dottie dolly dora; douglas: doug; edgar:
ed eddie; edmund: ed ned ted; edward: ed eddie ned ted teddy; edwin: ed eddie; eleanor: nell
ellie nora nelly; elizabeth: liz lizzie lizzy beth betty bess bessie eliza libby betsy; emily:
em emmy millie; emma: em; ernest: ernie; eugene: gene; florence: flo florrie flossie; frances:
fran frannie fanny; francis: frank; francesca: fran; franklin: frank; frederick: fred freddie
freddy; gabriel: gabe; gabrielle: gabby; gary: gaz gazza; geoffrey: geoff; george: georgie;
georgina: georgie gina; gerald: gerry jerry; gertrude: trudy gertie; gilbert: gil bert; gregory:
greg; harold: harry hal; harriet: hattie; helen: nell nellie; henrietta: hetty etta; henry:
harry hal hank; herbert: bert herb; hubert: bert; isaac: ike zac; isabella: bella izzy belle;
isabel: izzy bella; jacob: jake; jacqueline: jackie; james: jim jimmy jamie jem; jane: janie
jenny; janet: jan; jennifer: jen jenny; jeremiah: jerry; jeremy: jem jerry; jessica: jess
jessie; joan: joanie; joanna: jo; john: johnny jack jock; jonathan: jon jonny; joseph: joe joey;
josephine: jo josie; joshua: josh; judith: judy jude; julian: jules; juliet: jules; kenneth: ken
kenny; laurence: larry laurie; lawrence: larry laurie; leonard: len lenny leo; leopold: leo;
lillian: lil lily; louis: lou louie; louisa: lou; louise: lou; lucinda: lucy; madeleine: maddie;
margaret: maggie meg peggy madge margie daisy marge rita; maria: mia; marianne: mari; marjorie:
marj marge margie; martha: marty patty; martin: marty; mary: polly molly mamie; matilda: tilly
tilda mattie; mateo: teo; matthew: matt matty; maureen: mo maur; maurice: mo; maximilian: max;
michael: mike mick mickey mikey; michelle: shelly; mildred: millie; millicent: millie; mohammed:
mo; mortimer: morty; nathaniel: nate nat; nathan: nate nat; nicholas: nick nicky; nicola: nicky
nic; oliver: ollie; olivia: liv livvy; pamela: pam; patricia: pat patty trish tricia; patrick:
pat paddy; penelope: penny pen; percival: percy; peter: pete; philip: phil pip; philippa: pippa
pip; prudence: prue; rachel: rach; raymond: ray; rebecca: becky becca; reginald: reg reggie;
richard: rick ricky dick rich richie; robert: rob robbie bob bobby bert; roderick: rod; rodney:
rod; roger: rodge; ronald: ron ronnie; rosalind: ros roz; rosemary: rosie; samantha: sam sammy;
samuel: sam sammy; sarah: sally sal; sebastian: seb bas; sidney: sid; simon: si; sophia: sophie;
stanley: stan; stephanie: steph; stephen: steve stevie; steven: steve stevie; susan: sue susie;
susannah: sue susie; tabitha: tabby; terence: terry; theodore: theo ted teddy; theresa: tess
terry; thomas: tom tommy; timothy: tim timmy; tobias: toby; ursula: ursie; valerie: val;
veronica: ronnie vera; victor: vic; victoria: vicky tori vic; vincent: vince vinny; virginia:
ginny; walter: walt wally; wilfred: wilf; wilhelmina: mina minnie; william: will bill billy
willy liam; winifred: winnie fred; zachary: zack zach
"""

NICKNAMES: dict[str, frozenset[str]] = {
    full.strip(): frozenset(short.split())
    for full, short in (pair.split(":") for pair in " ".join(_NICKNAMES.split()).split(";"))
}
"""Full given name to its short forms, in lower case."""

_WORDS = word_set(
    """
    ant art bas cat char kit mo pen rod tori em rich marge jock fran pip rita al ed
    """
)
"""Short forms that are words as well."""

GIVEN_NAMES = (
    frozenset(f"{_MALE} {_FEMALE} {_EITHER}".split())
    | frozenset(NICKNAMES)
    | (frozenset(short for shorts in NICKNAMES.values() for short in shorts) - _WORDS)
)
"""Given names and their short forms, in lower case."""

TITLES: dict[str, str] = {
    **dict.fromkeys(word_set(
        """
        mr master sir lord king prince duke earl count baron father brother uncle monsieur herr
        señor signor monsignor don emperor friar abbot mister baronet viscount squire grandpa
        grandad granddad pa papa daddy dad grandfather m sr
        """
    ), "male"),
    **dict.fromkeys(word_set(
        """
        mrs miss ms lady queen princess duchess countess baroness madam madame mademoiselle
        mother sister aunt auntie aunty frau fraulein señora señorita signora signorina dame
        sra srta empress nan nana granny gran grandma grandmother mama mum mom mme mlle nurse
        """
    ), "female"),
    **dict.fromkeys(word_set(
        """
        dr doctor prof professor captain capt colonel col general gen major maj lieutenant lt
        sergeant sgt corporal cpl private pte constable pc dc ds di dci inspector insp
        superintendent supt detective officer agent commander admiral reverend rev revd pastor
        parson judge justice senator governor president mayor chief cousin saint st mx chef
        coach deputy sheriff marshal ensign commodore chancellor minister ambassador archdeacon
        bishop deacon dean rabbi imam canon cardinal secretary warden
        """
    ), "unknown"),
}  # fmt: skip
"""Words before a name, in lower case without full stop, and the gender they tell."""

TITLE_ROLES: dict[str, str] = {
    "constable": "pc constable dc officer", "policeman": "pc constable officer",
    "policewoman": "pc constable officer", "officer": "officer pc constable lieutenant",
    "doctor": "dr doctor", "professor": "prof professor", "captain": "captain capt",
    "colonel": "colonel col", "general": "general gen", "major": "major maj",
    "lieutenant": "lieutenant lt", "sergeant": "sergeant sgt ds", "corporal": "corporal cpl",
    "inspector": "inspector insp di dci", "detective": "detective di ds dc dci",
    "superintendent": "superintendent supt", "commander": "commander", "admiral": "admiral",
    "vicar": "reverend rev revd", "clergyman": "reverend rev revd parson", "priest": "father",
    "parson": "parson reverend rev", "judge": "judge justice", "king": "king", "queen": "queen",
    "prince": "prince", "princess": "princess", "nurse": "nurse sister", "chef": "chef",
    "coach": "coach", "sheriff": "sheriff", "mayor": "mayor", "governor": "governor",
    "president": "president", "duke": "duke", "duchess": "duchess", "count": "count",
    "countess": "countess", "bishop": "bishop", "pastor": "pastor", "agent": "agent",
    "chief": "chief", "baron": "baron", "baronet": "sir", "senator": "senator",
    "aunt": "aunt auntie aunty",
    "uncle": "uncle", "nun": "sister", "monk": "brother", "friar": "friar",
}  # fmt: skip
"""Role nouns to the titles whose holder they may mean ('the constable': PC Dhillon)."""


SHORT_TITLES: dict[str, frozenset[str]] = {
    "sarge": frozenset({"sergeant", "sgt"}),
    "cap": frozenset({"captain", "capt"}),
    "doc": frozenset({"doctor", "dr"}),
    "prof": frozenset({"professor", "prof"}),
    "lieu": frozenset({"lieutenant", "lt"}),
    "reverend": frozenset({"reverend", "rev", "revd"}),
}
"""Titles cut short in address, to the titles of whom they call."""


CALLED_ROLES: dict[str, frozenset[str]] = {
    call: frozenset(roles.split())
    for calls, roles in (
        ("honor honour worship lordship ladyship", "judge magistrate justice recorder"),
        ("highness", "prince princess"), ("majesty", "king queen emperor empress"),
        ("doc", "doctor medic surgeon physician vet"), ("sarge", "sergeant"),
        ("cap skip skipper cap'n", "captain skipper"), ("prof", "professor"),
        ("guv guv'nor guvnor", "inspector boss landlord"),
        ("reverend padre", "vicar priest parson"),
    )
    for call in calls.split()
}  # fmt: skip
"""Words that call somebody by a role, to the nouns of that role: 'Your Honour' is the judge."""


def given_gender(name: str) -> str:
    """The gender that a given name or its short form tells: ``male``, ``female`` or ``unknown``."""
    low = name.lower()
    found = _listed(low)
    if found == "unknown" and low not in GIVEN_NAMES - _SHORTS.keys():
        genders = {_listed(full) for full in _SHORTS.get(low, ())}
        if len(genders) == 1:
            return genders.pop()
    return found


_SHORTS: dict[str, list[str]] = {}
for _full, _forms in NICKNAMES.items():
    for _form in _forms:
        _SHORTS.setdefault(_form, []).append(_full)


def _listed(low: str) -> str:
    male, female = low in MALE_NAMES, low in FEMALE_NAMES
    if male == female:
        return "unknown"
    return "male" if male else "female"


_PET = re.compile(r"(?<=[a-z]{3})(?:s?y|s?ie|s)$")


_PET_ENDINGS = ("y", "ie", "sy", "sie", "s", "o")


def short_keys(name: str) -> set[str]:
    """What a name in lower case may be short by: one of these is among the ``full_keys`` of each
    name that it ``is_short_for``."""
    stems = {name.removesuffix(ending) for ending in _PET_ENDINGS}
    return stems | {name, _PET.sub("", name)}


def full_keys(name: str) -> set[str]:
    """The beginnings and short forms of a name in lower case."""
    return {name[:length] for length in range(2, len(name) + 1)} | set(NICKNAMES.get(name, ()))


def is_short_for(short: str, full: str) -> bool:
    """Whether one given name is a short form of another ('Dot', 'Dorothy'; 'Saf', 'Safiya')."""
    low, long = short.lower(), full.lower()
    if low == long or len(low) >= len(long) + 3:
        return False
    if low in NICKNAMES.get(long, ()):
        return True
    if any(len(long) > 2 and low == long + ending for ending in _PET_ENDINGS):
        return True
    if low not in GIVEN_NAMES and long not in GIVEN_NAMES:
        low = _PET.sub("", low)  # 'Batsy' for Batman
    if len(low) < 2 or not long.startswith(low) or len(long) < len(low) + 2:
        return False
    mine, theirs = given_gender(low), given_gender(long)
    return mine == "unknown" or theirs in ("unknown", mine)
