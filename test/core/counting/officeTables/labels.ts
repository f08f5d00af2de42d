import { currentLawBook } from '../../../../src/core/law/currentBook';
import type { AxisLine } from '../../../../src/core/counting/officeTables/axisLine';
import { labelReader } from '../../../../src/core/counting/officeTables/summaryLabel';
import { bodyDictionary } from '../../../../src/core/bodies/bodyDictionary';

/** A reader of labels for an office without a plan, whose records name two hamlets; the year is 2025. */
export const readLabel = labelReader({
  plan: null,
  dictionary: bodyDictionary({ planBodies: [], officeBodies: [], on: null }),
  book: currentLawBook(),
  bodies: new Set(['thôn sao mai', 'thôn gió đông']),
  year: 2025,
});

/** What a line asks for: "individual+LDTT", "TTLDTT or TTLDXS", "*" for everything. */
export function asked({ anyOf }: AxisLine): string {
  return anyOf.map((all) => all.map(({ value }) => value).join('+') || '*').join(' or ');
}
