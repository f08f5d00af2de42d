import { fingerprint } from '../../text/fingerprint';
import { lineCells, type LineCell, type PlanLine } from './planLines';
import { planRowKinds, type PlanRowKind } from './planSheetWords';

/*
 * The hidden column of the plan sheet says what the file said when the sheet was written last: fingerprints, line by
 * line, and in the header's row the fingerprints of all lines. So a cell that people changed is told from one that the
 * file changed, and a line that they took out from one that is new. Sheets of version 1 have none of this.
 */

/** What the file said in a line, as fingerprints; "" where it said nothing. */
export interface LineMark {
  readonly kind: PlanRowKind;
  /** Of the line that it belongs to. */
  readonly parent: string;
  readonly cells: Readonly<Record<LineCell, string>>;
}

/** The mark of a line that a file gives. */
export function markOfLine(line: PlanLine): LineMark {
  const { kind, parent, texts } = line;
  return {
    kind,
    parent: parent === null ? '' : markOfText(JSON.stringify([parent.kind, parent.texts])),
    cells: {
      number: markOfText(texts.number),
      content: markOfText(texts.content),
      name: markOfText(texts.name),
      date: markOfText(texts.date),
    },
  };
}

/** The fingerprint of what a cell says, in seven letters; "" of nothing. */
export function markOfText(text: string): string {
  return text === '' ? '' : fingerprint(text).slice(0, 7);
}

/** The hidden cell of a line. */
export function writeLineMark({ kind, parent, cells }: LineMark): string {
  return ['line', kind, parent, ...lineCells.map((cell) => cells[cell])].join(':');
}

/** The other way round; null for any other text. */
export function readLineMark(text: string): LineMark | null {
  const [, word, parent = '', number = '', content = '', name = '', date = ''] =
    /^line:(\w+):(\w*):(\w*):(\w*):(\w*):(\w*)$/.exec(text) ?? [];
  const kind = planRowKinds.find((one) => one === word);
  return kind === undefined ? null : { kind, parent, cells: { number, content, name, date } };
}

/** Excel takes 32,767 letters in a cell: of more lines than fit it is not kept which there were. */
const mostLines = 4000;

/** The hidden cell of the header's row: all lines that the file has. */
export function writeFileLines(marks: readonly LineMark[]): string {
  const lines = marks.length > mostLines ? [] : marks.map(shortMark);
  return `lines:${lines.join(',')}`;
}

/** The other way round; null for any other text. Empty: not kept. */
export function readFileLines(text: string): readonly string[] | null {
  const [, list] = /^lines:([\w,]*)$/.exec(text) ?? [];
  if (list === undefined) return null;
  return list === '' ? [] : list.split(',');
}

/** A line among the lines of the file. */
export function shortMark(mark: LineMark): string {
  return markOfText(writeLineMark(mark));
}

/** The hidden cell beside the hint: so that a hint of other words is told from what people typed there. */
export function hintKey(hint: string): string {
  return `hint:${markOfText(hint)}`;
}

/** True for a text that only the hidden column holds. */
export function isHiddenKey(text: string): boolean {
  return text === 'section' || /^(line|lines|hint|doubt|origin):/.test(text);
}
