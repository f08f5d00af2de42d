import { questionIds, questions, type QuestionId } from './allQuestions';
import hostAnswers from './hostAnswers.json';
import type { Json } from './question';
import type { ExcelFacts, ProbeRecord, Told } from './record';

/** The Excels that the embedded host can pass for, as far as its answers are kept (src/excel-host/platforms.ts). */
export const hostNames = ['plain', 'web', 'windows', 'mac', 'oldest'] as const;
export type HostName = (typeof hostNames)[number];

type Answers = Readonly<Partial<Record<QuestionId, Told>>>;

/** All answers of the plain host, and of the others those that differ from it; made by the embedded host itself. */
const kept = hostAnswers as Readonly<Record<HostName, Answers>>;

/** One part of an answer, of this Excel and of the host; undefined where it has no such part. */
export interface ComparedPart {
  readonly part: string;
  readonly theirs: Json | undefined;
  readonly hosts: Json | undefined;
  readonly isSame: boolean;
}

/** A question that came to an end, beside the answer of the host. */
export interface Compared {
  readonly id: QuestionId;
  readonly theirs: Told;
  readonly parts: readonly ComparedPart[];
  readonly isSame: boolean;
}

/** Which of the host's Excels is meant by an Excel: Windows before ExcelApi 1.19 is the oldest one. */
export function hostLike({ platform, apiSet }: ExcelFacts): HostName {
  if (platform === 'OfficeOnline') return 'web';
  if (platform === 'Mac') return 'mac';
  if (platform !== 'PC') return 'plain';
  return Number(apiSet?.split('.')[1] ?? 0) < 19 ? 'oldest' : 'windows';
}

/** What the embedded host, passing for such an Excel, answers to a question; null: it was never asked. */
function hostAnswer(host: HostName, id: QuestionId): Told | null {
  return kept[host][id] ?? kept.plain[id] ?? null;
}

/** Every question that came to an end, each part beside the host's. */
export function compareWithHost(record: ProbeRecord): readonly Compared[] {
  const host = hostLike(record.excel);
  return questionIds.flatMap((id) => {
    const theirs = record.told[id];
    const hosts = hostAnswer(host, id);
    if (theirs === undefined || theirs.state === 'begun' || hosts === null) return [];
    const parts = Object.keys(questions[id].parts).map((part) => comparePart(part, { theirs, hosts }));
    const isSame = codeOf(theirs) === codeOf(hosts) && parts.every((part) => part.isSame);
    return [{ id, theirs, parts, isSame }];
  });
}

function comparePart(
  part: string,
  { theirs, hosts }: { readonly theirs: Told; readonly hosts: Told },
): ComparedPart {
  const [one, other] = [theirs.answer[part], hosts.answer[part]];
  return { part, theirs: one, hosts: other, isSame: textOf(one) === textOf(other) };
}

const codeOf = (told: Told): string | null => (told.state === 'failed' ? told.code : null);

/** JSON with the names of objects in order, so that their order does not count. */
function textOf(value: Json | undefined): string {
  return JSON.stringify(value ?? null, (_name, one: unknown) =>
    typeof one === 'object' && one !== null && !Array.isArray(one)
      ? Object.fromEntries(Object.entries(one).sort(([a], [b]) => (a < b ? -1 : 1)))
      : one,
  );
}
