import { lesLeksikon } from './les.ts';

/**
 * Staff's and clients' shorthand that stands in no article's `navn`, or is shorter than a name may be. Each is in daily use in the
 * offices' own chats or written so in the five reports; where two readings live side by side, both stand, today's first.
 */
export const FORKORTELSER = lesLeksikon(`
# tiltak. «lts» and «lt» are said for any lønnstilskudd (report 2 and 3); mltp/vltp are the caseworkers' own codes
lts, lt, lønnstils, ltsk = lønnstilskudd
mlt, mlts, midl lts, midl lt, midlertidig lts, midlertidig lt, tbl, tblts = midlertidig lønnstilskudd
vlt, vlts, varig lts, varig lt = varig lønnstilskudd
arbtren, arbtr, arb trening = arbeidstrening
oppf, oppf tiltak = oppfølging
avkl = avklaring
inkl tilskudd, inktilskudd, inkltilskudd, inkl tilsk = inkluderingstilskudd
mentortilsk = mentor
funkass, funksj ass, bpa på jobb = funksjonsassistanse
ekspertbist = ekspertbistand
ab = arbeid med bistand
sommerjobbtilskudd = sommerjobb
# ytelser
tp, tpenger, tiltpenger = tiltakspenger
dp = dagpenger
sp = sykepenger
soshjelp, soss, soshj, øsh, økonomisk sos, sosialpenger, sosialstønad, sosialstøtte = sosialhjelp
tilleggsst, ts stønad = tilleggsstønader
ufør = uføretrygd
kvalprogram, kvp programmet, kvalifiseringsstønad = kvp
mk, meldek = meldekort
# vedtak, vurdering, plan
14a, 14 a, paragraf 14a, 14avedtak, 14a vedtak, §14a vedtak = §14a oppfølgingsvedtak
aev, arbevne, arbeidsevnevurd = arbeidsevnevurdering
bv = behovsvurdering
ap, aktplan, akt plan = aktivitetsplan
ip = individuell plan
ag, arb giver, arbgiver = arbeidsgiver
saksb, sb = saksbehandler
veil = veileder
mb = medarbeider med brukererfaring
fvl = forvaltningsloven
sotjl, stl, sosialtj loven = sosialtjenesteloven
ftrl, ftl = folketrygdloven
# innsatsgrupper: the codes that stand in Arena
batt, spes tilp, spesielt tilpasset = spesielt tilpasset innsats
bform, sit best, situasjonsbestemt = situasjonsbestemt innsats
ikval = standard innsats
varig tilpasset = varig tilpasset innsats
bkart = behov for arbeidsevnevurdering
# people and places
bh, behandler = lege
tk, tiltakskoord = tiltakskoordinator
jobbspes = jobbspesialist
nks, kontaktsenter = kontakt nav
sagsbeh = saksbehandler
trygdekontor, trygdekontoret, trygda = trygdeetaten
sosialen, sosialkontoret, sosen, sossen = sosialtjenesten
# everyday words of the chat
mnd, mnder, md, mdr, mndr = måned
kr = kroner
pr = per
tlf, tel, mob = telefon
pga = fordi
ift, mht = angående
vs, kontra = forskjell
ps = psykisk
vgs, vg1, vg2, vg3 = videregående skole
avt = avtale
vurd = vurdering
utd = utdanning
forl, forleng = forlenge
`);
