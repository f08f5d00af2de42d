import { judgeNominees } from '../../core/office/judgeNominees';
import { chosenTaskTable, hasLists, type Office } from '../../core/office/office';
import { planCheck } from '../../core/office/planCheck';
import type { IgnoredItem } from '../../core/office/setAside';
import type { StoredSettings } from '../../core/office/storedSettings';
import { taskCheck } from '../../core/office/taskCheck';
import type { IsoDate } from '../../core/time/isoDate';
import { part, type Work } from '../../core/work/work';

/** What the workbook remembers of rows that stand on some sheets and nowhere else. */
export interface Remembered {
  /** Keys of findings that were set aside. */
  readonly ignored: ReadonlySet<string>;
  /** Keys of tasks that were linked to an item of the plan. */
  readonly linked: ReadonlySet<string>;
}

/** Nothing is remembered. */
export const nothingRemembered: Remembered = { ignored: new Set(), linked: new Set() };

/** Finds it out by checking what stands there; a reason that holds for all of a rule is nobody's row. Bit by bit. */
export function* rememberedOfSheets(
  office: Office,
  sheets: ReadonlySet<string>,
  today: IsoDate,
): Work<Remembered> {
  const { settings } = office.snapshot;
  if (settings.ignored.length + settings.links.length === 0) return nothingRemembered;
  const chosen = chosenTaskTable(office);
  const asked = { today, decisionDate: null, dueDate: null };
  const tasks = chosen.ok ? yield* part(taskCheck(office, chosen.value, today), 0, 0.4) : null;
  const lists = hasLists(office) ? yield* part(judgeNominees(office, asked), 0.4, 0.8) : null;
  const { plan, own } = office;
  const ofPlan = plan === null ? null : yield* part(planCheck(office, plan, today), 0.8, 1);
  const isOnThem = (sheet: string | null): boolean => sheet !== null && sheets.has(sheet);
  const items: readonly (IgnoredItem & { readonly goes: boolean })[] = [
    ...withFate(tasks?.ignored ?? [], isOnThem(tasks?.table.sheet ?? null)),
    ...withFate(ofPlan?.ignored ?? [], isOnThem(own.planSheet)),
    ...(lists?.ignored ?? []).map((item) => ({ ...item, goes: isOnThem(sheetOf(item)) })),
  ];
  const stay = new Set(items.filter(({ goes }) => !goes).map(({ finding }) => finding.key));
  const go = items.filter(({ goes }) => goes).map(({ finding }) => finding.key);
  const linked = isOnThem(tasks?.table.sheet ?? null) ? (tasks?.tasks ?? []).map(({ key }) => key) : [];
  return { ignored: new Set(go.filter((key) => !stay.has(key))), linked: new Set(linked) };
}

function withFate(
  items: readonly IgnoredItem[],
  goes: boolean,
): readonly (IgnoredItem & { goes: boolean })[] {
  return items.map((item) => ({ ...item, goes }));
}

function sheetOf({ finding: { where } }: IgnoredItem): string | null {
  if (where.kind === 'cell') return where.cell.sheet;
  return where.kind === 'row' || where.kind === 'sheet' ? where.sheet : null;
}

/** The settings without what is remembered of these rows. */
export function withoutRemembered(
  current: StoredSettings,
  { ignored, linked }: Remembered,
): Pick<StoredSettings, 'ignored' | 'links'> {
  return {
    ignored: current.ignored.filter(({ key }) => !ignored.has(key)),
    links: current.links.filter(({ taskKey }) => !linked.has(taskKey)),
  };
}
