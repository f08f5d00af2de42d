import { groupNumber, groupNumberThenWords } from '../vocabulary/rowWords';
import type { RowFacts, RowLayout } from './rowFacts';
import type { RowKind } from './table';

const numberThenWords = /^\d{1,2}(\.\d{1,2})*\s*[.)-]\s*\S/;

/** True for "3", "3.", "03": the number of a task, not of a group. */
export function isWholeNumber(text: string): boolean {
  return /^\d{1,5}[.)]?$/.test(text.trim());
}

/** True where a text begins with a number of its own ("1. …", "2.3) …"). */
export function beginsWithNumber(text: string): boolean {
  return numberThenWords.test(text);
}

/** True where the text is, or begins with, a Roman number, a capital letter or "II.1" as groups carry them. */
export function hasEnumerator(text: string): boolean {
  const line = text.trim();
  return groupNumber.test(line) || groupNumberThenWords.test(line);
}

/** What is known around a row that holds words in one place only. */
interface Neighbourhood {
  /** The next record or group row below. */
  readonly next: RowFacts | null;
  readonly recordBelow: boolean;
  /** Most records of the table carry a number of their own. */
  readonly usesOrdinals: boolean;
  /** Most records are numbered in figures, so that "I" and "A" number groups. */
  readonly usesNumbers: boolean;
  /** Most records begin with a number inside their main text. */
  readonly numbersInText: boolean;
}

/** Decides whether a row with words in one place only heads a group, is a record that lacks the rest, or a remark. */
export function groupOrRecord(layout: RowLayout, facts: RowFacts, around: Neighbourhood): RowKind {
  const ordinal = facts.ordinalText.trim();
  const groupOrNote = around.recordBelow ? 'group' : 'note';
  if (facts.mainText === '') {
    if (isLoneFirstCell(layout, facts)) return groupOrNote;
    const onlyRecordCells = facts.filled.every((column) => layout.recordColumns.has(column));
    return onlyRecordCells && around.recordBelow ? 'record' : groupOrNote;
  }
  if (isWholeNumber(ordinal) || /^\d+(\.\d+)+\.?$/.test(ordinal)) {
    return headsByNumber(ordinal, around.next) ? 'group' : 'record';
  }
  if (ordinal !== '') {
    if (hasEnumerator(ordinal)) {
      // a group that names its own lead is still a group; a task numbered "A" among such tasks is none
      return facts.recordCells === 0 || (around.usesNumbers && around.recordBelow) ? 'group' : 'record';
    }
    return ordinal.length > 3 && around.recordBelow ? 'group' : 'record';
  }
  return withoutOrdinal(layout, facts, around);
}

/** Words in the table's first column and nowhere else: "Buổi sáng (từ 7h00)" over the times of a morning. */
function isLoneFirstCell(layout: RowLayout, facts: RowFacts): boolean {
  const [column] = facts.filled;
  const isWords = /\p{L}{2}.*\s.*\p{L}/su.test(facts.firstText);
  return facts.filled.length === 1 && column === layout.firstColumn && isWords;
}

function withoutOrdinal(layout: RowLayout, facts: RowFacts, around: Neighbourhood): RowKind {
  const text = facts.mainText;
  if (!around.recordBelow)
    return !around.usesOrdinals && around.numbersInText && beginsWithNumber(text) ? 'record' : 'note';
  if (hasEnumerator(text) || layout.mergedRows.has(facts.row) || isShouted(text)) return 'group';
  if (around.usesOrdinals) return 'group';
  return beginsWithNumber(text) && !around.numbersInText ? 'group' : 'record';
}

/** "1" above "1.1", above "a)", "-", or above a count that begins anew. */
function headsByNumber(ordinal: string, next: RowFacts | null): boolean {
  if (next === null) return false;
  const own = ordinal.replace(/[.)]+$/, '');
  const below = next.ordinalText.trim();
  if (below.startsWith(`${own}.`) && /^\d+(\.\d+)+\.?$/.test(below)) return true;
  if (/^(\p{Ll}[.)]?|[-+*•])$/u.test(below)) return true;
  return isWholeNumber(below) && isWholeNumber(own) && Number.parseInt(below, 10) === 1;
}

function isShouted(text: string): boolean {
  const letters = text.replace(/[^\p{L}]/gu, '');
  return letters.length >= 6 && letters === letters.toUpperCase();
}
