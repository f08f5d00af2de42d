import {
  absoluteName,
  parseArea,
  quotedSheet,
  sheetColumns,
  sheetRows,
  splitSheet,
} from '../../xlsx/sheet/a1';
import type { Area } from '../../xlsx/sheet/a1';
import type { PageSetup } from '../../xlsx/sheet/model';
import { commentWords, errorWords, orderWords, orientationWords, paperWords } from '../model/officeWords';
import {
  asFlag,
  asNumber,
  asObject,
  asText,
  bind,
  isHostObject,
  jsonArgument,
  textArgument,
} from '../protocol/hostObject';
import type { Argument, ClassEmulation, HostObject } from '../protocol/hostObject';
import type { Json } from '../protocol/json';
import { OfficeError, invalidArgument, itemNotFound } from '../protocol/officeError';
import { headersFootersOf } from './headerFooter';
import { areasOf } from './rangeAreas';
import { rangeOf } from './range';
import { rangeArgument } from './rangeTarget';
import { touchSheet } from './sheetTarget';
import type { SheetTarget } from './sheetTarget';

type Margin = keyof PageSetup['margins'];

/** The API counts margins in points, the file in inches. */
function readMargin(of: SheetTarget, margin: Margin): number {
  return Math.round(of.sheet.page.margins[margin] * 72 * 1e6) / 1e6;
}

function writeMargin(of: SheetTarget, margin: Margin, points: number): void {
  if (!(points >= 0 && points < 72 * 50)) throw invalidArgument(`a margin of ${points} points`);
  of.sheet.page.margins[margin] = points / 72;
  touchSheet(of, 'page');
}

function write(of: SheetTarget, change: Partial<PageSetup>): void {
  Object.assign(of.sheet.page, change);
  touchSheet(of, 'page');
}

function fileWord<Word extends string>(words: readonly Word[], found: string | null): Word {
  const word = words.find((one) => one === found);
  if (word === undefined) throw invalidArgument('a word that the API does not know');
  return word;
}

function readZoom(page: PageSetup): Json {
  if (!page.fitToPage) return { scale: page.scale ?? 100 };
  return {
    horizontalFitToPages: page.fitToWidth === 0 ? null : page.fitToWidth,
    verticalFitToPages: page.fitToHeight === 0 ? null : page.fitToHeight,
  };
}

/** The zoom is set as a whole: what the object does not name is automatic. */
function writeZoom(of: SheetTarget, value: Json): void {
  const { scale, horizontalFitToPages, verticalFitToPages } = asObject(value);
  if (typeof scale === 'number') {
    if (scale < 10 || scale > 400) throw invalidArgument('a scale is 10 to 400');
    write(of, { scale, fitToPage: false });
    return;
  }
  const pages = (count: Json | undefined) => {
    if (typeof count !== 'number') return 0;
    if (!Number.isInteger(count) || count < 1 || count > 32767)
      throw invalidArgument('pages to fit are 1 to 32767');
    return count;
  };
  const fitToWidth = pages(horizontalFitToPages);
  const fitToHeight = pages(verticalFitToPages);
  if (fitToWidth === 0 && fitToHeight === 0) throw invalidArgument('a zoom names a scale or pages to fit');
  if (of.session.platform.pagesToFit === 'dropped') return;
  write(of, { fitToPage: true, fitToWidth, fitToHeight });
}

const layout: ClassEmulation<SheetTarget> = {
  name: 'PageLayout',
  get: {
    orientation: (of) => orientationWords.toOffice(of.sheet.page.orientation),
    paperSize: (of) => {
      const { paperSize } = of.sheet.page;
      return paperSize === null ? 'Letter' : paperWords.toOffice(String(paperSize));
    },
    zoom: (of) => readZoom(of.sheet.page),
    leftMargin: (of) => readMargin(of, 'left'),
    rightMargin: (of) => readMargin(of, 'right'),
    topMargin: (of) => readMargin(of, 'top'),
    bottomMargin: (of) => readMargin(of, 'bottom'),
    headerMargin: (of) => readMargin(of, 'header'),
    footerMargin: (of) => readMargin(of, 'footer'),
    centerHorizontally: (of) => of.sheet.page.centerHorizontally,
    centerVertically: (of) => of.sheet.page.centerVertically,
    printGridlines: (of) => of.sheet.page.printGridlines,
    printHeadings: (of) => of.sheet.page.printHeadings,
    printOrder: (of) => orderWords.toOffice(of.sheet.page.pageOrder),
    printComments: (of) => commentWords.toOffice(of.sheet.page.comments),
    printErrors: (of) => errorWords.toOffice(of.sheet.page.errors),
    blackAndWhite: (of) => of.sheet.page.blackAndWhite,
    draftMode: (of) => of.sheet.page.draft,
    firstPageNumber: (of) => of.sheet.page.firstPageNumber ?? '',
  },
  set: {
    orientation: (of, value) =>
      write(of, { orientation: fileWord(['portrait', 'landscape'], orientationWords.toFile(asText(value))) }),
    paperSize: (of, value) => {
      const paper = paperWords.toFile(asText(value));
      if (paper === null) throw new OfficeError('NotImplemented', `paper size ${asText(value)}`);
      write(of, { paperSize: Number(paper) });
    },
    zoom: writeZoom,
    leftMargin: (of, value) => writeMargin(of, 'left', asNumber(value)),
    rightMargin: (of, value) => writeMargin(of, 'right', asNumber(value)),
    topMargin: (of, value) => writeMargin(of, 'top', asNumber(value)),
    bottomMargin: (of, value) => writeMargin(of, 'bottom', asNumber(value)),
    headerMargin: (of, value) => writeMargin(of, 'header', asNumber(value)),
    footerMargin: (of, value) => writeMargin(of, 'footer', asNumber(value)),
    centerHorizontally: (of, value) => write(of, { centerHorizontally: asFlag(value) }),
    centerVertically: (of, value) => write(of, { centerVertically: asFlag(value) }),
    printGridlines: (of, value) => write(of, { printGridlines: asFlag(value) }),
    printHeadings: (of, value) => write(of, { printHeadings: asFlag(value) }),
    printOrder: (of, value) =>
      write(of, { pageOrder: fileWord(['downThenOver', 'overThenDown'], orderWords.toFile(asText(value))) }),
    printComments: (of, value) =>
      write(of, { comments: fileWord(['none', 'asDisplayed', 'atEnd'], commentWords.toFile(asText(value))) }),
    printErrors: (of, value) =>
      write(of, { errors: fileWord(['displayed', 'blank', 'dash', 'NA'], errorWords.toFile(asText(value))) }),
    blackAndWhite: (of, value) => write(of, { blackAndWhite: asFlag(value) }),
    draftMode: (of, value) => write(of, { draft: asFlag(value) }),
    firstPageNumber: (of, value) =>
      write(of, { firstPageNumber: value === '' || value === null ? null : asNumber(value) }),
  },
  link: { headersFooters: headersFootersOf },
  call: {
    setPrintArea: (of, args) => {
      putName(
        of,
        '_xlnm.Print_Area',
        areasArgument(of, args[0]).map((area) => reference(of, area)),
      );
      return null;
    },
    getPrintArea: (of) => printArea(of) ?? absent('print area'),
    getPrintAreaOrNullObject: printArea,
    setPrintTitleRows: (of, args) => {
      const [area] = areasArgument(of, args[0]);
      if (area?.columns !== sheetColumns) throw invalidArgument('whole rows expected');
      putTitles(of, { rows: { ...area, column: 0, columns: sheetColumns } });
      return null;
    },
    setPrintTitleColumns: (of, args) => {
      const [area] = areasArgument(of, args[0]);
      if (area?.rows !== sheetRows) throw invalidArgument('whole columns expected');
      putTitles(of, { columns: { ...area, row: 0, rows: sheetRows } });
      return null;
    },
    getPrintTitleRows: (of) => titleRange(of, 'rows') ?? absent('title rows'),
    getPrintTitleRowsOrNullObject: (of) => titleRange(of, 'rows'),
    getPrintTitleColumns: (of) => titleRange(of, 'columns') ?? absent('title columns'),
    getPrintTitleColumnsOrNullObject: (of) => titleRange(of, 'columns'),
    setPrintMargins: (of, args) => {
      const unit = { Points: 1, Inches: 72, Centimeters: 72 / 2.54 }[textArgument(args, 0)];
      if (unit === undefined) throw invalidArgument('a unit that the API does not know');
      for (const [margin, value] of Object.entries(asObject(jsonArgument(args, 1)))) {
        if (value !== null)
          writeMargin(
            of,
            fileWord(['left', 'right', 'top', 'bottom', 'header', 'footer'], margin),
            asNumber(value) * unit,
          );
      }
      return null;
    },
  },
};

function absent(what: string): never {
  throw itemNotFound(what);
}

function areasArgument(of: SheetTarget, argument: Argument): Area[] {
  if (typeof argument === 'string' && argument.includes(','))
    return argument.split(',').flatMap((one) => areasArgument(of, one.trim()));
  if (isHostObject(argument) && argument.className === 'RangeAreas')
    throw new OfficeError('NotImplemented', 'print area of several ranges');
  const target = rangeArgument({ ...of, area: { row: 0, column: 0, rows: 1, columns: 1 } }, argument);
  if (target.sheet !== of.sheet) throw invalidArgument('the range is on another sheet');
  return [target.area];
}

function reference(of: SheetTarget, area: Area): string {
  return `${quotedSheet(of.sheet.name)}!${absoluteName(area)}`;
}

function putName(of: SheetTarget, name: string, references: readonly string[]): void {
  const { workbook } = of.session;
  workbook.names = workbook.names.filter((one) => one.name !== name || one.sheet !== of.sheet.id);
  if (references.length > 0) {
    workbook.names.push({
      name,
      sheet: of.sheet.id,
      formula: references.join(','),
      hidden: false,
      comment: '',
      rest: {},
    });
  }
  workbook.namesChanged = true;
  of.session.dirty = true;
  of.session.emit({ kind: 'other' });
}

/** Areas that a name of the sheet refers to; commas inside quoted sheet names do not part them. */
function areasOfName(of: SheetTarget, name: string): Area[] {
  const found = of.session.workbook.names.find((one) => one.name === name && one.sheet === of.sheet.id);
  const pieces = found?.formula.match(/(?:'(?:[^']|'')*'|[^',])+/g) ?? [];
  return pieces.flatMap((piece) => parseArea(splitSheet(piece.trim()).address) ?? []);
}

function printArea(of: SheetTarget): HostObject | null {
  const areas = areasOfName(of, '_xlnm.Print_Area');
  return areas.length === 0 ? null : areasOf({ ...of, areas, addressed: 'whole', rangeOf });
}

function titles(of: SheetTarget): { rows: Area | undefined; columns: Area | undefined } {
  const areas = areasOfName(of, '_xlnm.Print_Titles');
  return {
    rows: areas.find((area) => area.columns === sheetColumns),
    columns: areas.find((area) => area.rows === sheetRows),
  };
}

function putTitles(of: SheetTarget, change: { rows?: Area; columns?: Area }): void {
  const { rows, columns } = { ...titles(of), ...change };
  putName(
    of,
    '_xlnm.Print_Titles',
    [columns, rows].flatMap((area) => (area === undefined ? [] : [reference(of, area)])),
  );
}

function titleRange(of: SheetTarget, which: 'rows' | 'columns'): HostObject | null {
  const area = titles(of)[which];
  return area === undefined ? null : rangeOf({ ...of, area });
}

/** The page layout of a worksheet. */
export function pageLayoutOf(of: SheetTarget): HostObject {
  return bind(layout, of);
}
