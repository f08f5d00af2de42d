import { cutSheet, sectionText } from '../sheet/sheetSections';
import { partText, relationshipsOf } from '../zip/parts';
import type { PartStore } from '../zip/parts';
import { attributeOf, parseXml } from '../zip/xmlTree';

/** Relationship types and content types of notes and comments (MS-XLSX 2.1.56 and 2.1.57 for threads and persons). */
export const commentKinds = {
  notes: {
    type: 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/comments',
    content: 'application/vnd.openxmlformats-officedocument.spreadsheetml.comments+xml',
  },
  drawing: {
    type: 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/vmlDrawing',
    content: 'application/vnd.openxmlformats-officedocument.vmlDrawing',
  },
  threads: {
    type: 'http://schemas.microsoft.com/office/2017/10/relationships/threadedComment',
    content: 'application/vnd.ms-excel.threadedcomments+xml',
  },
  persons: {
    type: 'http://schemas.microsoft.com/office/2017/10/relationships/person',
    content: 'application/vnd.ms-excel.person+xml',
  },
} as const;

/** The part of a kind that a part leads to, or null. */
export function linkedPart(
  parts: PartStore,
  from: string,
  kind: Exclude<keyof typeof commentKinds, 'drawing'>,
): string | null {
  return relationshipsOf(parts, from).find(({ type }) => type === commentKinds[kind].type)?.target ?? null;
}

/** The drawing of a sheet's notes, or null; pictures of headers lie in drawings of the same kind. */
export function notesDrawing(parts: PartStore, sheetPart: string): string | null {
  const drawings = relationshipsOf(parts, sheetPart).filter(({ type }) => type === commentKinds.drawing.type);
  if (drawings.length === 0) return null;
  const cut = cutSheet(partText(parts, sheetPart) ?? '');
  const named = cut === null ? null : sectionText(cut, 'legacyDrawing');
  const tree = named === null ? null : parseXml(named);
  const id = tree === null ? undefined : attributeOf(tree, 'id');
  return drawings.find((link) => link.id === id)?.target ?? null;
}
