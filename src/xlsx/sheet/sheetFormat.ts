import type { Sheet } from './model';
import { element, withAttributes } from '../zip/xmlTree';
import type { XmlElement } from '../zip/xmlTree';

/** How deep the columns of a span lie in the outline, 0 to 7. */
export function outlineOfColumns(
  span: { readonly rest: Readonly<Record<string, string>> } | undefined,
): number {
  return Number(span?.rest['outlineLevel'] ?? 0);
}

/** What holds for all rows and columns of a sheet (ECMA-376 part 1, 18.3.1.81). */
export function sheetFormat(old: XmlElement | null, sheet: Sheet): XmlElement {
  const rows = deepest([...sheet.rows.values()].map((row) => row.outlineLevel));
  const columns = deepest(sheet.columns.map(outlineOfColumns));
  return withAttributes(old ?? element('sheetFormatPr'), {
    baseColWidth: sheet.baseWidth === 8 ? undefined : sheet.baseWidth,
    defaultColWidth: sheet.defaultWidth ?? undefined,
    defaultRowHeight: sheet.defaultHeight,
    customHeight: sheet.customDefaultHeight ? 1 : undefined,
    outlineLevelRow: rows === 0 ? undefined : rows,
    outlineLevelCol: columns === 0 ? undefined : columns,
  });
}

/** A sheet may have a million rows: too many to be arguments of one call. */
function deepest(levels: readonly number[]): number {
  return levels.reduce((most, level) => Math.max(most, level), 0);
}
