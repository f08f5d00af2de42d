import { unescapeXml } from './xmlText';

/**
 * A tag found in XML text, with its place. Rows of a sheet are read and edited by place, so that what is not touched
 * goes out letter by letter as it came in, and a sheet of a hundred thousand rows never becomes a tree.
 */
export interface Tag {
  /** Place of `<`. */
  readonly start: number;
  /** Place after `>`. */
  readonly end: number;
  /** Name without its namespace prefix. */
  readonly name: string;
  readonly closing: boolean;
  readonly selfClosing: boolean;
  /** Attribute text lies between these places. */
  readonly attributesStart: number;
  readonly attributesEnd: number;
}

/** The next tag at or after `from`; comments, CDATA, declarations and instructions are passed over. Null at the end. */
export function nextTag(xml: string, from: number): Tag | null {
  let at = from;
  for (;;) {
    const start = xml.indexOf('<', at);
    if (start < 0) return null;
    const second = xml.charCodeAt(start + 1);
    if (second === 33 || second === 63) {
      at = endOfAside(xml, start);
      if (at < 0) return null;
      continue;
    }
    return readTag(xml, start);
  }
}

function endOfAside(xml: string, start: number): number {
  const [open, close] = xml.startsWith('<!--', start)
    ? ['<!--', '-->']
    : xml.startsWith('<![CDATA[', start)
      ? ['<![CDATA[', ']]>']
      : xml.startsWith('<?', start)
        ? ['<?', '?>']
        : ['<!', '>'];
  const end = xml.indexOf(close, start + open.length);
  return end < 0 ? -1 : end + close.length;
}

function readTag(xml: string, start: number): Tag | null {
  const closing = xml.charCodeAt(start + 1) === 47;
  const nameStart = start + (closing ? 2 : 1);
  let nameEnd = nameStart;
  let localStart = nameStart;
  for (; ; nameEnd += 1) {
    const code = xml.charCodeAt(nameEnd);
    if (code === 58) localStart = nameEnd + 1;
    else if (Number.isNaN(code) || code === 62 || code === 47 || code <= 32) break;
  }
  const close = endOfTag(xml, nameEnd);
  if (close < 0) return null;
  const selfClosing = xml.charCodeAt(close - 1) === 47;
  return {
    start,
    end: close + 1,
    name: xml.slice(localStart, nameEnd),
    closing,
    selfClosing,
    attributesStart: nameEnd,
    attributesEnd: selfClosing ? close - 1 : close,
  };
}

/** The place of the `>` that ends the tag; one inside quotes does not. Each letter is looked at once. */
function endOfTag(xml: string, from: number): number {
  let close = xml.indexOf('>', from);
  let at = from;
  while (close >= 0) {
    while (at < close && !isQuote(xml.charCodeAt(at))) at += 1;
    if (at === close) return close;
    const closed = xml.indexOf(xml.charAt(at), at + 1);
    if (closed < 0) return -1;
    at = closed + 1;
    if (close < at) close = xml.indexOf('>', at);
  }
  return -1;
}

function isQuote(code: number): boolean {
  return code === 34 || code === 39;
}

/** The attributes of a tag, by name as written (with prefix), entities resolved. */
export function attributesOf(xml: string, tag: Tag): Record<string, string> {
  const found: Record<string, string> = {};
  // looked for within the tag alone: beyond it a file may hold no further "=" for megabytes
  const text = xml.slice(tag.attributesStart, tag.attributesEnd);
  let at = 0;
  for (;;) {
    const equals = text.indexOf('=', at);
    if (equals < 0) return found;
    let quoteAt = equals + 1;
    while (text.charCodeAt(quoteAt) <= 32) quoteAt += 1;
    const quote = text.charAt(quoteAt);
    const end = quote === '' ? -1 : text.indexOf(quote, quoteAt + 1);
    if (end < 0) return found;
    found[text.slice(at, equals).trim()] = unescapeXml(inOneLine(text.slice(quoteAt + 1, end)));
    at = end + 1;
  }
}

/** Text between two places: entities resolved, CDATA taken as text, comments and instructions passed over. */
export function textBetween(xml: string, start: number, end: number): string {
  const raw = withLineFeeds(xml.slice(start, end));
  return raw.includes('<') ? withoutAsides(raw) : unescapeXml(raw);
}

/** Comments and instructions are no text; what looks like one within CDATA is. Each letter is looked at once. */
function withoutAsides(raw: string): string {
  const pieces: string[] = [];
  let at = 0;
  for (;;) {
    const start = raw.indexOf('<', at);
    const end = start < 0 ? -1 : endOfAside(raw, start);
    if (end < 0) {
      pieces.push(unescapeXml(raw.slice(at)));
      return pieces.join('');
    }
    pieces.push(unescapeXml(raw.slice(at, start)));
    if (raw.startsWith(cdata, start)) pieces.push(raw.slice(start + cdata.length, end - 3));
    at = end;
  }
}

const cdata = '<![CDATA[';

/**
 * Excel ends lines within a file with CR LF; to whoever reads XML they are LF (XML 1.0, 2.11). A return that is meant comes
 * as `&#13;` or `_x000D_`.
 */
function withLineFeeds(raw: string): string {
  return raw.includes('\r') ? raw.replace(/\r\n?/g, '\n') : raw;
}

/** Breaks and tabs that stand in an attribute as letters are spaces (XML 1.0, 3.3.3). */
function inOneLine(raw: string): string {
  return /[\t\n\r]/.test(raw) ? raw.replace(/\r\n|[\t\n\r]/g, ' ') : raw;
}
