import { fillingPhrases, otherSheets, type OtherSheetWords } from '../../vocabulary/otherSheets';
import type { Grid } from '../grid';
import type { OtherSheet, OtherSign } from './otherKind';
import { sheetWords, type SheetWords } from './sheetWords';

/** What each piece of evidence is worth; a table's likelihood runs from 0 to 1. */
const worth = {
  name: 0.4,
  guideName: 1,
  title: 0.35,
  header: 0.25,
  mostHeaders: 0.75,
  figures: 0.3,
  phrases: 0.3,
};
/** From this share of figures on a sheet counts rather than lists. */
const mostlyFigures = 0.6;
/** Below this nothing is known of a sheet. */
const least = 0.35;

/** A sheet with nothing on it. */
export const blankSheet: OtherSheet = {
  kind: 'blank',
  sign: 'nothing',
  likelihood: 1,
  isToldByMoreThanTitle: true,
};

/** What a sheet is besides a list of tasks or nominations, by its own words; null where nothing speaks for any kind. */
export function tellOtherSheet(grid: Grid): OtherSheet | null {
  const words = sheetWords(grid);
  if (words.isBlank) return blankSheet;
  const judged = otherSheets.map((kind) => judge(kind, words));
  const best = judged.reduce((one, other) => (other.likelihood > one.likelihood ? other : one));
  return best.likelihood >= least ? best : null;
}

function judge(kind: OtherSheetWords, words: SheetWords): OtherSheet {
  const headers = kind.headers.filter((pattern) =>
    words.headers.some((header) => pattern.test(header)),
  ).length;
  const says = (pattern: RegExp | null) =>
    pattern !== null && words.titles.some((title) => pattern.test(title));
  const signs: readonly (readonly [OtherSign, number])[] = [
    [
      'name',
      kind.name?.test(words.name) === true ? (kind.kind === 'guide' ? worth.guideName : worth.name) : 0,
    ],
    ['title', says(kind.title) ? worth.title : 0],
    ['headers', Math.min(worth.mostHeaders, headers * worth.header)],
    ['contents', contentsOf(kind, words, headers)],
  ];
  const [strongest] = [...signs].sort(([, one], [, other]) => other - one);
  return {
    kind: kind.kind,
    sign: strongest?.[0] ?? 'nothing',
    likelihood: signs.reduce((sum, [, value]) => sum + value, 0),
    // a sheet that is named a guide is one, with its sample rows
    isToldByMoreThanTitle: signs.some(
      ([sign, value]) =>
        value > 0 && (kind.kind === 'guide' ? sign === 'name' : sign !== 'name' && sign !== 'title'),
    ),
  };
}

/** What stands below the header speaks for two kinds: figures for what counts, phrases on filling in for a guide. */
function contentsOf({ kind }: OtherSheetWords, words: SheetWords, headers: number): number {
  switch (kind) {
    case 'statistics':
      return words.figures >= mostlyFigures ? worth.figures : 0;
    case 'report':
    case 'payments':
      return headers > 0 && words.figures >= mostlyFigures ? worth.figures : 0;
    case 'guide':
      return words.titles.some((title) => fillingPhrases.test(title)) ? worth.phrases : 0;
    default:
      return 0;
  }
}
