import type { DecodingProblem } from './decoding';
import type { LawEdition } from './edition';
import type { LawEntry } from './entry';
import { fits, specOf } from './figureSpecs';
import { overlap } from './period';
import { isWeekend } from '../time/workingDays';
import type { Requirement, Standard } from './standard';

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
    ...holidayProblems(edition),
  ];
}

function periodProblems(section: string, entries: readonly LawEntry<unknown>[]): readonly DecodingProblem[] {
  const seen = new Map<string, LawEntry<unknown>[]>();
  return entries.flatMap((entry, index) => {
    const path = `${section}[${index}].period`;
    const { from, until } = entry.period;
    const others = seen.get(entry.key) ?? [];
    const isTwice = others.some((other) => overlap(other.period, entry.period));
    seen.set(entry.key, [...others, entry]);
    return [
      ...(from !== null && until !== null && from > until ? [{ path, expected: 'from before until' }] : []),
      ...(isTwice ? [{ path, expected: `no day shared with another entry of ${entry.key}` }] : []),
    ];
  });
}

function figureProblems(edition: LawEdition): readonly DecodingProblem[] {
  return edition.figures.flatMap(({ key, value }, index) => {
    const spec = specOf(key);
    if (spec === null) return [{ path: `figures[${index}].key`, expected: 'a key that the book knows' }];
    return fits(spec, value)
      ? []
      : [{ path: `figures[${index}].value`, expected: `a value that fits ${key}` }];
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
      ...(isTwice ? [{ path, expected: 'each day once' }] : []),
      ...(fitsWeek ? [] : [{ path, expected: 'days off on weekdays, make-up days at weekends' }]),
    ];
  });
}

function unknownAwards(edition: LawEdition): readonly DecodingProblem[] {
  const known = new Set(edition.awards.map(({ value }) => value.id));
  const missing = (path: string, ids: readonly string[]): readonly DecodingProblem[] =>
    ids
      .filter((id) => !known.has(id))
      .map((id) => ({ path, expected: `an award of the catalogue, not ${id}` }));
  return [
    ...edition.authorities.flatMap(({ value }, index) =>
      missing(`authorities[${index}].value.awardId`, [value.awardId]),
    ),
    ...edition.standards.flatMap(({ value }, index) =>
      missing(`standards[${index}].value`, [value.awardId, ...awardsNamed(value)]),
    ),
    ...edition.dossiers.flatMap(({ value }, index) =>
      missing(`dossiers[${index}].value.awardIds`, value.awardIds),
    ),
    ...edition.figures.flatMap(({ key }, index) => {
      const id = /^(?:coefficient|councilShare)\.(.+)$/.exec(key)?.[1];
      return id === undefined ? [] : missing(`figures[${index}].key`, [id]);
    }),
  ];
}

function awardsNamed(standard: Standard): readonly string[] {
  const needs = [...standard.needs, ...standard.doors.flatMap((door) => door.needs)];
  return needs.flatMap(awardsOf);
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
