import type { Authority } from '../../law/award';
import type { LawOnDay } from '../../law/lawOnDay';

/** Whose awards a commune proposes, those that it meets most first. */
const deciders: readonly Authority[] = [
  'communeChairman',
  'districtChairman',
  'provinceChairman',
  'government',
  'primeMinister',
  'president',
];

/** Excel's bound on a list of words, in letters, commas between them counted. */
const longestList = 255;

/** Words for two drop-downs: titles and forms of the day's law, as many as Excel can offer in a list of words. */
export interface OfferedAwards {
  readonly titles: readonly string[];
  readonly forms: readonly string[];
}

/**
 * The awards to choose from on a new list: the commune's own first, then those of the province and above, as far as a
 * drop-down holds them. One whose name has a comma, at which Excel would split it, goes by another name of the book.
 */
export function offeredAwards(law: LawOnDay): OfferedAwards {
  const awards = law
    .awards()
    .map(({ value }) => ({ value, decides: law.authority(value.id)?.value.decides }));
  const named = (group: 'titles' | 'forms'): readonly string[] => {
    const names = deciders.flatMap((decider) =>
      awards
        .filter(({ value, decides }) => decides === decider && value.isTitle === (group === 'titles'))
        .flatMap(({ value }) => [value.name, ...value.aliases].find((name) => !name.includes(',')) ?? []),
    );
    return fitting(names);
  };
  return { titles: named('titles'), forms: named('forms') };
}

function fitting(names: readonly string[]): readonly string[] {
  let letters = -1;
  const end = names.findIndex((name) => {
    letters += name.length + 1;
    return letters > longestList;
  });
  return end < 0 ? names : names.slice(0, end);
}
