import {
  findNodeAtLocation,
  getNodeValue,
  parseTree,
  printParseErrorCode,
  type Node,
  type ParseError,
} from 'jsonc-parser';
import type { DecodingProblem, Expected, JsonSlip, LawFileProblem } from '../../core/law/expected';

/** The text of a file with where everything in it stands. Lines are counted from 1. */
export interface LinedFile {
  /** The value, as far as the text can be read. */
  readonly value: unknown;
  /** Slips of signs, the first one only, and fields that stand twice in their object. */
  readonly problems: readonly LawFileProblem[];
  /** True where the text is JSON. */
  readonly isJson: boolean;
  readonly lineOf: (problem: DecodingProblem) => LawFileProblem;
}

/**
 * Reads JSON and remembers its lines. Never throws. The library goes on after a slip; only the first one is told, since
 * those after it are mostly its echoes.
 */
export function linedFile(text: string): LinedFile {
  const errors: ParseError[] = [];
  const root = treeOf(text, errors);
  const lines = lineCounter(text);
  const lineOf = (problem: DecodingProblem): LawFileProblem => located(root, problem, lines);
  const first = errors[0];
  const unread = unreadSign(text);
  const slips =
    unread !== null
      ? [slipAt(lines(unread), 'encoding')]
      : first === undefined && root !== null
        ? []
        : [closedBefore(root, first) ? slipAt(lines(first?.offset ?? 0), 'end') : slipOf(text, first, lines)];
  return {
    value: root === null ? undefined : (getNodeValue(root) as unknown),
    problems: root === null ? slips : [...slips, ...doubleFields(root, lines)],
    isJson: slips.length === 0,
    lineOf,
  };
}

/** Null where there is no value at all, or brackets stand deeper than any edition's. */
function treeOf(text: string, errors: ParseError[]): Node | null {
  try {
    const options = { disallowComments: true, allowTrailingComma: false, allowEmptyContent: false };
    return parseTree(text, errors, options) ?? null;
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}

/** The line of an offset, counted from 1. */
function lineCounter(text: string): (offset: number) => number {
  const starts = [0];
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return (offset) => {
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((starts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return low + 1;
  };
}

/** The place of a problem: that of its value, or of the nearest thing around it that is there. */
function located(
  root: Node | null,
  { path, expected }: DecodingProblem,
  lines: (offset: number) => number,
): LawFileProblem {
  const segments = segmentsOf(path, expected);
  const node = root === null ? null : (findNodeAtLocation(root, [...segments]) ?? null);
  const around = root === null ? null : (node ?? nearest(root, segments));
  const isBracket = expected.kind === 'list' || expected.kind === 'object';
  const isField = expected.kind === 'noSuchField' || isBracket;
  // a field that should not be, or a bracket that is another one, is seen at the field's name
  const shown = isField && around?.parent?.type === 'property' ? around.parent : around;
  const other = 'other' in expected ? expected.other : null;
  return {
    path,
    expected,
    line: shown === null ? 1 : lines(shown.offset),
    otherLine:
      other === null ? null : located(root, { path: other, expected: { kind: 'object' } }, lines).line,
    isMissing: node === null && segments.length > 0,
  };
}

function nearest(root: Node, segments: readonly (string | number)[]): Node {
  for (let length = segments.length - 1; length > 0; length -= 1) {
    const node = findNodeAtLocation(root, segments.slice(0, length));
    if (node !== undefined) return node;
  }
  return root;
}

/** "figures[3].period" as its steps; an unknown field's own name may hold any signs. */
function segmentsOf(path: string, expected: Expected): readonly (string | number)[] {
  const field = expected.kind === 'noSuchField' ? expected.field : null;
  const known = field === null ? path : path.slice(0, path.length - field.length);
  const steps = known
    .split(/[.[\]]+/)
    .filter((step) => step !== '')
    .map((step) => (/^\d+$/.test(step) ? Number(step) : step));
  return field === null ? steps : [...steps, field];
}

/** Fields that stand twice in one object: JSON itself takes the last, and nobody sees it. */
function doubleFields(root: Node, lines: (offset: number) => number): readonly LawFileProblem[] {
  const found: LawFileProblem[] = [];
  const open = [root];
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    open.push(...(node.children ?? []));
    if (node.type !== 'object') continue;
    const seen = new Map<string, Node>();
    for (const property of node.children ?? []) {
      const field = String(property.children?.[0]?.value);
      const first = seen.get(field);
      seen.set(field, property);
      if (first === undefined) continue;
      found.push({
        path: field,
        expected: { kind: 'fieldOnce', field },
        line: lines(property.offset),
        otherLine: lines(first.offset),
        isMissing: false,
      });
    }
  }
  return found;
}

const slips: Readonly<Partial<Record<ReturnType<typeof printParseErrorCode>, JsonSlip>>> = {
  InvalidSymbol: 'sign',
  InvalidNumberFormat: 'sign',
  PropertyNameExpected: 'name',
  ValueExpected: 'value',
  ColonExpected: 'colon',
  CommaExpected: 'comma',
  CloseBraceExpected: 'closing',
  CloseBracketExpected: 'closing',
  EndOfFileExpected: 'end',
  InvalidCommentToken: 'comment',
  UnexpectedEndOfComment: 'comment',
  UnexpectedEndOfString: 'quote',
  UnexpectedEndOfNumber: 'sign',
  InvalidUnicode: 'sign',
  InvalidEscapeCharacter: 'sign',
  InvalidCharacter: 'sign',
};

/**
 * Where a sign stands that no text of an edition has: a file in another encoding, read as UTF-8, is full of them. Null:
 * nowhere.
 */
function unreadSign(text: string): number | null {
  const at = [text.indexOf('\uFFFD'), text.indexOf('\0')].filter((place) => place !== -1);
  return at.length === 0 ? null : Math.min(...at);
}

/** True where the edition was whole before the first slip. */
function closedBefore(root: Node | null, error: ParseError | undefined): boolean {
  if (root === null || error === undefined) return false;
  return slips[printParseErrorCode(error.error)] === 'sign' && root.offset + root.length <= error.offset;
}

function slipAt(line: number, what: JsonSlip): LawFileProblem {
  return { path: '', expected: { kind: 'json', what }, line, otherLine: null, isMissing: false };
}

/** Signs looked at on either side of a slip: longer than any number or switch. */
const mostInWord = 64;

/** What was written at an offset that JSON writes otherwise; null: nothing of these. */
function writtenOtherwise(text: string, offset: number): JsonSlip | null {
  const sign = text[offset] ?? '';
  if (/[\u00A0\u2000-\u200B\u202F\u3000\uFEFF]/.test(sign)) return 'oddBlank';
  if (sign === "'") return 'singleQuote';
  const word = /^\w*/.exec(text.slice(offset, offset + mostInWord))?.[0] ?? '';
  if (/^(?:true|false|null)$/i.test(word)) return 'letterCase';
  // a number's later part is what the library stops at: "2.530" is read, ".000" is not
  const before = text.slice(Math.max(0, offset - mostInWord), offset);
  return /\d[.,]?[ ]?$/.test(before) && /^[.,]?\d/.test(text.slice(offset, offset + 2)) ? 'number' : null;
}

/** The line in which something is wrong: mostly before the place at which the library noticed it. */
function slipOf(
  text: string,
  error: ParseError | undefined,
  lines: (offset: number) => number,
): LawFileProblem {
  const what = error === undefined ? 'other' : (slips[printParseErrorCode(error.error)] ?? 'other');
  const offset = error?.offset ?? 0;
  const sign = text[offset] ?? '';
  const told = (at: number, said: JsonSlip): LawFileProblem => slipAt(lines(at), said);
  const otherwise = ['sign', 'comma', 'name'].includes(what) ? writtenOtherwise(text, offset) : null;
  if (otherwise !== null) return told(offset, otherwise);
  const before = lastSign(text, offset);
  if ((what === 'comma' || what === 'end') && sign === ':') return told(beforeName(text, before), 'opening');
  if ((what === 'comma' || what === 'closing') && (sign === '}' || sign === ']'))
    return told(emptyLine(text, before, offset) ?? offset, 'otherClosing');
  const isAfterComma = text[before] === ',';
  if ((what === 'name' || what === 'value') && isAfterComma && (sign === '}' || sign === ']'))
    return told(before, 'spareComma');
  if (what === 'name' && isAfterComma && sign === '{') return told(before, 'closing');
  return what === 'comma' || what === 'closing' ? told(before, what) : told(offset, what);
}

/** The last sign before an offset that is no blank; 0 where there is none. */
function lastSign(text: string, offset: number): number {
  for (let at = offset - 1; at > 0; at -= 1) if (!/\s/.test(text[at] ?? '')) return at;
  return 0;
}

/** Where a bracket before a field's name is missing: an empty line before the name, else the sign before it. */
function beforeName(text: string, nameEnds: number): number {
  const name = text.lastIndexOf('"', nameEnds - 1);
  const sign = lastSign(text, name);
  return emptyLine(text, sign, name) ?? (sign === 0 ? sign : name);
}

/** An empty line between two places, as a bracket leaves it that was taken out; null: none. */
function emptyLine(text: string, from: number, until: number): number | null {
  const first = text.indexOf('\n', from);
  const second = first === -1 ? -1 : text.indexOf('\n', first + 1);
  return second === -1 || second >= until ? null : first + 1;
}
