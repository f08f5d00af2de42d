import { questions, type QuestionId } from '../../../src/workbook/probe/allQuestions';
import { compareWithHost } from '../../../src/workbook/probe/compare';
import type { ProbeRecord } from '../../../src/workbook/probe/record';

/** Something that a real Excel answered otherwise than the embedded one. */
export interface Contradiction {
  readonly question: QuestionId;
  /** null: the question ended with a code that the embedded one does not give. */
  readonly part: string | null;
  /** Ids of the host's rules that the part touches; none where the host rests on nothing there. */
  readonly rules: readonly string[];
  readonly theirs: unknown;
  readonly hosts: unknown;
}

/** All in which a probe file says otherwise than the embedded Excel of the same platform. */
export function contradictionsIn(file: ProbeRecord): readonly Contradiction[] {
  return compareWithHost(file).flatMap(({ id, theirs, parts, isSame }) => {
    const found = parts
      // a part that was never reached says nothing
      .filter((part) => !part.isSame && part.theirs !== undefined)
      .map(({ part, ...of }) => ({
        question: id,
        part,
        rules: questions[id].parts[part] ?? [],
        theirs: of.theirs,
        hosts: of.hosts ?? null,
      }));
    const failure = theirs.state === 'failed' && !isSame ? [theirs.code] : [];
    return [
      ...found,
      ...failure.map((code) => ({ question: id, part: null, rules: [], theirs: code, hosts: null })),
    ];
  });
}

/** Ids of the rules of the embedded Excel that a probe file contradicts, each once. */
export function contradictedRules(file: ProbeRecord): readonly string[] {
  return [...new Set(contradictionsIn(file).flatMap(({ rules }) => rules))].sort();
}

/** A contradiction as a line: `q03.after: filter-write; Excel [21,…], host [21,…]`. */
export function sayContradiction({ question, part, rules, theirs, hosts }: Contradiction): string {
  const place = part === null ? question : `${question}.${part}`;
  const touched = rules.length === 0 ? 'no rule' : rules.join(', ');
  return `${place}: ${touched}; Excel ${JSON.stringify(theirs)}, host ${JSON.stringify(hosts)}`;
}
