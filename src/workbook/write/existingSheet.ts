import type { OwnMark } from '../../core/office/snapshot';
import { queueChartNames } from './charts';
import { markKey, readLayout, readMark } from '../ownSheets/marks';
import type { SheetLayout } from '../ownSheets/sheetImage';
import type { SheetCells } from '../read/sheetReading';

/** A sheet that may be written, as a look found it. */
export interface ExistingSheet {
  /** Excel's own, good for this session: by it a sheet is meant that somebody renamed meanwhile, and no other. */
  readonly id: string;
  readonly name: string;
  readonly isProtected: boolean;
  readonly mark: OwnMark | null;
  readonly layout: SheetLayout | null;
  /** Number of properties in which the layout stands. */
  readonly layoutParts: number;
  /** Names of the charts that stand on it, people's own too. */
  readonly charts: readonly string[];
  readonly cells: SheetCells | null;
  /** True where a filter hides rows of it, its own or one of a table on it. */
  readonly isFiltered: boolean;
}

/** What `queueExisting` reads: all but the cells, and what only they tell. */
export interface ExistingFrame extends Omit<ExistingSheet, 'cells' | 'isFiltered'> {
  readonly hasFilter: boolean;
  readonly hasTables: boolean;
}

/** A sheet with its cells: the filter of a table is told by the rows that nobody sees. */
export function withCells(
  { hasFilter, hasTables, ...frame }: ExistingFrame,
  cells: SheetCells | null,
): ExistingSheet {
  const hidesRows = (cells?.grid.hiddenRows.size ?? 0) > 0;
  return { ...frame, cells, isFiltered: hasFilter || (hasTables && hidesRows) };
}

/** Queues reading the mark, layout, charts, filters and protection of a sheet. */
export function queueExisting(sheet: Excel.Worksheet): () => ExistingFrame {
  sheet.load({ id: true, name: true });
  sheet.protection.load({ protected: true });
  const properties = sheet.customProperties.load('items/key,items/value');
  const charts = queueChartNames(sheet);
  sheet.autoFilter.load({ isDataFiltered: true });
  const tables = sheet.tables.load('items/name');
  return () => {
    const values = new Map(properties.items.map((property) => [property.key, property.value]));
    const { layout, parts } = readLayout(values);
    return {
      id: sheet.id,
      name: sheet.name,
      isProtected: sheet.protection.protected,
      mark: readMark(values.get(markKey) ?? null),
      layout,
      layoutParts: parts,
      charts: charts(),
      hasFilter: sheet.autoFilter.isDataFiltered,
      hasTables: tables.items.length > 0,
    };
  };
}
