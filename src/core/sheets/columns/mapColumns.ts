import { collapseSpaces } from '../../text/folding';
import type { HeaderColumn } from '../headers/findHeaders';
import type { ConfirmedMapping, MappedColumn } from '../table';
import type { ColumnSample, TableProfile } from '../tableProfile';

/** Least certainty at which a guess is made at all. */
const leastCertainty = 0.3;
/** What a header says, where the contents below say nothing. */
const trustWithoutContents = 0.9;
/** A column known by its contents alone. */
const trustInContents = 0.55;

interface Guess<Field extends string> {
  readonly column: number;
  readonly field: Field;
  readonly certainty: number;
}

/**
 * Which column is which field: header words and contents together, each field once (repeatable ones more often),
 * the surest first. A mapping that a person confirmed for this header holds as it is, with certainty 1.
 */
export function mapColumns<Field extends string>(input: {
  readonly columns: readonly HeaderColumn<Field>[];
  readonly samples: ReadonlyMap<number, ColumnSample>;
  readonly profile: TableProfile<Field>;
  readonly confirmed: ConfirmedMapping | null;
}): readonly MappedColumn<Field>[] {
  const { columns, samples, profile } = input;
  const guesses = columns.flatMap((column) => guessesOf(column, samples.get(column.column), profile));
  guesses.sort((a, b) => b.certainty - a.certainty || a.column - b.column);
  const taken = takeSurest(guesses, profile);
  const settled = profile.settle(
    new Map([...taken].map(([column, guess]) => [column, guess.field])),
    new Map(columns.map(({ column, text }) => [column, text])),
  );
  return columns.map((column): MappedColumn<Field> => {
    const shown = {
      column: column.column,
      header: column.text,
      sample: collapseSpaces(samples.get(column.column)?.texts[0] ?? ''),
    };
    const answer = input.confirmed?.fields.find((field) => field.column === column.column);
    if (answer !== undefined) return { ...shown, field: knownField(answer.field, profile), certainty: 1 };
    const field = settled.get(column.column) ?? null;
    return { ...shown, field, certainty: field === null ? 0 : (taken.get(column.column)?.certainty ?? 0.5) };
  });
}

function knownField<Field extends string>(name: string | null, profile: TableProfile<Field>): Field | null {
  return profile.headers.find((entry) => entry.field === name)?.field ?? null;
}

function guessesOf<Field extends string>(
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
    }));
  }
  if (column.meaning.isKnown || sample === undefined) return [];
  return profile.guessable.map((field) => ({
    column: column.column,
    field,
    certainty: trustInContents * (profile.evidence(field, sample) ?? 0),
  }));
}

function trust<Field extends string>(
  field: Field,
  sample: ColumnSample | undefined,
  profile: TableProfile<Field>,
): number {
  const evidence = sample === undefined || sample.texts.length === 0 ? null : profile.evidence(field, sample);
  return evidence === null ? trustWithoutContents : 0.5 + 0.5 * evidence;
}

function takeSurest<Field extends string>(
  guesses: readonly Guess<Field>[],
  profile: TableProfile<Field>,
): ReadonlyMap<number, Guess<Field>> {
  const taken = new Map<number, Guess<Field>>();
  const used = new Set<Field>();
  for (const guess of guesses) {
    if (guess.certainty < leastCertainty || taken.has(guess.column)) continue;
    if (used.has(guess.field) && !profile.repeatable.includes(guess.field)) continue;
    taken.set(guess.column, guess);
    used.add(guess.field);
  }
  return taken;
}
