import type { HeaderColumn } from '../headers/headerRow';
import type { MappedColumn } from '../table';
import type { ColumnSample, TableProfile } from '../tableProfile';
import { guessesByContents, guessesOf, leastCertainty } from './mapColumns';

/** How many meanings a column is offered before all the others. */
const mostOffered = 3;

/**
 * Mapped columns with what each may be, the likeliest first: what it is taken for, what its header may say, and what its
 * contents look like. In: the mapped columns, their headers, their contents by column. For showing only, so it is asked
 * once a table and not for each header that is tried.
 */
export function withLikelyFields<Field extends string>(
  mapped: readonly MappedColumn<Field>[],
  known: {
    readonly headers: readonly HeaderColumn<Field>[];
    readonly samples: ReadonlyMap<number, ColumnSample>;
    readonly profile: TableProfile<Field>;
  },
): readonly MappedColumn<Field>[] {
  const headers = new Map(known.headers.map((header) => [header.column, header]));
  return mapped.map((one) => {
    const header = headers.get(one.column);
    if (header === undefined) return one;
    const sample = known.samples.get(one.column);
    const said = [
      ...guessesOf(header, sample, known.profile),
      ...guessesByContents(one.column, sample, known.profile),
    ]
      .filter(({ certainty }) => certainty >= leastCertainty)
      .sort((guess, other) => other.certainty - guess.certainty)
      .map(({ field }) => field);
    const likely = [...new Set(one.field === null ? said : [one.field, ...said])];
    return { ...one, likely: likely.slice(0, mostOffered) };
  });
}
