import type { WordTold } from './judgedWord';
import type { WorkbookTold } from './judgedWorkbook';
import { cellCount, outvoted, readingDifferences, unaskedChanges } from './reading';
import type { ReadDifference, Reading } from './reading';

/** What another program read: of the file as it came, and of the edited one. */
export interface OtherReading {
  readonly program: string;
  /** Null where it cannot read the file. */
  readonly before: Reading | null;
  /** Null where it cannot read it, or nothing was edited. */
  readonly after: Reading | null;
}

/** What is counted of a file; all but `failures` only for the table. */
export interface Judgement {
  readonly outcome: 'opened' | 'refused' | 'failed';
  readonly cells: number;
  readonly words: number;
  readonly isUnchanged: boolean;
  readonly isEdited: boolean;
  readonly hasAddedSheet: boolean;
  /** Programs that see the edit and nothing else. */
  readonly sameIn: readonly string[];
  /** Programs that read the edited file at all. */
  readonly readIn: readonly string[];
  /** A validator was asked about the edited file. */
  readonly isValidated: boolean;
  /** Things that one other program alone reads otherwise than we do. */
  readonly doubts: number;
  readonly failures: readonly string[];
}

const nothing: Judgement = {
  outcome: 'failed',
  cells: 0,
  words: 0,
  isUnchanged: false,
  isEdited: false,
  hasAddedSheet: false,
  sameIn: [],
  readIn: [],
  isValidated: false,
  doubts: 0,
  failures: [],
};

/** What a file failed by before anything could be judged. */
export function failedBy(reason: string): Judgement {
  return { ...nothing, failures: [reason] };
}

/** Judges what was made of a Word file: refused rightly, or its words are those of an independent reading. */
export function judgeWord(told: WordTold): Judgement {
  if (told.kind === 'refused') return { ...nothing, outcome: 'refused' };
  const lists = [
    ['words missing', told.missing],
    ['words too many', told.extra],
  ] as const;
  const failures = lists
    .filter(([, list]) => list.length > 0)
    .map(([what, list]) => `${what}: ${list.length}, such as ${JSON.stringify(list.slice(0, 3))}`);
  return { ...nothing, outcome: 'opened', words: told.words, failures };
}

/**
 * Judges what was made of a workbook. In: what we made of it, and what two other programs read of the file and of the
 * edited one. A refusal, or a value, is wrong where both others see it otherwise, and the same.
 */
export function judgeWorkbook(told: WorkbookTold, others: readonly OtherReading[]): Judgement {
  if (told.kind === 'threw') return failedBy(`threw at ${told.at}: ${told.message}`);
  const read = others.flatMap(({ before }) => (before === null ? [] : [before]));
  if (told.kind === 'refused') return judgeRefusal(told.reason, read);
  const mine: OtherReading = { program: 'src/xlsx', before: told.reading, after: told.after };
  const changes = [mine, ...others].map((other) => ({ other, found: changesOf(told, other) }));
  const readIn = changes.filter(({ other }) => other.after !== null);
  return {
    outcome: 'opened',
    cells: cellCount(told.reading),
    words: 0,
    isUnchanged: told.unchanged.length === 0,
    isEdited: told.edit !== null,
    hasAddedSheet: (told.edit?.added ?? null) !== null,
    sameIn: readIn.filter(({ found }) => found.length === 0).map(({ other }) => other.program),
    readIn: readIn.map(({ other }) => other.program),
    isValidated: false,
    doubts:
      read.length === 0 ? 0 : Math.min(...read.map((one) => readingDifferences(told.reading, one).length)),
    failures: [
      ...told.unchanged.map((name) => `unchanged save: ${name} is not the same`),
      ...told.faults.map((fault) => `edited: ${fault}`),
      ...changes.flatMap(({ other, found }) => found.map((one) => `edited, ${other.program}: ${one}`)),
      ...said('read wrongly', outvoted(told.reading, read)),
    ],
  };
}

function judgeRefusal(reason: string, read: readonly Reading[]): Judgement {
  // a bound that is kept, however much others bear
  const isWrong = reason !== 'tooLarge' && read.length > 1;
  const failures = isWrong ? [`refused (${reason}), though others read it`] : [];
  return { ...nothing, outcome: isWrong ? 'failed' : 'refused', failures };
}

function changesOf({ edit }: Extract<WorkbookTold, { kind: 'workbook' }>, other: OtherReading): string[] {
  if (edit === null || other.before === null) return [];
  // some programs read a file that they then cannot read with one sheet more: that is our doing
  if (other.after === null) return ['not readable any more'];
  return said('changed', unaskedChanges(other.before, other.after, edit));
}

const told = 3;

function said(what: string, differences: readonly ReadDifference[]): string[] {
  const lines = differences
    .slice(0, told)
    .map(({ where, one, other }) => `${what}: ${where}: ${short(one)} → ${short(other)}`);
  return differences.length > told ? [...lines, `${what}: ${differences.length - told} more`] : lines;
}

function short(text: string): string {
  return text.length > 80 ? `${text.slice(0, 80)}…` : text;
}
