import { strToU8, zipSync } from 'fflate';

const word = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';

/** A .docx of these parts, as small as Word would still open. */
export function docxOf(parts: {
  readonly body: string;
  readonly numbering?: string;
  readonly styles?: string;
  /** Further parts by their names. */
  readonly files?: Readonly<Record<string, string>>;
}): Uint8Array {
  const files: Record<string, Uint8Array> = {
    '[Content_Types].xml': strToU8(
      '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>',
    ),
    '_rels/.rels': strToU8(
      '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>',
    ),
    'word/document.xml': strToU8(
      `<w:document xmlns:w="${word}" xmlns:mc="mc"><w:body>${parts.body}</w:body></w:document>`,
    ),
  };
  if (parts.numbering !== undefined) {
    files['word/numbering.xml'] = strToU8(`<w:numbering xmlns:w="${word}">${parts.numbering}</w:numbering>`);
  }
  if (parts.styles !== undefined) {
    files['word/styles.xml'] = strToU8(`<w:styles xmlns:w="${word}">${parts.styles}</w:styles>`);
  }
  for (const [name, text] of Object.entries(parts.files ?? {})) files[name] = strToU8(text);
  return zipSync(files);
}

interface ParagraphLook {
  readonly numId?: string;
  readonly level?: number;
  readonly style?: string;
  readonly isBold?: boolean;
}

/** XML of a paragraph; "\n" in the text is a line break. */
export function p(text: string, look: ParagraphLook = {}): string {
  const list =
    look.numId === undefined
      ? ''
      : `<w:numPr><w:ilvl w:val="${look.level ?? 0}"/><w:numId w:val="${look.numId}"/></w:numPr>`;
  const style = look.style === undefined ? '' : `<w:pStyle w:val="${look.style}"/>`;
  const bold = look.isBold === true ? '<w:rPr><w:b/></w:rPr>' : '';
  const words = text
    .split('\n')
    .map((line) => `<w:t xml:space="preserve">${line.replaceAll('&', '&amp;')}</w:t>`)
    .join('<w:br/>');
  return `<w:p><w:pPr>${style}${list}</w:pPr><w:r>${bold}${words}</w:r></w:p>`;
}

/** XML of a table: rows of cells, each cell the XML of its paragraphs. */
export function table(rows: readonly (readonly string[])[]): string {
  const cells = (row: readonly string[]): string => row.map((cell) => `<w:tc>${cell}</w:tc>`).join('');
  return `<w:tbl>${rows.map((row) => `<w:tr>${cells(row)}</w:tr>`).join('')}</w:tbl>`;
}

/** XML of one list level. */
export function level(index: number, format: string, text: string, start = 1): string {
  return `<w:lvl w:ilvl="${index}"><w:start w:val="${start}"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/></w:lvl>`;
}
