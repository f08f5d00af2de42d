import { send } from '../answerLimit';
import { isMarkFormula } from './markLooks';

/** A sheet with the marks of ours that stand on it; the formats can be deleted in the same run. */
export interface SheetMarks {
  readonly name: string;
  readonly isProtected: boolean;
  readonly formats: readonly Excel.ConditionalFormat[];
  readonly cellCount: number;
  /** Ids of the custom conditional formats that are people's. */
  readonly theirIds: ReadonlySet<string>;
}

/** What a look at all sheets found. */
export interface MarksSeen {
  readonly isReadOnly: boolean;
  readonly sheets: readonly SheetMarks[];
}

/**
 * Looks for marks on all sheets: two batches, three where some sheet has a custom conditional format. After a batch that
 * broke, `before` is what was seen before it: a format that is new since then and says nothing is a mark that was only
 * begun.
 */
export async function lookAtMarks(
  context: Excel.RequestContext,
  before: MarksSeen | null,
): Promise<MarksSeen> {
  const { workbook } = context;
  workbook.load({ readOnly: true });
  const { worksheets } = workbook;
  worksheets.load('items/name,items/protection/protected');
  await send(context);
  const listed = worksheets.items.map((sheet) => ({
    name: sheet.name,
    isProtected: sheet.protection.protected,
    list: sheet.getRange().conditionalFormats.load('items/id,items/type'),
  }));
  if (listed.length > 0) await send(context);
  const asked = listed.map(({ list, ...sheet }) => ({
    ...sheet,
    customs: list.items.filter(({ type }) => type === 'Custom').map(queueCustom),
  }));
  if (asked.some(({ customs }) => customs.length > 0)) await send(context);
  return {
    isReadOnly: workbook.readOnly,
    sheets: asked.map(({ customs, ...sheet }) => {
      const known = before?.sheets.find(({ name }) => name === sheet.name)?.theirIds ?? null;
      const isMark = ({ format, rule }: AskedCustom): boolean =>
        isMarkFormula(rule.formula) || (known !== null && !known.has(format.id) && saysNothing(rule.formula));
      const marks = customs.filter(isMark);
      const theirs = customs.filter((custom) => !isMark(custom));
      return {
        ...sheet,
        theirIds: new Set(theirs.map(({ format }) => format.id)),
        formats: marks.map(({ format }) => format),
        cellCount: marks.reduce((sum, { ranges }) => sum + ranges.cellCount, 0),
      };
    }),
  };
}

/** What a custom format says before its formula is set; it shows nothing then. */
function saysNothing(formula: string): boolean {
  return /^=?(?:TRUE|FALSE)?$/i.test(formula);
}

/** A custom format with what is asked of it. */
interface AskedCustom {
  readonly format: Excel.ConditionalFormat;
  readonly rule: Excel.ConditionalFormatRule;
  readonly ranges: Excel.RangeAreas;
}

function queueCustom(format: Excel.ConditionalFormat): AskedCustom {
  const { rule } = format.custom;
  rule.load({ formula: true });
  const ranges = format.getRanges();
  ranges.load({ cellCount: true });
  return { format, rule, ranges };
}
