import { describe, expect, test } from '@jest/globals';
import { speak } from '../../../dialogs/sprak/opplesing/index.ts';

/** As it is written, and as it is said; each read through by hand. */
const BOKMAL: readonly (readonly [string, string])[] = [
  ['Ring 55 55 33 33.', 'Ring fem fem, fem fem, tre tre, tre tre.'],
  [
    'Ring 113 nå. Er noen i ferd med å skade deg, ring 112.',
    'Ring en en tre nå. Er noen i ferd med å skade deg, ring en en to.',
  ],
  [
    'Gratis, hele døgnet: 116 123. Legevakt: 116 117.',
    'Gratis, hele døgnet: en en seks, en to tre. Legevakt: en en seks, en en sju.',
  ],
  ['VO-linjen 116 006', 'VO-linjen en en seks, null null seks.'],
  ['Ring 55 55 33 33 og tast 1.', 'Ring fem fem, fem fem, tre tre, tre tre og tast 1.'],
  ['mitt nummer er 99999999', 'mitt nummer er ni ni, ni ni, ni ni, ni ni.'],
  ['Ring 800 33 321.', 'Ring åtte null null, tre tre, tre to en.'],
  ['Ring +47 21 07 37 00.', 'Ring pluss fire sju, to en, null sju, tre sju, null null.'],
  ['Du får 113 kr.', 'Du får 113 kroner.'],
  ['Det tok 112 dager.', 'Det tok 112 dager.'],
  ['Telefonen stenger kl. 15.00.', 'Telefonen stenger klokka femten.'],
  ['Møtet er kl. 10.30', 'Møtet er klokka ti tretti.'],
  ['Kom klokken 14.05, takk', 'Kom klokka fjorten null fem, takk.'],
  ['hverdager kl. 9–15', 'hverdager klokka ni til femten.'],
  ['Åpent kl. 10.30–11.15.', 'Åpent klokka ti tretti til elleve femten.'],
  ['Bussen går 08:07', 'Bussen går åtte null sju.'],
  ['kl. 47.80 finnes ikke', 'kl. 47.80 finnes ikke.'],
  ['Vi lagrer det til 27. november.', 'Vi lagrer det til tjuesjuende november.'],
  ['fredag 27. november 2026 kl. 12.30', 'fredag tjuesjuende november tjue tjueseks klokka tolv tretti.'],
  ['Tirsdag 10. eller tirsdag 17. november?', 'Tirsdag tiende eller tirsdag syttende november?'],
  ['Fristen er 1.12.2026.', 'Fristen er første desember tjue tjueseks.'],
  ['Født 2026-03-31', 'Født trettiførste mars tjue tjueseks.'],
  ['Versjon 45.13.2026', 'Versjon 45.13.2026.'],
  ['mai 2004', 'mai to tusen og fire.'],
  ['30. juni 1998 flyttet jeg', 'trettiende juni nitten nittiåtte flyttet jeg.'],
  ['20. mai er vi på 3. etasje', 'tjuende mai er vi på tredje etasje.'],
  ['Du har fylt ut 3. Nå kommer resten.', 'Du har fylt ut 3. Nå kommer resten.'],
  ['Spørsmål 3 av 7', 'Spørsmål tre av sju.'],
  ['Du har svart på 21 av 40.', 'Du har svart på tjueen av førti.'],
  ['§ 17', 'paragraf 17.'],
  ['Se fvl. § 13 b.', 'Se forvaltningsloven paragraf 13 b.'],
  ['etter ftrl § 8-4 første ledd', 'etter folketrygdloven paragraf 8, 4 første ledd.'],
  ['sosialtjenesteloven §§ 17 og 18', 'sosialtjenesteloven paragrafene 17 og 18.'],
  ['sotjl. §§ 17–19', 'sosialtjenesteloven paragrafene 17 til 19.'],
  ['§ 113 handler ikke om nødnummer', 'paragraf 113 handler ikke om nødnummer.'],
  ['Si: «Jeg er i en nødssituasjon.»', 'Si: Jeg er i en nødssituasjon.'],
  ['Skriv «nei» eller "ja" eller “kanskje”.', 'Skriv nei eller ja eller kanskje.'],
  ['Mer …', 'Mer.'],
  ['Jeg er uenig, fordi …', 'Jeg er uenig, fordi.'],
  ['Vent … nå kommer det.', 'Vent nå kommer det.'],
  ['Vent ... nå', 'Vent nå.'],
  ['4 500 kr i måneden', '4500 kroner i måneden.'],
  ['kr 1.500', '1500 kroner.'],
  ['inntil 160 400 kr i 2026', 'inntil 160400 kroner i 2026.'],
  ['1 kr', '1 krone.'],
  ['500,- koster det', '500 kroner koster det.'],
  ['60 % i 12 måneder', '60 prosent i 12 måneder.'],
  ['hverdager 9-15.', 'hverdager 9 til 15.'],
  ['kapittel 8-4 og 2-3-4', 'kapittel 8-4 og 2-3-4.'],
  ['5–10 minutter', '5 til 10 minutter.'],
  ['5 – 10 minutter', '5 til 10 minutter.'],
  ['F.eks. slik', 'for eksempel slik.'],
  ['Skriv f.eks. mat, strøm osv.', 'Skriv for eksempel mat, strøm og så videre.'],
  ['mat osv. Så er det bra.', 'mat og så videre. Så er det bra.'],
  ['ca. 3 uker, jf. brevet, kap. 13 nr. 4', 'cirka 3 uker, jamfør brevet, kapittel 13 nummer 4.'],
  ['Det er sønnen min. Han er 12.', 'Det er sønnen min. Han er 12.'],
  ['Hei.\n\nHva gjelder det?', 'Hei. Hva gjelder det?'],
  ['Problem: mange brev\nMål: jobbe mer', 'Problem: mange brev. Mål: jobbe mer.'],
  ['- mat\n- strøm', 'mat. strøm.'],
  ['Bolig – det haster', 'Bolig, det haster.'],
  ['<speak><break time="9s"/>hei</speak>', 'speak break time=9s/ hei /speak.'],
  ['Per & Kari', 'Per og Kari.'],
  ['Se https://www.nav.no/kontaktoss', 'Se nav.no/kontaktoss.'],
];

const NYNORSK: readonly (readonly [string, string])[] = [
  ['Ring 113 no.', 'Ring ein ein tre no.'],
  ['VO-linja 116 006 svarar heile døgnet.', 'VO-linja ein ein seks, null null seks svarar heile døgnet.'],
  ['Kvardagar kl. 9–15', 'Kvardagar klokka ni til femten.'],
  [
    'Vi lagrar det du skriv, til 27. november 2026.',
    'Vi lagrar det du skriv, til tjuesjuande november tjue tjueseks.',
  ],
  ['tysdag 8. desember kl. 09.00', 'tysdag åttande desember klokka ni.'],
  ['20. juni', 'tjuande juni.'],
  ['Spørsmål 1 av 7', 'Spørsmål ein av sju.'],
  ['fvl. §§ 13 og 14', 'forvaltningslova paragrafane 13 og 14.'],
  ['Skriv t.d. «mat, straum osv.»', 'Skriv til dømes mat, straum og så vidare.'],
  ['2 300 kr, om lag 15 %', '2300 kroner, om lag 15 prosent.'],
  ['Kven er det? …', 'Kven er det?'],
];

const ENGELSK: readonly (readonly [string, string])[] = [
  [
    'Call 113 now. If someone is hurting you, call 112.',
    'Call one one three now. If someone is hurting you, call one one two.',
  ],
  ['Day and night: 116 123.', 'Day and night: one one six, one two three.'],
  ['If you need help: 55 55 33 33.', 'If you need help: five five, five five, three three, three three.'],
  [
    'We keep what you write until 27 November 2026.',
    'We keep what you write until the twenty-seventh of November twenty twenty-six.',
  ],
  ['on the 1st of May', 'on the first of May.'],
  ['The phone closes at 15:00.', 'The phone closes at three p.m.'],
  ['at 14:05', 'at two oh five p.m.'],
  ['at 09:30 on 3 June', 'at nine thirty a.m. on the third of June.'],
  ['at 12:00', 'at twelve noon.'],
  ['at 9:30 am', 'at 9:30 am.'],
  ['weekdays 9–15', 'weekdays 9 to 15.'],
  ['Question 3 of 7', 'Question three of seven.'],
  ['fvl. § 28', 'the Public Administration Act section 28.'],
  ['kr 4,500 a month', '4500 kroner a month.'],
  ['about 50%', 'about 50 percent.'],
  ['Write “food” or "rent", e.g. today', 'Write food or rent, for example today.'],
  ['I don’t know', 'I don’t know.'],
  ['food & rent', 'food and rent.'],
];

describe('a text is said', () => {
  test.each(BOKMAL)('in bokmål: %s', (skrevet, sagt) => {
    expect(speak({ text: skrevet }, 'nb')).toBe(sagt);
  });

  test.each(NYNORSK)('in nynorsk: %s', (skrevet, sagt) => {
    expect(speak({ text: skrevet }, 'nn')).toBe(sagt);
  });

  test.each(ENGELSK)('in English: %s', (skrevet, sagt) => {
    expect(speak({ text: skrevet }, 'en')).toBe(sagt);
  });
});
