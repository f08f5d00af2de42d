import { parseIsoDate, readPlanText, type IsoDate, type Outcome, type Plan } from '../../src/actions';
import type { ExcelHost, HostOptions } from '../../src/excel-host/host';
import { benchPlan } from '../bench/benchTasks';
import { fillSheet, startHost } from '../workbook/office';

export const taskHeader = [
  'TT',
  'Mục KH',
  'Nội dung nhiệm vụ',
  'Đơn vị chủ trì',
  'Đơn vị phối hợp',
  'Thời gian',
  'Sản phẩm',
];

/** A row of a task sheet, complete and without a mistake. */
export function taskRow(
  number: number,
  change: Partial<Record<number, string | number>> = {},
): (string | number)[] {
  const row = [
    number,
    `II.${(number % 9) + 1}`,
    `Rà soát nhóm hộ thứ ${number} trồng hoa bên kênh`,
    'Công an xã',
    'Trạm Y tế; Hội Nông dân xã',
    'Quý II/2026',
    'Báo cáo kết quả',
  ];
  return row.map((value, column) => change[column] ?? value);
}

export const today: IsoDate = parseIsoDate('2026-05-20') ?? fail('a day');

/** A host whose workbook has one task sheet with the given rows under the header. */
export async function startTasks(
  rows: readonly (readonly (string | number)[])[],
  options: Partial<HostOptions> = {},
): Promise<ExcelHost> {
  const host = await startHost(options);
  await fillSheet('Nhiệm vụ', [taskHeader, ...rows]);
  host.resetRoundTrips();
  return host;
}

/** A plan with items II.1 … II.9. */
export async function planOfNine(): Promise<Plan> {
  return valueOf(await readPlanText(benchPlan));
}

/** The value of an outcome, or a failed test. */
export function valueOf<Value>(outcome: Outcome<Value>): Value {
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.problem));
  return outcome.value;
}

/** All that a workbook holds, as its saved bytes. */
export function fileOf(host: ExcelHost): string {
  return Buffer.from(host.save()).toString('base64');
}

function fail(what: string): never {
  throw new Error(what);
}
