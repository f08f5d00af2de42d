import type { Work } from '../../core/work/work';
import { itemsPerPause } from './reading';
import { closes, mismatch, nesting } from '../zip/nesting';
import { nextTag, textBetween } from '../zip/xmlScan';
import type { Tag } from '../zip/xmlScan';
import { decodeCellText } from '../zip/xmlText';
import type { RichText } from './richText';

/** The table of shared strings. */
export interface SharedStrings {
  readonly texts: readonly string[];
  /** By index, those whose letters differ in their looks. */
  readonly rich: ReadonlyMap<number, RichText>;
}

/**
 * Reads the table of shared strings: rich text joined, phonetic guides (`rPh`) left out.
 * In: the part's text (null for a workbook without one). Out: the strings by their index. Bit by bit.
 */
export function* readSharedStrings(xml: string | null): Work<SharedStrings> {
  const strings: string[] = [];
  const rich = new Map<number, RichText>();
  const table: SharedStrings = { texts: strings, rich };
  if (xml === null) return table;
  const around = nesting();
  let at = 0;
  for (;;) {
    const tag = nextTag(xml, at);
    if (tag === null) {
      if (around.depth() > 0) throw new Error('strings that do not end');
      return table;
    }
    at = tag.end;
    if (tag.name !== 'si' || tag.closing) {
      around.take(tag);
      continue;
    }
    if (tag.selfClosing) {
      strings.push('');
      continue;
    }
    const item = readStringItem(xml, tag);
    if (item.rich !== null) rich.set(strings.length, item.rich);
    strings.push(item.text);
    at = item.end;
    if (strings.length % itemsPerPause === 0) yield at / xml.length;
  }
}

/** What an `si` or `is` says; `end` is the place after its closing tag. */
export interface StringItem {
  readonly text: string;
  /** Null where all letters look alike. */
  readonly rich: RichText | null;
  readonly end: number;
}

/** Reads an `si` or `is` by its opening tag. */
export function readStringItem(xml: string, open: Tag): StringItem {
  const from = open.end;
  const inner = nesting();
  let text = '';
  let run: Tag | null = null;
  let at = from;
  let phonetic = false;
  for (;;) {
    const tag = nextTag(xml, at);
    if (tag === null) throw new Error('a text that does not end');
    at = tag.end;
    if (inner.depth() === 0 && tag.closing) {
      if (!closes(tag, open)) throw mismatch(tag);
      return {
        text: withinLimit(decodeCellText(text)),
        rich: run === null ? null : { xml: xml.slice(from, tag.start), prefix: prefixOf(xml, run) },
        end: tag.end,
      };
    }
    inner.take(tag);
    if (tag.name === 'rPh') phonetic = !tag.closing && !tag.selfClosing;
    else if (tag.name === 'r' && !tag.closing) run ??= tag;
    else if (tag.name === 't' && !tag.closing && !tag.selfClosing) {
      const end = endOfText(xml, at);
      if (!phonetic) text += textBetween(xml, at, end);
      at = end;
    }
  }
}

/** No cell of Excel holds more (Excel specifications and limits); the rest stays in the file, letter by letter. */
const longestText = 32_767;

function withinLimit(text: string): string {
  return text.length > longestText ? text.slice(0, longestText) : text;
}

function prefixOf(xml: string, tag: Tag): string {
  const written = xml.slice(tag.start + 1, tag.attributesStart);
  return written.slice(0, written.length - tag.name.length);
}

/** Place of the closing tag after text; CDATA may stand in between. Throws where there is none: the file is damaged. */
export function endOfText(xml: string, from: number): number {
  const tag = nextTag(xml, from);
  if (tag === null) throw new Error('a text that does not end');
  return tag.start;
}
