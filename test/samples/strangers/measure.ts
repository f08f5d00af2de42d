/**
 * How the strangers' workbooks are read, as a table by kind of paper: `npx tsx test/samples/strangers/measure.ts`.
 * With `--each` what went wrong on each sheet stands below it.
 */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { goldenOf } from './golden';
import { readingOf } from './reading';
import { verdictsOf, type Verdict } from './verdict';

const folder = join(import.meta.dirname, '..', '..', 'fixtures', 'strangers');

interface Measured {
  readonly id: string;
  readonly paper: string;
  readonly verdicts: readonly Verdict[];
}

function measured(id: string): Measured {
  const golden = goldenOf(join(folder, `${id}.expected.txt`));
  const seen = readingOf(join(folder, `${id}.xlsx`), golden.today);
  return { id, paper: golden.paper, verdicts: verdictsOf(golden, seen) };
}

/** "2/3": how many of those that have an answer are right. */
function share(answers: readonly (boolean | null)[]): string {
  const asked = answers.filter((answer) => answer !== null);
  return asked.length === 0 ? '–' : `${asked.filter(Boolean).length}/${asked.length}`;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}

function row(name: string, verdicts: readonly Verdict[]): string {
  const counts = verdicts.flatMap(({ columnCounts }) => columnCounts ?? []);
  const wanted = sum(verdicts.map(({ block }) => (block.kind === 'leftOut' ? 0 : block.findings.length)));
  const missed = sum(verdicts.map((verdict) => verdict.missed.length));
  const cells = [
    name,
    share(verdicts.map(({ found }) => found)),
    share(verdicts.map(({ headerRight }) => headerRight)),
    share(verdicts.map(({ columnsRight }) => columnsRight)),
    counts.length === 0
      ? '–'
      : `${sum(counts.map(({ right }) => right))}/${sum(counts.map(({ all }) => all))}`,
    share(verdicts.map(({ rowsRight }) => rowsRight)),
    share(verdicts.map(({ whole }) => whole)),
    share(verdicts.map(({ whyRight }) => whyRight)),
    `${wanted - missed}/${wanted}`,
    sum(verdicts.map(({ falseFindings }) => falseFindings.length)),
  ];
  return `| ${cells.join(' | ')} |`;
}

function wrongs({ id, verdicts }: Measured): readonly string[] {
  return verdicts
    .filter(({ whole }) => !whole)
    .map((verdict) => {
      const { block, found, headerRight, columnsRight, rowsRight, missed, falseFindings } = verdict;
      const said = falseFindings.map(({ rule, address }) => `${rule} ${address}`);
      const parts = [
        ...(found ? [] : ['found']),
        ...(found && headerRight === false ? ['header'] : []),
        ...(found && columnsRight === false ? ['columns'] : []),
        ...(found && rowsRight === false ? ['rows'] : []),
        ...missed.map(({ rules, addresses }) => `missed ${rules.join('|')} ${addresses.join('|')}`),
        ...(said.length === 0 ? [] : [`false: ${said.join(', ')}`]),
      ];
      return `- ${id} “${block.sheet}” (${block.kind}): ${parts.join('; ')}`;
    });
}

const ids = readdirSync(folder)
  .filter((name) => name.endsWith('.xlsx'))
  .map((name) => name.slice(0, -'.xlsx'.length));
const all = ids.map(measured);
const isLeftOut = ({ block }: Verdict) => block.kind === 'leftOut';
const tables = all.map((one) => ({
  ...one,
  verdicts: one.verdicts.filter((verdict) => !isLeftOut(verdict)),
}));
const every = all.flatMap(({ verdicts }) => verdicts);
const lines = [
  '| kind of paper | found | header right | columns right | of all columns | rows right | whole sheet right | reason right | findings wanted | false findings |',
  '| --- | --- | --- | --- | --- | --- | --- | --- | --- | --- |',
  ...tables.map(({ paper, verdicts }) => row(paper, verdicts)),
  row('sheets that are no lists', every.filter(isLeftOut)),
  row('**all**', every),
];
process.stdout.write(`${lines.join('\n')}\n`);
if (process.argv.includes('--each')) process.stdout.write(`\n${all.flatMap(wrongs).join('\n')}\n`);
