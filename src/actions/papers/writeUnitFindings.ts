import { joinedRowSources, type RowSource } from '../../core/papers/joinedList/joinedSheet';
import { foldedUnit } from '../../core/nominees/identity';
import {
  findingsByUnit,
  findingsWithoutUnit,
  type UnitFindings,
} from '../../core/papers/unitFindings/unitFindings';
import {
  unitFindingsInSteps,
  unitFindingsText,
  type SayingFindings,
} from '../../core/papers/unitFindings/unitFindingsSheet';
import { bodyKey } from '../../core/counting/officeTables/summaryLabel';
import { part, type Steps } from '../../core/work/work';
import { remembered } from '../../core/text/remembered';
import { ruleWords, unitFindings as words } from '../../strings/papers';
import { applyDrafts } from '../../workbook/write/applyDrafts';
import { inSlices } from '../../workbook/inSlices';
import { notAsAccepted, previewKeyInSteps, type Accepting } from '../running/accepted';
import { judgingOf, type NomineeRequest } from '../checkNominees';
import { checkInSteps } from '../checkTasks';
import { now } from '../running/clock';
import { judgeNominees } from '../../core/office/judgeNominees';
import { readMergedOffice, type MergedOffice } from '../running/mergedOffice';
import { ownGrid, ownSheetName, type OfficeReading } from '../../core/office/officeReading';
import { done, failed, type Outcome } from '../../core/work/outcome';
import type { PlannedWrite } from '../running/plannedWrite';
import { sayFinding } from '../saying/sayFinding';
import { chosenTable } from '../../core/office/taskTable';
import { watching, type Watching } from '../running/watching';

/** Findings to be sent back, as they are asked for. */
export interface UnitFindingsRequest extends NomineeRequest {
  /** Only those of this unit, as a list writes it; absent: all units. */
  readonly unit?: string;
  /** The name to take where a sheet of the usual name is not ours. */
  readonly findingsSheetName?: string;
}

/** The findings of one unit as they are sent back; `unit` "" for rows that name none. */
export interface UnitMessage {
  readonly unit: string;
  readonly count: number;
  /** Plain text to paste into a message; no personal numbers. */
  readonly text: string;
}

/** What was written, and the texts to paste into messages. */
export interface WrittenUnitFindings {
  readonly kind: 'written' | 'unchanged';
  readonly sheet: string;
  readonly units: readonly UnitMessage[];
  readonly undoId: string | null;
}

/** Findings by unit, not yet written. */
export interface PlannedUnitFindings {
  readonly office: OfficeReading;
  readonly sheet: string;
  /** All units, or the one that was asked for. */
  readonly units: readonly UnitMessage[];
  readonly withoutUnit: number;
  readonly write: PlannedWrite;
  readonly key: string;
}

const saying: SayingFindings = { words, message: (finding) => sayFinding(ruleWords, finding).message };

/** Shares of the work at which the workbook was read, and judged. */
const officeIsRead = 0.3;
const officeIsJudged = 0.8;

/**
 * Checks nomination lists and tasks and writes what was found by unit, to print or to paste; what was set aside with a
 * reason stays out. Two batches to read (three where cells may be merged), three to guard, write and read back.
 */
export async function writeUnitFindings(
  request: UnitFindingsRequest & Accepting,
): Promise<Outcome<WrittenUnitFindings>> {
  const watch = watching(request);
  const planned = await planUnitFindings(request, watch);
  if (!planned.ok) return planned;
  const { office, sheet, units, write, key } = planned.value;
  const changed = notAsAccepted(request, { key, sheet: write.restsOn[0] ?? sheet });
  if (changed !== null) return changed;
  const applied = await applyDrafts({
    action: 'writeUnitFindings',
    at: now(),
    snapshot: office.snapshot,
    ...write,
    watch: watch.stage({ from: officeIsJudged, to: 1 }),
  });
  if (applied.kind === 'blocked') return failed(applied.block);
  const undoId = applied.kind === 'written' ? applied.undoId : null;
  return done({ kind: applied.kind, sheet, units, undoId });
}

/** Checks lists and tasks and tells the findings apart by unit; nothing is written. Two batches, or three. */
export async function planUnitFindings(
  request: UnitFindingsRequest,
  watch: Watching,
): Promise<Outcome<PlannedUnitFindings>> {
  const read = await readMergedOffice(request, watch);
  if (!read.ok) return read;
  const { office, lists } = read.value;
  const tasks = chosenTable(office);
  if (lists === null && !tasks.ok) {
    return office.snapshot.grids.length === 0 ? tasks : failed({ reason: 'noNomineeList' });
  }
  const stage = watch.stage({ from: officeIsRead, to: officeIsJudged });
  const planned = await inSlices(planInSteps(read.value, request), stage);
  return planned.ok ? done(planned.value) : failed(planned.block);
}

function* planInSteps(merged: MergedOffice, request: UnitFindingsRequest): Steps<PlannedUnitFindings> {
  const { office, lists } = merged;
  const { snapshot, dictionary } = office;
  const chosen = chosenTable(office);
  const nominees = lists === null ? null : yield* part(judgeNominees(lists, judgingOf(request)), 0, 0.5);
  const tasks = chosen.ok ? yield* part(checkInSteps(chosen.value, request.today), 0.5, 0.8) : null;
  const findings = [...(nominees?.findings ?? []), ...(tasks?.findings ?? [])];
  const all = findingsByUnit({
    findings,
    nominees: nominees?.nominees ?? [],
    tasks: tasks?.tasks ?? [],
    keyOf: remembered((unit: string) => bodyKey(unit, dictionary).key),
    sourceOf: joinedSources(office),
  });
  const key = yield* part(previewKeyInSteps(all.map(messageOf), []), 0.8, 0.85);
  const units = all.filter((unit) => isWanted(unit, request));
  const sheet = request.findingsSheetName ?? ownSheetName(snapshot, 'unitFindings') ?? words.sheetName;
  const draft = yield* part(unitFindingsInSteps(units, { ...saying, sheetName: sheet }), 0.85, 1);
  const tables = [
    ...(lists?.lists ?? []),
    ...(lists?.historyTables ?? []),
    ...(chosen.ok ? [chosen.value.table] : []),
  ];
  const planSheets = chosen.ok && office.planSheet !== null ? [office.planSheet] : [];
  const restsOn = [...new Set([...tables.map((table) => table.sheet), ...planSheets])];
  return {
    office,
    sheet,
    units: units.map(messageOf),
    withoutUnit: findingsWithoutUnit(findings, all),
    write: { restsOn, mergesOf: [], targets: [sheet], drafts: () => [draft] },
    key,
  };
}

function isWanted({ unit }: UnitFindings, { unit: wanted }: UnitFindingsRequest): boolean {
  return wanted === undefined || foldedUnit(unit) === foldedUnit(wanted);
}

function messageOf(unit: UnitFindings): UnitMessage {
  return { unit: unit.unit, count: unit.findings.length, text: unitFindingsText(unit, saying) };
}

/** Where rows of the joined list came from; rows of other sheets came from nowhere else. */
function joinedSources({ snapshot }: OfficeReading): (sheet: string, row: number) => RowSource | null {
  const grid = ownGrid(snapshot, 'joinedList');
  if (grid === null) return () => null;
  const sources = joinedRowSources(grid);
  return (sheet, row) => (sheet === grid.sheet ? (sources.get(row) ?? null) : null);
}
