import { foldWithoutDiacritics } from '../text/folding';
import { noteRow, placeAndDate, signatureRow, totalRow } from '../vocabulary/rowWords';
import { mapWork, part, type Work } from '../work/work';
import { cellText } from './gridCells';
import { beginsWithNumber, groupOrRecord, hasEnumerator, isWholeNumber } from './groupRows';
import { answersByRow } from './rowAnswers';
import { isColumnNumbers, repeatsHeader, rowFacts, type RowFacts, type RowLayout } from './rowFacts';
import type { RowKind, TableRow } from './table';

/** Total, signature and remark lines are short; a task's words may begin like one of them. */
const longestTotal = 60;
const longestSignature = 90;
const mostSigners = 4;
/** Rows below a header in which column numbers may stand. */
const columnNumberRows = 2;

type Verdict = RowKind | 'open';

/**
 * Says of every row of a table what it is, in sheet order, without the empty rows at the end.
 * In: the layout and the 0-based first and last sheet row below the header. Linear in rows, bit by bit.
 */
export function* classifyRows(
  layout: RowLayout,
  extent: { readonly firstRow: number; readonly lastRow: number },
): Work<readonly TableRow[]> {
  const rows = Array.from(
    { length: Math.max(0, extent.lastRow - extent.firstRow + 1) },
    (_unused, index) => extent.firstRow + index,
  );
  const facts = yield* part(mapWork(rows, factsOfRows(layout)), 0, 0.6);
  const lastFull = lastFullRecord(layout, facts);
  let signed = false;
  const verdictOf = (fact: RowFacts, index: number): Verdict => {
    const verdict = firstVerdict(layout, fact, {
      signed,
      maySign: index > lastFull,
      isNearHeader: index < columnNumberRows,
    });
    if (verdict === 'signature') signed = true;
    return verdict;
  };
  const verdicts = yield* part(mapWork(facts, verdictOf), 0.6, 1);
  const kinds = settleOpenRows(layout, facts, withBareRecords(layout, facts, verdicts));
  const lastFilled = kinds.findLastIndex((kind) => kind !== 'empty');
  return kinds.slice(0, lastFilled + 1).map((kind, index) => ({ row: extent.firstRow + index, kind }));
}

const factsByRow = answersByRow<RowFacts>();

/** The facts of each row, once for as long as it stays what it is. */
function factsOfRows(layout: RowLayout): (row: number) => RowFacts {
  const { firstColumn, lastColumn, mainColumn, ordinalColumn, recordColumns, headerWords } = layout;
  const words = JSON.stringify([...headerWords]);
  const restsOn = [firstColumn, lastColumn, mainColumn, ordinalColumn, [...recordColumns].join(), words];
  const answers = factsByRow(layout.grid, restsOn);
  return (row) => answers(row, [], () => rowFacts(layout, row));
}

function firstVerdict(
  layout: RowLayout,
  facts: RowFacts,
  situation: { readonly signed: boolean; readonly maySign: boolean; readonly isNearHeader: boolean },
): Verdict {
  if (facts.filled.length === 0) return facts.hasFormula ? 'formulaOnly' : 'empty';
  if (repeatsHeader(layout, facts)) return 'repeatedHeader';
  if (situation.isNearHeader && isColumnNumbers(layout, facts)) return 'columnNumbers';
  const isNumbered = isWholeNumber(facts.ordinalText);
  if (situation.signed) return isNumbered && facts.mainText !== '' ? 'record' : 'signature';
  const isRecordLike = facts.recordCells > 0 && facts.mainText !== '';
  if (isRecordLike && isNumbered) return 'record';
  if (isTotal(facts)) return 'total';
  if (situation.maySign && !isNumbered && isSignature(layout, facts)) return 'signature';
  if (isRecordLike) return facts.recordCells === 1 && hasEnumerator(facts.ordinalText) ? 'open' : 'record';
  if (facts.recordCells > 0) {
    const isRecord = facts.recordCells > 1 || isNumbered || layout.continuedRows.has(facts.row);
    return isRecord ? 'record' : 'open';
  }
  if (facts.mainText !== '') return isNote(facts) ? 'note' : 'open';
  return hasWordsOutsideMain(layout, facts) ? (isNote(facts) ? 'note' : 'open') : 'empty';
}

/** A number alone is a row prepared for a record; words in the ordinal column are a merged group row or a remark. */
function hasWordsOutsideMain(layout: RowLayout, facts: RowFacts): boolean {
  if (facts.ordinalText !== '' && !isWholeNumber(facts.ordinalText)) {
    return facts.ordinalText.length > 1 || hasEnumerator(facts.ordinalText);
  }
  const others = facts.filled.filter((column) => column !== layout.ordinalColumn);
  return facts.ordinalText === '' && others.length === 1 && /\p{L}{2}/u.test(facts.firstText);
}

function isTotal(facts: RowFacts): boolean {
  const texts = [facts.mainText, facts.ordinalText, facts.firstText];
  return texts.some(
    (text) => text !== '' && text.length <= longestTotal && totalRow.test(foldWithoutDiacritics(text)),
  );
}

function isNote(facts: RowFacts): boolean {
  return facts.filled.length <= 2 && noteRow.test(foldWithoutDiacritics(facts.firstText.slice(0, 40)));
}

/** Index of the last row that surely is a record: nobody signs above one. Where tasks are numbered, a numbered one. */
function lastFullRecord(layout: RowLayout, facts: readonly RowFacts[]): number {
  const isNumbered = (fact: RowFacts) =>
    fact.mainText !== '' && fact.recordCells > 0 && isWholeNumber(fact.ordinalText);
  const isFull = (fact: RowFacts) =>
    fact.mainText !== '' && fact.recordCells > 1 && !isSignature(layout, fact);
  const numbered = facts.filter(isNumbered).length;
  const full = facts.filter((fact) => fact.mainText !== '' && fact.recordCells > 1).length;
  return facts.findLastIndex(numbered > 0 && numbered >= full * 0.3 ? isNumbered : isFull);
}

/** Who prepared and who signs, side by side: one cell says so plainly, and none is longer than a title or a name. */
function isSignature(layout: RowLayout, facts: RowFacts): boolean {
  if (facts.filled.length > mostSigners || facts.firstText.length > longestSignature) return false;
  const texts = facts.filled.map((column) => cellText(layout.grid, facts.row, column));
  if (texts.some((text) => text.length > longestSignature)) return false;
  const plain = texts.filter((text) => {
    const folded = foldWithoutDiacritics(text);
    return signatureRow.test(folded) || placeAndDate.test(folded);
  });
  return (
    plain.length === texts.length || (plain.some(isInCapitals) && texts.every((text) => text.length <= 40))
  );
}

function isInCapitals(text: string): boolean {
  return /\p{L}/u.test(text) && text === text.toUpperCase();
}

/** Where no row has more than its main words yet, those that look like what the table lists are its records. */
function withBareRecords(
  layout: RowLayout,
  facts: readonly RowFacts[],
  verdicts: readonly Verdict[],
): readonly Verdict[] {
  if (verdicts.includes('record')) return verdicts;
  return verdicts.map((verdict, index) =>
    verdict === 'open' && layout.looksLikeMain(facts[index]?.mainText ?? '') ? 'record' : verdict,
  );
}

/** Decides the rows with words in one place only: they head a group, lack the rest, or stand under the table. */
function settleOpenRows(
  layout: RowLayout,
  facts: readonly RowFacts[],
  verdicts: readonly Verdict[],
): readonly RowKind[] {
  const records = facts.filter((_fact, index) => verdicts[index] === 'record');
  const numbered = records.filter((fact) => fact.ordinalText !== '').length;
  const whole = records.filter((fact) => /^\d/.test(fact.ordinalText)).length;
  const usesNumbers = whole > 0 && whole >= records.length * 0.5;
  const usesOrdinals = layout.ordinalColumn !== null && numbered >= Math.max(1, records.length * 0.6);
  const textNumbered = records.filter((fact) => beginsWithNumber(fact.mainText)).length;
  const numbersInText = textNumbered >= Math.max(1, records.length * 0.6);
  const kinds: RowKind[] = [];
  let next: RowFacts | null = null;
  let recordBelow = false;
  for (let index = facts.length - 1; index >= 0; index -= 1) {
    const fact = facts[index];
    const verdict = verdicts[index];
    if (fact === undefined || verdict === undefined) continue;
    const kind: RowKind =
      verdict === 'open'
        ? groupOrRecord(layout, fact, { next, recordBelow, usesOrdinals, usesNumbers, numbersInText })
        : verdict;
    kinds[index] = kind;
    if (kind === 'record') recordBelow = true;
    if (kind === 'record' || kind === 'group') next = fact;
  }
  return kinds;
}
