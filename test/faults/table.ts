import { classes, type Class } from './judge/verdict';
import type { Counted } from './walk';

type Row = Readonly<Record<Class, number>>;

function countsOf(counted: readonly Counted[]): Row {
  const count = (kind: Class) => counted.filter((one) => one.class === kind).length;
  return {
    fine: count('fine'),
    lost: count('lost'),
    unseeable: count('unseeable'),
    stuck: count('stuck'),
    untrue: count('untrue'),
  };
}

const widths = { action: 30, number: 10 };
const line = (first: string, cells: readonly (string | number)[]): string =>
  `${first.padEnd(widths.action)}${cells.map((cell) => String(cell).padStart(widths.number)).join('')}`;

/** Counts by action and class as people read them, the sum of all last. */
export function tableOf(counted: readonly Counted[]): string {
  const actions = [...new Set(counted.map(({ action }) => action))];
  const rows = actions.map((action) => {
    const ofAction = counted.filter((one) => one.action === action);
    const counts = countsOf(ofAction);
    return line(action, [ofAction.length, ...classes.map((kind) => counts[kind])]);
  });
  return [line('action', ['faults', ...classes]), ...rows, '', sumOf(counted)].join('\n');
}

/** "faults N, lost 0, unseeable U, stuck 0, untrue 0" */
export function sumOf(counted: readonly Counted[]): string {
  const { lost, unseeable, stuck, untrue } = countsOf(counted);
  return `faults ${counted.length}, lost ${lost}, unseeable ${unseeable}, stuck ${stuck}, untrue ${untrue}`;
}

/** What is not fine, the same of one scenario together, with one fault of each to be run again. */
export function violationsIn(counted: readonly Counted[]): readonly string[] {
  const groups = new Map<string, Counted[]>();
  for (const one of counted.filter(({ class: kind }) => kind !== 'fine')) {
    const key = `${one.class}: ${one.scenario}: ${one.what}`;
    groups.set(key, [...(groups.get(key) ?? []), one]);
  }
  return [...groups].map(([what, faults]) => {
    const [first] = faults;
    return first === undefined ? what : `${what} (${faults.length})\n    ${commandOf(first)}`;
  });
}

/** The command that lets the same go wrong again. */
function commandOf({ scenario, strike }: Pick<Counted, 'scenario' | 'strike'>): string {
  if (scenario === 'a day') return `npm run faults -- --seed ${strike}`;
  return `npm run faults -- --only "${scenario}: ${strike}"`;
}
