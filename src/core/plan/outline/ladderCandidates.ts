import { headingsInGaps, headingsOf } from './headings';
import type { Marker, MarkerKind } from './markers';
import type { OutlineParagraph } from './outlineParagraph';
import { depthOf, isPeriod } from './runs';
import { isCapitals } from './sentence';

/** A way of reading the paper's marks. */
export interface Candidate {
  /** Kinds that open parts, the upper before the lower. */
  readonly kinds: readonly MarkerKind[];
  readonly habit: number;
  readonly openerAt: (index: number) => Marker | null;
}

/** How much offices are in the habit of numbering parts so. */
const habits: Partial<Readonly<Record<MarkerKind, number>>> = {
  roman: 3,
  upperLetter: 2.2,
  section: 2.2,
  month: 2.5,
  quarter: 2.5,
  decimal: 1.5,
  dotted: 0.3,
  counting: 0.3,
};
const habitOfCapitals = 1.8;
const habitOfPlainHeadings = 1.4;
const gainForPeriods = 0.3;
const monthsThatMakeAPlan = 3;
const quartersThatMakeAPlan = 2;

/**
 * The ways in which a paper's marks can be read: without parts; each kind of number as parts, or one above another;
 * figures before capitals; headings whose numbers were lost; months and quarters, alone or between other parts.
 */
export function candidatesOf(paragraphs: readonly OutlineParagraph[]): readonly Candidate[] {
  const plain = (kinds: readonly MarkerKind[], habit: number): Candidate => {
    const wanted = new Set(kinds);
    const openerAt = (index: number): Marker | null => {
      const marker = paragraphs[index]?.marker ?? null;
      const isWanted = marker !== null && wanted.has(marker.kind) && marker.style === 'plain';
      return isWanted && (marker.kind !== 'dotted' || depthOf(marker.label) === 2) ? marker : null;
    };
    return { kinds, habit, openerAt };
  };
  const has = new Set(paragraphs.flatMap(({ marker }) => (marker?.style === 'plain' ? marker.kind : [])));
  const singles = (Object.keys(habits) as readonly MarkerKind[])
    .filter((kind) => has.has(kind) && kind !== 'month' && kind !== 'quarter')
    .map((kind) => plain([kind], habits[kind] ?? 0));
  const stacks: readonly (readonly MarkerKind[])[] = [
    ['section', 'roman'],
    ['section', 'upperLetter'],
    ['upperLetter', 'roman'],
    ['section', 'upperLetter', 'roman'],
  ];
  const stacked = stacks
    .filter((kinds) => kinds.every((kind) => has.has(kind)) && isStack(paragraphs, kinds))
    .map((kinds) => plain(kinds, habits.roman ?? 0));
  const inCapitals: Candidate = {
    kinds: ['decimal'],
    habit: habitOfCapitals,
    openerAt: (index) => {
      const marker = paragraphs[index]?.marker ?? null;
      return marker?.kind === 'decimal' && marker.style === 'plain' && isCapitals(marker.rest)
        ? marker
        : null;
    },
  };
  const headings = headingsOf(paragraphs);
  const lost = [
    { openers: headings.capitals, habit: habitOfCapitals },
    { openers: headings.plain, habit: habitOfPlainHeadings },
  ].flatMap(({ openers, habit }): readonly Candidate[] =>
    openers.size === 0
      ? []
      : [{ kinds: ['heading'], habit, openerAt: (index) => openers.get(index) ?? null }],
  );
  const gaps = headingsInGaps(paragraphs);
  const roman = plain(['roman'], habits.roman ?? 0);
  const mended: Candidate = {
    kinds: ['roman', 'heading'],
    habit: roman.habit,
    openerAt: (index) => roman.openerAt(index) ?? gaps.get(index) ?? null,
  };
  const above = [
    ...singles,
    ...stacked,
    ...(has.has('decimal') ? [inCapitals] : []),
    ...lost,
    ...(gaps.size > 0 ? [mended] : []),
  ];
  const none: Candidate = { kinds: [], habit: 0, openerAt: () => null };
  return [none, ...above, ...periodCandidates(paragraphs, above)];
}

/** True where each kind is used for the first time before the next, lower one. */
function isStack(paragraphs: readonly OutlineParagraph[], kinds: readonly MarkerKind[]): boolean {
  const firsts = kinds.map((kind) => paragraphs.findIndex(({ marker }) => marker?.kind === kind));
  return firsts.every((first, index) => index === 0 || first > (firsts[index - 1] ?? -1));
}

/** Months and quarters as parts, alone or between the parts of another candidate. */
function periodCandidates(
  paragraphs: readonly OutlineParagraph[],
  above: readonly Candidate[],
): readonly Candidate[] {
  const periods = paragraphs.map(({ marker }) => (marker !== null && isPeriod(marker) ? marker : null));
  const distinct = (kind: MarkerKind, style: 'plain' | 'any') =>
    new Set(
      periods.flatMap((marker) =>
        marker?.kind === kind && (style === 'any' || marker.style === style) ? marker.value : [],
      ),
    ).size;
  const kindsOf = (style: 'plain' | 'any'): readonly MarkerKind[] => [
    ...(distinct('quarter', style) >= quartersThatMakeAPlan ? (['quarter'] as const) : []),
    ...(distinct('month', style) >= monthsThatMakeAPlan ? (['month'] as const) : []),
  ];
  const openerOf = (kinds: readonly MarkerKind[], style: 'plain' | 'any') => (index: number) => {
    const marker = periods[index] ?? null;
    const isWanted = marker !== null && kinds.includes(marker.kind);
    return isWanted && (style === 'any' || marker.style === style) ? marker : null;
  };
  const found: Candidate[] = [];
  const anywhere = kindsOf('any');
  if (anywhere.length > 0) {
    found.push({ kinds: anywhere, habit: habits.month ?? 0, openerAt: openerOf(anywhere, 'any') });
  }
  const plain = kindsOf('plain');
  for (const kinds of plain.length > 1 ? [plain, ...plain.map((kind) => [kind])] : [plain]) {
    if (kinds.length === 0) continue;
    const openerAt = openerOf(kinds, 'plain');
    for (const upper of above) {
      found.push({
        kinds: [...upper.kinds, ...kinds],
        habit: upper.habit + gainForPeriods,
        openerAt: (index) => upper.openerAt(index) ?? openerAt(index),
      });
    }
  }
  return found;
}
