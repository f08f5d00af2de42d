import type { CellBudget } from './bounds';
import { parseArea, sheetColumns } from './a1';
import type { Area } from './a1';
import { colourOf } from './colours';
import type { ThemeColours } from './colours';
import { utf16Text } from '../zip/encoding';
import { defaultPage, emptySheet } from './model';
import type { ColumnSpan, Hyperlink, PageSetup, Sheet } from './model';
import {
  partBytes,
  partText,
  refuseUnreadable,
  relationshipsName,
  relationshipsOf,
  spendOnTrees,
} from '../zip/parts';
import type { PartStore, Relationship } from '../zip/parts';
import type { Work } from '../../core/work/work';
import { readRows } from './readRows';
import { readCharts } from '../chart/sheetCharts';
import { readConditionals } from '../conditional/conditionalParts';
import { readComments } from '../comment/readComments';
import { readTables } from '../table/sheetTables';
import type { SharedStrings } from './sharedStrings';
import { cutSheet, sectionText } from './sheetSections';
import type { SectionedSheet } from './sheetSections';
import { attributeOf, childOf, childrenOf, flag, onUnlessSaid, innerText, parseXml } from '../zip/xmlTree';
import type { XmlElement } from '../zip/xmlTree';

interface SheetSource {
  readonly id: string;
  readonly sheetId: number;
  readonly name: string;
  readonly part: string;
  /** The workbook's part. */
  readonly main: string;
  readonly strings: SharedStrings;
  readonly date1904: boolean;
  readonly theme: ThemeColours;
  /** Points of a row where the sheet says nothing. */
  readonly rowHeight: number;
  /** Cells and rows that may still be read of the file. */
  readonly budget: CellBudget;
}

/** Reads one worksheet. Null where the part is absent or no worksheet (a chart sheet, broken XML). Bit by bit. */
export function* readSheet(parts: PartStore, source: SheetSource): Work<Sheet | null> {
  const xml = partText(parts, source.part);
  const cut = xml === null ? null : cutSheet(xml);
  if (cut === null) return null;
  const { id, sheetId, name, part } = source;
  const sheet = { ...emptySheet({ id, sheetId, name, part }), defaultHeight: source.rowHeight };
  const tree = (name: string) => {
    const text = sectionText(cut, name);
    const made = text === null ? null : parseXml(text);
    if (text !== null && made === null) throw new Error(`${name} is not well-formed`);
    return made;
  };
  const data = cut.sections.find((section) => section.name === 'sheetData');
  spendOnTrees(parts, cut.xml.length - (data === undefined ? 0 : data.end - data.start));
  refuseUnreadable(parts, relationshipsName(source.part));
  const links = relationshipsOf(parts, source.part);
  readLooks(
    sheet,
    { properties: tree('sheetPr'), views: tree('sheetViews'), format: tree('sheetFormatPr') },
    source.theme,
  );
  sheet.columns = columnsOf(childrenOf(tree('cols'), 'col'));
  if (data !== undefined && data.inner < data.end)
    yield* readRows(sheet, {
      xml: cut.xml,
      from: data.inner,
      strings: source.strings,
      date1904: source.date1904,
      budget: source.budget,
    });
  sheet.merges = childrenOf(tree('mergeCells'), 'mergeCell').flatMap((merge) =>
    areasOf(merge.attributes['ref']),
  );
  sheet.page = readPage(tree, flag(childOf(tree('sheetPr'), 'pageSetUpPr')?.attributes['fitToPage']));
  sheet.rowBreaks = breaksOf(tree('rowBreaks'));
  sheet.columnBreaks = breaksOf(tree('colBreaks'));
  const protection = tree('sheetProtection');
  sheet.protected = flag(protection?.attributes['sheet']);
  sheet.protection = protection?.attributes ?? {};
  sheet.autoFilter = readFilter(tree('autoFilter'));
  sheet.validations = childrenOf(tree('dataValidations'), 'dataValidation').map((one) => ({
    areas: areasOf(one.attributes['sqref']),
    element: one,
  }));
  sheet.hyperlinks = childrenOf(tree('hyperlinks'), 'hyperlink').flatMap((one) => hyperlinkOf(one, links));
  sheet.conditionals = readConditionals(cut, areasOf);
  sheet.customProperties = readProperties(parts, tree('customProperties'), links);
  return {
    ...sheet,
    ...readCharts(parts, source.part),
    tables: readTables(parts, source.part),
    ...readComments(parts, source.part, source.main),
  };
}

/** The sections of a sheet as they lie in the file now, for the writer. */
export function sectionsOf(parts: PartStore, part: string): SectionedSheet | null {
  const xml = partText(parts, part);
  return xml === null ? null : cutSheet(xml);
}

function areasOf(text: string | undefined): Area[] {
  return (text ?? '').split(/\s+/).flatMap((one) => parseArea(one) ?? []);
}

/** Spans of columns in their order. They do not overlap, so that more of them than a sheet has columns are damage. */
function columnsOf(cols: readonly XmlElement[]): ColumnSpan[] {
  if (cols.length > sheetColumns) throw new Error('more spans of columns than columns');
  return cols.map(columnOf).sort((one, other) => one.from - other.from);
}

function columnOf(col: XmlElement): ColumnSpan {
  const { min, max, width, hidden, style, ...rest } = col.attributes;
  return {
    from: Number(min ?? 1) - 1,
    to: Number(max ?? min ?? 1) - 1,
    width: width === undefined ? null : Number(width),
    hidden: flag(hidden),
    style: style === undefined ? null : Number(style),
    rest,
  };
}

function readLooks(
  sheet: Sheet,
  from: { properties: XmlElement | null; views: XmlElement | null; format: XmlElement | null },
  theme: ThemeColours,
): void {
  sheet.tabColor = colourOf(childOf(from.properties, 'tabColor'), theme);
  const view = childOf(from.views, 'sheetView');
  sheet.showGridlines = onUnlessSaid(view?.attributes['showGridLines']);
  sheet.showHeadings = onUnlessSaid(view?.attributes['showRowColHeaders']);
  const pane = childOf(view, 'pane');
  if (pane !== null && (pane.attributes['state'] ?? 'split').startsWith('frozen')) {
    sheet.frozen = {
      rows: Number(pane.attributes['ySplit'] ?? 0),
      columns: Number(pane.attributes['xSplit'] ?? 0),
    };
  }
  const active = pane?.attributes['activePane'] ?? 'topLeft';
  const selections = childrenOf(view, 'selection');
  const selection =
    selections.find((one) => (one.attributes['pane'] ?? 'topLeft') === active) ?? selections[0];
  sheet.selection = areasOf(selection?.attributes['sqref'])[0] ?? sheet.selection;
  const { defaultRowHeight, customHeight, defaultColWidth, baseColWidth } = from.format?.attributes ?? {};
  if (defaultRowHeight !== undefined) sheet.defaultHeight = Number(defaultRowHeight);
  sheet.customDefaultHeight = flag(customHeight);
  if (defaultColWidth !== undefined) sheet.defaultWidth = Number(defaultColWidth);
  if (baseColWidth !== undefined) sheet.baseWidth = Number(baseColWidth);
}

function readPage(tree: (name: string) => XmlElement | null, fitToPage: boolean): PageSetup {
  const plain = defaultPage();
  const setup = tree('pageSetup')?.attributes ?? {};
  const options = tree('printOptions')?.attributes ?? {};
  const margins = tree('pageMargins')?.attributes ?? {};
  const number = (text: string | undefined) => (text === undefined ? null : Number(text));
  const margin = (name: keyof PageSetup['margins']) => Number(margins[name] ?? plain.margins[name]);
  return {
    ...plain,
    orientation: setup['orientation'] === 'landscape' ? 'landscape' : 'portrait',
    paperSize: number(setup['paperSize']),
    scale: number(setup['scale']),
    fitToPage,
    fitToWidth: number(setup['fitToWidth']) ?? 1,
    fitToHeight: number(setup['fitToHeight']) ?? 1,
    firstPageNumber: flag(setup['useFirstPageNumber']) ? (number(setup['firstPageNumber']) ?? 1) : null,
    blackAndWhite: flag(setup['blackAndWhite']),
    draft: flag(setup['draft']),
    pageOrder: setup['pageOrder'] === 'overThenDown' ? 'overThenDown' : 'downThenOver',
    comments: oneOf(['none', 'asDisplayed', 'atEnd'] as const, setup['cellComments']),
    errors: oneOf(['displayed', 'blank', 'dash', 'NA'] as const, setup['errors']),
    margins: {
      left: margin('left'),
      right: margin('right'),
      top: margin('top'),
      bottom: margin('bottom'),
      header: margin('header'),
      footer: margin('footer'),
    },
    centerHorizontally: flag(options['horizontalCentered']),
    centerVertically: flag(options['verticalCentered']),
    printGridlines: flag(options['gridLines']),
    printHeadings: flag(options['headings']),
    headerFooter: readHeaderFooter(tree('headerFooter')),
  };
}

function oneOf<Word extends string>(words: readonly [Word, ...Word[]], found: string | undefined): Word {
  return words.find((word) => word === found) ?? words[0];
}

function readHeaderFooter(from: XmlElement | null): PageSetup['headerFooter'] {
  const text = (name: string) => {
    const found = childOf(from, name);
    return found === null ? '' : innerText(found);
  };
  return {
    oddHeader: text('oddHeader'),
    oddFooter: text('oddFooter'),
    evenHeader: text('evenHeader'),
    evenFooter: text('evenFooter'),
    firstHeader: text('firstHeader'),
    firstFooter: text('firstFooter'),
    differentFirst: flag(from?.attributes['differentFirst']),
    differentOddEven: flag(from?.attributes['differentOddEven']),
    scaleWithDoc: onUnlessSaid(from?.attributes['scaleWithDoc']),
    alignWithMargins: onUnlessSaid(from?.attributes['alignWithMargins']),
  };
}

/** The file names the last row before a break; the model the first row after it, which is the same number 0-based. */
function breaksOf(from: XmlElement | null): number[] {
  return childrenOf(from, 'brk')
    .filter((one) => flag(one.attributes['man']))
    .map((one) => Number(one.attributes['id'] ?? 0));
}

function readFilter(from: XmlElement | null): Sheet['autoFilter'] {
  const area = areasOf(from?.attributes['ref'])[0];
  return area === undefined ? null : { area, columns: childrenOf(from, 'filterColumn') };
}

function hyperlinkOf(from: XmlElement, links: readonly Relationship[]): Hyperlink[] {
  const id = attributeOf(from, 'id');
  const link = links.find((one) => one.id === id);
  return areasOf(from.attributes['ref']).map((area) => ({
    area,
    address: link?.target ?? null,
    location: from.attributes['location'] ?? null,
    tooltip: from.attributes['tooltip'] ?? null,
  }));
}

/** Excel keeps the value of a worksheet's custom property in a part of its own, as UTF-16 text (ECMA-376 part 1, 18.3.1.25). */
function readProperties(
  parts: PartStore,
  from: XmlElement | null,
  links: readonly Relationship[],
): Map<string, string> {
  const found = new Map<string, string>();
  for (const one of childrenOf(from, 'customPr')) {
    const link = links.find((candidate) => candidate.id === attributeOf(one, 'id'));
    const bytes = link === undefined ? null : partBytes(parts, link.target);
    if (bytes !== null) found.set(one.attributes['name'] ?? '', utf16Text(bytes, { littleEndian: true }));
  }
  return found;
}
