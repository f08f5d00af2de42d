import type { BodyDictionary } from '../../bodies/bodyDictionary';
import { readBodies } from '../../bodies/readBodies';
import type { PlanDays } from '../../plan/demands/daysAsked';
import { unmarked } from '../../plan/demands/planLines';
import { timeSaid } from '../../plan/demands/timeSaid';
import {
  isPeriodPart,
  taskItems,
  type NominationAsk,
  type Plan,
  type PlanItem,
  type PlanPart,
  type PlanTask,
} from '../../plan/plan';
import { collapseSpaces, foldText, foldWithoutDiacritics } from '../../text/folding';
import { severalBodies } from '../../vocabulary/dutyNames';
import { mapWork, type Work } from '../../work/work';
import {
  leadInWords,
  leadsIn,
  markedPoint,
  stillOpen,
  understood,
  type GivenTo,
  type LeadIn,
  type MarkedPoint,
} from './leadIns';
import { namesOfDuty, type NamesOfDuty } from './namesOfDuty';

/** A task that the plan's running text gives, in its own words; "" where the plan does not say it. */
export interface OutlineTask {
  readonly itemId: string | null;
  /** Words of the group row that it stands below; null: none. */
  readonly group: string | null;
  readonly content: string;
  readonly lead: string;
  readonly support: string;
  readonly time: string;
  readonly product: string;
  /** Bodies above it, of which the plan does not say who leads: for the clerk to choose from. */
  readonly open: string;
}

/** What the outline comes to as tasks. */
export interface OutlineTasks {
  readonly tasks: readonly OutlineTask[];
  /** Lines that were left out since they are what the plan wants to reach, or how many may be proposed. */
  readonly targets: number;
}

/** What the reader goes by. */
export interface OutlineKnown {
  readonly dictionary: BodyDictionary;
  /** "Tháng 3", "Quý I": how a plan by months or quarters says when. */
  readonly sayPeriod: (period: { readonly unit: 'month' | 'quarter'; readonly number: number }) => string;
}

const between = '; ';

/**
 * The points and items of the plan as tasks, one each, in the paper's order. A lead stands there only where the plan
 * names one body alone or says which one leads; rows of a table of tasks say what their cells say. Bit by bit; linear in lines.
 */
export function* outlineTasks(plan: Plan, known: OutlineKnown): Work<OutlineTasks> {
  const partOf = new Map(plan.parts.flatMap((part) => part.items.map((item) => [item, part] as const)));
  const reached = new Set([...plan.targets, ...plan.asks.filter(isFigure)].map(({ text }) => foldText(text)));
  const inTables = plan.tasks
    .filter(({ place }) => place === 'body')
    .map((task) => ({ task, folded: foldText(task.content) }));
  const { date, year, years } = plan.document;
  const days: PlanDays = { year: years.from === years.to ? year : null, paperDate: date };
  let left = 0;
  const tasks = yield* mapWork(taskItems(plan), (item): readonly OutlineTask[] => {
    const points = item.points.map(markedPoint);
    if (points.length > 0 && points.every(({ text }) => reached.has(foldText(withoutEnd(text))))) {
      left += points.length;
      return [];
    }
    return tasksOfItem({ item, part: partOf.get(item) ?? null, points }, { known, days, inTables });
  });
  return { tasks: tasks.flat(), targets: left };
}

interface ItemOfPart {
  readonly item: PlanItem;
  readonly part: PlanPart | null;
  readonly points: readonly MarkedPoint[];
}

interface Reading {
  readonly known: OutlineKnown;
  readonly days: PlanDays;
  readonly inTables: readonly { readonly task: PlanTask; readonly folded: string }[];
}

function tasksOfItem({ item, part, points }: ItemOfPart, reading: Reading): readonly OutlineTask[] {
  const { known, days, inTables } = reading;
  const period = part !== null && isPeriodPart(part) ? periodOf(part, known) : null;
  const title = collapseSpaces(unmarked(item.title));
  const label = item.id === null ? title : `${item.id}. ${title}`;
  const group = points.length === 0 && period !== null ? period : label;
  const ofItem = namesOfDuty(title);
  const task = (text: string, open: readonly LeadIn[]): OutlineTask => {
    const named = namesOfDuty(text);
    // whoever the line itself names comes before whoever stands above it
    const above = named.lead === null ? (open.findLast(({ given }) => given !== null)?.given ?? null) : null;
    const support = bodiesIn(named.support, known.dictionary).join(between);
    return {
      itemId: item.id,
      group,
      content: understood(text, open),
      lead: above?.lead ?? oneBody(named.lead, known.dictionary),
      support: support === '' ? (above?.support ?? '') : support,
      time: timeSaid(text, days) ?? period ?? '',
      product: '',
      open: above?.open ?? '',
    };
  };
  // "Trong năm, làm tốt ba việc dưới đây:" says nothing that is to be done
  if (points.length === 0) return title === '' || title.endsWith(':') ? [] : [task(title, [])];
  const isTask = timeSaid(title, days) !== null || (ofItem.lead !== null && !ofItem.isHeading);
  const ofTitle = { mark: 'title', endsAtOwnMark: true, words: '', given: givenTo(ofItem, known.dictionary) };
  let open: readonly LeadIn[] = ofItem.isHeading ? [ofTitle] : [];
  const marks = new Set<string>();
  const below = points.flatMap((point, at): readonly OutlineTask[] => {
    const { text, mark } = point;
    const next = points[at + 1];
    const row = rowOf(text, inTables);
    if (row !== null) return [{ ...taskOfRow(row), itemId: item.id, group }];
    open = stillOpen(open, point);
    marks.add(mark);
    const named = namesOfDuty(text);
    const isHeading = named.isHeading && next !== undefined && !namesOfDuty(next.text).isHeading;
    if (isHeading || leadsIn(point, next, marks)) {
      const words = isHeading ? '' : leadInWords(point);
      const given = named.lead === null ? null : givenTo(named, known.dictionary);
      // a heading of bodies ends the one before it, whatever stands in front of either
      const others = open.filter((one) => one.mark !== mark && !(isHeading && one.given !== null));
      open = [...others, { mark, endsAtOwnMark: next?.mark !== mark, words, given }];
      return [];
    }
    return text === '' ? [] : [task(text, open)];
  });
  return [...(isTask ? [task(title, [])] : []), ...below];
}

/** How many may be proposed is kept by a check, and nobody does it. */
function isFigure({ kind }: NominationAsk): boolean {
  return kind !== 'deadline' && kind !== 'dossiers';
}

/** A row of a table stands among the points with its cells joined. */
function rowOf(text: string, inTables: Reading['inTables']): PlanTask | null {
  if (inTables.length === 0 || !/\s[\u2013-]\s/u.test(text)) return null;
  const folded = foldText(text);
  return inTables.find((row) => folded.includes(row.folded))?.task ?? null;
}

function taskOfRow({
  content,
  leads,
  supporting,
  time,
  product,
}: PlanTask): Omit<OutlineTask, 'itemId' | 'group'> {
  return {
    open: '',
    content,
    lead: leads.join(between),
    support: supporting.join(between),
    time: time ?? '',
    product: product ?? '',
  };
}

/** Whom a heading gives what stands below it to; of several bodies nobody is taken for the one that leads. */
function givenTo({ lead, support }: NamesOfDuty, dictionary: BodyDictionary): GivenTo {
  const one = oneBody(lead, dictionary);
  return {
    lead: one,
    support: bodiesIn(support, dictionary).join(between),
    open: one === '' ? (lead ?? '') : '',
  };
}

/** The body that words name, in these words; "" where they name none that is known, or more than one. */
function oneBody(words: string | null, dictionary: BodyDictionary): string {
  const named = words === null ? [] : readBodies(words, dictionary);
  const [body] = named;
  const isOne = named.length === 1 && body?.kind === 'known';
  return isOne && !severalBodies.test(foldWithoutDiacritics(body.text)) ? body.text : '';
}

function bodiesIn(words: string | null, dictionary: BodyDictionary): readonly string[] {
  if (words === null) return [];
  return readBodies(words, dictionary)
    .filter(({ kind }) => kind !== 'unknown')
    .map(({ text }) => text);
}

function periodOf(part: PlanPart, { sayPeriod }: OutlineKnown): string | null {
  const told = /^([TQ])(\d{1,2})$/.exec(part.id ?? '');
  if (told === null) return collapseSpaces(unmarked(part.title));
  return sayPeriod({ unit: told[1] === 'T' ? 'month' : 'quarter', number: Number(told[2]) });
}

function withoutEnd(text: string): string {
  return text.replace(/[.;,\s]+$/u, '');
}
