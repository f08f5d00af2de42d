import { cellName } from '../../xlsx/sheet/a1';
import type { CellPlace, SheetNote } from '../../xlsx/comment/commentModel';
import type { Sheet } from '../../xlsx/sheet/model';
import { hostAuthor, isFree, putComments } from '../model/comments';
import { asFlag, asNumber, asText, bind, numberArgument, textArgument } from '../protocol/hostObject';
import type { Argument, ClassEmulation, HostObject } from '../protocol/hostObject';
import { invalidArgument, itemNotFound } from '../protocol/officeError';
import type { Session } from '../session';
import { rangeOf } from './range';
import { sheetInFront } from './selection';
import { singleCell } from './singleCell';

interface NoteScope {
  readonly session: Session;
  readonly sheet: Sheet | null;
}

interface NoteTarget {
  readonly session: Session;
  readonly sheet: Sheet;
  readonly place: CellPlace;
}

/** Excel's size of a new note, in points. */
const usualSize = { width: 108, height: 59.25 };

function noteOf(of: NoteTarget): SheetNote {
  const found = of.sheet.notes.find((one) => isSame(one.place, of.place));
  if (found === undefined) throw itemNotFound('note');
  return found;
}

function change(of: NoteTarget, by: Partial<SheetNote>): void {
  const old = noteOf(of);
  putComments(of, { notes: of.sheet.notes.map((one) => (one === old ? { ...old, ...by } : one)) });
}

const note: ClassEmulation<NoteTarget> = {
  name: 'Note',
  id: ({ sheet, place }) => `${sheet.name}!${cellName(place.row, place.column)}`,
  get: {
    authorName: (of) => noteOf(of).author,
    content: (of) => noteOf(of).text,
    visible: (of) => noteOf(of).visible,
    width: (of) => noteOf(of).width ?? usualSize.width,
    height: (of) => noteOf(of).height ?? usualSize.height,
  },
  set: {
    // A text that is set has one look: the runs of the file go
    content: (of, value) => change(of, { text: asText(value), source: retold(noteOf(of), asText(value)) }),
    visible: (of, value) => change(of, { visible: asFlag(value) }),
    width: (of, value) => change(of, { width: asNumber(value) }),
    height: (of, value) => change(of, { height: asNumber(value) }),
  },
  call: {
    delete: (of) => {
      const gone = noteOf(of);
      putComments(of, { notes: of.sheet.notes.filter((one) => one !== gone) });
      return null;
    },
    getLocation: (of) => rangeOf({ ...of, area: { ...noteOf(of).place, rows: 1, columns: 1 } }),
  },
};

function retold(old: SheetNote, text: string): SheetNote['source'] {
  const { source } = old;
  if (source === null) return null;
  const letters = {
    name: nameIn(source.tree.name, 't'),
    attributes: { 'xml:space': 'preserve' },
    children: [text],
  };
  const said = { name: nameIn(source.tree.name, 'text'), attributes: {}, children: [letters] };
  return { ...source, tree: { ...source.tree, children: [said] } };
}

function nameIn(sibling: string, name: string): string {
  return `${sibling.slice(0, sibling.indexOf(':') + 1)}${name}`;
}

function notesIn({ session, sheet }: NoteScope): HostObject[] {
  const sheets = sheet === null ? session.workbook.sheets : [sheet];
  return sheets.flatMap((on) => on.notes.map(({ place }) => bind(note, { session, sheet: on, place })));
}

function find({ session, sheet }: NoteScope, key: Argument): HostObject | null {
  const target = singleCell({ session, sheet: sheet ?? sheetInFront(session) }, key);
  const found = target.sheet.notes.find(({ place }) => isSame(place, target.area));
  return found === undefined ? null : bind(note, { session, sheet: target.sheet, place: found.place });
}

function missing(): never {
  throw itemNotFound('note');
}

const collection: ClassEmulation<NoteScope> = {
  name: 'NoteCollection',
  items: notesIn,
  item: (scope, key) => find(scope, key) ?? missing(),
  call: {
    add: ({ session, sheet }, args) => {
      const target = singleCell({ session, sheet: sheet ?? sheetInFront(session) }, args[0]);
      const place = { row: target.area.row, column: target.area.column };
      if (!isFree(target.sheet, place)) throw invalidArgument('the cell has a note or a comment');
      const { author } = hostAuthor;
      const text = textArgument(args, 1);
      const made = { place, author, text, visible: false, width: null, height: null, source: null };
      putComments(target, { notes: [...target.sheet.notes, made] });
      return bind(note, { session, sheet: target.sheet, place });
    },
    getCount: (scope) => notesIn(scope).length,
    getItemAt: (scope, args) => notesIn(scope)[numberArgument(args, 0)] ?? missing(),
    getItemOrNullObject: (scope, args) => find(scope, args[0]),
  },
};

/** Notes of the workbook, or of one sheet. */
export function notesOf(session: Session, sheet: Sheet | null): HostObject {
  return bind(collection, { session, sheet });
}

function isSame(one: CellPlace, other: CellPlace): boolean {
  return one.row === other.row && one.column === other.column;
}
