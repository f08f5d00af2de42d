/** A line of Markdown without its signs. */
interface MarkdownLine {
  readonly text: string;
  readonly isBold: boolean;
  readonly isHeading: boolean;
}

/**
 * The lines of a text without Markdown's signs: heading levels, bold and slanted, quotes, escapes, table bars (each
 * cell is a line), HTML tags and comments. Plain text comes through as it is. Line ends may be CRLF, LF, CR or FF.
 */
export function stripMarkdown(text: string): readonly MarkdownLine[] {
  const lines = linesOf(text);
  // Beside dashes a star is a list sign of its own; alone it is Markdown's dash.
  const star = lines.some((line) => /^\s*-\s+\S/.test(line)) ? '\u2022 ' : '- ';
  return lines.map((line) => stripLine(line, star));
}

function linesOf(text: string): readonly string[] {
  return text
    .replace(/^\ufeff/, '')
    .replace(/<!--[\s\S]*?-->/g, ' ')
    .replace(/<\/(?:td|th|tr|p|div|li|h\d)>/gi, '\n')
    .split(/\r\n|[\n\r\f\v\u2028\u2029]/)
    .flatMap(cellsOf)
    .flatMap((cell) => cell.split(/<br\s*\/?>/i));
}

function cellsOf(line: string): readonly string[] {
  if (!/^\s*\|.*\|\s*$/.test(line)) return [line];
  if (/^[\s|:-]+$/.test(line)) return [];
  return line.split('|').filter((cell) => cell.trim() !== '');
}

function stripLine(line: string, star: string): MarkdownLine {
  const heading = /^\s*(?:>\s*)*#{1,6}\s+/.exec(line);
  const body = heading === null ? line.replace(/^\s*(?:>\s?)+/, '') : line.slice(heading[0].length);
  const isBold = /^\s*(?:[-+]\s+)?(\*\*|__).*\1\s*$/.test(body);
  const bulleted = body.replace(/^(\s*)\*\s+(?=\S)/, `$1${star}`);
  const text = bulleted
    .replace(/<\/?[a-zA-Z][^<>]*>/g, ' ')
    .replace(/!?\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/\\([\\`*_{}[\]()#+\-.!|>])/g, '$1')
    .replace(/\*+|`+|_{2,}/g, '')
    .replace(/(^|\s)_(?=\S)/g, '$1')
    .replace(/(\S)_(?=\s|$)/g, '$1')
    .replace(/\s#+\s*$/, '');
  return { text, isBold, isHeading: heading !== null };
}
