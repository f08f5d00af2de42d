import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { installMissing, root, run } from './install.mjs';

/**
 * `npm run bench`: speed, memory, batches and bytes per action at 1 000, 10 000 and 100 000 rows, each size in a
 * process of its own, beside the targets; the add-in's own memory, with the embedded Excel in another process; and in
 * the page how long the pane keeps its thread, and how much script it loads. `npm run bench -- 1000 10000` takes other
 * sizes, `npm run bench -- memory 10000` measures memory alone, `npm run bench -- word 5000` Word files alone, and
 * `npm run bench -- peers` a list checked by formulas in LibreOffice and by the command line (20 000 rows),
 * `npm run bench -- own 100000` whose code took how long, with Excel in another process, and
 * `npm run bench -- stretches` the longest stretches between two pauses, and what was at work in them;
 * `npm run bench -- many 1000 3500` checks so many workbooks of communes by two workers, and makes their table.
 */
installMissing();
const words = process.argv.slice(2);
const asked = words.map(Number).filter(Number.isFinite);
const sizes = asked.length > 0 ? asked : [1000, 10000, 100000];
const budgets = { read: 2, check: 2, generate: 5, slip: 5, preview: 2, fillOwn: 5, fill: 5 };
const growthTarget = 1.2;

function measure(script, ...args) {
  const node = [
    '--expose-gc',
    '--max-old-space-size=8192',
    '--import',
    'tsx',
    join('test', 'bench', script),
    ...args.map(String),
  ];
  const done = spawnSync(process.execPath, node, { cwd: root, encoding: 'utf8', maxBuffer: 1e8 });
  if (done.status !== 0) throw new Error(`${script} ${args.join(' ')}: ${done.stderr}`);
  return JSON.parse(done.stdout);
}

const number = (value) => Math.round(value).toLocaleString('en-US');
const columns = [
  'action',
  'rows',
  'ms',
  'CPU ms',
  'rows/s',
  'MB above input',
  'batches',
  'budget',
  'kB asked',
  'kB answered',
  'plain JSON kB',
];
const widths = columns.map((name) => Math.max(name.length, 9));
const line = (cells) => `${cells.map((cell, at) => String(cell).padStart(widths[at])).join('  ')}\n`;

function printTable(title, measured) {
  process.stdout.write(`\n${title}\n${line(columns)}`);
  for (const one of measured) {
    // above the payload limit the same work goes in chunks, and the budget speaks of no number
    const budget = one.plainJsonBytes > 1_500_000 ? '(chunks)' : `<= ${budgets[one.action] ?? '-'}`;
    process.stdout.write(
      line([
        one.action,
        number(one.rows),
        number(one.milliseconds),
        number(one.cpuMilliseconds),
        number((one.rows * 1000) / Math.max(1, one.milliseconds)),
        number(one.peakMegabytes),
        one.syncs,
        budget,
        number(one.requestBytes / 1024),
        number(one.responseBytes / 1024),
        number(one.plainJsonBytes / 1024),
      ]),
    );
  }
}

function printGrowth(measured) {
  for (const action of new Set(measured.map((one) => one.action))) {
    const at = (rows) => measured.find((one) => one.action === action && one.rows === rows);
    const [small, large] = [at(10000), at(100000)];
    if (!small || !large) continue;
    const growth = large.milliseconds / large.rows / (small.milliseconds / small.rows);
    const verdict = growth <= growthTarget ? 'within' : 'ABOVE';
    process.stdout.write(
      `${action}: cost per row grows ${growth.toFixed(2)} times from 10,000 to 100,000 (${verdict} the target of ${growthTarget})\n`,
    );
  }
}

/** Microsoft's own template (yo office, React) before its first view, measured once; ours is to be no heavier. */
const templateKilobytes = 169;
const blockedTarget = 100;

function printScript({ scriptBytes }) {
  process.stdout.write(
    `\nThe pane's script when its first view can be used, the workbook read: ${(scriptBytes / 1024).toFixed(1)} kB gzipped; npm run build tells what of it comes before the view is seen (Microsoft's template: ${templateKilobytes} kB)\n`,
  );
}

/** The production pane in a browser; the embedded Excel runs on the same thread, its own time is taken off. */
function printBlocked(measured) {
  const head = ['of', 'step', 'rows', 'ms', 'blocked ms', 'with Excel', 'CPU ms', 'target'];
  const print = (cells) =>
    process.stdout.write(`${cells.map((cell) => String(cell).padStart(10)).join('  ')}\n`);
  process.stdout.write(
    "\nIn the page: the longest stretch for which the pane kept its thread (Office.js included, the embedded Excel's own time taken off); CPU: without what else the machine did meanwhile\n",
  );
  print(head);
  for (const one of measured)
    print([
      one.of,
      one.step,
      number(one.rows),
      number(one.milliseconds),
      one.longest,
      one.longestWithHost,
      one.longestCpu,
      `<= ${blockedTarget}`,
    ]);
}

const measureBlocked = (rows) =>
  ['tasks', 'nominees'].map((of) => {
    const measured = measure('measurePane.ts', of, rows);
    return typeof measured === 'string' ? measured : measured.map((one) => ({ of, ...one }));
  });

const memoryTarget = 1.5;

/** What the add-in holds at most for each row, the input included, above what the process held before; Excel and its workbook are elsewhere. */
function printMemory(measured) {
  const head = [
    'action',
    'outcome',
    'rows',
    'ms',
    'kB a row',
    'target',
    'heap MB',
    'counted',
    'changed by stopping',
  ];
  const print = (cells) =>
    process.stdout.write(
      `${cells.map((cell, at) => String(cell).padStart(at === 0 ? 20 : 14)).join('  ')}\n`,
    );
  process.stdout.write(
    "\nThe add-in's own memory, the embedded Excel in another process (counting it takes time)\n",
  );
  print(head);
  for (const one of measured)
    print([
      one.action,
      one.outcome,
      number(one.rows),
      number(one.milliseconds),
      one.kilobytesARow.toFixed(2),
      // what every run costs, whatever its rows, hides the rest below
      one.isInput ? 'input' : one.rows < 10000 ? '-' : `<= ${memoryTarget}`,
      number(one.heapMegabytes),
      one.counts,
      one.changed === null ? '' : one.changed.join(', ') || 'nothing',
    ]);
}

const measureMemory = () =>
  sizes.flatMap((rows) => ['tasks', 'nominees'].flatMap((what) => measure('measureMemory.ts', what, rows)));

const wordMemoryTarget = 300;

/** A Word file of so many rows: the workbook was read and understood before, Excel is in another process. */
function printWord(measured) {
  const head = [
    'Word file of',
    'rows',
    'outcome',
    'ms',
    'CPU ms',
    'longest ms',
    'held MB',
    'heap MB',
    'taken MB',
    'target',
    'file MB',
  ];
  const print = (cells) =>
    process.stdout.write(`${cells.map((cell) => String(cell).padStart(12)).join('  ')}\n`);
  process.stdout.write('\nWord files, memory above the workbook that was read\n');
  print(head);
  for (const one of measured)
    print([
      one.paper,
      number(one.rows),
      one.outcome,
      number(one.milliseconds),
      number(one.cpuMilliseconds),
      one.longestMilliseconds,
      one.heldMegabytes,
      one.heapMegabytes,
      one.takenMegabytes,
      one.rows <= 5000 ? `<= ${wordMemoryTarget}` : '<= 1000',
      one.fileMegabytes,
    ]);
}

const measureWord = () =>
  sizes.flatMap((rows) => ['tasks', 'nominees'].flatMap((what) => measure('measureWord.ts', what, rows)));

if (words.includes('word')) {
  printWord(measureWord());
  process.exit(0);
}

const peersTarget = 10;

/** The same list, each check a process of its own: six columns of formulas worked out in LibreOffice, and the command line. */
function printPeers(measured) {
  if (typeof measured === 'string') {
    process.stdout.write(`${measured}\n`);
    return;
  }
  const median = ({ cpuMilliseconds }) =>
    [...cpuMilliseconds].sort((a, b) => a - b)[Math.floor(cpuMilliseconds.length / 2)];
  for (const one of measured) {
    const all = one.cpuMilliseconds.map(number).join(', ');
    process.stdout.write(
      `${one.who}: ${number(one.rows)} rows, CPU ms ${all}; median ${number(median(one))}; says ${number(one.said)} things\n`,
    );
  }
  const [theirs, ours] = measured.map(median);
  process.stdout.write(`${(theirs / ours).toFixed(1)} times as fast (target ${peersTarget})\n`);
}

if (words.includes('peers')) {
  for (const rows of asked.length > 0 ? asked : [20000]) printPeers(measure('measurePeers.ts', rows));
  process.exit(0);
}

const manyGrowthTarget = 1.1;

/** Many workbooks in one run of the command line; time and memory of all of them as their number grows. */
function printMany(measured) {
  const head = ['workbooks', 'workers', 'ms', 'CPU ms', 'a minute', 'early MB', 'most MB', 'load before'];
  const print = (cells) =>
    process.stdout.write(`${cells.map((cell) => String(cell).padStart(11)).join('  ')}\n`);
  const told = (value) => (value === null ? '-' : number(value));
  print(head);
  for (const one of measured) {
    if (one.lines !== one.workbooks) throw new Error(`${one.lines} lines for ${one.workbooks} workbooks`);
    print([
      number(one.workbooks),
      one.jobs,
      number(one.milliseconds),
      told(one.cpuMilliseconds),
      number((one.workbooks * 60_000) / one.milliseconds),
      told(one.earlyMegabytes),
      told(one.peakMegabytes),
      one.loadBefore,
    ]);
  }
  const [few, most] = [measured[0], measured.at(-1)];
  if (few === most) return;
  const each = (one) => (one.cpuMilliseconds ?? one.milliseconds) / one.workbooks;
  const grows = each(most) / each(few);
  const verdict = grows <= manyGrowthTarget ? 'within' : 'ABOVE';
  process.stdout.write(
    `a workbook costs ${grows.toFixed(2)} times as much from ${number(few.workbooks)} to ${number(most.workbooks)} (${verdict} the target of ${manyGrowthTarget})\n`,
  );
}

if (words.includes('many')) {
  const counts = asked.length > 0 ? asked : [1000, 3500];
  printMany(counts.map((workbooks) => measure('measureMany.ts', workbooks, 2)));
  process.exit(0);
}

/** The add-in's own work, by a profile: Office.js and what is collected told apart. */
function printOwn(measured) {
  for (const one of measured) {
    process.stdout.write(
      `${one.action}: ${number(one.rows)} rows, own ${number(one.own)} ms, Office.js ${number(one.officeJs)}, collecting ${number(one.collecting)}, other ${number(one.other)}; heap ${number(one.heapMegabytes)} MB\n`,
    );
    for (const { what, milliseconds } of one.most)
      process.stdout.write(`${number(milliseconds).padStart(8)}  ${what}\n`);
  }
}

if (words.includes('own')) {
  printOwn(
    sizes.flatMap((rows) => ['nominees', 'tasks'].map((what) => measure('measureOwn.ts', what, rows))),
  );
  process.exit(0);
}

const stretchTarget = 50;

function printStretches(measured) {
  for (const { action, rows, longest } of measured) {
    const [first] = longest;
    process.stdout.write(
      `\n${action}, ${number(rows)} rows: longest ${first?.milliseconds ?? 0} ms (target ${stretchTarget})\n`,
    );
    for (const { milliseconds, at } of longest) {
      const parts = at.map(({ what, percent }) => `${what} ${percent} %`).join(' > ');
      process.stdout.write(`${number(milliseconds).padStart(8)}  ${parts}\n`);
    }
  }
}

if (words.includes('stretches')) {
  const rows = asked[0] ?? 10000;
  printStretches(['tasks', 'nominees'].flatMap((what) => measure('measureStretches.ts', what, rows)));
  process.exit(0);
}

if (words.includes('memory')) {
  printMemory(measureMemory());
  process.exit(0);
}

const tasks = sizes.flatMap((rows) => measure('measureTasks.ts', rows));
printTable('Tasks: the real Office.js on the embedded Excel, both included in time and memory', tasks);
printGrowth(tasks);

const nominees = sizes.flatMap((rows) => measure('measureNominees.ts', rows));
printTable('Nominees, each with five years of history', nominees);
printGrowth(nominees);

const summaries = sizes.flatMap((rows) => measure('measureSummaries.ts', rows));
printTable(
  "Nominees counted into 12 summary tables of the office's own, and into the standard tables",
  summaries,
);
printGrowth(summaries);
const [short, long] = [2000, 20000].map((lines) => measure('measurePlan.ts', lines));
const growth = long.milliseconds / long.lines / (short.milliseconds / short.lines);
process.stdout.write(
  `\nPlan: ${number(long.lines)} lines in ${number(long.milliseconds)} ms; cost per line grows ${growth.toFixed(2)} times from ${number(short.lines)} lines on\n`,
);
printMemory(measureMemory());
printWord(measureWord());
if (existsSync(join(root, 'dist', 'taskpane.html')) || run(process.execPath, ['tools/build.mjs']) === 0) {
  const inPage = sizes.filter((rows) => rows <= 10000).flatMap(measureBlocked);
  const skipped = inPage.find((one) => typeof one === 'string');
  if (skipped !== undefined) process.stdout.write(`\nIn the page: ${skipped}\n`);
  else {
    printBlocked(inPage.flat());
    for (const [start] of inPage.slice(0, 1)) printScript(start);
  }
}
