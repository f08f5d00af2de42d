import type { Office } from '../../core/office/office';
import { openFindings } from '../../core/office/openFindings';
import { ownGrid, ownSheetName } from '../../core/office/ownSheets';
import type { Paper, PlannedPaper } from '../../core/office/paper';
import { sheetsBehind } from '../../core/office/restsOn';
import { bodyKey } from '../../core/counting/officeTables/summaryLabel';
import { foldedUnit } from '../../core/nominees/identity';
import { joinedRowSources, type RowSource } from '../../core/papers/joinedList/joinedSheet';
import {
  findingsByUnit,
  findingsWithoutUnit,
  type UnitFindings,
} from '../../core/papers/unitFindings/unitFindings';
import {
  draftUnitFindings,
  unitFindingsText,
  type SayingFindings,
} from '../../core/papers/unitFindings/unitFindingsSheet';
import { memoized } from '../../core/text/memoized';
import { done, type Outcome } from '../../core/work/outcome';
import { part, ready, type Work } from '../../core/work/work';
import { ruleWords } from '../../strings/papers/ruleWords';
import { unitFindings as words } from '../../strings/papers/unitFindings';
import { judgingOf, type NomineeRequest } from '../checkNominees';
import { placeOf, type PaperPlace } from '../running/paperPlace';
import { previewPaper, type LookedAt } from '../running/previewPaper';
import { writePaper, type Accepting } from '../running/writePaper';
import { sayFinding } from '../saying/sayFinding';

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

/** Findings by unit, not yet written. */
export interface MadeUnitFindings {
  /** All units, or the one that was asked for. */
  readonly units: readonly UnitMessage[];
  /** Findings that go to no unit: of whole sheets, of the plan, or of rows that are nobody's. */
  readonly withoutUnit: number;
}

/** What goes back to units, before it is written. */
export interface UnitFindingsPreview extends PaperPlace, MadeUnitFindings {
  /** For `accepted` of the write, whether of all units or of one. */
  readonly key: string;
}

/** What was written, and the texts to paste into messages. */
export interface WrittenUnitFindings {
  readonly kind: 'written' | 'unchanged';
  readonly sheet: string;
  readonly units: readonly UnitMessage[];
  readonly undoId: string | null;
}

const saying: SayingFindings = { words, message: (finding) => sayFinding(ruleWords, finding).message };

/** What was found in lists and tasks, by unit, to print or to paste; what was set aside with a reason stays out. */
const unitFindingsPaper: Paper<UnitFindingsRequest, MadeUnitFindings> = {
  action: 'writeUnitFindings',
  reads: 'cells',
  matters: ['tasks', 'lists'],
  plan: planUnitFindings,
};

function* planUnitFindings(
  office: Office,
  request: UnitFindingsRequest,
): Work<Outcome<PlannedPaper<MadeUnitFindings>>> {
  const { snapshot, dictionary } = office;
  const open = yield* part(openFindings(office, judgingOf(request)), 0, 0.8);
  if (!open.ok) return open;
  const { ofPlan, ofTasks, ofLists, nominees, tasks } = open.value;
  // what the office mends here by one press is no question to a unit
  const findings = [...ofLists, ...ofTasks, ...ofPlan].filter(({ fixKind }) => fixKind === undefined);
  const all = findingsByUnit({
    findings,
    nominees,
    tasks,
    keyOf: memoized((unit: string) => bodyKey(unit, dictionary).key),
    sourceOf: joinedSources(office),
  });
  const units = all.filter((unit) => isWanted(unit, request));
  const sheet = request.findingsSheetName ?? ownSheetName(snapshot, 'unitFindings') ?? words.sheetName;
  const draft = yield* part(draftUnitFindings(units, { ...saying, sheetName: sheet }), 0.8, 1);
  return done({
    drafts: [draft],
    restsOn: sheetsBehind(office, ['tasks', 'lists']),
    settings: null,
    // one unit's sheet may still be asked for after a look at all of them
    agreedOn: { drafts: [], shown: all.map(messageOf) },
    made: { units: units.map(messageOf), withoutUnit: findingsWithoutUnit(findings, all) },
  });
}

function isWanted({ unit }: UnitFindings, { unit: wanted }: UnitFindingsRequest): boolean {
  return wanted === undefined || foldedUnit(unit) === foldedUnit(wanted);
}

function messageOf(unit: UnitFindings): UnitMessage {
  return { unit: unit.unit, count: unit.findings.length, text: unitFindingsText(unit, saying) };
}

/** Where rows of the joined list came from; rows of other sheets came from nowhere else. */
function joinedSources({ snapshot }: Office): (sheet: string, row: number) => RowSource | null {
  const grid = ownGrid(snapshot, 'joinedList');
  if (grid === null) return () => null;
  const sources = joinedRowSources(grid);
  return (sheet, row) => (sheet === grid.sheet ? (sources.get(row) ?? null) : null);
}

/** What goes back to units: two batches (three where cells may be merged); nothing is written. */
export function previewUnitFindings(request: UnitFindingsRequest): Promise<Outcome<UnitFindingsPreview>> {
  return previewPaper(unitFindingsPaper, request, showUnitFindings);
}

function showUnitFindings({ planned, key, places }: LookedAt<MadeUnitFindings>): Work<UnitFindingsPreview> {
  return ready({ ...placeOf(places, words.sheetName), key, ...planned.made });
}

/** Checks lists and tasks and writes what was found by unit: two batches to read, two to guard and to write. */
export async function writeUnitFindings(
  request: UnitFindingsRequest & Accepting,
): Promise<Outcome<WrittenUnitFindings>> {
  const written = await writePaper(unitFindingsPaper, request);
  if (!written.ok) return written;
  const { kind, sheets, undoId, made } = written.value;
  return done({ kind, sheet: sheets[0] ?? words.sheetName, units: made.units, undoId });
}
