import type { LawEdition } from '../../core/law/edition';
import { noJson, type Expected, type LawFileProblem } from '../../core/law/expected';
import { parseEdition } from '../../core/law/parseEdition';

/** An edition of the law book from the text of a file, or all that is wrong with it, line by line. */
export type LawFileReading =
  | { readonly ok: true; readonly edition: LawEdition }
  | { readonly ok: false; readonly problems: readonly LawFileProblem[] };

/** Letters that a file may have: many times those of the add-in's own. */
const mostLetters = 8_000_000;

/**
 * Reads an edition. Never throws. Where the text is no JSON, one problem is told: those after it are mostly its echoes.
 * What finds lines is loaded and run only where something is wrong, and the thread is given back in between.
 */
export async function readLawFile(text: string): Promise<LawFileReading> {
  if (text.length > mostLetters) return { ok: false, problems: [wholeFile({ kind: 'smallFile' })] };
  const parsed = parsedJson(text);
  await threadGivenBack();
  if (parsed !== null) {
    const reading = parseEdition(parsed.value);
    if (reading.ok) return reading;
  }
  return { ok: false, problems: await problemsOf(text) };
}

/** Null where the text is no JSON, or a field stands twice in an object: JSON takes the last, and nobody sees it. */
function parsedJson(text: string): { readonly value: unknown } | null {
  // what another encoding leaves, read as UTF-8: letters are lost
  if (text.includes('\uFFFD')) return null;
  try {
    const value: unknown = JSON.parse(text);
    return fieldsIn(text) === fieldsOf(value) ? { value } : null;
  } catch {
    return null;
  }
}

/** How many names of fields stand in a JSON text. */
function fieldsIn(text: string): number {
  let fields = 0;
  for (const [, colon] of text.matchAll(/"(?:[^"\\]|\\.)*"\s*(:)?/g)) if (colon !== undefined) fields += 1;
  return fields;
}

/** How many fields the objects of a value have. */
function fieldsOf(value: unknown): number {
  let fields = 0;
  const open = [value];
  while (open.length > 0) {
    const one = open.pop();
    if (typeof one !== 'object' || one === null) continue;
    const items: readonly unknown[] = Object.values(one);
    if (!Array.isArray(one)) fields += items.length;
    for (const item of items) open.push(item);
  }
  return fields;
}

async function problemsOf(text: string): Promise<readonly LawFileProblem[]> {
  const { linedFile } = await import(/* webpackChunkName: "lawFileLines" */ './lawFileLines');
  await threadGivenBack();
  const file = linedFile(text);
  await threadGivenBack();
  const reading = parseEdition(file.value);
  const shape = reading.ok ? [] : reading.problems.map(file.lineOf);
  if (!file.isJson) return firstSlip(file.problems, shape);
  const problems = [...file.problems, ...shape].sort((one, other) => one.line - other.line);
  return problems.length > 0 ? problems : [wholeFile(noJson)];
}

function wholeFile(expected: Expected): LawFileProblem {
  return { path: '', expected, line: 1, otherLine: null, isMissing: false };
}

/** A lost bracket is noticed lines later; what then stands where it does not belong is seen at once. */
const seenEarlier: ReadonlySet<Expected['kind']> = new Set(['list', 'object', 'noSuchField']);

function firstSlip(
  ofFile: readonly LawFileProblem[],
  ofShape: readonly LawFileProblem[],
): readonly LawFileProblem[] {
  const slip = ofFile.find(({ expected }) => expected.kind === 'json');
  const line = slip?.line ?? Infinity;
  const bracket = ofShape.find(
    ({ expected, isMissing, line: at }) => !isMissing && at < line && seenEarlier.has(expected.kind),
  );
  return [bracket ?? slip ?? ofFile].flat();
}

const threadGivenBack = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 0));
