import type { PlanParagraph } from '../planParagraph';
import { chooseLadder } from './ladder';
import type { Marker } from './markers';
import { outlineParagraph, type OutlineParagraph } from './outlineParagraph';

/** A paragraph of the paper, and what opens a part there. */
export interface MarkedParagraph extends OutlineParagraph {
  /** The number or heading that opens a part; null where none begins. */
  readonly part: Marker | null;
}

/** A paper whose marks were read. */
export interface MarkedPaper {
  readonly paragraphs: readonly MarkedParagraph[];
  /** Position of the body's first paragraph; null where the paper has no body. */
  readonly bodyStart: number | null;
  /** Where recipients, signature or appendix begin below the body. */
  readonly footStart: number;
}

/** Reads the marks of a whole paper and settles which of them open parts. Paragraphs stay one for one. */
export function markPaper(lines: readonly Pick<PlanParagraph, 'text' | 'isBold'>[]): MarkedPaper {
  const paragraphs = lines.map(({ text, isBold }) => outlineParagraph(text, { isBold }));
  const { openers, start, end } = chooseLadder(paragraphs);
  return {
    paragraphs: paragraphs.map((paragraph, index) => ({ ...paragraph, part: openers.get(index) ?? null })),
    bodyStart: start,
    footStart: end,
  };
}
