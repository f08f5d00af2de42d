import type { Office } from '../../core/office/office';
import { openFindings } from '../../core/office/openFindings';
import { ownSheetName } from '../../core/office/ownSheets';
import type { Paper, PlannedPaper } from '../../core/office/paper';
import { sheetsBehind } from '../../core/office/restsOn';
import { unconfirmedSheets } from '../../core/office/unconfirmedSheets';
import { bodyKey } from '../../core/counting/officeTables/summaryLabel';
import { foldedUnit } from '../../core/nominees/identity';
import {
  listFindings,
  severityOf,
  type CheckedPart,
  type FindingsListSource,
  type ListOrder,
} from '../../core/papers/findingsList/findingsList';
import {
  draftFindingsList,
  sayLine,
  type FindingsScope,
  type SayingList,
} from '../../core/papers/findingsList/findingsListSheet';
import { findingsByUnit, type UnitFindings } from '../../core/papers/unitFindings/unitFindings';
import { allRules } from '../../core/rules/allRules';
import type { Finding, Severity } from '../../core/rules/finding';
import { memoized } from '../../core/text/memoized';
import { done, type Outcome } from '../../core/work/outcome';
import { mapWork, part, ready, type Work } from '../../core/work/work';
import { lawWords } from '../../strings/papers/lawWords';
import { ruleWords } from '../../strings/papers/ruleWords';
import { findingsList as words } from '../../strings/papers/findingsList';
import { judgingOf, type NomineeRequest } from '../checkNominees';
import { placeOf, type PaperPlace } from '../running/paperPlace';
import { previewPaper, type LookedAt } from '../running/previewPaper';
import { writePaper, type Accepting } from '../running/writePaper';
import { sayFinding } from '../saying/sayFinding';

/** The list of findings, as it is asked for. */
export interface FindingsListRequest extends NomineeRequest {
  readonly scope: FindingsScope;
  readonly order: ListOrder;
  /** The name to take where a sheet of the usual name is not ours. */
  readonly listSheetName?: string;
}

/** What the list holds, and what there is to choose from. */
export interface MadeFindingsList {
  /** Lines of the scope that was asked for. */
  readonly counts: Readonly<Record<Severity, number>>;
  /** Lines of all scopes: in all, by what was checked, and by unit in the order of lists, then tasks. */
  readonly all: number;
  readonly parts: Readonly<Record<CheckedPart, number>>;
  readonly units: readonly { readonly unit: string; readonly count: number }[];
  /** Sheets that were checked though nobody has confirmed their columns. */
  readonly notConfirmed: readonly string[];
}

/** The list, before it is written. */
export interface FindingsListPreview extends PaperPlace, MadeFindingsList {
  /** For `accepted` of the write, whatever scope and order it is then asked for. */
  readonly key: string;
}

/** The list as it was written. */
export interface WrittenFindingsList {
  readonly kind: 'written' | 'unchanged';
  readonly sheet: string;
  readonly counts: MadeFindingsList['counts'];
  readonly undoId: string | null;
}

/** What was found and is still open, as one list; what was set aside with a reason stays out. */
const findingsListPaper: Paper<FindingsListRequest, MadeFindingsList> = {
  action: 'writeFindingsList',
  reads: 'cells',
  matters: ['tasks', 'lists'],
  plan: planFindingsList,
};

const ofPlan: ReadonlySet<string> = new Set(
  [...allRules.plan, ...allRules.appendix].map(({ meta }) => meta.id),
);
const ofTasks: ReadonlySet<string> = new Set(allRules.tasks.map(({ meta }) => meta.id));

/** By its rule: an appendix is looked at by the check of tasks. */
function partOf({ rule }: Finding): CheckedPart {
  if (ofPlan.has(rule)) return 'plan';
  return ofTasks.has(rule) ? 'tasks' : 'lists';
}

const saying: SayingList = {
  words,
  say: (finding, named) => {
    const { message, evidence } = sayFinding(ruleWords, finding);
    const { basis } = finding;
    return {
      message: named === 'named' ? evidence : message,
      source: basis === undefined ? '' : lawWords.citationOn(basis),
    };
  },
};

function* planFindingsList(
  office: Office,
  request: FindingsListRequest,
): Work<Outcome<PlannedPaper<MadeFindingsList>>> {
  const { snapshot, dictionary } = office;
  const open = yield* part(openFindings(office, judgingOf(request)), 0, 0.8);
  if (!open.ok) return open;
  const { ofPlan: planOnes, ofTasks: taskOnes, ofLists, nominees, tasks } = open.value;
  const source: FindingsListSource = {
    findings: [...planOnes, ...taskOnes, ...ofLists],
    nominees,
    tasks,
    sheetOrder: snapshot.sheets.map(({ name }) => name),
  };
  const units = findingsByUnit({
    ...source,
    nominees,
    keyOf: memoized((unit: string) => bodyKey(unit, dictionary).key),
    sourceOf: () => null,
  });
  const wanted = listFindings(
    { ...source, findings: inScope(source.findings, units, request.scope) },
    request.order,
  );
  const sheetName = request.listSheetName ?? ownSheetName(snapshot, 'findingsList') ?? words.sheetName;
  const { scope, today } = request;
  const notConfirmed = unconfirmedSheets(office);
  const drafting = draftFindingsList(wanted, { ...saying, sheetName, today, scope, notConfirmed });
  const draft = yield* part(drafting, 0.8, 0.9);
  const bySheet = listFindings(source, 'bySheet');
  const shown = yield* part(
    mapWork(bySheet, (line) => sayLine(line, saying)),
    0.9,
    1,
  );
  const counts: Record<Severity, number> = { error: 0, warning: 0, info: 0 };
  for (const line of wanted) counts[severityOf(line)] += 1;
  const parts: Record<CheckedPart, number> = { plan: 0, tasks: 0, lists: 0 };
  for (const { finding } of bySheet) parts[partOf(finding)] += 1;
  return done({
    drafts: [draft],
    restsOn: sheetsBehind(office, ['tasks', 'lists']),
    settings: null,
    // scope and order may still be chosen after a look at all of it
    agreedOn: {
      drafts: [],
      shown,
    },
    made: {
      counts,
      all: bySheet.length,
      parts,
      units: units.map(({ unit, findings }) => ({ unit, count: findings.length })),
      notConfirmed,
    },
  });
}

function inScope(
  findings: readonly Finding[],
  units: readonly UnitFindings[],
  scope: FindingsScope,
): readonly Finding[] {
  if (scope.kind === 'all') return findings;
  if (scope.kind === 'part') return findings.filter((finding) => partOf(finding) === scope.part);
  const wanted = units.filter(({ unit }) => foldedUnit(unit) === foldedUnit(scope.unit));
  const own = new Set(wanted.flatMap((unit) => unit.findings.map(({ finding }) => finding)));
  return findings.filter((finding) => own.has(finding));
}

/** The list of findings: two batches (three where cells may be merged); nothing is written. */
export function previewFindingsList(request: FindingsListRequest): Promise<Outcome<FindingsListPreview>> {
  return previewPaper(findingsListPaper, request, showFindingsList);
}

function showFindingsList({ planned, key, places }: LookedAt<MadeFindingsList>): Work<FindingsListPreview> {
  return ready({ ...placeOf(places, words.sheetName), key, ...planned.made });
}

/** Checks lists and tasks and writes the list: two batches to read, two to guard and to write. */
export async function writeFindingsList(
  request: FindingsListRequest & Accepting,
): Promise<Outcome<WrittenFindingsList>> {
  const written = await writePaper(findingsListPaper, request);
  if (!written.ok) return written;
  const { kind, sheets, undoId, made } = written.value;
  return done({ kind, sheet: sheets[0] ?? words.sheetName, counts: made.counts, undoId });
}
