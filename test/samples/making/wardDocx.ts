import { zipFixed } from './fixedZip';
import { wardHeader, wardPieces, wardRecipients, wardSignature, wardSigner } from './wardPlan2026';
import type { PlanPiece } from './wardPlan2026';

const wordNamespace = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const officeTypes = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const packageTypes = 'http://schemas.openxmlformats.org/package/2006';
const wordTypes = 'application/vnd.openxmlformats-officedocument.wordprocessingml';
const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

interface Look {
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly align?: 'center' | 'both' | 'right';
  /** Level of the automatic numbering: 0 parts, 1 items, 2 dashes. */
  readonly level?: number;
}

/** The plan as Word saves it: numbers come from automatic numbering and stand nowhere in the text. */
export function wardPlanDocx(): Uint8Array {
  return zipFixed({
    '[Content_Types].xml': contentTypes(),
    '_rels/.rels': relationships([['rId1', 'officeDocument', 'word/document.xml']]),
    'word/document.xml': documentXml(),
    'word/_rels/document.xml.rels': relationships([
      ['rId1', 'numbering', 'numbering.xml'],
      ['rId2', 'styles', 'styles.xml'],
    ]),
    'word/numbering.xml': numberingXml(),
    'word/styles.xml': stylesXml(),
  });
}

function documentXml(): string {
  const body = [
    headerTable(),
    paragraph(wardHeader.kind, { bold: true, align: 'center' }),
    paragraph(wardHeader.title, { bold: true, align: 'center' }),
    ...wardPieces.map(pieceParagraph),
    closingTable(),
    '<w:sectPr><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1134" w:right="851" w:bottom="1134" w:left="1701" w:header="709" w:footer="709" w:gutter="0"/></w:sectPr>',
  ];
  return `${declaration}<w:document xmlns:w="${wordNamespace}"><w:body>${body.join('')}</w:body></w:document>`;
}

function pieceParagraph(piece: PlanPiece): string {
  switch (piece.kind) {
    case 'part':
      return paragraph(piece.text, { bold: true, level: 0 });
    case 'item':
      return paragraph(piece.text, { bold: true, level: 1 });
    case 'dash':
      return paragraph(piece.text, { level: 2, align: 'both' });
    case 'basis':
      return paragraph(piece.text, { italic: true, align: 'both' });
    default:
      return paragraph(piece.text, { align: 'both' });
  }
}

function paragraph(text: string, look: Look): string {
  const numbering =
    look.level === undefined ? '' : `<w:numPr><w:ilvl w:val="${look.level}"/><w:numId w:val="1"/></w:numPr>`;
  const align = look.align === undefined ? '' : `<w:jc w:val="${look.align}"/>`;
  return `<w:p><w:pPr>${numbering}${align}</w:pPr>${runs(text, look)}</w:p>`;
}

/** Word cuts a sentence into runs wherever somebody edited it: here in the middle of the longer ones. */
function runs(text: string, look: Look): string {
  const properties = `<w:rPr>${look.bold === true ? '<w:b/>' : ''}${look.italic === true ? '<w:i/>' : ''}</w:rPr>`;
  const middle = text.length > 60 ? Math.floor(text.length / 2) : text.length;
  return [text.slice(0, middle), text.slice(middle)]
    .filter((half) => half !== '')
    .map((half) => `<w:r>${properties}<w:t xml:space="preserve">${escaped(half)}</w:t></w:r>`)
    .join('');
}

function headerTable(): string {
  const left = [
    ...wardHeader.office.map((line) => paragraph(line, { bold: true, align: 'center' })),
    paragraph(wardHeader.number, { align: 'center' }),
  ];
  const right = [
    ...wardHeader.nation.map((line) => paragraph(line, { bold: true, align: 'center' })),
    paragraph(wardHeader.placeAndDate, { italic: true, align: 'center' }),
  ];
  return twoColumns(left.join(''), right.join(''));
}

function closingTable(): string {
  const left = [
    paragraph('Nơi nhận:', { bold: true, italic: true }),
    ...wardRecipients.map((line) => paragraph(`- ${line}`, {})),
  ];
  const right = [
    ...wardSignature.map((line) => paragraph(line, { bold: true, align: 'center' })),
    ...['', '', ''].map((line) => paragraph(line, {})),
    paragraph(wardSigner, { bold: true, align: 'center' }),
  ];
  return twoColumns(left.join(''), right.join(''));
}

function twoColumns(left: string, right: string): string {
  const cell = (content: string): string =>
    `<w:tc><w:tcPr><w:tcW w:w="4677" w:type="dxa"/></w:tcPr>${content}</w:tc>`;
  return `<w:tbl><w:tblPr><w:tblW w:w="9354" w:type="dxa"/></w:tblPr><w:tblGrid><w:gridCol w:w="4677"/><w:gridCol w:w="4677"/></w:tblGrid><w:tr>${cell(left)}${cell(right)}</w:tr></w:tbl>`;
}

function numberingXml(): string {
  const level = (index: number, format: string, text: string): string =>
    `<w:lvl w:ilvl="${index}"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/><w:lvlJc w:val="left"/></w:lvl>`;
  const levels = [level(0, 'upperRoman', '%1.'), level(1, 'decimal', '%2.'), level(2, 'bullet', '-')].join(
    '',
  );
  return `${declaration}<w:numbering xmlns:w="${wordNamespace}"><w:abstractNum w:abstractNumId="0"><w:multiLevelType w:val="multilevel"/>${levels}</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num></w:numbering>`;
}

function stylesXml(): string {
  return `${declaration}<w:styles xmlns:w="${wordNamespace}"><w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="Times New Roman" w:hAnsi="Times New Roman" w:cs="Times New Roman"/><w:sz w:val="28"/></w:rPr></w:rPrDefault></w:docDefaults><w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/></w:style></w:styles>`;
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
