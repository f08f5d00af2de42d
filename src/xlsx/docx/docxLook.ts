import type { StyleLook } from '../../core/sheets/draftStyles';
import { escapeXml } from '../zip/xmlText';

/** A style as WordprocessingML (ECMA-376 part 1, 17), made once for all of its cells. */
export interface DocxLook {
  /** Properties of a run. */
  readonly run: string;
  /** The last property of a paragraph. */
  readonly alignment: string;
  /** The last properties of a table cell. */
  readonly cell: string;
}

const alignments: Readonly<Record<StyleLook['horizontal'], string>> = {
  Left: 'left',
  Center: 'center',
  Right: 'right',
  Justify: 'both',
  General: 'left',
};

/**
 * What a style looks like in these letters. Font, size and colour are said of every run, so that a table stays as it is
 * where somebody copies it into another document; what no style of the document switches on is not switched off.
 */
export function docxLook(look: StyleLook, fontName: string): DocxLook {
  const font = escapeXml(fontName);
  const halfPoints = look.sizePt * 2;
  const ground = look.fill === null ? '' : `<w:shd w:val="clear" w:color="auto" w:fill="${hex(look.fill)}"/>`;
  return {
    run: [
      `<w:rPr><w:rFonts w:ascii="${font}" w:cs="${font}" w:eastAsia="${font}" w:hAnsi="${font}"/>`,
      look.bold ? '<w:b/><w:bCs/>' : '',
      look.italic ? '<w:i/><w:iCs/>' : '',
      `<w:color w:val="${hex(look.colour)}"/><w:sz w:val="${halfPoints}"/><w:szCs w:val="${halfPoints}"/></w:rPr>`,
    ].join(''),
    alignment: `<w:jc w:val="${alignments[look.horizontal]}"/>`,
    cell: `${ground}<w:vAlign w:val="${look.vertical === 'Center' ? 'center' : 'top'}"/>`,
  };
}

function hex(colour: string): string {
  return colour.replace('#', '');
}

/** Lines of text as the XML of one run, a break between each two. */
export function runXml(lines: readonly string[], look: DocxLook): string {
  return `<w:r>${look.run}${lines.map(lineXml).join('<w:br/>')}</w:r>`;
}

function lineXml(line: string): string {
  return line === '' ? '' : `<w:t xml:space="preserve">${escapeXml(holdable(line))}</w:t>`;
}

/** A line as XML 1.0 holds it: letters that it forbids left out, halves of a pair told as such. */
function holdable(text: string): string {
  return text.replace(forbidden, '').replace(/\p{Surrogate}/gu, '\uFFFD');
}

/** The class is built from escapes of its own, as in xmlText.ts. */
const forbidden = new RegExp('[\\u0000-\\u0008\\u000B-\\u001F\\uFFFE\\uFFFF]', 'g');
