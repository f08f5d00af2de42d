import { bodyNames } from '../../core/bodies/bodyDictionary';
import { bodyNameCells } from '../../core/bodies/bodySheet';
import { readBodies } from '../../core/bodies/readBodies';
import { begunSheet } from '../../core/office/begunSheet';
import { chosenTaskTable, hasLists, type Office } from '../../core/office/office';
import { officeGrids } from '../../core/office/ownSheets';
import type { Paper, PlannedPaper } from '../../core/office/paper';
import { offeredAwards } from '../../core/papers/templates/offeredAwards';
import { draftTemplates, type TemplateSheet } from '../../core/papers/templates/templates';
import { saidYears } from '../../core/plan/saidYears';
import { yearOf } from '../../core/time/isoDate';
import { done, type Outcome } from '../../core/work/outcome';
import { ready, type Work } from '../../core/work/work';
import { templates as words } from '../../strings/papers/templates';
import { previewPaper, type LookedAt } from '../running/previewPaper';
import type { ReadingRequest } from '../running/readOffice';
import type { Watched } from '../running/watching';
import { writePaper, type Accepting } from '../running/writePaper';
import { freeSheet } from './awardHistory';

export type { TemplateSheet } from '../../core/papers/templates/templates';

/** All of them, in the order in which a person meets them. */
const allSheets: readonly TemplateSheet[] = ['tasks', 'nominees', 'bodies'];

/** Sheets to begin with, as they are asked for. */
export interface TemplateBookRequest extends ReadingRequest, Watched {
  /** None of them twice; one that the workbook has already is made beside it, under another name. */
  readonly sheets: readonly TemplateSheet[];
}

/** A sheet that was or would be made. */
export interface TemplateSheetMade {
  readonly kind: TemplateSheet;
  readonly sheet: string;
}

/** What could be made. */
export interface TemplateBookPreview {
  /** For `accepted` of the write, whichever of the sheets are chosen. */
  readonly key: string;
  /** Every kind, with the name that its sheet would get. */
  readonly sheets: readonly (TemplateSheetMade & {
    /** A sheet of this kind that the workbook has; null: it is missing, and proposed. */
    readonly present: string | null;
  })[];
  /** How many bodies the sheet of bodies would name, and who named them. */
  readonly bodies: { readonly count: number; readonly from: 'office' | 'usual' };
}

/** The sheets that were made, in the order in which they stand in the workbook. */
export interface TemplateBook {
  readonly sheets: readonly TemplateSheetMade[];
  /** null: no sheet was asked for. */
  readonly undoId: string | null;
}

interface MadeTemplates {
  readonly sheets: TemplateBookPreview['sheets'];
  readonly bodies: TemplateBookPreview['bodies'];
}

const templatePaper: Paper<TemplateBookRequest, MadeTemplates> = {
  action: 'createTemplateBook',
  reads: 'cells',
  matters: [],
  plan: planTemplates,
};

function planTemplates(
  office: Office,
  { sheets, today }: TemplateBookRequest,
): Work<Outcome<PlannedPaper<MadeTemplates>>> {
  const { plan, snapshot, law } = office;
  const years = saidYears(plan, plan?.document.year ?? yearOf(today));
  const nameOf = (kind: TemplateSheet): string => freeSheet(words.sheetNames[kind](years), snapshot);
  const sheetNames = { tasks: nameOf('tasks'), nominees: nameOf('nominees'), bodies: nameOf('bodies') };
  const theirs = theirBodies(office);
  const bodies = theirs.length > 0 ? theirs : bodyNames(office.dictionary);
  const present = presentSheets(office);
  const drafts = draftTemplates({
    sheets,
    sheetNames,
    years,
    words,
    bodies,
    bodyCells: bodyNameCells(officeGrids(snapshot)),
    ...offeredAwards(law.book.at(today)),
  });
  const inUse = present.tasks;
  const made: MadeTemplates = {
    sheets: allSheets.map((kind) => ({ kind, sheet: sheetNames[kind], present: present[kind] })),
    bodies: { count: bodies.length, from: theirs.length > 0 ? 'office' : 'usual' },
  };
  return ready(
    done({
      drafts,
      restsOn: [],
      // checks go on with the sheet that is in use until the person points at the new one
      settings:
        inUse === null || !sheets.includes('tasks')
          ? null
          : (current) => (current.taskSheet === null ? { ...current, taskSheet: inUse } : current),
      // which of the sheets are made may still be chosen after the look
      agreedOn: { drafts: [], shown: { ...made, bodies } },
      made,
    }),
  );
}

/** The sheets of each kind that the workbook has; null: none. */
function presentSheets(office: Office): Readonly<Record<TemplateSheet, string | null>> {
  const chosen = chosenTaskTable(office);
  return {
    tasks: chosen.ok ? chosen.value.sheet : begunSheet(office, 'taskTemplate'),
    nominees: hasLists(office) ? (office.lists.ofYear[0]?.sheet ?? null) : begunSheet(office, 'listTemplate'),
    bodies: bodyNameCells(officeGrids(office.snapshot))?.sheet ?? begunSheet(office, 'bodyTemplate'),
  };
}

/** The single bodies that the plan gives duties to and those of the office's own list, each once, in their order. */
function theirBodies({ plan, bodies, dictionary }: Office): readonly string[] {
  const texts = [
    ...(plan?.bodies.map(({ name }) => name) ?? []),
    ...bodies.map((body) => (typeof body === 'string' ? body : body.body)),
  ];
  const named = texts
    .flatMap((text) => readBodies(text, dictionary))
    .flatMap(({ kind, canonical }) => (kind === 'known' && canonical !== null ? [canonical] : []));
  return [...new Set(named)];
}

/** What could be made of sheets to begin with: two batches; nothing is written. */
export function previewTemplateBook(
  request: ReadingRequest & Watched,
): Promise<Outcome<TemplateBookPreview>> {
  return previewPaper(
    templatePaper,
    { ...request, sheets: [] },
    ({ planned, key }: LookedAt<MadeTemplates>) => ready({ key, ...planned.made }),
  );
}

/**
 * Makes the sheets that were asked for, all under names that are free: two batches to read, two to guard and to write.
 * They are the office's own from then on, and never written again.
 */
export async function createTemplateBook(
  request: TemplateBookRequest & Accepting,
): Promise<Outcome<TemplateBook>> {
  const written = await writePaper(templatePaper, request);
  if (!written.ok) return written;
  const { undoId, made } = written.value;
  const order: readonly TemplateSheet[] = ['bodies', 'tasks', 'nominees'];
  const asked = order.filter((kind) => request.sheets.includes(kind));
  return done({
    sheets: asked
      .flatMap((kind) => made.sheets.filter((one) => one.kind === kind))
      .map(({ kind, sheet }) => ({ kind, sheet })),
    undoId,
  });
}
