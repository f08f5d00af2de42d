import { cellName } from '../sheet/a1';
import type { Sheet } from '../sheet/model';
import { cutSheet, joinSheet } from '../sheet/sheetSections';
import {
  addRelationship,
  declareContent,
  declareDefault,
  dropPart,
  hasPart,
  partText,
  partTree,
  putPart,
  relationshipsOf,
  removeRelationships,
} from '../zip/parts';
import type { PartStore } from '../zip/parts';
import { relativeTarget } from '../zip/relativeTarget';
import { childOf, childrenOf, element, innerText, withAttributes, xmlPart } from '../zip/xmlTree';
import type { XmlElement } from '../zip/xmlTree';
import { commentKinds, linkedPart, notesDrawing } from './commentParts';
import { threadsTree, withPersons } from './threads';
import { blankDrawing, isBlank, withNotes } from './vmlNotes';
import type { NoteToDraw } from './vmlNotes';

const mainSpace = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const linkSpace = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/**
 * Writes a sheet's notes and threads: entries that nobody changed keep their elements. `main` is the workbook's part,
 * which leads to the list of persons.
 */
export function writeComments(
  parts: PartStore,
  sheetPart: string,
  from: { sheet: Sheet; main: string },
): void {
  const { sheet, main } = from;
  const persons = linkedPart(parts, main, 'persons');
  const known = persons === null ? null : partTree(parts, persons);
  const people = withPersons(known, sheet.comments);
  if (sheet.comments.length > 0 && people.changed) {
    const part = persons ?? newPart(parts, main, { kind: 'persons', name: 'xl/persons/person' });
    putPart(parts, part, xmlPart(people.tree));
  }
  putOrDrop(parts, sheetPart, {
    kind: 'threads',
    name: 'xl/threadedComments/threadedComment',
    text: sheet.comments.length === 0 ? null : xmlPart(threadsTree(sheet.comments, people.idOf)),
  });
  const drawing = notesDrawing(parts, sheetPart);
  const before = drawing === null ? null : partText(parts, drawing);
  const drawn = withNotes(before ?? blankDrawing, shapesOf(sheet));
  putOrDrop(parts, sheetPart, {
    kind: 'notes',
    name: 'xl/comments',
    text:
      sheet.notes.length + sheet.comments.length === 0 ? null : xmlPart(notesTree(parts, sheetPart, sheet)),
  });
  const text = isBlank(drawn) ? null : drawn;
  const now = putOrDrop(parts, sheetPart, { kind: 'drawing', name: 'xl/drawings/vmlDrawing', text });
  if (now !== drawing) linkDrawing(parts, sheetPart, now);
}

/** Takes notes and threads of a sheet that is gone out. */
export function dropCommentsOf(parts: PartStore, sheetPart: string): void {
  for (const kind of ['notes', 'threads', 'drawing'] as const)
    putOrDrop(parts, sheetPart, { kind, name: '', text: null });
}

function shapesOf(sheet: Sheet): NoteToDraw[] {
  const notes = sheet.notes.map(({ place, visible, width, height, source }) => ({
    place,
    visible,
    width,
    height,
    from: source?.place ?? null,
  }));
  const threads = sheet.comments.map(({ place, sourcePlace }) => ({
    place,
    from: sourcePlace,
    visible: false,
    width: null,
    height: null,
  }));
  return [...notes, ...threads];
}

const standIn =
  '[Threaded comment]\n\nYour version of Excel allows you to read this threaded comment; however, any edits to it will get removed if the file is opened in a newer version of Excel. Learn more: https://go.microsoft.com/fwlink/?linkid=870924\n\nComment:\n    ';

function notesTree(parts: PartStore, sheetPart: string, sheet: Sheet): XmlElement {
  const part = linkedPart(parts, sheetPart, 'notes');
  const old =
    (part === null ? null : partTree(parts, part)) ??
    element('comments', { xmlns: mainSpace }, [element('authors'), element('commentList')]);
  const prefix = old.name.slice(0, old.name.indexOf(':') + 1);
  const authors = childrenOf(childOf(old, 'authors'), 'author').map(innerText);
  const authorId = (name: string): number => {
    if (!authors.includes(name)) authors.push(name);
    return authors.indexOf(name);
  };
  const made = (text: string, attributes: Readonly<Record<string, string | number>>) =>
    element(`${prefix}comment`, attributes, [
      element(`${prefix}text`, {}, [element(`${prefix}t`, { 'xml:space': 'preserve' }, [text])]),
    ]);
  const notes = sheet.notes.map(({ place, author, text, source }) => {
    const attributes = { ref: cellName(place.row, place.column), authorId: authorId(author) };
    return {
      place,
      tree:
        source === null ? made(text, { ...attributes, shapeId: 0 }) : withAttributes(source.tree, attributes),
    };
  });
  const threads = sheet.comments.map(({ id, place, text, replies }) => {
    const lines = [text, ...replies.map((reply) => `Reply:\n    ${reply.text}`)].join('\n');
    const attributes = { ref: cellName(place.row, place.column), authorId: authorId(`tc=${id}`), shapeId: 0 };
    return { place, tree: made(`${standIn}${lines}`, attributes) };
  });
  const all = [...notes, ...threads].sort(
    (one, other) => one.place.row - other.place.row || one.place.column - other.place.column,
  );
  const rest = childrenOf(old).filter((child) => !/(^|:)(authors|commentList)$/.test(child.name));
  return {
    ...old,
    children: [
      element(
        `${prefix}authors`,
        {},
        authors.map((name) => element(`${prefix}author`, {}, [name])),
      ),
      element(
        `${prefix}commentList`,
        {},
        all.map(({ tree }) => tree),
      ),
      ...rest,
    ],
  };
}

interface LinkedPart {
  readonly kind: keyof typeof commentKinds;
  /** Where a new one lies, without its number. */
  readonly name: string;
}

/** Where the part lies then; null where it is none. */
function putOrDrop(
  parts: PartStore,
  from: string,
  made: LinkedPart & { text: string | null },
): string | null {
  const { kind, text } = made;
  const known = kind === 'drawing' ? notesDrawing(parts, from) : linkedPart(parts, from, kind);
  if (text !== null) {
    const part = known ?? newPart(parts, from, made);
    putPart(parts, part, text);
    return part;
  }
  if (known === null) return null;
  const links = relationshipsOf(parts, from).filter(({ target }) => target === known);
  dropPart(parts, known);
  declareContent(parts, known, null);
  removeRelationships(parts, from, new Set(links.map(({ id }) => id)));
  return null;
}

function newPart(parts: PartStore, from: string, { kind, name }: LinkedPart): string {
  const ending = kind === 'drawing' ? 'vml' : 'xml';
  const first = kind === 'persons' ? `${name}.${ending}` : null;
  let number = 1;
  while (hasPart(parts, `${name}${number}.${ending}`)) number += 1;
  const part = first !== null && !hasPart(parts, first) ? first : `${name}${number}.${ending}`;
  if (kind === 'drawing') declareDefault(parts, ending, commentKinds.drawing.content);
  else declareContent(parts, part, commentKinds[kind].content);
  addRelationship(parts, from, { type: commentKinds[kind].type, target: relativeTarget(from, part) });
  return part;
}

/** The sheet names its drawing of notes. */
function linkDrawing(parts: PartStore, sheetPart: string, drawing: string | null): void {
  const cut = cutSheet(partText(parts, sheetPart) ?? '');
  if (cut === null) return;
  const link = relationshipsOf(parts, sheetPart).find(({ target }) => target === drawing);
  const made =
    link === undefined ? '' : `<${cut.prefix}legacyDrawing xmlns:r="${linkSpace}" r:id="${link.id}"/>`;
  putPart(parts, sheetPart, joinSheet(cut, new Map([['legacyDrawing', made]])));
}
