const named: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** Turns entities of XML text into letters: `&amp;` → `&`, `&#10;` → line break. Unknown entities stay as they are. */
export function unescapeXml(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(/&(#x[0-9a-fA-F]+|#[0-9]+|[a-z]+);/g, (whole, entity: string) => {
    if (entity.startsWith('#x')) return String.fromCodePoint(parseInt(entity.slice(2), 16));
    if (entity.startsWith('#')) return String.fromCodePoint(parseInt(entity.slice(1), 10));
    return named[entity] ?? whole;
  });
}

/** Escapes text for an element's content or a double-quoted attribute; letters that XML 1.0 forbids are left out. */
export function escapeXml(text: string): string {
  return text
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/"/g, '&quot;')
    .replace(forbidden, '');
}

/** Escapes an attribute's value: as escapeXml, and line breaks and tabs survive attribute normalisation. */
export function escapeAttribute(text: string): string {
  return escapeXml(text).replace(/\n/g, '&#10;').replace(/\r/g, '&#13;').replace(/\t/g, '&#9;');
}

// eslint has no quarrel with the class of controls when it is built from escapes of its own
const forbidden = new RegExp('[\\u0000-\\u0008\\u000B\\u000C\\u000E-\\u001F\\uFFFE\\uFFFF]', 'g');

/**
 * Cell text ⇄ XML: Excel writes letters that XML cannot hold as _xHHHH_ (ECMA-376 part 1, 22.9.2.19 ST_Xstring),
 * and a literal "_x0041_" as "_x005F_x0041_".
 */
export function decodeCellText(text: string): string {
  if (!text.includes('_x')) return text;
  return text.replace(/_x([0-9a-fA-F]{4})_/g, (_whole, hex: string) =>
    String.fromCharCode(parseInt(hex, 16)),
  );
}

/** The way back of decodeCellText, for text that is escaped for XML later; a lone carriage return has its own escape. */
export function encodeLetters(text: string): string {
  const guarded = text.replace(/_x([0-9a-fA-F]{4})_/g, '_x005F_x$1_');
  return guarded.replace(
    unholdable,
    (letter) => `_x${letter.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`,
  );
}

/** The same, escaped for XML. */
export function encodeCellText(text: string): string {
  return escapeXml(encodeLetters(text));
}

const unholdable = new RegExp('[\\u0000-\\u0008\\u000B-\\u001F\\uFFFE\\uFFFF]', 'g');
