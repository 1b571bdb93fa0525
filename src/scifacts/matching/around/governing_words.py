"""Words that govern a clause, by class: who says, doubts, denies, wants or takes back what it states.

The one list of them: rules about the words around a passage build their sets and patterns from these tables.
Forms of one word are joined by "/". Of a verb these are the infinitive, the third person, the past, the
participle where it is another, and the form in -ing; of a noun the singular and the plural. "_" stands for a
space inside a phrase. English, unless a name ends in DE, FR or ES.
"""

from __future__ import annotations

__all__ = [
    "AIM",
    "ALLEGING",
    "BASE",
    "BELIEVING",
    "BREAKING",
    "CHANCE",
    "CLAIM",
    "CLAIMING",
    "CLAIM_DE",
    "DENYING",
    "DENYING_DE",
    "DENYING_ES",
    "DENYING_FR",
    "DISPUTING",
    "DONE",
    "DOUBTING",
    "DROPPED",
    "EARLIER",
    "EXPECTING",
    "FALSEHOOD",
    "FALSELY",
    "FALSELY_DE",
    "FALSELY_ES",
    "FALSELY_FR",
    "FANCYING",
    "FICTION",
    "FICTION_DE",
    "FICTION_ES",
    "FICTION_FR",
    "FINITE",
    "FORGED",
    "GENRE",
    "GOVERNING",
    "GROUNDS",
    "HOAX",
    "HOPING",
    "ING",
    "JOKING",
    "KNOWING",
    "LATER",
    "LIAR",
    "MISTAKE",
    "OPINION",
    "PAST",
    "PLANNED",
    "PROVING",
    "REFUTING",
    "REJECTING",
    "REPEALING",
    "REVISING",
    "RULING",
    "RUMOUR",
    "SAYING",
    "SHOWING",
    "SPREADING",
    "STAGED",
    "STRIKING_DOWN",
    "STRIVING",
    "SUPPOSING",
    "TAKING_BACK",
    "TELLING",
    "THIRD",
    "UNCONFIRMED",
    "UNSURE",
    "UNTRUE",
    "UTTERANCE",
    "WANTING",
    "WRITING",
    "bare",
    "either",
    "forms_of",
    "mentions",
]

# Where a form of a verb stands; a plural stands last.
BASE = 0
THIRD = 1
PAST = 2
DONE = -2
FINITE = (BASE, THIRD, PAST, DONE)
ING = -1

# Saying, and believing: a statement behind these is no more than somebody's.
SAYING = """
say/says/said/saying claim/claims/claimed/claiming report/reports/reported/reporting
state/states/stated/stating suggest/suggests/suggested/suggesting assert/asserts/asserted/asserting
argue/argues/argued/arguing announce/announces/announced/announcing imply/implies/implied/implying
indicate/indicates/indicated/indicating insist/insists/insisted/insisting
"""
# With an object as well: wrote | 340 letters, maintained | the roads.
WRITING = """
conclude/concludes/concluded/concluding write/writes/wrote/written/writing
declare/declares/declared/declaring infer/infers/inferred/inferring
maintain/maintains/maintained/maintaining
"""
TELLING = "tell/tells/told/telling proclaim/proclaims/proclaimed/proclaiming"
ALLEGING = "allege/alleges/alleged/alleging"
BELIEVING = "believe/believes/believed/believing think/thinks/thought/thinking"
KNOWING = "know/knows/knew/known/knowing"
# Supposing, hoping, doubting: what is behind these is left open.
SUPPOSING = """
assume/assumes/assumed/assuming suppose/supposes/supposed/supposing imagine/imagines/imagined/imagining
pretend/pretends/pretended/pretending
"""
HOPING = "hope/hopes/hoped/hoping fear/fears/feared/fearing wish/wishes/wished/wishing"
CLAIMING = """
claim/claims/claimed/claiming insist/insists/insisted/insisting boast/boasts/boasted/boasting
announce/announces/announced/announcing maintain/maintains/maintained/maintaining
assert/asserts/asserted/asserting promise/promises/promised/promising vow/vows/vowed/vowing
declare/declares/declared/declaring swear/swears/swore/sworn/swearing
"""
FANCYING = """
boast/boasts/boasted/boasting brag/brags/bragged/bragging dream/dreams/dreamt/dreamed/dreaming
fancy/fancies/fancied/fancying foresee/foresees/foresaw/foreseen/foreseeing
prophesy/prophesies/prophesied/prophesying hallucinate/hallucinates/hallucinated/hallucinating
fantasise/fantasises/fantasised/fantasising fantasize/fantasizes/fantasized/fantasizing
wish/wishes/wished/wishing
"""
JOKING = """
joke/jokes/joked/joking jest/jests/jested/jesting tease/teases/teased/teasing quip/quips/quipped/quipping
mock/mocks/mocked/mocking sneer/sneers/sneered/sneering
"""
DOUBTING = """
doubt/doubts/doubted/doubting question/questions/questioned/questioning
contest/contests/contested/contesting
"""
UNSURE = """
confident hopeful optimistic afraid fearful worried unsure uncertain sceptical skeptical doubtful
"""
CHANCE = """
chance/chances likelihood prospect/prospects possibility/possibilities risk/risks danger/dangers
worry/worries suspicion/suspicions speculation
"""
# Wanting, planning, expecting: what is behind these was not done yet.
WANTING = """
demand/demands/demanded/demanding propose/proposes/proposed/proposing
request/requests/requested/requesting recommend/recommends/recommended/recommending
require/requires/required/requiring urge/urges/urged/urging
"""
EXPECTING = """
expect/expects/expected/expecting forecast/forecasts/forecast/forecasting
predict/predicts/predicted/predicting
"""
# Before "to" and a verb.
STRIVING = """
hope/hopes/hoped/hoping want/wants/wanted/wanting aim/aims/aimed/aiming plan/plans/planned/planning
attempt/attempts/attempted/attempting intend/intends/intended/intending seek/seeks/sought/seeking
try/tries/tried/trying threaten/threatens/threatened/threatening vow/vows/vowed/vowing
pledge/pledges/pledged/pledging promise/promises/promised/promising agree/agrees/agreed/agreeing
decide/decides/decided/deciding opt/opts/opted/opting choose/chooses/chose/choosing
resolve/resolves/resolved/resolving
offer/offers/offered/offering propose/proposes/proposed/proposing
"""
AIM = """
goal/goals aim/aims target/targets objective/objectives ambition/ambitions dream/dreams plan/plans
proposal/proposals condition/conditions requirement/requirements recommendation/recommendations
assumption/assumptions premise/premises expectation/expectations intention/intentions
"""
PLANNED = "planned proposed mooted intended envisaged contemplated"
# Showing: where it is denied, or only tried, nothing is shown.
SHOWING = """
show/shows/showed/shown/showing prove/proves/proved/proven/proving
confirm/confirms/confirmed/confirming
"""
PROVING = """
demonstrate/demonstrates/demonstrated/demonstrating establish/establishes/established/establishing
verify/verifies/verified/verifying corroborate/corroborates/corroborated/corroborating
substantiate/substantiates/substantiated/substantiating replicate/replicates/replicated/replicating
support/supports/supported/supporting
"""
GROUNDS = """
evidence proof data ground/grounds reason/reasons basis indication/indications sign/signs hint/hints
confirmation document/documents record/records
"""

# Denying what another said, and taking back what one said.
DENYING = "deny/denies/denied/denying"
DENYING_DE = """
bestreiten/bestreitet/bestritt/bestritten leugnen/leugnet/leugnete/geleugnet
dementieren/dementiert/dementierte/dementiert bezweifeln/bezweifelt/bezweifelte/bezweifelt
"""
DENYING_FR = "nie nié niait nient dément démenti"
DENYING_ES = "negó niega negaron desmintió"
DISPUTING = """
dispute/disputes/disputed/disputing contradict/contradicts/contradicted/contradicting
disagree/disagrees/disagreed/disagreeing
"""
REJECTING = """
reject/rejects/rejected/rejecting dismiss/dismisses/dismissed/dismissing
ridicule/ridicules/ridiculed/ridiculing
"""
REFUTING = """
refute/refutes/refuted/refuting disprove/disproves/disproved/disproven/disproving
debunk/debunks/debunked/debunking discredit/discredits/discredited/discrediting
"""
TAKING_BACK = """
retract/retracts/retracted/retracting withdraw/withdraws/withdrew/withdrawn/withdrawing
recant/recants/recanted/recanting disown/disowns/disowned/disowning
"""
REVISING = """
revise/revises/revised/revising correct/corrects/corrected/correcting amend/amends/amended/amending
rectify/rectifies/rectified/rectifying
"""
STRIKING_DOWN = """
overturn/overturns/overturned/overturning overrule/overrules/overruled/overruling
quash/quashes/quashed/quashing
reverse/reverses/reversed/reversing annul/annuls/annulled/annulling rescind/rescinds/rescinded/rescinding
"""
REPEALING = """
repeal/repeals/repealed/repealing abolish/abolishes/abolished/abolishing
scrap/scraps/scrapped/scrapping revoke/revokes/revoked/revoking abandon/abandons/abandoned/abandoning
"""
DROPPED = """
drop/drops/dropped/dropping shelve/shelves/shelved/shelving discard/discards/discarded/discarding
cancel/cancels/cancelled/cancelling axe/axes/axed/axing ditch/ditches/ditched/ditching
delete/deletes/deleted/deleting pulp/pulps/pulped/pulping supersede/supersedes/superseded/superseding
"""
BREAKING = """
demolish/demolishes/demolished/demolishing shatter/shatters/shattered/shattering
explode/explodes/exploded/exploding rebut/rebuts/rebutted/rebutting scotch/scotches/scotched/scotching
rubbish/rubbishes/rubbished/rubbishing
"""
LATER = "later since subsequently afterwards eventually soon"
EARLIER = "long once initially originally first previously formerly at_first"

# What is said: by whoever, by who thinks so, on one occasion, and with power; and what goes round.
CLAIM = """
claim/claims report/reports statement/statements story/stories assertion/assertions estimate/estimates
allegation/allegations account/accounts version/versions
"""
OPINION = """
suggestion/suggestions idea/ideas notion/notions argument/arguments conclusion/conclusions
finding/findings belief/beliefs view/views assurance/assurances assumption/assumptions
prediction/predictions forecast/forecasts contention/contentions conviction/convictions
impression/impressions theory/theories hypothesis/hypotheses evidence
"""
UTTERANCE = """
accusation/accusations testimony remark/remarks announcement/announcements explanation/explanations
confession/confessions promise/promises
"""
RULING = """
ruling/rulings verdict/verdicts judgment/judgments judgement/judgements decision/decisions
insistence charge/charges diagnosis/diagnoses news
"""
RUMOUR = "rumour/rumours rumor/rumors legend/legends myth/myths"
SPREADING = """
spread/spreads/spread/spreading peddle/peddles/peddled/peddling circulate/circulates/circulated/circulating
concoct/concocts/concocted/concocting
"""
HOAX = """
hoax/hoaxes spoof/spoofs parody satire prank/pranks fairy_tale/fairy_tales gossip folklore superstition
april_fool april_fool's april_fools fake_news conspiracy_theory/conspiracy_theories old_wives'_tale
tale/tales chain_letter/chain_letters horoscope/horoscopes clairvoyant/clairvoyants
fortune-teller/fortune-tellers
psychic/psychics astrologer/astrologers soothsayer/soothsayers crank/cranks quack/quacks charlatan/charlatans
troll/trolls conspiracy_theorist/conspiracy_theorists disinformation misinformation deepfake/deepfakes canard
"""
CLAIM_DE = "behauptung gerücht legende mythos vermutung vorwurf verdacht mär"
UNCONFIRMED = "unconfirmed unverified anonymous disputed discredited doubtful contested unreliable outdated"

# Not so. A mistake may be a deed as well: "that was an error" does not deny that it was done.
UNTRUE = "false untrue wrong incorrect mistaken inaccurate unfounded baseless"
FALSEHOOD = """
lie/lies myth/myths hoax/hoaxes fiction/fictions fallacy/fallacies misconception/misconceptions
fabrication/fabrications falsehood/falsehoods
"""
MISTAKE = "mistake/mistakes error/errors misprint/misprints"
FALSELY = (
    "untruthfully inadvertently accidentally falsely wrongly mistakenly erroneously incorrectly misleadingly"
)
FALSELY_DE = "fälschlich fälschlicherweise irrtümlich irrtümlicherweise zu_unrecht wahrheitswidrig"
FALSELY_FR = "à_tort faussement par_erreur"
FALSELY_ES = "falsamente erróneamente equivocadamente por_error"

# What was never meant to be true, or is told by somebody who makes it up.
FICTION = """
legend/legends myth/myths rumour/rumours rumor/rumors novel/novels movie play tale/tales
fairy-tale/fairy-tales fairytale/fairytales poem/poems simulation/simulations scenario/scenarios hoax
satire parody
"""
FICTION_DE = "legende sage gerücht/gerüchten/gerüchte roman märchen szenario entwurf"
FICTION_FR = "légende rumeur/rumeurs conte scénario téléfilm feuilleton canular"
FICTION_ES = "leyenda rumor rumores novela película cuento borrador bulo videojuego telenovela"
# In a dream, not: says the opera.
GENRE = """
drama soap_opera musical cartoon screenplay opening_scene first_scene last_scene final_scene
pièce_de_théâtre thriller sitcom sketch short_story fairy_tale comedy opera dream
"""
STAGED = """
exercise/exercises drill/drills simulation/simulations rehearsal/rehearsals video_game/video_games
computer_game/computer_games advertisement/advertisements commercial/commercials advert/adverts skit/skits
stunt/stunts mock-up/mock-ups thought_experiment/thought_experiments training_film/training_films role-play
war_game/war_games re-enactment mock_trial
"""
FORGED = """
bogus doctored sham phoney made-up concocted forged fake faked fictional fictitious satirical parody spoof
hoax apocryphal
"""
LIAR = """
fantasist/fantasists hoaxer/hoaxers prankster/pranksters impostor/impostors imposter/imposters liar/liars
"""

# Further words that a statement follows with "that"; of any other noun "that" tells only which.
GOVERNING = """
true case evidence proof sign signs indication indications suggestion guarantee reason fact clear
certain sure convinced likely possible correct mean means meant find finds found agree agrees agreed
accept accepts accepted expect expects expected mention mentioned only understand understood convince
idea notion assertion allegation rumour rumor argument view persuade persuaded
"""

_MARKS = str.maketrans(dict.fromkeys('.,:;!?()"\u201c\u201d-', " "))


def forms_of(*tables: str, forms: tuple[int, ...] = ()) -> frozenset[str]:
    """The words of tables, in these forms or in all; a phrase as its words with spaces between."""
    if forms:
        parts = [word.split("/") for word in " ".join(tables).split()]
        return frozenset(each[at] for each in parts for at in forms)
    found = " ".join(tables).replace("/", " ")
    return (
        frozenset(word.replace("_", " ") for word in found.split())
        if "_" in found
        else frozenset(found.split())
    )


def either(*tables: str, forms: tuple[int, ...] = ()) -> str:
    """The words of tables, in these forms or in all, as the alternatives of a pattern."""
    found: dict[str, None] = {}
    for word in " ".join(tables).split():
        parts = word.replace("_", r"\s").split("/")
        found.update(dict.fromkeys([parts[at] for at in forms] if forms else parts))
    return "|".join(found)


def bare(lowered: str) -> list[str]:
    """The words of a text in lower case, without the marks around them."""
    return lowered.translate(_MARKS).split()


def mentions(lowered: str, wanted: frozenset[str]) -> bool:
    """Whether a text in lower case has one of some words: the glance before a pattern is asked."""
    return not wanted.isdisjoint(bare(lowered))
