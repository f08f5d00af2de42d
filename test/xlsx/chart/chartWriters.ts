import { zipOf } from '../writers';

const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const links = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const packageLinks = 'http://schemas.openxmlformats.org/package/2006/relationships';
const frames = 'http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing';
const drawing = 'http://schemas.openxmlformats.org/drawingml/2006/main';
const chart = 'http://schemas.openxmlformats.org/drawingml/2006/chart';
const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const officeType = 'application/vnd.openxmlformats-officedocument.';

const linkList = (list: readonly [id: string, kind: string, target: string][]) =>
  `${head}<Relationships xmlns="${packageLinks}">${list
    .map(([id, kind, target]) => `<Relationship Id="${id}" Type="${links}/${kind}" Target="${target}"/>`)
    .join('')}</Relationships>`;

const types = (overrides: Readonly<Record<string, string>>) =>
  `${head}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${Object.entries(
    overrides,
  )
    .map(([part, type]) => `<Override PartName="/${part}" ContentType="${type}"/>`)
    .join('')}</Types>`;

const cells =
  '<row r="1"><c r="A1" t="inlineStr"><is><t>Mục</t></is></c><c r="B1" t="inlineStr"><is><t>Số</t></is></c></row><row r="2"><c r="A2" t="inlineStr"><is><t>một</t></is></c><c r="B2"><v>4</v></c></row>';

const workbookXml = `${head}<workbook xmlns="${main}" xmlns:r="${links}"><sheets><sheet name="A" sheetId="1" r:id="rId1"/></sheets></workbook>`;

/**
 * A sheet with a chart, a picture frame without a picture, and a shape, in the manner of Excel: a compatibility
 * block around the style, style and colours in parts of their own, the other shape between two charts.
 */
export function excelChartFile(): Uint8Array {
  const frame = (id: number, link: string) =>
    `<xdr:twoCellAnchor editAs="oneCell"><xdr:from><xdr:col>3</xdr:col><xdr:colOff>95250</xdr:colOff><xdr:row>${id}</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:from><xdr:to><xdr:col>8</xdr:col><xdr:colOff>1</xdr:colOff><xdr:row>20</xdr:row><xdr:rowOff>2</xdr:rowOff></xdr:to><xdr:graphicFrame macro=""><xdr:nvGraphicFramePr><xdr:cNvPr id="${id}" name="Biểu đồ ${id}" descr="Bốn &quot;việc&quot;"><a:extLst><a:ext uri="{FF2B}"/></a:extLst></xdr:cNvPr><xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr><xdr:xfrm><a:off x='0' y='0'/><a:ext cx='0' cy='0'/></xdr:xfrm><a:graphic><a:graphicData uri="${chart}"><c:chart xmlns:c="${chart}" xmlns:r="${links}" r:id="${link}"/></a:graphicData></a:graphic></xdr:graphicFrame><xdr:clientData/></xdr:twoCellAnchor>`;
  const body = `${head}<c:chartSpace xmlns:c="${chart}" xmlns:a="${drawing}" xmlns:r="${links}"><c:date1904 val="0"/><mc:AlternateContent xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"><mc:Choice Requires="c14" xmlns:c14="urn:c14"><c14:style val="102"/></mc:Choice></mc:AlternateContent><c:chart><c:title><c:tx><c:rich><a:bodyPr rot="0"/><a:lstStyle/><a:p><a:pPr><a:defRPr sz="1800" b="1"/></a:pPr><a:r><a:rPr lang="vi-VN"/><a:t>Tiêu </a:t></a:r><a:r><a:t>đề</a:t></a:r></a:p></c:rich></c:tx><c:overlay val="0"/></c:title><c:autoTitleDeleted val="0"/><c:plotArea><c:layout/><c:barChart><c:barDir val="bar"/><c:grouping val="stacked"/><c:varyColors val="0"/><c:ser><c:idx val="0"/><c:order val="0"/><c:tx><c:strRef><c:f>A!$B$1</c:f><c:strCache><c:ptCount val="1"/><c:pt idx="0"><c:v>cũ</c:v></c:pt></c:strCache></c:strRef></c:tx><c:spPr><a:pattFill prst="wdUpDiag"/></c:spPr><c:cat><c:strRef><c:f>A!$A$2</c:f></c:strRef></c:cat><c:val><c:numRef><c:f>A!$B$2</c:f></c:numRef></c:val></c:ser><c:gapWidth val="50"/><c:overlap val="100"/><c:axId val="1"/><c:axId val="2"/></c:barChart><c:catAx><c:axId val="1"/></c:catAx><c:valAx><c:axId val="2"/></c:valAx></c:plotArea><c:extLst><c:ext uri="{X}"/></c:extLst></c:chart></c:chartSpace>`;
  const shape = `<xdr:oneCellAnchor><xdr:from><xdr:col>0</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>9</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:from><xdr:ext cx="900000" cy="900000"/><xdr:sp macro="" textlink=""><xdr:nvSpPr><xdr:cNvPr id="7" name="Hình chữ nhật"/><xdr:cNvSpPr/></xdr:nvSpPr><xdr:spPr><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></xdr:spPr></xdr:sp><xdr:clientData/></xdr:oneCellAnchor>`;
  return zipOf({
    '[Content_Types].xml': types({
      'xl/workbook.xml': `${officeType}spreadsheetml.sheet.main+xml`,
      'xl/worksheets/sheet1.xml': `${officeType}spreadsheetml.worksheet+xml`,
      'xl/drawings/drawing1.xml': `${officeType}drawing+xml`,
      'xl/charts/chart1.xml': `${officeType}drawingml.chart+xml`,
      'xl/charts/chart2.xml': `${officeType}drawingml.chart+xml`,
      'xl/charts/style2.xml': 'application/vnd.ms-office.chartstyle+xml',
    }),
    '_rels/.rels': linkList([['rId1', 'officeDocument', 'xl/workbook.xml']]),
    'xl/workbook.xml': workbookXml,
    'xl/_rels/workbook.xml.rels': linkList([['rId1', 'worksheet', 'worksheets/sheet1.xml']]),
    'xl/worksheets/sheet1.xml': `${head}<worksheet xmlns="${main}" xmlns:r="${links}"><sheetData>${cells}</sheetData><pageMargins left="0.7" right="0.7" top="0.75" bottom="0.75" header="0.3" footer="0.3"/><drawing r:id="rId1"/><extLst/></worksheet>`,
    'xl/worksheets/_rels/sheet1.xml.rels': linkList([['rId1', 'drawing', '../drawings/drawing1.xml']]),
    'xl/drawings/drawing1.xml': `${head}<xdr:wsDr xmlns:xdr="${frames}" xmlns:a="${drawing}">\n${frame(2, 'rId1')}${shape}<!-- lời ghi -->${frame(5, 'rId2')}\n</xdr:wsDr>`,
    'xl/drawings/_rels/drawing1.xml.rels': linkList([
      ['rId1', 'chart', '../charts/chart1.xml'],
      ['rId2', 'chart', '../charts/chart2.xml'],
    ]),
    'xl/charts/chart1.xml': body,
    'xl/charts/chart2.xml': body.replace('wdUpDiag', 'pct50'),
    'xl/charts/_rels/chart2.xml.rels': `${head}<Relationships xmlns="${packageLinks}"><Relationship Id="rId1" Type="http://schemas.microsoft.com/office/2011/relationships/chartStyle" Target="style2.xml"/></Relationships>`,
    'xl/charts/style2.xml': `${head}<cs:chartStyle xmlns:cs="urn:cs" id="297"/>`,
  });
}

/** openpyxl: default namespaces, absolute targets, a frame by one cell and its size, no name to speak of. */
export function openpyxlChartFile(): Uint8Array {
  return zipOf({
    '[Content_Types].xml': types({
      'xl/workbook.xml': `${officeType}spreadsheetml.sheet.main+xml`,
      'xl/worksheets/sheet1.xml': `${officeType}spreadsheetml.worksheet+xml`,
      'xl/drawings/drawing1.xml': `${officeType}drawing+xml`,
      'xl/charts/chart1.xml': `${officeType}drawingml.chart+xml`,
    }),
    '_rels/.rels': linkList([['rId1', 'officeDocument', '/xl/workbook.xml']]),
    'xl/workbook.xml': workbookXml,
    'xl/_rels/workbook.xml.rels': linkList([['rId1', 'worksheet', '/xl/worksheets/sheet1.xml']]),
    'xl/worksheets/sheet1.xml': `<worksheet xmlns="${main}"><sheetData>${cells}</sheetData><drawing xmlns:r="${links}" r:id="rId1"/></worksheet>`,
    'xl/worksheets/_rels/sheet1.xml.rels': linkList([['rId1', 'drawing', '/xl/drawings/drawing1.xml']]),
    'xl/drawings/drawing1.xml': `<wsDr xmlns="${frames}"><oneCellAnchor><from><col>4</col><colOff>0</colOff><row>14</row><rowOff>0</rowOff></from><ext cx="5400000" cy="2700000"/><graphicFrame><nvGraphicFramePr><cNvPr id="1" name="Chart 1"/><cNvGraphicFramePr/></nvGraphicFramePr><xfrm/><a:graphic xmlns:a="${drawing}"><a:graphicData uri="${chart}"><c:chart xmlns:c="${chart}" xmlns:r="${links}" r:id="rId1"/></a:graphicData></a:graphic></graphicFrame><clientData/></oneCellAnchor></wsDr>`,
    'xl/drawings/_rels/drawing1.xml.rels': linkList([['rId1', 'chart', '/xl/charts/chart1.xml']]),
    'xl/charts/chart1.xml': `<chartSpace xmlns="${chart}"><chart><plotArea><barChart><barDir val="col"/><grouping val="clustered"/><ser><idx val="0"/><order val="0"/><tx><strRef><f>'A'!B1</f></strRef></tx><spPr><a:ln xmlns:a="${drawing}"><a:prstDash val="solid"/></a:ln></spPr><cat><numRef><f>'A'!$A$2</f></numRef></cat><val><numRef><f>'A'!$B$2</f></numRef></val></ser><gapWidth val="150"/><axId val="10"/><axId val="100"/></barChart><catAx><axId val="10"/><scaling><orientation val="minMax"/></scaling><axPos val="l"/><crossAx val="100"/></catAx><valAx><axId val="100"/><axPos val="l"/><majorGridlines/><crossAx val="10"/></valAx></plotArea><legend><legendPos val="r"/></legend><plotVisOnly val="1"/></chart></chartSpace>`,
  });
}
