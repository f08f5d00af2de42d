import { zipFixed } from '../fixedZip';
import { filledCells, lettersOf, placeOf, serialOf } from './model';
import type { MessyCell, MessySheet } from './model';

/**
 * Whose habits the file shows, as seen in files of openpyxl 3.1.5 (sheets by absolute targets, inline strings, formulas
 * without kept values, no XML declaration) and of XlsxWriter 3 (relative targets, shared strings, spans, kept values).
 */
export type RawHabit = 'openpyxl' | 'xlsxwriter';

const mainNamespace = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const officeTypes = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const packageTypes = 'http://schemas.openxmlformats.org/package/2006';
const sheetTypes = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** Strings and number formats as the parts share them. */
interface Shared {
  readonly strings: Map<string, number>;
  readonly formats: Map<string, number>;
  count: number;
}

/** Cell format that keeps an apostrophe's mark; number formats follow from 2 on. */
const quotedStyle = 1;

/** Writes the sheets as plain XML in the habits of another program. Gives the same bytes for the same sheets. */
export function writeRaw(sheets: readonly MessySheet[], habit: RawHabit): Uint8Array {
  const shared: Shared = { strings: new Map(), formats: new Map(), count: 0 };
  const parts: Record<string, string> = {};
  sheets.forEach((sheet, index) => {
    parts[`xl/worksheets/sheet${index + 1}.xml`] = sheetXml({ sheet, habit, shared, isFirst: index === 0 });
  });
  const isOpenpyxl = habit === 'openpyxl';
  const bookRelations: [string, string][] = sheets.map((_, index) => [
    'worksheet',
    `${isOpenpyxl ? '/xl/' : ''}worksheets/sheet${index + 1}.xml`,
  ]);
  bookRelations.push(['styles', 'styles.xml']);
  if (!isOpenpyxl) {
    bookRelations.push(['sharedStrings', 'sharedStrings.xml']);
    parts['xl/sharedStrings.xml'] = stringsXml(shared);
  }
  const files: Record<string, string> = {
    '[Content_Types].xml': contentTypes({ sheetCount: sheets.length, hasStrings: !isOpenpyxl }),
    '_rels/.rels': relations([['officeDocument', 'xl/workbook.xml']]),
    'xl/workbook.xml': workbookXml(sheets),
    'xl/_rels/workbook.xml.rels': relations(bookRelations),
    ...parts,
    'xl/styles.xml': stylesXml(shared),
  };
  const head = isOpenpyxl ? '' : declaration;
  return zipFixed(Object.fromEntries(Object.entries(files).map(([path, xml]) => [path, head + xml])));
}

function sheetXml(job: { sheet: MessySheet; habit: RawHabit; shared: Shared; isFirst: boolean }): string {
  const { sheet, habit, shared } = job;
  const cells = filledCells(sheet);
  const rows = new Map<number, string[]>();
  for (const { row, column, cell } of cells) {
    const list = rows.get(row) ?? [];
    list.push(cellXml({ address: `${lettersOf(column)}${row}`, cell, habit, shared }));
    rows.set(row, list);
  }
  for (const row of sheet.hiddenRows ?? []) if (!rows.has(row)) rows.set(row, []);
  const last = cells.reduce(
    (most, cell) => ({ row: Math.max(most.row, cell.row), column: Math.max(most.column, cell.column) }),
    {
      row: 1,
      column: 1,
    },
  );
  const spans = habit === 'xlsxwriter' ? ` spans="1:${last.column}"` : '';
  const rowXml = [...rows.entries()]
    .sort(([a], [b]) => a - b)
    .map(([row, content]) => {
      const hidden = sheet.hiddenRows?.includes(row) === true ? ' hidden="1"' : '';
      return `<row r="${row}"${spans}${hidden}>${content.join('')}</row>`;
    });
  const merges = sheet.merges ?? [];
  return [
    `<worksheet xmlns="${mainNamespace}" xmlns:r="${officeTypes}">`,
    `<dimension ref="A1:${lettersOf(last.column)}${last.row}"/>`,
    `<sheetViews><sheetView ${job.isFirst ? 'tabSelected="1" ' : ''}workbookViewId="0"/></sheetViews>`,
    '<sheetFormatPr defaultRowHeight="15"/>',
    columnsXml(sheet),
    `<sheetData>${rowXml.join('')}</sheetData>`,
    sheet.isProtected === true ? '<sheetProtection sheet="1" objects="1" scenarios="1"/>' : '',
    sheet.filter === undefined ? '' : `<autoFilter ref="${sheet.filter}"/>`,
    merges.length === 0
      ? ''
      : `<mergeCells count="${merges.length}">${merges.map((area) => `<mergeCell ref="${area}"/>`).join('')}</mergeCells>`,
    '<pageMargins left="0.7" right="0.7" top="0.75" bottom="0.75" header="0.3" footer="0.3"/></worksheet>',
  ].join('');
}

function columnsXml(sheet: MessySheet): string {
  const first = placeOf(sheet.start ?? 'A1').column;
  const hidden = new Set((sheet.hiddenColumns ?? []).map((letters) => placeOf(`${letters}1`).column));
  const widths = new Map((sheet.widths ?? []).map((width, index) => [first + index, width]));
  const columns = [...new Set([...widths.keys(), ...hidden])].sort((a, b) => a - b);
  if (columns.length === 0) return '';
  const entries = columns.map((column) => {
    const mark = hidden.has(column) ? ' hidden="1"' : '';
    return `<col min="${column}" max="${column}" width="${widths.get(column) ?? 9}"${mark} customWidth="1"/>`;
  });
  return `<cols>${entries.join('')}</cols>`;
}

function cellXml(job: { address: string; cell: MessyCell; habit: RawHabit; shared: Shared }): string {
  const { address, cell, habit, shared } = job;
  if (cell === null) return '';
  if (typeof cell === 'string') return textCell({ address, text: cell, style: '', habit, shared });
  if (typeof cell === 'number')
    return `<c r="${address}"${habit === 'openpyxl' ? ' t="n"' : ''}><v>${cell}</v></c>`;
  if ('day' in cell)
    return numberCell({ address, value: serialOf(cell.day), format: cell.format ?? 'dd/mm/yyyy', shared });
  if ('blank' in cell) return numberCell({ address, value: null, format: cell.blank, shared });
  if ('number' in cell) return numberCell({ address, value: cell.number, format: cell.format, shared });
  if ('quoted' in cell)
    return textCell({ address, text: cell.quoted, style: ` s="${quotedStyle}"`, habit, shared });
  const formula = `<f>${escaped(cell.formula)}</f>`;
  if (habit === 'openpyxl') return `<c r="${address}">${formula}<v /></c>`;
  if ('error' in cell) return `<c r="${address}" t="e">${formula}<v>${escaped(cell.error)}</v></c>`;
  if (typeof cell.kept === 'string')
    return `<c r="${address}" t="str">${formula}<v>${escaped(cell.kept)}</v></c>`;
  return `<c r="${address}">${formula}<v>${cell.kept ?? 0}</v></c>`;
}

function textCell(job: {
  address: string;
  text: string;
  style: string;
  habit: RawHabit;
  shared: Shared;
}): string {
  if (job.habit === 'openpyxl') {
    const space = job.text === job.text.trim() ? '' : ' xml:space="preserve"';
    return `<c r="${job.address}"${job.style} t="inlineStr"><is><t${space}>${escaped(job.text)}</t></is></c>`;
  }
  const { strings } = job.shared;
  const index = strings.get(job.text) ?? strings.size;
  strings.set(job.text, index);
  job.shared.count += 1;
  return `<c r="${job.address}"${job.style} t="s"><v>${index}</v></c>`;
}

function numberCell(job: { address: string; value: number | null; format: string; shared: Shared }): string {
  const { formats } = job.shared;
  const index = formats.get(job.format) ?? formats.size;
  formats.set(job.format, index);
  const style = index + quotedStyle + 1;
  return job.value === null
    ? `<c r="${job.address}" s="${style}"/>`
    : `<c r="${job.address}" s="${style}"><v>${job.value}</v></c>`;
}

function stylesXml(shared: Shared): string {
  const formats = [...shared.formats.keys()];
  const numFmts = formats.map(
    (code, index) => `<numFmt numFmtId="${164 + index}" formatCode="${escaped(code)}"/>`,
  );
  const xfs = [
    '<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>',
    '<xf numFmtId="49" fontId="0" fillId="0" borderId="0" xfId="0" quotePrefix="1" applyNumberFormat="1"/>',
    ...formats.map(
      (_, index) =>
        `<xf numFmtId="${164 + index}" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/>`,
    ),
  ];
  return [
    `<styleSheet xmlns="${mainNamespace}">`,
    formats.length === 0 ? '' : `<numFmts count="${formats.length}">${numFmts.join('')}</numFmts>`,
    '<fonts count="1"><font><sz val="12"/><name val="Times New Roman"/><family val="1"/></font></fonts>',
    '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>',
    '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>',
    '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>',
    `<cellXfs count="${xfs.length}">${xfs.join('')}</cellXfs>`,
    '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>',
  ].join('');
}

function stringsXml(shared: Shared): string {
  const entries = [...shared.strings.keys()].map(
    (text) => `<si><t xml:space="preserve">${escaped(text)}</t></si>`,
  );
  return `<sst xmlns="${mainNamespace}" count="${shared.count}" uniqueCount="${entries.length}">${entries.join('')}</sst>`;
}

function workbookXml(sheets: readonly MessySheet[]): string {
  const entries = sheets.map((sheet, index) => {
    const state = sheet.isHidden === true ? ' state="hidden"' : '';
    return `<sheet name="${escaped(sheet.name)}" sheetId="${index + 1}"${state} r:id="rId${index + 1}"/>`;
  });
  return `<workbook xmlns="${mainNamespace}" xmlns:r="${officeTypes}"><bookViews><workbookView/></bookViews><sheets>${entries.join('')}</sheets><calcPr calcId="124519" fullCalcOnLoad="1"/></workbook>`;
}

function contentTypes(book: { sheetCount: number; hasStrings: boolean }): string {
  const parts = Array.from({ length: book.sheetCount }, (_, index) => [
    `worksheets/sheet${index + 1}.xml`,
    'worksheet',
  ]);
  const strings = book.hasStrings ? [['sharedStrings.xml', 'sharedStrings']] : [];
  const overrides = [['workbook.xml', 'sheet.main'], ...parts, ['styles.xml', 'styles'], ...strings].map(
    ([part, type]) => `<Override PartName="/xl/${part}" ContentType="${sheetTypes}.${type}+xml"/>`,
  );
  return `<Types xmlns="${packageTypes}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${overrides.join('')}</Types>`;
}

function relations(targets: readonly (readonly [string, string])[]): string {
  const entries = targets.map(
    ([type, target], index) =>
      `<Relationship Id="rId${index + 1}" Type="${officeTypes}/${type}" Target="${target}"/>`,
  );
  return `<Relationships xmlns="${packageTypes}/relationships">${entries.join('')}</Relationships>`;
}

function escaped(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');
}
