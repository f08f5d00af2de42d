import { termsOfFigures, type LiveFigures } from '../../counting/live/liveFigures';
import type { WhyNotLive } from '../../counting/live/explain';
import type { RewardMoney } from '../../counting/rewardMoney';
import type { CountTable } from '../../counting/summaryTable';
import { countedWords, type CountedWord } from './countedWords';
import { countCells, moneyCells, tieOutCells } from './liveCells';
import { textValue, type SheetTable } from './summaryBlocks';
import type { SummaryWords } from './summaryWords';

/** What is needed to make a table's figures formulas; `live` null: they stay numbers. */
interface LiveSetting {
  readonly live: LiveFigures | null;
  readonly words: SummaryWords;
}

/** Columns that the meaning of a word is merged over. */
const spanOfMeaning = 7;

/** The table of words; its lines are asked for by formulas. */
const wordsTableId = 'words';

/** A count table with formulas, or with the reason why there are none. `firstCount`: the column of its first count. */
export function liveCountTable(
  shown: SheetTable,
  table: CountTable,
  { live, words }: LiveSetting,
  firstCount?: number,
): SheetTable {
  const found = live?.tables.get(table.id);
  if (found === undefined) return shown;
  if (!found.ok) return { ...shown, why: whySaid({ dimension: table.rowDimension, ...found }, words) };
  return { ...shown, live: countCells(table, found, firstCount) };
}

/** The money table with formulas; lines whose number cannot be one are named. */
export function liveMoneyTable(
  shown: SheetTable,
  money: RewardMoney,
  { live, words }: LiveSetting,
): SheetTable {
  const found = live?.money ?? null;
  if (found === null) return shown;
  if (!found.ok) return { ...shown, why: whySaid({ dimension: 'award', ...found }, words) };
  const fixed = money.lines.filter(({ notPaid }) => notPaid > 0);
  const remarks = [
    ...(shown.remarks ?? []),
    ...fixed.map(({ awardName }) => words.live.fixedCount(awardName)),
  ];
  return { ...shown, remarks, live: moneyCells(money, found) };
}

/** The tie-out with formulas, where all that it compares are formulas. */
export function liveTieOut(
  shown: SheetTable,
  tables: readonly CountTable[],
  { live, words }: LiveSetting,
): SheetTable {
  if (live === null) return shown;
  const tableOf = (id: CountTable['id']): CountTable | undefined =>
    live.tables.get(id)?.ok === true ? tables.find((table) => table.id === id) : undefined;
  const [awards, types, classes] = [tableOf('awards'), tableOf('types'), tableOf('classes')];
  if (awards === undefined || types === undefined || classes === undefined)
    return { ...shown, why: words.live.whyTieOut };
  return { ...shown, live: tieOutCells({ awards, types, classes }, words.tieOut) };
}

function whySaid(
  { why, dimension }: { readonly why: WhyNotLive; readonly dimension: string },
  { live }: SummaryWords,
): string {
  const named: Readonly<Partial<Record<string, string>>> = live.dimensions;
  return live.why[why](named[dimension] ?? live.dimensions.award);
}

/** The list of the words that formulas count; none where no formula asks for any. */
export function wordsOfSheet(
  live: LiveFigures,
  from: { readonly tables: readonly CountTable[]; readonly words: SummaryWords },
): readonly CountedWord[] {
  return countedWords(termsOfFigures(live), { ...from, sources: live.sources });
}

/** The table of these words: what stands in the cell, and what it is counted as. */
export function wordsTable(counted: readonly CountedWord[], words: SummaryWords): SheetTable {
  const said = words.live.words;
  return {
    id: wordsTableId,
    title: said.title,
    heads: [said.head, said.countedAs],
    lastSpan: spanOfMeaning,
    lines: wordLines(counted),
    remarks: said.remarks,
  };
}

/** Each column's heading, and its words below it: the lines that the words know as their own. */
function wordLines(counted: readonly CountedWord[]): SheetTable['lines'] {
  return counted.flatMap(({ criterion, where, meaning }, index) => {
    const value =
      typeof criterion === 'number'
        ? { type: 'number' as const, number: criterion, format: 'General' }
        : textValue(criterion);
    const word = { key: `${index + 1}`, values: [value, textValue(meaning)], lastSpan: spanOfMeaning };
    if (counted[index - 1]?.where === where) return [word];
    const heading = { key: `column ${index + 1}`, values: [textValue(where)], style: 'groupRow' as const };
    return [{ ...heading, lastSpan: spanOfMeaning + 1 }, word];
  });
}
