import { lesLeksikon } from './les.ts';

/**
 * What a question asks for, as signs of their own (`?varighet`): a heading, a `spor` and a question that ask the same way share one
 * though no other word is the same. Bokmål, to which nynorsk and English were brought. A plain word after the bar is kept beside it.
 */
export const SPORREORD = lesLeksikon(`
hvor lenge, hvor lang tid, lenge, hvor langt, varighet, maks tid, makstid, maksimal tid, hvor lang, hvor mange år, hvor mange måneder, hvor mange uker, hvor mange dager = ?varighet
forlenge, forlenger, forlengelse, forlenga, forlenget, forlenges = ?varighet forlenge
vare, varer, vart, varte = ?varighet
hvor mye, beløp, sats, satser, kroner, kr, hvor stor sum, hvor store = ?belop
hvor mange, hvor stor andel, hvor stor del, hvor høy andel, andel, antall, prosent, prosentandel = ?antall
hvem kan, hvem er, hvem får, hvem passer, hvem gjelder, målgruppe, målgruppen, målgrupper, passer for, passer det for, for hvem, hvem skal, hvem har rett, hvem kommer = ?hvem
hvem bestemmer, hvem avgjør, hvem vedtar, hvem har ansvar, hvem har ansvaret, hvem gjør = ?hvem ?ansvar
hvem = ?hvem
krav, vilkår, krever, kreves, betingelse, betingelser = ?vilkar vilkår
frist, frister, fristen, tidsfrist = ?nar frist
når, hvilken dato, hvilket år, hvilken dag = ?nar
hvordan søker, hvordan søke, søke, søker, søkte, søknad, søknader, søknaden, søk = ?soke søke
hvordan, fremgangsmåte, måten = ?hvordan
hvorfor, grunn, årsak = ?hvorfor
hvor er, hvor ligger, hvor finner, hvor kan, hvor går, hvor henvender, hvor skal = ?hvor
hva er, hva betyr, hva står, hva menes, hva heter, hva var, betydning, definisjon, forklaring, hva slags = ?hva
heter, het, hette, navn, kalles, kalt, gammelt navn, nytt navn = ?navn
forskjell, forskjellen, forskjeller, sammenligne, versus = ?forskjell
har rett, rett til, rett på, krav på, har jeg rett, rettighet, rettigheter, kan ha rett = ?rett
må, må jeg, nødt = ?plikt
plikt, plikter, plikten, obligatorisk, tvunget, tvinge = ?plikt plikt
frivillig = ?plikt frivillig
kan jeg = ?kan
får jeg = ?far
bestride, klage, klager, klagen, klaget, påklage, uenig, anke, anker = ?klage klage
alder, hvor gammel, år gammel, aldersgrense, aldersgrenser, fylle, fyller, fylt = ?alder alder
penger, pengene, peng = ?penger penger
lønn, lønna, lønnen = ?penger lønn
betale, betalt, betaler, betales = ?penger betale
stønad, stønaden, økonomi, støtte = ?penger stønad
effekt, virkning, virker, nytte, funker, fungerer, lykkes, lyktes = ?effekt effekt
resultat, resultater, resultatet, resultatene = ?effekt resultat
avslag, avslaget, avslått, nektet, fikk nei, få nei, får nei, fått nei, sa nei, sier nei = ?avslag avslag
kombinere, kombinasjon, kombineres, samtidig, ved siden av, i tillegg = ?kombinere kombinere
slutte, slutter, sluttet, avslutte, avbryte = ?slutt slutte
stoppe, stopper, stoppet, stanse, stanset, stans = ?slutt stoppe
miste, mister, mistet = ?slutt miste
`);

/** The unit's own id says what it answers: `aft#varighet`. */
export const ENHETSNAVN: ReadonlyMap<string, string> = new Map([
  ['varighet', '?varighet'],
  ['hvem', '?hvem'],
  ['hva', '?hva'],
  ['penger', '?penger'],
  ['sats', '?belop'],
  ['satser', '?belop'],
  ['belop', '?belop'],
  ['soke', '?soke'],
  ['klage', '?klage'],
  ['frist', '?nar'],
  ['alder', '?alder'],
  ['vilkar', '?vilkar'],
  ['navn', '?navn'],
  ['rett', '?rett'],
  ['hvordan', '?hvordan'],
  ['effekt', '?effekt'],
  ['resultat', '?effekt'],
  ['resultater', '?effekt'],
  ['plikt', '?plikt'],
  ['avslag', '?avslag'],
  ['forskjell', '?forskjell'],
]);
