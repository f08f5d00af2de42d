import type { Abbreviations } from '../vocabulary/headerAbbreviations';
import type { HeaderWords } from '../vocabulary/headerWords';
import type { TableKind } from './table';

/** The values of one column below a header, for judging what the column holds. */
export interface ColumnSample {
  /** Texts of the filled cells, as people read them; at most a few hundred, from the top. */
  readonly texts: readonly string[];
  /** Share of filled cells among the rows looked at, 0 … 1. */
  readonly filled: number;
  /** Share of date cells among the filled ones, 0 … 1. */
  readonly dates: number;
}

/** What the finder must know about one kind of table; it knows nothing of tasks or nominees itself. */
export interface TableProfile<Field extends string> {
  readonly kind: TableKind;
  readonly headers: readonly HeaderWords<Field>[];
  /** What a header says by its form rather than by fixed words ("Danh hiệu 2023"); stands over all words. */
  readonly headerByForm: (header: string) => Field | null;
  /**
   * What a column is under a group header, both folded ("so luong" over "dat ldtt"): its field, null for none of them;
   * undefined where the group says nothing about it.
   */
  readonly headerInGroup: (groups: string, own: string) => Field | null | undefined;
  /** How headers of this kind are shortened. */
  readonly abbreviations: Abbreviations;
  /** Headers (in words) that are none of the fields, and headers that speak for another kind of list. */
  readonly headersOfNoField: readonly string[];
  readonly headersOfOtherLists: readonly string[];
  /** Words of a header that stands over several sub headers. */
  readonly groupHeaders: readonly string[];
  /** The field without which there is no record (the task's content, the nominee's name). */
  readonly mainField: Field;
  readonly ordinalField: Field;
  /** True for words that plainly are what the table lists (a person's name), whatever else their row lacks. */
  readonly looksLikeMain: (text: string) => boolean;
  /** Fields that only records fill, besides the main one: a row with none of them may be a group row. */
  readonly recordFields: readonly Field[];
  /** Fields that may stand in several columns. */
  readonly repeatable: readonly Field[];
  /** How much a field found speaks for this kind, 0 … 1. */
  readonly weights: Readonly<Partial<Record<Field, number>>>;
  /** How well a column's contents fit a field, 0 … 1; null: the contents say nothing about it. */
  readonly evidence: (field: Field, sample: ColumnSample) => number | null;
  /** Fields that may be guessed from contents alone, under a header that says nothing, and how far contents tell them. */
  readonly guessable: Readonly<Partial<Record<Field, number>>>;
  /** Fields of which one named by a header keeps the others from being guessed from contents alone. */
  readonly guessedAsOne: readonly Field[];
  /** Last word on the mapping, e.g. a lone "end" column is the time; fields (surest first) and headers by column. */
  readonly settle: (
    fields: ReadonlyMap<number, Field>,
    headers: ReadonlyMap<number, string>,
  ) => ReadonlyMap<number, Field>;
}
