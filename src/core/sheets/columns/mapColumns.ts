import { bestAssignment } from './bestAssignment';
import type { HeaderColumn } from '../headers/headerRow';
import type { ConfirmedMapping, MappedColumn, ToldBy } from '../table';
import type { ColumnSample, TableProfile } from '../tableProfile';

/** Least certainty at which a guess is made at all. */
export const leastCertainty = 0.3;
/** What a header says, where the contents below say nothing. */
const trustWithoutContents = 0.9;

/** What a column may be, how sure that is, and what tells it. */
export interface Guess<Field extends string> {
  readonly column: number;
  readonly field: Field;
  readonly certainty: number;
  readonly toldBy: ToldBy;
}

/**
 * Which column is which field: header words and contents together, each field once (repeatable ones more often),
 * each column once, by the best sum. A mapping that a person confirmed for this header holds as it is, with certainty 1.
 */
export function mapColumns<Field extends string>(input: {
  readonly columns: readonly HeaderColumn<Field>[];
  readonly samples: ReadonlyMap<number, ColumnSample>;
  readonly profile: TableProfile<Field>;
  readonly confirmed: ConfirmedMapping | null;
}): readonly MappedColumn<Field>[] {
  const { columns, samples, profile } = input;
  const guesses = withoutVagueRivals(
    columns.flatMap((column) => guessesOf(column, samples.get(column.column), profile)),
    profile,
  );
  const taken = shareOut(guesses, profile);
  const settled = profile.settle(
    new Map([...taken].map(([column, guess]) => [column, guess.field])),
    new Map(columns.map(({ column, text }) => [column, text])),
  );
  return columns.map((column): MappedColumn<Field> => {
    const field = settled.get(column.column) ?? null;
    const shown = {
      column: column.column,
      header: column.text,
      likely: [],
      samples: [],
    };
    const answer = input.confirmed?.fields.find((one) => one.column === column.column);
    if (answer !== undefined) {
      return { ...shown, field: knownField(answer.field, profile), certainty: 1, toldBy: 'person' };
    }
    if (field === null) {
      // a header that is known to be none of the fields is as sure as one that names a field
      const isNone = column.meaning.isKnown && column.meaning.guesses.length === 0;
      return { ...shown, field, certainty: 0, toldBy: isNone ? 'header' : 'nothing' };
    }
    const guess = taken.get(column.column);
    return { ...shown, field, certainty: guess?.certainty ?? 0.5, toldBy: guess?.toldBy ?? 'header' };
  });
}

/** A field that some header names is not guessed elsewhere from contents alone, nor is another of its kind. */
function withoutVagueRivals<Field extends string>(
  guesses: readonly Guess<Field>[],
  { guessedAsOne }: TableProfile<Field>,
): readonly Guess<Field>[] {
  const named = new Set(
    guesses
      .filter(({ toldBy, certainty }) => toldBy !== 'contents' && certainty >= leastCertainty)
      .map(({ field }) => field),
  );
  const isOneNamed = guessedAsOne.some((field) => named.has(field));
  const isNamed = (field: Field) => named.has(field) || (isOneNamed && guessedAsOne.includes(field));
  return guesses.filter(({ toldBy, field }) => toldBy !== 'contents' || !isNamed(field));
}

function knownField<Field extends string>(name: string | null, profile: TableProfile<Field>): Field | null {
  return profile.headers.find((entry) => entry.field === name)?.field ?? null;
}

/** What the header's words may mean; where they are unknown, what the contents look like. */
export function guessesOf<Field extends string>(
  column: HeaderColumn<Field>,
  sample: ColumnSample | undefined,
  profile: TableProfile<Field>,
): readonly Guess<Field>[] {
  const said = column.meaning.guesses;
  if (said.length > 0) {
    return said.map(({ field, score }) => ({
      column: column.column,
      field,
      certainty: score * trust(field, sample, profile),
      toldBy: contentsFit(field, sample, profile) ? 'both' : 'header',
    }));
  }
  return column.meaning.isKnown ? [] : guessesByContents(column.column, sample, profile);
}

/** What the contents look like, whatever the header says. */
export function guessesByContents<Field extends string>(
  column: number,
  sample: ColumnSample | undefined,
  profile: TableProfile<Field>,
): readonly Guess<Field>[] {
  if (sample === undefined) return [];
  // the keys of the record are its fields
  const guessable = Object.entries(profile.guessable) as [Field, number][];
  return guessable.map(([field, trustInContents]) => ({
    column,
    field,
    certainty: trustInContents * (profile.evidence(field, sample) ?? 0),
    toldBy: 'contents',
  }));
}

/** From this share on what stands in a column speaks for the field as well. */
const mostlyFits = 0.6;

function contentsFit<Field extends string>(
  field: Field,
  sample: ColumnSample | undefined,
  profile: TableProfile<Field>,
): boolean {
  return (
    sample !== undefined && sample.texts.length > 0 && (profile.evidence(field, sample) ?? 0) >= mostlyFits
  );
}

function trust<Field extends string>(
  field: Field,
  sample: ColumnSample | undefined,
  profile: TableProfile<Field>,
): number {
  const evidence = sample === undefined || sample.texts.length === 0 ? null : profile.evidence(field, sample);
  return evidence === null ? trustWithoutContents : 0.5 + 0.5 * evidence;
}

/**
 * Gives columns to fields as a whole, not first come, first served. A field that may stand in several columns takes
 * every column that is worth most as such; the others share out the rest by the best sum.
 */
function shareOut<Field extends string>(
  guesses: readonly Guess<Field>[],
  profile: TableProfile<Field>,
): ReadonlyMap<number, Guess<Field>> {
  const possible = guesses.filter(({ certainty }) => certainty >= leastCertainty);
  const asRepeated = new Map<number, Guess<Field>>();
  for (const guess of possible) {
    const before = asRepeated.get(guess.column);
    if (!profile.repeatable.includes(guess.field)) continue;
    if (before === undefined || guess.certainty > before.certainty) asRepeated.set(guess.column, guess);
  }
  const single = possible.filter(({ field }) => !profile.repeatable.includes(field));
  const fields = [...new Set(single.map(({ field }) => field))];
  const rows = new Map(fields.map((field, row) => [field, row]));
  const pairs = single.map(({ column, field, certainty }) => ({
    row: rows.get(field) ?? 0,
    column,
    worth: certainty - (asRepeated.get(column)?.certainty ?? 0),
  }));
  const given = bestAssignment(fields.length, pairs);
  const taken = new Map(asRepeated);
  for (const guess of single) {
    if (given[rows.get(guess.field) ?? 0] === guess.column) taken.set(guess.column, guess);
  }
  return new Map([...taken].sort(([, one], [, other]) => other.certainty - one.certainty));
}
