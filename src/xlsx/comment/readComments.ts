import { parseCell } from '../sheet/a1';
import { partText, partTree } from '../zip/parts';
import type { PartStore } from '../zip/parts';
import { childOf, childrenOf, flag, innerText, localName } from '../zip/xmlTree';
import type { XmlElement } from '../zip/xmlTree';
import type { SheetComment, SheetNote, ThreadEntry } from './commentModel';
import { linkedPart, notesDrawing } from './commentParts';
import { drawnNotes } from './vmlNotes';

/** Notes and threads of a sheet; what stands in for a thread among the notes is none. `main` is the workbook's part. */
export function readComments(
  parts: PartStore,
  sheetPart: string,
  main: string,
): { readonly notes: SheetNote[]; readonly comments: SheetComment[] } {
  const comments = readThreads(parts, sheetPart, main);
  const part = linkedPart(parts, sheetPart, 'notes');
  const root = part === null ? null : partTree(parts, part);
  const drawing = root === null ? null : notesDrawing(parts, sheetPart);
  const drawn = drawnNotes(drawing === null ? '' : (partText(parts, drawing) ?? ''));
  const threads = new Set(comments.map(({ id }) => `tc=${id}`));
  const authors = childrenOf(childOf(root, 'authors'), 'author').map(innerText);
  const notes = childrenOf(childOf(root, 'commentList'), 'comment').flatMap((tree): SheetNote[] => {
    const place = parseCell(tree.attributes['ref'] ?? '');
    const author = authors[Number(tree.attributes['authorId'] ?? 0)] ?? '';
    // for programs that know no threads, each has a note whose author is "tc=" and the thread's id
    if (place === null || threads.has(author)) return [];
    return [{ place, author, text: noteText(tree), source: { place, tree }, ...drawn(place) }];
  });
  return { notes, comments };
}

/** The letters of a note's runs; what tells how to read them aloud is left out. */
function noteText(tree: XmlElement): string {
  const text = childOf(tree, 'text');
  const runs = childrenOf(text).filter((child) => ['r', 't'].includes(localName(child)));
  return runs.map((run) => (localName(run) === 't' ? innerText(run) : runText(run))).join('');
}

function runText(run: XmlElement): string {
  const text = childOf(run, 't');
  return text === null ? '' : innerText(text);
}

function readThreads(parts: PartStore, sheetPart: string, main: string): SheetComment[] {
  const part = linkedPart(parts, sheetPart, 'threads');
  const entries = part === null ? [] : childrenOf(partTree(parts, part), 'threadedComment');
  const personsPart = linkedPart(parts, main, 'persons');
  const persons = new Map(
    childrenOf(personsPart === null ? null : partTree(parts, personsPart), 'person').map((one) => [
      one.attributes['id'] ?? '',
      one.attributes,
    ]),
  );
  const entryOf = (tree: XmlElement): ThreadEntry => {
    const person = persons.get(tree.attributes['personId'] ?? '') ?? {};
    const text = childOf(tree, 'text');
    return {
      id: tree.attributes['id'] ?? '',
      author: person['displayName'] ?? '',
      email: (person['userId'] ?? '').includes('@') ? emailOf(person['userId'] ?? '') : '',
      text: text === null ? '' : innerText(text),
      created: tree.attributes['dT'] ?? '',
      source: tree,
    };
  };
  const repliesTo = new Map<string, XmlElement[]>();
  for (const entry of entries) {
    const parent = entry.attributes['parentId'];
    if (parent === undefined) continue;
    const known = repliesTo.get(parent);
    if (known === undefined) repliesTo.set(parent, [entry]);
    else known.push(entry);
  }
  return entries
    .filter(({ attributes }) => attributes['parentId'] === undefined)
    .flatMap((tree): SheetComment[] => {
      const place = parseCell(tree.attributes['ref'] ?? '');
      if (place === null) return [];
      const replies = repliesTo.get(tree.attributes['id'] ?? '') ?? [];
      return [
        {
          ...entryOf(tree),
          place,
          sourcePlace: place,
          resolved: flag(tree.attributes['done']),
          replies: replies.map(entryOf),
        },
      ];
    });
}

/** "S::name@office.example::guid" as Excel keeps people of a tenant; others stand as they are. */
function emailOf(userId: string): string {
  return userId.split('::').find((piece) => piece.includes('@')) ?? '';
}
