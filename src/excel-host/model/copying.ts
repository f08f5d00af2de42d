import { withSheetRenamed } from '../../xlsx/chart/chartEdits';
import { quotedSheet } from '../../xlsx/sheet/a1';
import type { DefinedName, Row, Sheet, SheetSection } from '../../xlsx/sheet/model';

/** All sections that a sheet of the model has: a copy has none of them in the file yet. */
const allSections: readonly SheetSection[] = [
  'sheetPr',
  'sheetViews',
  'sheetFormatPr',
  'cols',
  'sheetProtection',
  'autoFilter',
  'mergeCells',
  'conditionalFormatting',
  'dataValidations',
  'hyperlinks',
  'page',
  'rowBreaks',
  'colBreaks',
  'customProperties',
  'drawing',
];

/** What a copy is called, and what it takes along besides cells, looks and page. */
export interface Copied {
  readonly id: string;
  readonly sheetId: number;
  readonly name: string;
  readonly customProperties: boolean;
}

/** A sheet like another one; tables, comments and pictures stay with the first. */
export function copiedSheet(sheet: Sheet, as: Copied): Sheet {
  const names = { before: `${quotedSheet(sheet.name)}!`, after: `${quotedSheet(as.name)}!` };
  return {
    ...structuredClone({ ...sheet, rows: new Map<number, Row>(), charts: [] }),
    id: as.id,
    sheetId: as.sheetId,
    name: as.name,
    part: null,
    rows: new Map([...sheet.rows].map(([number, row]) => [number, copiedRow(row)])),
    tables: [],
    notes: [],
    comments: [],
    charts: sheet.charts.map((chart) => ({
      ...chart,
      tree: withSheetRenamed(chart.tree, names),
      source: null,
      frameChanged: false,
      treeChanged: false,
    })),
    customProperties: as.customProperties ? new Map(sheet.customProperties) : new Map<string, string>(),
    changed: new Set(allSections.filter((section) => section !== 'drawing' || sheet.charts.length > 0)),
    rowsMoved: true,
  };
}

function copiedRow(row: Row): Row {
  return { ...row, cells: row.cells === null ? null : new Map(row.cells) };
}

/** The names that belong to a sheet (print area, titles, its own), once more for its copy. */
export function copiedNames(names: readonly DefinedName[], sheet: Sheet, copy: Sheet): DefinedName[] {
  const [before, after] = [`${quotedSheet(sheet.name)}!`, `${quotedSheet(copy.name)}!`];
  return names
    .filter((name) => name.sheet === sheet.id)
    .map((name) => ({ ...name, sheet: copy.id, formula: name.formula.split(before).join(after) }));
}
