import type { Dom } from './dom.ts';
import { erSvar } from './dom.ts';
import { erUtenfor, harSvar, type Mal, mal } from './mal.ts';

const percent = (value: number): string => (Number.isNaN(value) ? '–' : `${(100 * value).toFixed(1)} %`);

const COLUMNS: readonly (readonly [string, (mal: Mal) => string])[] = [
  ['antall', ({ antall }) => String(antall)],
  ['rute', ({ rute }) => percent(rute)],
  ['hit@1', ({ treff1 }) => percent(treff1)],
  ['hit@3', ({ treff3 }) => percent(treff3)],
  ['MRR', ({ mrr }) => (Number.isNaN(mrr) ? '–' : mrr.toFixed(3))],
  ['fakta', ({ fakta }) => percent(fakta)],
  ['forbudt', ({ forbudt }) => percent(forbudt)],
  ['i dag først', ({ iDagForst }) => percent(iDagForst)],
  ['falske svar', ({ falskeSvar }) => percent(falskeSvar)],
  ['falske avslag', ({ falskeAvslag }) => percent(falskeAvslag)],
];

/** A table of the measures, one row a group. */
export const tabell = (rader: readonly (readonly [string, Mal])[]): string =>
  [
    `| | ${COLUMNS.map(([navn]) => navn).join(' | ')} |`,
    `|---|${COLUMNS.map(() => '---:').join('|')}|`,
    ...rader.map(([navn, value]) => `| ${navn} | ${COLUMNS.map(([, show]) => show(value)).join(' | ')} |`),
  ].join('\n');

/** All, and by audience, language and style. */
export const grupper = (dommer: readonly Dom[]): readonly (readonly [string, Mal])[] => [
  ['alle', mal(dommer)],
  ...(['rolle', 'lang', 'stil'] as const).flatMap((felt) =>
    [...Map.groupBy(dommer, ({ sporsmal }) => sporsmal[felt])].map(
      ([verdi, group]) => [`${felt}: ${verdi}`, mal(group)] as const,
    ),
  ),
];

/** What went wrong with a question, in words; empty when nothing did. */
export const bommer = (dom: Dom): readonly string[] => {
  const { sporsmal, svar, rute, plass, mangler, forbudt, iDagForst } = dom;
  return [
    ...(rute ? [] : [`utfall ${svar.outcome}, ikke ${sporsmal.utfall.join(' eller ')}`]),
    ...(plass !== null && plass !== 1
      ? [
          `plass ${plass === 0 ? '>5' : plass} for ${sporsmal.enheter.join(' ')}; først ${svar.articles.slice(0, 2).join(' ')}`,
        ]
      : []),
    ...(mangler && mangler.length > 0 ? [`mangler «${mangler.join('», «')}»`] : []),
    ...(forbudt.length > 0 ? [`har «${forbudt.join('», «')}»`] : []),
    ...(iDagForst === false ? ['begynner i fortid'] : []),
    ...(erUtenfor(dom) && erSvar(svar) ? [`svarte (${svar.score})`] : []),
    ...(harSvar(dom) && !erSvar(svar) ? ['svarte ikke'] : []),
  ];
};

/** Every miss of the open questions, for who mends. */
export const bomliste = (dommer: readonly Dom[]): string =>
  dommer
    .map((dom) => ({ dom, feil: bommer(dom) }))
    .filter(({ feil }) => feil.length > 0)
    .map(
      ({ dom: { sporsmal }, feil }) =>
        `- **${sporsmal.id}** (${sporsmal.rolle}, ${sporsmal.lang}, ${sporsmal.stil}) «${sporsmal.q}»: ${feil.join('; ')}`,
    )
    .join('\n');
