import { fileAreaName, parseArea } from '../sheet/a1';
import type { Area } from '../sheet/a1';
import type { TablePart } from '../sheet/model';
import { childOf, childrenOf, element, flag, localName, withAttributes } from '../zip/xmlTree';
import type { XmlElement } from '../zip/xmlTree';
import { keptName, nameAsShown } from './headerNames';

/** Where a table lies in the archive, and whether its tree still says what lies there. */
interface TableSource {
  readonly part: string | null;
  readonly changed: boolean;
}

/** A table as its tree tells it (ECMA-376 part 1, 18.5.1.2); null where the tree names no cells. */
export function tableOfTree(tree: XmlElement, source: TableSource): TablePart | null {
  const area = parseArea(tree.attributes['ref'] ?? '');
  if (area === null) return null;
  const { id, displayName, name, headerRowCount, totalsRowCount, insertRow } = tree.attributes;
  return {
    id: Number(id ?? 0),
    name: displayName ?? name ?? '',
    area,
    headerRow: headerRowCount !== '0',
    totalsRow: Number(totalsRowCount ?? 0) > 0,
    insertRow: flag(insertRow),
    columns: columnsOf(tree).map((column) => nameAsShown(column.attributes['name'] ?? '')),
    tree,
    ...source,
  };
}

/** What a table is made of that the file does not have yet. */
interface NewTable {
  readonly id: number;
  readonly name: string;
  readonly area: Area;
  readonly columns: readonly string[];
  readonly insertRow: boolean;
}

const mainSpace = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';

/** A table with header row, filter buttons and the style that Excel gives new ones. */
export function newTable(made: NewTable): TablePart {
  const { id, name, area, columns, insertRow } = made;
  const tree = element(
    'table',
    {
      xmlns: mainSpace,
      id,
      name,
      displayName: name,
      ref: fileAreaName(area),
      insertRow: insertRow ? 1 : undefined,
      totalsRowShown: 0,
    },
    [
      element('autoFilter', { ref: fileAreaName(area) }),
      element(
        'tableColumns',
        { count: columns.length },
        columns.map((column, index) => element('tableColumn', { id: index + 1, name: keptName(column) })),
      ),
      element('tableStyleInfo', {
        name: 'TableStyleMedium2',
        showFirstColumn: 0,
        showLastColumn: 0,
        showRowStripes: 1,
        showColumnStripes: 0,
      }),
    ],
  );
  return changedTo({ part: null }, tree);
}

/** The table over other cells, with as many columns; what it was sorted by no longer holds. */
export function withTableArea(table: TablePart, area: Area): TablePart {
  return changedTo(table, filterOver(withAttributes(table.tree, { ref: fileAreaName(area) }), area));
}

/** The table under another name. */
export function withTableName(table: TablePart, name: string): TablePart {
  return changedTo(table, withAttributes(table.tree, { name, displayName: name }));
}

/** The table with or without a row that waits for the first entry. */
export function withInsertRow(table: TablePart, state: { insertRow: boolean }): TablePart {
  return changedTo(table, withAttributes(table.tree, { insertRow: state.insertRow ? 1 : undefined }));
}

/** The table with or without its header row, over the cells that it has then. */
export function withHeaderRow(table: TablePart, state: { headerRow: boolean; area: Area }): TablePart {
  const tree = withAttributes(table.tree, {
    ref: fileAreaName(state.area),
    headerRowCount: state.headerRow ? undefined : 0,
  });
  return changedTo(table, withFilterButton(tree, { shown: state.headerRow }));
}

/** The table with or without its row of totals, over the cells that it has then. */
export function withTotalsRow(table: TablePart, state: { totalsRow: boolean; area: Area }): TablePart {
  const tree = withAttributes(table.tree, {
    ref: fileAreaName(state.area),
    totalsRowCount: state.totalsRow ? 1 : undefined,
    totalsRowShown: state.totalsRow ? undefined : (table.tree.attributes['totalsRowShown'] ?? undefined),
  });
  return changedTo(table, filterOver(tree, state.area));
}

/** What a column says under it in the row of totals: a label, a function of the file's words, or nothing. */
export function withColumnTotal(
  table: TablePart,
  index: number,
  total: { label: string | null; function: string | null },
): TablePart {
  return changedTo(
    table,
    withColumns(
      table.tree,
      columnsOf(table.tree).map((column, at) =>
        at === index
          ? withAttributes(column, {
              totalsRowLabel: total.label ?? undefined,
              totalsRowFunction: total.function ?? undefined,
            })
          : column,
      ),
    ),
  );
}

/** The table with a column more at a 0-based place, over the cells that it has then. */
export function withColumnAdded(
  table: TablePart,
  column: { index: number; name: string },
  area: Area,
): TablePart {
  const columns = columnsOf(table.tree);
  const id = columns.reduce((most, one) => Math.max(most, Number(one.attributes['id'] ?? 0)), 0) + 1;
  const prefix = table.tree.name.slice(0, table.tree.name.indexOf(':') + 1);
  const made = element(`${prefix}tableColumn`, { id, name: keptName(column.name) });
  const tree = withAttributes(table.tree, { ref: fileAreaName(area) });
  const filtered = filterMoved(filterOver(tree, area), { from: column.index, by: 1 });
  return changedTo(table, withColumns(filtered, columns.toSpliced(column.index, 0, made)));
}

/** The table without a column, over the cells that it has then. */
export function withColumnRemoved(table: TablePart, index: number, area: Area): TablePart {
  const tree = withAttributes(table.tree, { ref: fileAreaName(area) });
  const filtered = filterMoved(filterOver(tree, area), { from: index, by: -1 });
  return changedTo(table, withColumns(filtered, columnsOf(table.tree).toSpliced(index, 1)));
}

/** The table whose columns have other names; the same table where none differs. */
export function withColumnNames(table: TablePart, names: readonly string[]): TablePart {
  if (table.columns.every((name, index) => name === names[index])) return table;
  const columns = columnsOf(table.tree).map((column, index) => {
    const name = names[index];
    return name === undefined || name === table.columns[index]
      ? column
      : withAttributes(column, { name: keptName(name) });
  });
  return changedTo(table, withColumns(table.tree, columns));
}

/** Attributes of `tableStyleInfo`; undefined takes one away. */
export type TableStyle = Readonly<
  Partial<
    Record<
      'name' | 'showFirstColumn' | 'showLastColumn' | 'showRowStripes' | 'showColumnStripes',
      string | number | undefined
    >
  >
>;

/** The table in another style. */
export function withTableStyle(table: TablePart, style: TableStyle): TablePart {
  const old = childOf(table.tree, 'tableStyleInfo') ?? element('tableStyleInfo');
  return changedTo(table, withChild(table.tree, withAttributes(old, style)));
}

/** The style as the file has it; empty where it says none. */
export function tableStyle(table: TablePart): Readonly<Record<string, string>> {
  return childOf(table.tree, 'tableStyleInfo')?.attributes ?? {};
}

/** True where the header's cells show filter buttons. */
export function hasFilterButton(table: TablePart): boolean {
  return childOf(table.tree, 'autoFilter') !== null;
}

/** The table with or without filter buttons. */
export function withTableFilter(table: TablePart, state: { shown: boolean }): TablePart {
  return changedTo(table, withFilterButton(table.tree, state));
}

/** The conditions of the table's filter, by 0-based column. */
export function tableFilters(table: TablePart): ReadonlyMap<number, XmlElement> {
  const found = childrenOf(childOf(table.tree, 'autoFilter'), 'filterColumn');
  return new Map(found.map((one) => [Number(one.attributes['colId'] ?? 0), one]));
}

/** The table filtered by other conditions, in the order of its columns. */
export function withTableFilters(table: TablePart, filters: ReadonlyMap<number, XmlElement>): TablePart {
  const old =
    childOf(table.tree, 'autoFilter') ??
    element('autoFilter', { ref: fileAreaName(filterArea(table.tree, table.area)) });
  const children = [...filters].sort(([one], [other]) => one - other).map(([, made]) => made);
  return changedTo(table, withChild(table.tree, { ...old, children }));
}

/** The cells under one column's number in the file. */
export function columnIds(table: TablePart): readonly number[] {
  return columnsOf(table.tree).map((column) => Number(column.attributes['id'] ?? 0));
}

/** The formula that fills a column, without "="; null where it has none. */
export function columnFormula(table: TablePart, index: number): string | null {
  const column = columnsOf(table.tree)[index];
  const text = childOf(column, 'calculatedColumnFormula')?.children.join('');
  return text === undefined || text === '' ? null : text;
}

function changedTo(source: Pick<TableSource, 'part'>, tree: XmlElement): TablePart {
  const made = tableOfTree(tree, { part: source.part, changed: true });
  if (made === null) throw new Error('a table stands over cells');
  return made;
}

function columnsOf(tree: XmlElement): XmlElement[] {
  return childrenOf(childOf(tree, 'tableColumns'), 'tableColumn');
}

function withColumns(tree: XmlElement, columns: readonly XmlElement[]): XmlElement {
  const old = childOf(tree, 'tableColumns') ?? element('tableColumns');
  return withChild(tree, { ...withAttributes(old, { count: columns.length }), children: columns });
}

/** The order of a table's children (CT_Table). */
const childOrder = ['autoFilter', 'sortState', 'tableColumns', 'tableStyleInfo', 'extLst'];

function withChild(tree: XmlElement, made: XmlElement): XmlElement {
  const name = localName(made);
  const prefix = tree.name.slice(0, tree.name.indexOf(':') + 1);
  const named = made.name.includes(':') ? made : { ...made, name: `${prefix}${made.name}` };
  const children = [...childrenOf(tree).filter((child) => localName(child) !== name), named];
  const rank = (child: XmlElement) => childOrder.indexOf(localName(child));
  return { ...tree, children: children.sort((one, other) => rank(one) - rank(other)) };
}

function withFilterButton(tree: XmlElement, state: { shown: boolean }): XmlElement {
  const area = parseArea(tree.attributes['ref'] ?? '');
  if (state.shown && area !== null) {
    const old = childOf(tree, 'autoFilter') ?? element('autoFilter');
    return withChild(tree, withAttributes(old, { ref: fileAreaName(filterArea(tree, area)) }));
  }
  return { ...tree, children: childrenOf(tree).filter((child) => localName(child) !== 'autoFilter') };
}

/** A filter covers header and records, not the row of totals. */
function filterArea(tree: XmlElement, area: Area): Area {
  const totals = Number(tree.attributes['totalsRowCount'] ?? 0) > 0 ? 1 : 0;
  return { ...area, rows: area.rows - totals };
}

function filterOver(tree: XmlElement, area: Area): XmlElement {
  const unsorted = {
    ...tree,
    children: childrenOf(tree).filter((child) => localName(child) !== 'sortState'),
  };
  const old = childOf(unsorted, 'autoFilter');
  if (old === null) return unsorted;
  return withChild(unsorted, withAttributes(old, { ref: fileAreaName(filterArea(tree, area)) }));
}

/** Conditions follow their columns; those of a column that goes, go with it. */
function filterMoved(tree: XmlElement, shift: { from: number; by: 1 | -1 }): XmlElement {
  const old = childOf(tree, 'autoFilter');
  if (old === null) return tree;
  const children = childrenOf(old).flatMap((one) => {
    const at = Number(one.attributes['colId'] ?? 0);
    if (at < shift.from) return [one];
    if (at === shift.from && shift.by < 0) return [];
    return [withAttributes(one, { colId: at + shift.by })];
  });
  return withChild(tree, { ...old, children });
}
