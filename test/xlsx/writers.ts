import { strToU8, zipSync } from 'fflate';

/**
 * Small workbooks in the manner of programs that offices use: how they place parts, name elements, and put text into
 * cells differs, and the reader has to take all of it.
 */
const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const links = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const packageLinks = 'http://schemas.openxmlformats.org/package/2006/relationships';
const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** Zips parts by name. */
export function zipOf(parts: Readonly<Record<string, string>>): Uint8Array {
  return zipSync(Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)])));
}

const types = (overrides: Readonly<Record<string, string>>) =>
  `${head}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${Object.entries(
    overrides,
  )
    .map(
      ([part, type]) =>
        `<Override PartName="/${part}" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.${type}+xml"/>`,
    )
    .join('')}</Types>`;

const linkList = (list: readonly [id: string, kind: string, target: string][]) =>
  `${head}<Relationships xmlns="${packageLinks}">${list
    .map(([id, kind, target]) => `<Relationship Id="${id}" Type="${links}/${kind}" Target="${target}"/>`)
    .join('')}</Relationships>`;

/** openpyxl: absolute part targets, shared strings, no calcChain, a rich text entry with phonetics. */
export function openpyxlFile(): Uint8Array {
  return zipOf({
    '[Content_Types].xml': types({
      'xl/workbook.xml': 'sheet.main',
      'xl/worksheets/sheet1.xml': 'worksheet',
      'xl/sharedStrings.xml': 'sharedStrings',
      'xl/styles.xml': 'styles',
    }),
    '_rels/.rels': linkList([['rId1', 'officeDocument', '/xl/workbook.xml']]),
    'xl/workbook.xml': `${head}<workbook xmlns="${main}"><workbookPr/><sheets><sheet xmlns:r="${links}" name="Dữ liệu" sheetId="1" state="visible" r:id="rId1"/></sheets><definedNames/><calcPr calcId="124519" fullCalcOnLoad="1"/></workbook>`,
    'xl/_rels/workbook.xml.rels': linkList([
      ['rId1', 'worksheet', '/xl/worksheets/sheet1.xml'],
      ['rId2', 'sharedStrings', '/xl/sharedStrings.xml'],
      ['rId3', 'styles', '/xl/styles.xml'],
    ]),
    'xl/sharedStrings.xml': `${head}<sst xmlns="${main}" uniqueCount="3"><si><t>Việc &amp; người</t></si><si><r><t xml:space="preserve">đậm </t></r><r><rPr><b/></rPr><t>nhạt</t></r><rPh sb="0" eb="1"><t>x</t></rPh></si><si><t>a_x000D_b</t></si></sst>`,
    'xl/styles.xml': `${head}<styleSheet xmlns="${main}"><numFmts count="1"><numFmt numFmtId="164" formatCode="dd/mm/yyyy"/></numFmts><fonts count="1"><font><name val="Times New Roman"/><sz val="13"/></font></fonts><fills count="2"><fill><patternFill/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="2"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="164" fontId="0" fillId="0" borderId="0" xfId="0"/></cellXfs></styleSheet>`,
    'xl/worksheets/sheet1.xml': `<worksheet xmlns="${main}"><sheetPr><outlinePr summaryBelow="1"/></sheetPr><dimension ref="A1:C3"/><sheetViews><sheetView workbookViewId="0"><selection activeCell="A1" sqref="A1"/></sheetView></sheetViews><sheetFormatPr baseColWidth="8" defaultRowHeight="15"/><sheetData><row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c><c r="C1" t="s"><v>2</v></c></row><row r="3"><c r="A3" s="1" t="n"><v>46022</v></c><c r="B3"><f>A3+1</f><v/></c><c r="C3" t="b"><v>1</v></c></row></sheetData><mergeCells count="1"><mergeCell ref="A5:B6"/></mergeCells><pageMargins left="0.75" right="0.75" top="1" bottom="1" header="0.5" footer="0.5"/></worksheet>`,
  });
}

/** XlsxWriter: relative targets, spans on rows, column widths, no `r` left out anywhere, strings by table. */
export function xlsxWriterFile(): Uint8Array {
  return zipOf({
    '[Content_Types].xml': types({
      'xl/workbook.xml': 'sheet.main',
      'xl/worksheets/sheet1.xml': 'worksheet',
      'xl/sharedStrings.xml': 'sharedStrings',
    }),
    '_rels/.rels': linkList([['rId1', 'officeDocument', 'xl/workbook.xml']]),
    'xl/workbook.xml': `${head}<workbook xmlns="${main}" xmlns:r="${links}"><fileVersion appName="xl" lastEdited="4" lowestEdited="4" rupBuild="4505"/><workbookPr date1904="1" defaultThemeVersion="124226"/><bookViews><workbookView xWindow="240" yWindow="15" windowWidth="16095" windowHeight="9660"/></bookViews><sheets><sheet name="Sheet1" sheetId="1" r:id="rId1"/></sheets><calcPr calcId="124519"/></workbook>`,
    'xl/_rels/workbook.xml.rels': linkList([
      ['rId1', 'worksheet', 'worksheets/sheet1.xml'],
      ['rId2', 'sharedStrings', 'sharedStrings.xml'],
    ]),
    'xl/sharedStrings.xml': `${head}<sst xmlns="${main}" count="1" uniqueCount="1"><si><t>một</t></si></sst>`,
    'xl/worksheets/sheet1.xml': `${head}<worksheet xmlns="${main}" xmlns:r="${links}"><dimension ref="A1:B2"/><sheetViews><sheetView tabSelected="1" workbookViewId="0"/></sheetViews><sheetFormatPr defaultRowHeight="15"/><cols><col min="1" max="2" width="20.7109375" customWidth="1"/></cols><sheetData><row r="1" spans="1:2"><c r="A1" t="s"><v>0</v></c><c r="B1"><v>2.5</v></c></row><row r="2" spans="1:2" ht="30" customHeight="1"><c r="A2"><f>SUM(B1:B1)</f><v>2.5</v></c></row></sheetData><pageMargins left="0.7" right="0.7" top="0.75" bottom="0.75" header="0.3" footer="0.3"/></worksheet>`,
  });
}

/** Open XML SDK and reporting tools: every element prefixed, inline strings, rows and cells without their places, no styles. */
export function prefixedFile(): Uint8Array {
  return zipOf({
    '[Content_Types].xml': types({ 'xl/workbook.xml': 'sheet.main', 'xl/worksheets/sheet.xml': 'worksheet' }),
    '_rels/.rels': linkList([['R1', 'officeDocument', '/xl/workbook.xml']]),
    'xl/workbook.xml': `${head}<x:workbook xmlns:x="${main}"><x:sheets><x:sheet name="Báo cáo" sheetId="7" r:id="R2" xmlns:r="${links}"/></x:sheets></x:workbook>`,
    'xl/_rels/workbook.xml.rels': linkList([['R2', 'worksheet', '/xl/worksheets/sheet.xml']]),
    'xl/worksheets/sheet.xml': `\uFEFF${head}<x:worksheet xmlns:x="${main}"><x:sheetData><x:row><x:c t="inlineStr"><x:is><x:t>đầu</x:t></x:is></x:c><x:c t="str"><x:v>hai</x:v></x:c></x:row><x:row><x:c><x:v>3</x:v></x:c><x:c t="d"><x:v>2025-12-31</x:v></x:c><x:c t="e"><x:v>#N/A</x:v></x:c></x:row></x:sheetData></x:worksheet>`,
  });
}

/** Excel itself: shared formulas, a calculation chain, phonetic hints, an extension that nobody here knows. */
export function excelFile(): Uint8Array {
  return zipOf({
    '[Content_Types].xml': types({
      'xl/workbook.xml': 'sheet.main',
      'xl/worksheets/sheet1.xml': 'worksheet',
      'xl/calcChain.xml': 'calcChain',
      'xl/worksheets/sheet2.xml': 'worksheet',
    }),
    '_rels/.rels': linkList([['rId1', 'officeDocument', 'xl/workbook.xml']]),
    'xl/workbook.xml': `${head}<workbook xmlns="${main}" xmlns:r="${links}"><bookViews><workbookView activeTab="1"/></bookViews><sheets><sheet name="A" sheetId="1" r:id="rId1"/><sheet name="B" sheetId="5" state="hidden" r:id="rId2"/></sheets><definedNames><definedName name="_xlnm.Print_Titles" localSheetId="0">A!$1:$2</definedName></definedNames><calcPr calcId="191029"/><extLst><ext uri="{X}"/></extLst></workbook>`,
    'xl/_rels/workbook.xml.rels': linkList([
      ['rId1', 'worksheet', 'worksheets/sheet1.xml'],
      ['rId2', 'worksheet', 'worksheets/sheet2.xml'],
      ['rId3', 'calcChain', 'calcChain.xml'],
    ]),
    'xl/calcChain.xml': `${head}<calcChain xmlns="${main}"><c r="B1" i="1"/><c r="B2" i="1"/><c r="B3" i="1"/></calcChain>`,
    'xl/worksheets/sheet1.xml': `${head}<worksheet xmlns="${main}" xmlns:r="${links}" xmlns:x14ac="http://schemas.microsoft.com/office/spreadsheetml/2009/9/ac"><sheetData><row r="1" spans="1:2" x14ac:dyDescent="0.25"><c r="A1"><v>1</v></c><c r="B1"><f t="shared" ref="B1:B3" si="0">A1*$A$1+"A1"</f><v>1</v></c></row>\n<row r="2" spans="1:2" x14ac:dyDescent="0.25"><c r="A2"><v>2</v></c><c r="B2"><f t="shared" si="0"/><v>2</v></c></row><row r="3"><c r="A3" cm="1"><v>3</v></c><c r="B3"><f t="shared" si="0"/><v>3</v></c></row></sheetData><extLst><ext uri="{Y}"><y:z xmlns:y="urn:y"/></ext></extLst></worksheet>`,
    'xl/worksheets/sheet2.xml': `${head}<worksheet xmlns="${main}"><sheetData/></worksheet>`,
  });
}
