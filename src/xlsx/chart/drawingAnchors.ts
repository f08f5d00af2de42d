import { closingOf } from '../zip/nesting';
import { nextTag } from '../zip/xmlScan';
import type { Tag } from '../zip/xmlScan';
import { parseXml } from '../zip/xmlTree';
import type { XmlElement } from '../zip/xmlTree';

/** A child of a drawing, by place, and as a tree (null where it cannot be read). */
interface DrawingChild {
  readonly start: number;
  readonly end: number;
  readonly tree: XmlElement | null;
}

/** A drawing's XML (xdr:wsDr, ECMA-376 part 1, 20.5.2.35), cut into its children. */
export interface CutDrawing {
  readonly xml: string;
  readonly root: Tag;
  readonly children: readonly DrawingChild[];
  /** Place of the closing tag. */
  readonly close: number;
}

/** Cuts a drawing; null where it is not well-formed. */
export function cutDrawing(xml: string): CutDrawing | null {
  const root = nextTag(xml, 0);
  if (root === null || root.closing) return null;
  const children: DrawingChild[] = [];
  if (root.selfClosing) return { xml, root, children, close: root.end };
  let at = root.end;
  for (;;) {
    const tag = nextTag(xml, at);
    if (tag === null) return null;
    if (tag.closing) return { xml, root, children, close: tag.start };
    const end = tag.selfClosing ? tag.end : (closingOf(xml, tag)?.end ?? -1);
    if (end < 0) return null;
    children.push({ start: tag.start, end, tree: parseXml(xml.slice(tag.start, end)) });
    at = end;
  }
}

/**
 * Puts a drawing together again: children in `changes` are replaced (empty text takes one out), `added` stand last,
 * in front of all others; the rest is copied letter by letter.
 */
export function joinDrawing(
  cut: CutDrawing,
  { changes, added }: { readonly changes: ReadonlyMap<number, string>; readonly added: readonly string[] },
): string {
  const { xml, root, children, close } = cut;
  const name = xml.slice(root.start + 1, root.attributesStart);
  if (root.selfClosing) {
    const opening = `${xml.slice(0, root.attributesEnd)}>`;
    return `${opening}${added.join('')}</${name}>${xml.slice(root.end)}`;
  }
  const pieces: string[] = [];
  let at = 0;
  for (const [index, child] of children.entries()) {
    const change = changes.get(index);
    if (change === undefined) continue;
    pieces.push(xml.slice(at, child.start), change);
    at = child.end;
  }
  return [...pieces, xml.slice(at, close), ...added, xml.slice(close)].join('');
}
