import { writeFindingsList, type IsoDate, type Outcome, type Plan } from '../actions';
import { commandLine } from '../strings/commandLine';

/** The sheet of the list, and what is said of it. */
interface Listed {
  readonly sheet: string;
  readonly warnings: readonly string[];
}

/** Writes all that is open as one list, worst first; where a sheet of the usual name is not ours, under the name on offer. */
export async function listFindings(
  asked: { readonly today: IsoDate; readonly plan?: Plan },
  named: { readonly listSheetName?: string } = {},
): Promise<Outcome<Listed>> {
  const request = { ...asked, ...named, scope: { kind: 'all' }, order: 'worstFirst' } as const;
  const written = await writeFindingsList(request);
  if (written.ok) return { ok: true, value: { sheet: written.value.sheet, warnings: [] } };
  if (written.problem.reason !== 'notOurSheet') return written;
  const { sheet, otherName } = written.problem;
  const again = await listFindings(asked, { listSheetName: otherName });
  if (!again.ok) return again;
  const warnings = [commandLine.otherName(sheet, otherName), ...again.value.warnings];
  return { ok: true, value: { ...again.value, warnings } };
}
