import type { LawEdition } from './edition';
import type { LawEntry, Period } from './entry';
import type { DecodingProblem, Expected } from './expected';
import { fits, specOf } from './figureSpecs';
import { namingProblems } from './namingProblems';
import { overlap } from './period';
import { isWeekend } from '../time/workingDays';
import type { Requirement } from './standard';

/** What an edition's shape cannot say: bounds, names that point nowhere, two answers for one day. */
export function editionProblems(edition: LawEdition): readonly DecodingProblem[] {
  const sections: readonly (readonly [string, readonly LawEntry<unknown>[]])[] = [
    ['awards', edition.awards],
    ['authorities', edition.authorities],
    ['typeReaches', edition.typeReaches],
    ['standards', edition.standards],
    ['figures', edition.figures],
    ['dossiers', edition.dossiers],
    ['abolishedBodies', edition.abolishedBodies],
  ];
  return [
    ...sections.flatMap(([name, entries]) => periodProblems(name, entries)),
    ...figureProblems(edition),
    ...unknownAwards(edition),
    ...namingProblems(edition),
    ...holidayProblems(edition),
  ];
}

const problem = (path: string, expected: Expected): DecodingProblem => ({ path, expected });

function periodProblems(section: string, entries: readonly LawEntry<unknown>[]): readonly DecodingProblem[] {
  const seen = new Map<string, { readonly period: Period; readonly path: string }[]>();
  return entries.flatMap((entry, index) => {
    const path = `${section}[${index}].period`;
    const { from, until } = entry.period;
    const others = seen.get(entry.key) ?? [];
    const twin = others.find((other) => overlap(other.period, entry.period));
    seen.set(entry.key, [...others, { period: entry.period, path }]);
    const isBackwards = from !== null && until !== null && from > until;
    return [
      ...(isBackwards ? [problem(path, { kind: 'fromBeforeUntil' })] : []),
      ...(twin === undefined ? [] : [problem(path, { kind: 'ownDays', key: entry.key, other: twin.path })]),
    ];
  });
}

function figureProblems(edition: LawEdition): readonly DecodingProblem[] {
  return edition.figures.flatMap(({ key, value }, index) => {
    const spec = specOf(key);
    if (spec === null) return [problem(`figures[${index}].key`, { kind: 'knownFigure' })];
    return fits(spec, value)
      ? []
      : [problem(`figures[${index}].value`, { kind: 'fittingFigure', key, spec })];
  });
}

function holidayProblems(edition: LawEdition): readonly DecodingProblem[] {
  const seen = new Set<string>();
  return edition.holidays.flatMap(({ date, kind }, index) => {
    const path = `holidays[${index}].date`;
    const isTwice = seen.has(date);
    seen.add(date);
    const fitsWeek = kind === 'working' || isWeekend(date) === (kind === 'makeUp');
    return [
      ...(isTwice ? [problem(path, { kind: 'dayOnce' })] : []),
      ...(fitsWeek ? [] : [problem(path, { kind: 'fittingWeekday' })]),
    ];
  });
}

function unknownAwards(edition: LawEdition): readonly DecodingProblem[] {
  const known = new Set(edition.awards.map(({ value }) => value.id));
  const missing = (path: string, ids: readonly string[]): readonly DecodingProblem[] =>
    ids.filter((id) => !known.has(id)).map((id) => problem(path, { kind: 'knownAward', id }));
  const ofNeeds = (path: string, needs: readonly Requirement[]): readonly DecodingProblem[] =>
    needs.flatMap((need, at) => missing(`${path}.needs[${at}]`, awardsOf(need)));
  return [
    ...edition.authorities.flatMap(({ value }, index) =>
      missing(`authorities[${index}].value.awardId`, [value.awardId]),
    ),
    ...edition.standards.flatMap(({ value }, index) => {
      const path = `standards[${index}].value`;
      return [
        ...missing(`${path}.awardId`, [value.awardId]),
        ...ofNeeds(path, value.needs),
        ...value.doors.flatMap((door, at) => ofNeeds(`${path}.doors[${at}]`, door.needs)),
      ];
    }),
    ...edition.dossiers.flatMap(({ value }, index) =>
      missing(`dossiers[${index}].value.awardIds`, value.awardIds),
    ),
    ...edition.figures.flatMap(({ key }, index) => {
      const id = /^(?:coefficient|councilShare)\.(.+)$/.exec(key)?.[1];
      return id === undefined ? [] : missing(`figures[${index}].key`, [id]);
    }),
  ];
}

function awardsOf(requirement: Requirement): readonly string[] {
  switch (requirement.need) {
    case 'sameYearTitle':
    case 'consecutiveTitles':
    case 'awardsWithin':
    case 'earlierAward':
      return requirement.anyOf;
    case 'ratingYears':
      return requirement.orTitles;
    default:
      return [];
  }
}
