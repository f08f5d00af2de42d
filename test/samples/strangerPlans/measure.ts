/**
 * How the strangers' plans are read, as a table by paper: `npx tsx test/samples/strangerPlans/measure.ts`.
 * With `--each` what differed stands below it.
 */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { goldenOf } from './golden';
import { readingOf } from './reading';
import type { Share } from './share';
import { aspects, scoreOf, verdictOf, type Aspect, type Verdict } from './verdict';

const folder = join(import.meta.dirname, '..', '..', 'fixtures', 'strangerPlans');

interface Measured {
  readonly id: string;
  readonly paper: string;
  readonly verdict: Verdict;
}

async function measured(file: string): Promise<Measured> {
  const id = file.replace(/\.[^.]+$/u, '');
  const golden = goldenOf(join(folder, `${id}.expected.txt`));
  const verdict = verdictOf(golden, await readingOf(join(folder, file)));
  return { id, paper: golden.paper, verdict };
}

function printed({ right, all }: Pick<Share, 'right' | 'all'>): string {
  return all === 0 ? '–' : `${right}/${all}`;
}

function total(of: readonly Measured[], aspect: Aspect): string {
  const shares = of.map(({ verdict }) => verdict[aspect]);
  const sum = (key: 'right' | 'all') => shares.reduce((count, share) => count + share[key], 0);
  return printed({ right: sum('right'), all: sum('all') });
}

function wrongsOf({ id, verdict }: Measured): readonly string[] {
  return aspects.flatMap((aspect) => verdict[aspect].wrongs.map((wrong) => `- ${id} ${aspect}: ${wrong}`));
}

const files = readdirSync(folder).filter((name) => !name.endsWith('.expected.txt'));
const all: Measured[] = [];
for (const file of files) all.push(await measured(file));
const mean = all.reduce((sum, { verdict }) => sum + scoreOf(verdict), 0) / all.length;
const lines = [
  ['paper', ...aspects, 'score'],
  ['---', ...aspects.map(() => '---'), '---'],
  ...all.map(({ id, paper, verdict }) => [
    `${id.slice(0, 2)} ${paper}`,
    ...aspects.map((aspect) => printed(verdict[aspect])),
    scoreOf(verdict).toFixed(2),
  ]),
  ['**all**', ...aspects.map((aspect) => total(all, aspect)), `**${mean.toFixed(2)}**`],
].map((cells) => `| ${cells.join(' | ')} |`);
process.stdout.write(`${lines.join('\n')}\n`);
if (process.argv.includes('--each')) process.stdout.write(`\n${all.flatMap(wrongsOf).join('\n')}\n`);
