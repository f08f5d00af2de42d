import { atOnce } from '../../src/core/work/work';
import { paragraphsFromText } from '../../src/core/plan/planText';
import { readPlan } from '../../src/core/plan/readPlan';
import { benchPlan } from './benchTasks';

/** Reads a plan of about so many lines and tells how long it took: its items are repeated, as in a long paper. */
function measurePlan(lines: number): { readonly lines: number; readonly milliseconds: number } {
  const repeated = Array.from({ length: Math.ceil(lines / benchPlan.split('\n').length) }, () => benchPlan);
  const text = repeated.join('\n');
  const start = performance.now();
  atOnce(readPlan(paragraphsFromText(text), { origin: 'text' }));
  return { lines: text.split('\n').length, milliseconds: performance.now() - start };
}

measurePlan(1000);
process.stdout.write(`${JSON.stringify(measurePlan(Number(process.argv[2] ?? '1000')))}\n`);
