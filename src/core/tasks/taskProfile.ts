import { foldWithoutDiacritics } from '../text/folding';
import { readTime } from '../time/readTime';
import { taskAbbreviations } from '../vocabulary/headerAbbreviations';
import { fieldInGroup, taskGroupedHeaders } from '../vocabulary/groupedHeaders';
import type { TaskField } from '../vocabulary/taskFields';
import type { ColumnSample, TableProfile } from '../sheets/tableProfile';
import {
  groupHeaders,
  headersOfOtherLists,
  taskHeaders,
  taskHeadersOfNoField,
} from '../vocabulary/taskHeaders';
import { resultWords } from '../vocabulary/statusWords';
import type { BodyDictionary } from '../bodies/bodyDictionary';
import { shareNamingBodies } from '../bodies/readBodies';
import { nameHeads } from '../vocabulary/bodyPhrases';
import { namesPerson } from '../bodies/namesPerson';
import { readPercent, readStatus } from './readStatus';
import { splitAssignment } from './splitAssignment';
import { isClockTime, isMark, isPeriodHeader } from './timeColumns';

/** How many texts of a column are read closely. */
const textsRead = 40;

/** What the table finder must know about task sheets: header words, weights, and what contents say. */
export function taskProfile(dictionary: BodyDictionary): TableProfile<TaskField> {
  return {
    kind: 'tasks',
    headers: taskHeaders,
    headerByForm: (header) => (isPeriodHeader(header) ? 'time' : null),
    headerInGroup: (groups, own) => fieldInGroup(taskGroupedHeaders, groups, own),
    abbreviations: taskAbbreviations,
    headersOfNoField: taskHeadersOfNoField,
    headersOfOtherLists,
    groupHeaders,
    mainField: 'content',
    ordinalField: 'ordinal',
    // a task's words look like any others
    looksLikeMain: () => false,
    recordFields: [
      'lead',
      'support',
      'assignment',
      'time',
      'start',
      'end',
      'product',
      'result',
      'legalBasis',
    ],
    repeatable: ['result', 'time', 'support'],
    weights,
    evidence: (field, sample) => evidenceFor(field, sample, dictionary),
    guessable: { content: 0.55, lead: 0.55, time: 0.6, status: 0.6, ordinal: 0.55 },
    guessedAsOne: [],
    settle,
  };
}

/** Content alone is no task sheet; content with who or when is. */
const weights: TableProfile<TaskField>['weights'] = {
  content: 0.26,
  lead: 0.2,
  assignment: 0.22,
  support: 0.08,
  time: 0.18,
  end: 0.14,
  start: 0.04,
  product: 0.08,
  status: 0.08,
  percent: 0.03,
  result: 0.03,
  item: 0.06,
  code: 0.03,
  ordinal: 0.03,
  note: 0.02,
};

function evidenceFor(field: TaskField, sample: ColumnSample, dictionary: BodyDictionary): number | null {
  const texts = sample.texts.slice(0, textsRead);
  if (texts.length === 0) return null;
  const share = (fits: (text: string) => boolean) => texts.filter(fits).length / texts.length;
  switch (field) {
    case 'ordinal':
      return share((text) => /^(\d{1,5}|\d+(\.\d+)+|[IVX]{1,5}|[A-H])[.)]?$/.test(text));
    case 'content':
      // a column that is filled once for several rows names groups, not tasks
      return (
        Math.min(1, share((text) => text.length >= 12) * 0.5 + averageLength(texts) / 80) *
        (0.6 + 0.4 * sample.filled)
      );
    case 'lead':
    case 'support':
      return Math.max(
        shareNamingBodies(texts, dictionary),
        share((text) => namesPerson(text) || beginsLikeBody(text)),
        sample.texts.length < 2 ? 0.5 : 0,
      );
    case 'assignment':
      return Math.min(1, 2 * share((text) => splitAssignment(text) !== null));
    case 'time':
    case 'start':
    case 'end':
      return Math.max(
        sample.dates,
        share((text) => isTime(text) || isMark(text) || isClockTime(text)),
      );
    case 'status':
      return share(isPlainStatus);
    case 'percent':
      return share((text) => readPercent(text) !== null);
    case 'product':
      return productEvidence(texts, sample);
    case 'result':
      // plain states are a state, whatever the column is called
      return (1 - productEvidence(texts, sample)) * (1 - 0.5 * share(isPlainStatus));
    default:
      return null;
  }
}

/** A body that no list knows still begins as bodies do. */
function beginsLikeBody(text: string): boolean {
  const folded = foldWithoutDiacritics(text);
  return text.length <= 120 && nameHeads.some((head) => folded.startsWith(`${head} `));
}

/** "Đã xong", "Chưa"; words with a paper's number or a day are an outcome. */
function isPlainStatus(text: string): boolean {
  return !/\d/.test(text) && !['unclear', 'none'].includes(readStatus(text));
}

function averageLength(texts: readonly string[]): number {
  return texts.reduce((sum, text) => sum + text.length, 0) / texts.length;
}

function isTime(text: string): boolean {
  if (text.length > 200) return false;
  const reading = readTime(text, { planYear: 2000 });
  return reading.kind !== 'unclear' && reading.kind !== 'blank';
}

/**
 * "Kết quả" is the planned product or the outcome: outcomes begin with "Đã …", carry a paper's number and day, and
 * are filled in as time goes by; products are planned for nearly every row.
 */
function productEvidence(texts: readonly string[], sample: ColumnSample): number {
  const outcomes =
    texts.filter((text) => resultWords.test(foldWithoutDiacritics(text))).length / texts.length;
  return (1 - outcomes) * Math.min(1, 0.4 + sample.filled);
}

/** A lone "end" column is the time; "start" alone stays the beginning; without time or end, so does "start". */
function settle(
  guessed: ReadonlyMap<number, TaskField>,
  headers: ReadonlyMap<number, string>,
): ReadonlyMap<number, TaskField> {
  const fields = withOneTime(guessed, headers);
  const has = (field: TaskField) => [...fields.values()].includes(field);
  const settled = new Map(fields);
  for (const [column, field] of fields) {
    if (field === 'end' && !has('time') && !has('start')) settled.set(column, 'time');
    if (field === 'start' && !has('time') && !has('end')) settled.set(column, 'time');
    if (field === 'assignment' && has('lead')) settled.delete(column);
  }
  return settled;
}

/** Only marks under periods ("Quý I" … "Quý IV") make a time of several columns; else the surest column is the time. */
function withOneTime(
  fields: ReadonlyMap<number, TaskField>,
  headers: ReadonlyMap<number, string>,
): ReadonlyMap<number, TaskField> {
  const times = [...fields].filter(([, field]) => field === 'time').map(([column]) => column);
  const periods = times.filter((column) => isPeriodHeader(headers.get(column) ?? ''));
  const words = times.filter((column) => !periods.includes(column));
  const kept = new Set(words.length > 0 ? words.slice(0, 1) : periods);
  return new Map([...fields].filter(([column, field]) => field !== 'time' || kept.has(column)));
}
