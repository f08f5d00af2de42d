import { nextTag, textBetween } from './xmlScan';
import type { Tag } from './xmlScan';

/** Which tags are open while XML is read by place. */
export interface Nesting {
  /** How many are open. */
  readonly depth: () => number;
  /** Takes the next tag; throws where a closing one is not that of the last that was opened: the file is damaged. */
  readonly take: (tag: Tag) => void;
}

/** Begins with nothing open. */
export function nesting(): Nesting {
  const open: Tag[] = [];
  return {
    depth: () => open.length,
    take: (tag) => {
      if (tag.closing) {
        const last = open.pop();
        if (last === undefined || !closes(tag, last)) throw mismatch(tag);
      } else if (!tag.selfClosing) open.push(tag);
    },
  };
}

/** True where a closing tag has the name of an open one, prefix included. */
export function closes(tag: Tag, open: Tag): boolean {
  return (
    tag.closing &&
    tag.name === open.name &&
    writtenLength(tag) - 1 === writtenLength(open) &&
    !tag.selfClosing
  );
}

/** The damage that a closing tag of another name is. */
export function mismatch(tag: Tag): Error {
  return new Error(`</${tag.name}> closes nothing`);
}

/** Letters from `<` to the end of the name: prefixes of equal names are equal where they are as long, for whoever means no harm. */
function writtenLength(tag: Tag): number {
  return tag.attributesStart - tag.start;
}

/** The closing tag that belongs to an open, not self-closing tag; null where the text ends before, or one in between closes nothing. */
export function closingOf(xml: string, first: Tag): Tag | null {
  const open: Tag[] = [first];
  let at = first.end;
  for (;;) {
    const tag = nextTag(xml, at);
    if (tag === null) return null;
    if (tag.closing) {
      const last = open.pop();
      if (last === undefined || !closes(tag, last)) return null;
      if (open.length === 0) return tag;
    } else if (!tag.selfClosing) open.push(tag);
    at = tag.end;
  }
}

/** What may stand in front of the root: a declaration, comments and blanks, and no letters. */
export function isProlog(text: string): boolean {
  return textBetween(text, 0, text.length).trim() === '';
}
