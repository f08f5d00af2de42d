import type { LawEdition } from './edition';

/** Letters of a line, as far as a value stays on one. */
const widest = 110;

/**
 * An edition as the text of its file: JSON in the edition's own order, an entry on a few lines, so that a person can
 * find and change it. `parseEdition` reads it back as the same edition.
 */
export function editionText(edition: LawEdition): string {
  return `${written(edition, '')}\n`;
}

/** A value from its first sign on; `indent` is what the line it stands on begins with. */
function written(value: unknown, indent: string): string {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const isList = Array.isArray(value);
  const parts: readonly (readonly [string, unknown])[] = isList
    ? value.map((item: unknown) => ['', item] as const)
    : Object.entries(value).map(([key, item]) => [`${JSON.stringify(key)}: `, item] as const);
  const [open, close] = isList ? ['[', ']'] : ['{', '}'];
  if (parts.length === 0) return `${open}${close}`;
  if (staysOnOneLine(value)) {
    const inner = parts.map(([name, item]) => `${name}${written(item, '')}`).join(', ');
    const line = isList ? `[${inner}]` : `{ ${inner} }`;
    if (indent.length + line.length <= widest && !line.includes('\n')) return line;
  }
  const lines = parts.map(([name, item]) => `${indent}  ${name}${written(item, `${indent}  `)}`);
  return `${open}\n${lines.join(',\n')}\n${indent}${close}`;
}

/** An object in which others stand is an entry, or holds entries: it is never one line. */
function staysOnOneLine(value: object): boolean {
  const items: readonly unknown[] = Object.values(value);
  if (Array.isArray(value)) return items.every((item) => !isObject(item) || staysOnOneLine(item));
  return !items.some(isObject) && items.every((item) => !Array.isArray(item) || staysOnOneLine(item));
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
