import type { AppendixColumn } from '../../plan/appendixSettings';

/** What the note line says of the plan; null: the plan lacks it. */
export interface NotedPaper {
  readonly form: 'paper' | 'electronic';
  /** Kind as the paper says it, or null. */
  readonly kind: string | null;
  /** "08/KH-UBND" or null. */
  readonly number: string | null;
  /** The symbol alone ("KH-UBND") where it is printed without its number, or null. */
  readonly symbol: string | null;
  /** Day, month and year as numbers; each may be missing on its own. */
  readonly day: number | null;
  readonly month: number | null;
  readonly year: number | null;
  readonly issuer: string | null;
}

/** The words of the printed appendix: always Vietnamese, handed in from src/strings. */
export interface AppendixWords {
  readonly sheetName: string;
  /** Line 1, not in capitals (NĐ 30/2020, annex I part III.1.b). */
  readonly heading: string;
  /** Line 2 in capitals, from the plan's title. */
  readonly name: (planTitle: string | null) => string;
  /** Line 3 (annex I part III.1.c): filled on paper, blank positions in the electronic form. */
  readonly note: (paper: NotedPaper) => string;
  readonly columns: Readonly<Record<AppendixColumn, string>>;
  /** Group row of the tasks that have no plan item. */
  readonly otherTasks: string;
}
