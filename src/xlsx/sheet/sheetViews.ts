import { cellName, fileAreaName, parseArea } from './a1';
import type { Area } from './a1';
import type { Sheet } from './model';
import { childOf, childrenOf, element, flag, localName, withAttributes } from '../zip/xmlTree';
import type { XmlElement } from '../zip/xmlTree';

/** What of a sheet its view shows. */
type Viewed = Pick<Sheet, 'frozen' | 'selection' | 'showGridlines' | 'showHeadings'>;

/** The views of a sheet (ECMA-376 part 1, 18.3.1.88); panes, places and selections that did not change stay. */
export function sheetViews(old: XmlElement | null, sheet: Viewed): XmlElement {
  const base = old ?? element('sheetViews', {}, [element('sheetView', { workbookViewId: 0 })]);
  const view = childOf(base, 'sheetView') ?? element('sheetView', { workbookViewId: 0 });
  const rest = childrenOf(view).filter((child) => !['pane', 'selection'].includes(localName(child)));
  const changed = withAttributes(
    { ...view, children: [...panesOf(view, sheet), ...rest] },
    {
      showGridLines: sheet.showGridlines ? undefined : 0,
      showRowColHeaders: sheet.showHeadings ? undefined : 0,
    },
  );
  const others = childrenOf(base).slice(1);
  return { ...base, children: [changed, ...others] };
}

/** The views with the mark that this sheet is in front, or without: Excel takes several marked sheets for a group. */
export function withFrontMark(
  views: XmlElement | null,
  state: { readonly inFront: boolean },
): XmlElement | null {
  const view = childOf(views, 'sheetView');
  if (views === null || view === null) return null;
  if (flag(view.attributes['tabSelected']) === state.inFront) return null;
  const { attributes } = withAttributes(view, { tabSelected: undefined });
  // Excel writes it before the number of the view
  const marked = {
    ...view,
    attributes: state.inFront ? { ...marksBefore(attributes), ...attributes } : attributes,
  };
  return { ...views, children: views.children.map((child) => (child === view ? marked : child)) };
}

function marksBefore(attributes: Readonly<Record<string, string>>): Record<string, string> {
  const { showGridLines, showRowColHeaders } = attributes;
  return {
    ...(showGridLines === undefined ? {} : { showGridLines }),
    ...(showRowColHeaders === undefined ? {} : { showRowColHeaders }),
    tabSelected: '1',
  };
}

/** The pane and the selections of a view. */
function panesOf(view: XmlElement, sheet: Viewed): readonly XmlElement[] {
  const pane = childOf(view, 'pane');
  if (sameFreeze(pane, sheet.frozen)) {
    const active = pane?.attributes['activePane'] ?? 'topLeft';
    const selections = childrenOf(view, 'selection');
    const paneOf = (one: XmlElement) => one.attributes['pane'] ?? 'topLeft';
    const current = selections.find((one) => paneOf(one) === active) ?? selections[0] ?? null;
    const kept = pane === null ? [] : [pane];
    if (sameSelection(current, sheet.selection)) return [...kept, ...selections];
    const made = selection(sheet.selection, current?.attributes['pane']);
    if (current === null) return [...kept, ...(made === null ? [] : [made])];
    return [...kept, ...selections.flatMap((one) => (one === current ? (made ?? []) : [one]))];
  }
  return freshPanes(sheet);
}

/** True where the file freezes what the sheet freezes; a split that moves is none and stays while nothing is frozen. */
function sameFreeze(pane: XmlElement | null, frozen: Sheet['frozen']): boolean {
  const told =
    pane !== null && (pane.attributes['state'] ?? 'split').startsWith('frozen')
      ? { rows: Number(pane.attributes['ySplit'] ?? 0), columns: Number(pane.attributes['xSplit'] ?? 0) }
      : null;
  return (told?.rows ?? 0) === (frozen?.rows ?? 0) && (told?.columns ?? 0) === (frozen?.columns ?? 0);
}

function sameSelection(current: XmlElement | null, area: Area): boolean {
  const told = parseArea((current?.attributes['sqref'] ?? 'A1').split(' ')[0] ?? '');
  return told !== null && fileAreaName(told) === fileAreaName(area);
}

/** A selection; Excel leaves A1 unsaid, and says nothing at all where there are no panes either. */
function selection(area: Area, pane: string | undefined): XmlElement | null {
  const sqref = fileAreaName(area);
  if (sqref === 'A1') return pane === undefined ? null : element('selection', { pane });
  return element('selection', { pane, activeCell: cellName(area.row, area.column), sqref });
}

/** What is frozen, and a selection in each pane, as Excel begins them. */
function freshPanes({ frozen, selection: area }: Viewed): readonly XmlElement[] {
  const { rows, columns } = frozen ?? { rows: 0, columns: 0 };
  if (rows === 0 && columns === 0) return [selection(area, undefined)].flatMap((one) => one ?? []);
  const activePane = rows === 0 ? 'topRight' : columns === 0 ? 'bottomLeft' : 'bottomRight';
  const corner = (row: number, column: number): Area => ({ row, column, rows: 1, columns: 1 });
  const pane = element('pane', {
    xSplit: columns > 0 ? columns : undefined,
    ySplit: rows > 0 ? rows : undefined,
    topLeftCell: cellName(rows, columns),
    activePane,
    state: 'frozen',
  });
  const beside =
    activePane === 'bottomRight'
      ? [selection(corner(0, columns), 'topRight'), selection(corner(rows, 0), 'bottomLeft')]
      : [];
  return [pane, ...[...beside, selection(area, activePane)].flatMap((one) => one ?? [])];
}
