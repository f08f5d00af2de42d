import { zipFixed } from '../fixedZip';
import type { StrangerPlan, TurnPage, WordCell, WordLevel, WordLine, WordTable } from './model';

const wordNamespace = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const officeTypes = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const packageTypes = 'http://schemas.openxmlformats.org/package/2006';
const wordTypes = 'application/vnd.openxmlformats-officedocument.wordprocessingml';
const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const margins =
  '<w:pgMar w:top="1134" w:right="851" w:bottom="1134" w:left="1701" w:header="709" w:footer="709" w:gutter="0"/>';
const upright = `<w:sectPr><w:pgSz w:w="11906" w:h="16838"/>${margins}</w:sectPr>`;
const lying = `<w:sectPr><w:pgSz w:w="16838" w:h="11906" w:orient="landscape"/>${margins}</w:sectPr>`;

/** The plan as a .docx file; the same plan gives the same bytes. */
export function writePlan(plan: StrangerPlan): Uint8Array {
  return zipFixed({
    '[Content_Types].xml': contentTypes(),
    '_rels/.rels': relationships([['rId1', 'officeDocument', 'word/document.xml']]),
    'word/document.xml': documentXml(plan),
    'word/_rels/document.xml.rels': relationships([
      ['rId1', 'numbering', 'numbering.xml'],
      ['rId2', 'styles', 'styles.xml'],
    ]),
    'word/numbering.xml': numberingXml(plan.levels),
    'word/styles.xml': stylesXml(),
  });
}

function documentXml({ blocks }: StrangerPlan): string {
  const turned = blocks.some(({ kind }) => kind === 'turnPage');
  const body = `${blocks.map(blockXml).join('')}${turned ? lying : upright}`;
  return `${declaration}<w:document xmlns:w="${wordNamespace}"><w:body>${body}</w:body></w:document>`;
}

function blockXml(block: WordLine | WordTable | TurnPage): string {
  switch (block.kind) {
    case 'line':
      return lineXml(block);
    case 'table':
      return tableXml(block);
    case 'turnPage':
      return `<w:p><w:pPr>${upright}</w:pPr></w:p>`;
  }
}

function lineXml({ text, bold, italic, align, level }: WordLine): string {
  const numbering = level === null ? '' : `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="1"/></w:numPr>`;
  const look = `<w:rPr>${bold ? '<w:b/>' : ''}${italic ? '<w:i/>' : ''}</w:rPr>`;
  const runs = text
    .split('\n')
    .map((piece) => `<w:r>${look}<w:t xml:space="preserve">${escaped(piece)}</w:t></w:r>`)
    .join(`<w:r>${look}<w:br/></w:r>`);
  return `<w:p><w:pPr>${numbering}<w:spacing w:after="60"/><w:jc w:val="${align}"/></w:pPr>${runs}</w:p>`;
}

function tableXml({ widths, boxed, rows }: WordTable): string {
  const sides = ['top', 'left', 'bottom', 'right', 'insideH', 'insideV'];
  const borders = sides.map((side) => `<w:${side} w:val="single" w:sz="4" w:space="0" w:color="000000"/>`);
  const look = boxed ? `<w:tblBorders>${borders.join('')}</w:tblBorders>` : '';
  const total = widths.reduce((sum, width) => sum + width, 0);
  const grid = widths.map((width) => `<w:gridCol w:w="${width}"/>`).join('');
  const lines = rows.map((cells) => `<w:tr>${cellsXml(cells, widths)}</w:tr>`).join('');
  // Word wants a paragraph behind a table that ends a page or stands before another table
  return `<w:tbl><w:tblPr><w:tblW w:w="${total}" w:type="dxa"/>${look}<w:tblLayout w:type="fixed"/></w:tblPr><w:tblGrid>${grid}</w:tblGrid>${lines}</w:tbl><w:p/>`;
}

function cellsXml(cells: readonly WordCell[], widths: readonly number[]): string {
  let column = 0;
  return cells
    .map(({ lines, span, down }) => {
      const width = widths.slice(column, column + span).reduce((sum, one) => sum + one, 0);
      column += span;
      const reach = span > 1 ? `<w:gridSpan w:val="${span}"/>` : '';
      const hang = down === 'alone' ? '' : down === 'first' ? '<w:vMerge w:val="restart"/>' : '<w:vMerge/>';
      const look = `<w:tcPr><w:tcW w:w="${width}" w:type="dxa"/>${reach}${hang}</w:tcPr>`;
      return `<w:tc>${look}${lines.map(lineXml).join('')}</w:tc>`;
    })
    .join('');
}

function numberingXml(levels: readonly WordLevel[]): string {
  const entries = levels.map(
    ({ format, text }, index) =>
      `<w:lvl w:ilvl="${index}"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/><w:lvlJc w:val="left"/></w:lvl>`,
  );
  return `${declaration}<w:numbering xmlns:w="${wordNamespace}"><w:abstractNum w:abstractNumId="0"><w:multiLevelType w:val="multilevel"/>${entries.join('')}</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num></w:numbering>`;
}

function stylesXml(): string {
  return `${declaration}<w:styles xmlns:w="${wordNamespace}"><w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="Times New Roman" w:hAnsi="Times New Roman" w:cs="Times New Roman"/><w:sz w:val="26"/></w:rPr></w:rPrDefault></w:docDefaults><w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/></w:style></w:styles>`;
}

function contentTypes(): string {
  const overrides = [
    ['/word/document.xml', `${wordTypes}.document.main+xml`],
    ['/word/numbering.xml', `${wordTypes}.numbering+xml`],
    ['/word/styles.xml', `${wordTypes}.styles+xml`],
  ].map(([part, type]) => `<Override PartName="${part}" ContentType="${type}"/>`);
  return `${declaration}<Types xmlns="${packageTypes}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${overrides.join('')}</Types>`;
}

function relationships(targets: readonly (readonly [string, string, string])[]): string {
  const entries = targets.map(
    ([id, type, target]) => `<Relationship Id="${id}" Type="${officeTypes}/${type}" Target="${target}"/>`,
  );
  return `${declaration}<Relationships xmlns="${packageTypes}/relationships">${entries.join('')}</Relationships>`;
}

function escaped(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
}
