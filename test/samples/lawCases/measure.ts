/**
 * How the small law cases and the clean lists are judged, by kind of mistake: `npx tsx test/samples/lawCases/measure.ts`.
 * With `--each` what went wrong in each case stands below, and every finding of the clean lists that is no remark.
 */
import { lawCases } from '../making/lawCases/lawCases';
import type { LawCase } from '../making/lawCases/model';
import { cleanLists } from '../making/lawLists/cleanLists';
import { checkedBook, type BookToCheck } from './checkedBook';
import { lawVerdict, wrongsOf, type LawVerdict } from './verdict';

interface Judged {
  readonly one: LawCase;
  readonly verdict: LawVerdict;
}

const judged: Judged[] = [];
for (const one of lawCases) judged.push({ one, verdict: await lawVerdict(one) });

function line(cells: readonly (string | number)[]): string {
  return `| ${cells.join(' | ')} |`;
}

function row(name: string, of: readonly Judged[]): string {
  const right = of.filter(({ verdict }) => wrongsOf(verdict).length === 0).length;
  const count = (key: keyof LawVerdict) => of.reduce((sum, { verdict }) => sum + verdict[key].length, 0);
  return line([
    name,
    `${right}/${of.length}`,
    count('missed'),
    count('otherSeverity'),
    count('notJustified'),
  ]);
}

/** The answer, or why the whole list was not read. */
async function answerOrWhy(book: BookToCheck): Promise<Awaited<ReturnType<typeof checkedBook>> | string> {
  try {
    return await checkedBook(book);
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

const kinds = [...new Set(lawCases.map(({ kind }) => kind))];
const byKind = kinds.map((kind) =>
  row(
    kind,
    judged.filter(({ one }) => one.kind === kind),
  ),
);
const clean: string[] = [];
const alarms: string[] = [];
for (const { id, style, today, sheets } of cleanLists) {
  const answer = await answerOrWhy({ id, today, sheets, plan: null });
  if (typeof answer === 'string') {
    clean.push(line([id, style, 'not read', '–', '–', '–']));
    alarms.push(`- ${answer}`);
    continue;
  }
  const { findings, tables } = answer;
  const of = (wanted: string) => findings.filter(({ severity }) => severity === wanted);
  const records = tables.reduce((sum, table) => sum + table.records, 0);
  clean.push(
    line([id, style, records, ...['error', 'warning', 'info'].map((severity) => of(severity).length)]),
  );
  for (const { rule, severity, address, message } of [...of('error'), ...of('warning')])
    alarms.push(`- ${id}: ${rule} ${severity} ${address}: ${message}`);
}
const lines = [
  line(['kind', 'right', 'missed', 'other severity', 'not justified']),
  line(['---', '---', '---', '---', '---']),
  ...byKind,
  row('**all**', judged),
  '',
  line(['clean list', 'habit', 'rows', 'E', 'W', 'I']),
  line(['---', '---', '---', '---', '---', '---']),
  ...clean,
];
process.stdout.write(`${lines.join('\n')}\n`);
if (process.argv.includes('--each')) {
  const wrongs = judged.flatMap(({ one, verdict }) =>
    wrongsOf(verdict).map((wrong) => `- ${one.id} (${one.what}): ${wrong}`),
  );
  process.stdout.write(`\n${[...wrongs, '', ...alarms].join('\n')}\n`);
}
