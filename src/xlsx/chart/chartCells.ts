import { parseArea, splitSheet } from '../sheet/a1';
import type { Area } from '../sheet/a1';
import { like } from './chartXml';
import { cellAt } from '../sheet/model';
import type { Cell, Sheet, Workbook } from '../sheet/model';
import { encodeLetters } from '../zip/xmlText';
import { childOf, innerText, localName } from '../zip/xmlTree';
import type { XmlElement } from '../zip/xmlTree';

/** More cells than this are not kept with a chart: Excel reads them from the sheet anyway. */
const mostCached = 10_000;

/** The cells that a chart's reference names ("'My sheet'!$A$1:$A$9"); null where it is none to one area of one sheet. */
function referencedArea(
  workbook: Pick<Workbook, 'sheets'>,
  reference: string,
): { readonly sheet: Sheet; readonly area: Area } | null {
  const { sheet: name, address } = splitSheet(reference.trim());
  const sheet = workbook.sheets.find((one) => one.name.toLowerCase() === name?.toLowerCase());
  const area = parseArea(address);
  return sheet === undefined || area === null ? null : { sheet, area };
}

/** The cells of a reference, row by row; null where there is no such area or it is very large. */
export function referencedCells(
  workbook: Pick<Workbook, 'sheets'>,
  reference: string,
): readonly Cell[] | null {
  const found = referencedArea(workbook, reference);
  if (found === null || found.area.rows * found.area.columns > mostCached) return null;
  const { sheet, area } = found;
  return Array.from({ length: area.rows * area.columns }, (_, index) =>
    cellAt(sheet, area.row + Math.floor(index / area.columns), area.column + (index % area.columns)),
  );
}

/** What a cell says in a chart; null where it says nothing, or nobody calculated it. */
export function saidInChart({ value, formula, cached }: Cell): string | null {
  if (value === null || (formula !== null && !cached)) return null;
  return typeof value === 'object' ? value.error : String(value);
}

/** Among numbers a text counts as nought, as Excel draws it. */
function numberInChart(cell: Cell): string | null {
  const said = saidInChart(cell);
  if (said === null || typeof cell.value === 'number') return said;
  return typeof cell.value === 'string' ? '0' : null;
}

/**
 * A chart with the values of its cells beside its references, as Excel keeps them, so that programs that do not
 * calculate show it. References that cannot be followed keep what they had.
 */
export function withCachedCells(root: XmlElement, workbook: Pick<Workbook, 'sheets' | 'styles'>): XmlElement {
  const name = localName(root);
  if (name === 'strRef' || name === 'numRef') return cached(root, workbook, name);
  return {
    ...root,
    children: root.children.map((child) =>
      typeof child === 'string' ? child : withCachedCells(child, workbook),
    ),
  };
}

function cached(
  reference: XmlElement,
  workbook: Pick<Workbook, 'sheets' | 'styles'>,
  kind: 'strRef' | 'numRef',
): XmlElement {
  const formula = childOf(reference, 'f');
  const cells = formula === null ? null : referencedCells(workbook, innerText(formula));
  if (formula === null || cells === null) return reference;
  const formatOf = ({ style }: Cell): string => workbook.styles.look(style).numberFormat;
  const [first] = cells;
  const common = first === undefined ? 'General' : formatOf(first);
  const points = cells.flatMap((cell, index) => {
    const said = kind === 'strRef' ? saidInChart(cell) : numberInChart(cell);
    if (said === null) return [];
    const own = kind === 'numRef' && formatOf(cell) !== common ? { formatCode: formatOf(cell) } : {};
    const value = like(reference, 'v', {}, [encodeLetters(said)]);
    return [like(reference, 'pt', { idx: index, ...own }, [value])];
  });
  const format = kind === 'numRef' ? [like(reference, 'formatCode', {}, [common])] : [];
  const count = like(reference, 'ptCount', { val: cells.length });
  const cache = like(reference, kind === 'strRef' ? 'strCache' : 'numCache', {}, [
    ...format,
    count,
    ...points,
  ]);
  return { ...reference, children: [formula, cache] };
}
