import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { lawInUse } from '../../../src/actions/running/lawInUse';
import { ownSheetWords } from '../../../src/actions/running/ownSheetWords';
import { understandOffice } from '../../../src/core/office/understandOffice';
import type { Plan } from '../../../src/core/plan/plan';
import { paragraphsFromText } from '../../../src/core/plan/planText';
import { readPlan } from '../../../src/core/plan/readPlan';
import type { Grid } from '../../../src/core/sheets/grid';
import { atOnce } from '../../../src/core/work/work';
import { gridsOfFile } from '../../fixtures/gridsOfFile';
import { lookAlikeHands } from '../../fixtures/lookAlikes';
import { nomineeSample, nomineeSampleIds } from '../../fixtures/nomineeSample';
import { sampleOffice } from '../../fixtures/sampleOffices';
import { seenIn, snapshotOf } from '../../samples/strangers/reading';
import { day } from '../rules/taskSheet';

type Write = (text: string) => string;
const asItIs: Write = (text) => text;

interface Sample {
  readonly name: string;
  readonly workbook: string;
  readonly plan: string | null;
  readonly today: string;
  /** The sample has more findings than this. */
  readonly more: number;
}

const strangers = join(__dirname, '../../fixtures/strangers');
const samples: readonly Sample[] = [
  ...(['commune-2023', 'ward-2026'] as const).map((id): Sample => {
    const { workbook, plans, today } = sampleOffice(id);
    return {
      name: id,
      workbook,
      plan: plans.find((path) => !path.endsWith('.docx')) ?? null,
      today,
      more: 10,
    };
  }),
  ...nomineeSampleIds.map((id): Sample => {
    const { seeded, today } = nomineeSample(id);
    return { name: id, workbook: seeded, plan: null, today, more: 10 };
  }),
  ...['03-assignment-in-one-cell', '06-two-tables', '08-names-only', '12-all-peoples'].map(
    (name): Sample => ({
      name,
      workbook: join(strangers, `${name}.xlsx`),
      plan: null,
      today: '2026-05-20',
      more: -1,
    }),
  ),
];

/** The same sheets with every text in another hand; what formulas show too. */
function writtenAnew(grids: readonly Grid[], write: Write): readonly Grid[] {
  return grids.map((grid) => ({
    ...grid,
    values: grid.values.map((row) => row.map((value) => (typeof value === 'string' ? write(value) : value))),
  }));
}

function planOf({ plan }: Sample, write: Write): Plan | null {
  if (plan === null) return null;
  const read = atOnce(readPlan(paragraphsFromText(write(readFileSync(plan, 'utf8'))), { origin: 'text' }));
  return read.ok ? read.plan : null;
}

/** Tables with their columns and rows, and findings with their cells. */
function seen(sample: Sample, grids: readonly Grid[], write: Write): readonly string[] {
  const today = day(sample.today);
  const asked = {
    plan: planOf(sample, write),
    planSide: null,
    today,
    year: null,
    law: lawInUse(),
    say: ownSheetWords,
  };
  const { tables, findings } = seenIn(
    atOnce(understandOffice(snapshotOf(writtenAnew(grids, write)), asked)),
    today,
  );
  return [
    ...tables.map(({ columns, ...table }) => JSON.stringify({ ...table, columns: [...columns] })),
    // how a cell is written is just what differs between these hands
    ...findings
      .filter(({ rule }) => rule !== 'SHEET-04' && rule !== 'DS-16')
      .map((one) => `${one.rule} ${one.messageId} ${one.sheet ?? ''} ${one.address}`)
      .sort(),
  ];
}

describe.each(samples.map((sample) => [sample.name, sample] as const))('%s', (_name, sample) => {
  const grids = gridsOfFile(sample.workbook);
  const plain = seen(sample, grids, asItIs);

  test('has something to be seen', () => expect(plain.length).toBeGreaterThan(sample.more));

  test.each(lookAlikeHands.map((hand) => [hand.name, hand] as const))(
    'is read the same with %s',
    (_hand, hand) => {
      expect(seen(sample, grids, hand.write)).toEqual(plain);
    },
  );
});
