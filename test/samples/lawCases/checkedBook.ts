import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseIsoDate } from '../../../src/actions';
import type { RunAnswer } from '../../../src/cli/answers';
import { runWorkbook } from '../../../src/cli/runWorkbook';
import type { StrangerSheet } from '../making/strangers/model';
import { writeStranger } from '../making/strangers/writeStranger';

export interface BookToCheck {
  readonly id: string;
  /** YYYY-MM-DD. */
  readonly today: string;
  readonly sheets: readonly StrangerSheet[];
  /** Lines of a plan; null: no plan is handed in. */
  readonly plan: readonly string[] | null;
}

/**
 * What the command line's `check` answers for a workbook that is made here, in this process.
 * Throws where the check could not run.
 */
export async function checkedBook({ id, today, sheets, plan }: BookToCheck): Promise<RunAnswer> {
  const day = parseIsoDate(today);
  if (day === null) throw new Error(`${id}: no day`);
  const folder = mkdtempSync(join(tmpdir(), 'law-list-'));
  try {
    const workbook = join(folder, `${id}.xlsx`);
    const planFile = plan === null ? null : join(folder, `${id}.txt`);
    writeFileSync(workbook, await writeStranger({ id, paper: id, today, remarks: [], sheets }));
    if (planFile !== null) writeFileSync(planFile, `${(plan ?? []).join('\n')}\n`);
    const done = await runWorkbook({
      command: 'check',
      workbook,
      planFile,
      lawFile: null,
      convertOldFonts: false,
      out: null,
      today: day,
      docx: null,
      nominationList: false,
      findingsList: false,
      fillOfficeTables: false,
      formulas: false,
    });
    if (done.kind === 'couldNotRun') throw new Error(`${id}: ${done.why}`);
    return done.json as RunAnswer;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
