import type { Work } from '../../core/work/work';
import { itemsPerPause } from './reading';
import { nextTag, textBetween } from '../zip/xmlScan';
import { decodeCellText } from '../zip/xmlText';

/**
 * Reads the table of shared strings: rich text joined, phonetic guides (`rPh`) left out.
 * In: the part's text (null for a workbook without one). Out: the strings by their index. Bit by bit.
 */
export function* readSharedStrings(xml: string | null): Work<string[]> {
  const strings: string[] = [];
  if (xml === null) return strings;
  let at = 0;
  for (;;) {
    const tag = nextTag(xml, at);
    if (tag === null) return strings;
    at = tag.end;
    if (tag.name !== 'si' || tag.closing) continue;
    if (tag.selfClosing) {
      strings.push('');
      continue;
    }
    const item = readStringItem(xml, at);
    strings.push(item.text);
    at = item.end;
    if (strings.length % itemsPerPause === 0) yield at / xml.length;
  }
}

/** Text of an `si` or `is` whose inside begins at `from`; `end` is the place after its closing tag. */
export function readStringItem(xml: string, from: number): { text: string; end: number } {
  let text = '';
  let at = from;
  let phonetic = false;
  for (;;) {
    const tag = nextTag(xml, at);
    if (tag === null) return { text, end: xml.length };
    at = tag.end;
    if (tag.name === 'rPh') phonetic = !tag.closing && !tag.selfClosing;
    else if (tag.closing && (tag.name === 'si' || tag.name === 'is'))
      return { text: decodeCellText(text), end: tag.end };
    else if (tag.name === 't' && !tag.closing && !tag.selfClosing) {
      const end = endOfText(xml, at);
      if (!phonetic) text += textBetween(xml, at, end);
      at = end;
    }
  }
}

/** Place of the closing tag after text; CDATA may stand in between. */
export function endOfText(xml: string, from: number): number {
  const tag = nextTag(xml, from);
  return tag === null ? xml.length : tag.start;
}
