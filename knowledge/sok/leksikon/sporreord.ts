import { lesLeksikon } from './les.ts';

/**
 * What a question asks for, as signs of their own (`?varighet`): a heading, a `spor` and a question that ask the same way share one
 * though no other word is the same. Bokmål, to which nynorsk and English were brought. A plain word after the bar is kept beside it.
 */
export const SPORREORD = lesLeksikon(`
hvor lenge, hvor lang tid, lenge, hvor langt, varighet, maks tid, makstid, maksimal tid, hvor lang, hvor mange år, hvor mange måneder, hvor mange uker, hvor mange dager = ?varighet
forlenge, forlengelse, forlenget, forlenges = ?varighet forlenge
vare, varer, vart = ?varighet
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
forskjell, forskjellen, forskjeller, ulik, sammenligne, versus = ?forskjell
har rett, rett til, rett på, krav på, har jeg rett, rettighet, rettigheter, kan ha rett = ?rett
må, plikt, plikter, plikten, obligatorisk, tvunget, nødt, frivillig, tvinge = ?plikt
bestride, klage, klager, klagen, klaget, påklage, uenig, anke, anker = ?klage klage
alder, hvor gammel, år gammel, aldersgrense, aldersgrenser, fylle, fyller, fylt = ?alder
penger, betalt, betale, lønn, stønad, økonomi, støtte = ?penger
effekt, virkning, resultat, resultater, resultatet, virker, nytte, funker, fungerer, lykkes = ?effekt
avslag, avslått, nektet, fikk nei = ?avslag avslag
kombinere, kombinasjon, samtidig, ved siden av, i tillegg = ?kombinere
stoppe, stopper, slutte, slutter, stanse, stanset, avslutte, avbryte, miste = ?slutt slutte
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
