import type { Golden, GoldenTable, GoldenTask, Wanted } from './golden';
import type { Seen, SeenTable, SeenTask } from './reading';
import { shareOf, type Answer, type Share } from './share';
import { cellOrNull, isPoint, isWanted, isWantedExactly, saysSame, wordsOf } from './wording';
import { outlineOf, pointsOf } from './verdictOfOutline';

export const aspects = [
  'head',
  'outline',
  'points',
  'task part',
  'bodies',
  'citations',
  'foot',
  'targets',
  'tables',
  'appendixTasks',
] as const;

export type Aspect = (typeof aspects)[number];

export type Verdict = Readonly<Record<Aspect, Share>>;

/** Holds a reading against the golden, aspect by aspect; a plan that was refused has nothing right. */
export function verdictOf(golden: Golden, seen: Seen | null): Verdict {
  if (seen === null) {
    const whole = verdictOf(golden, nothing);
    return mapped((aspect) => ({ right: 0, all: whole[aspect].all, wrongs: ['refused'] }));
  }
  return {
    head: headOf(golden, seen),
    outline: outlineOf(golden, seen),
    points: pointsOf(golden, seen),
    'task part': taskPartOf(golden, seen),
    bodies: bodiesOf(golden, seen),
    citations: citationsOf(golden, seen),
    foot: footOf(golden, seen),
    targets: targetsOf(golden, seen),
    tables: tablesOf(golden.tables, seen.tables),
    appendixTasks: tasksOf(golden.tasks, seen.appendixTasks),
  };
}

/** The mean of all aspects that have an answer, 0 to 1. */
export function scoreOf(verdict: Verdict): number {
  const asked = aspects.map((aspect) => verdict[aspect]).filter(({ all }) => all > 0);
  return asked.reduce((sum, { right, all }) => sum + right / all, 0) / asked.length;
}

/** Nothing at all read: what is asked of a plan that was refused. */
const nothing: Seen = {
  document: { kind: null, number: null, place: null, date: null, title: null, issuer: null },
  ...{ parts: [], bodies: [], citations: [], recipients: [], targets: [], tables: [], appendixTasks: [] },
  signature: { onBehalfOf: null, forRole: null, role: null, name: null },
  taskPart: null,
  years: { from: null, to: null },
};

function mapped(share: (aspect: Aspect) => Share): Verdict {
  return {
    head: share('head'),
    outline: share('outline'),
    points: share('points'),
    'task part': share('task part'),
    bodies: share('bodies'),
    citations: share('citations'),
    foot: share('foot'),
    targets: share('targets'),
    tables: share('tables'),
    appendixTasks: share('appendixTasks'),
  };
}

function headOf({ head }: Golden, { document, years }: Seen): Share {
  const { kind, number, place, date, title, issuer } = document;
  return shareOf([
    ['kind', isWantedExactly(kind, head.kind), kind],
    ['number', isWantedExactly(number, head.number), number],
    ['place', isWantedExactly(place, head.place), place],
    ['date', isWantedExactly(date, head.date), date],
    ['title', isWanted(title, head.title), title],
    ['issuer', isWantedExactly(issuer, head.issuer), issuer],
    ['years from', years.from === head.years.from, years.from],
    ['years to', years.to === head.years.to, years.to],
  ]);
}

function taskPartOf({ taskPart }: Golden, seen: Seen): Share {
  const right = taskPart === '*' || taskPart === seen.taskPart;
  return shareOf([['task part', right, seen.taskPart]]);
}

/** Bodies by name: one that the plan names in several places has the duties of all of them. */
function bodiesOf({ bodies }: Golden, seen: Seen): Share {
  const found = new Map<string, { ids: (string | null)[]; duties: number }>();
  for (const { id, name, duties } of seen.bodies) {
    const one = found.get(wordsOf(name)) ?? { ids: [], duties: 0 };
    found.set(wordsOf(name), { ids: [...one.ids, id], duties: one.duties + duties.length });
  }
  const wanted = bodies
    .filter(({ need, name }) => need === 'must' || found.has(wordsOf(name)))
    .map(({ id, name, duties }): Answer => {
      const one = found.get(wordsOf(name));
      const right = one?.duties === duties && (id === '*' || one.ids.includes(id));
      return [name, right, one ?? null];
    });
  const known = new Set(bodies.map(({ name }) => wordsOf(name)));
  const extra = seen.bodies.filter(({ name }) => !known.has(wordsOf(name)));
  return shareOf([...wanted, ...extra.map(({ name }): Answer => ['no body', false, name])]);
}

/** A paper that is cited twice may stand once or twice. */
function citationsOf({ citations }: Golden, seen: Seen): Share {
  const key = (one: { kind: string; number: string | null; date: string | null }): string =>
    [wordsOf(one.kind), one.number ?? '', one.date ?? ''].join('|');
  const found = new Map(seen.citations.map((citation) => [key(citation), citation]));
  const known = new Set(citations.map(key));
  return shareOf([
    ...citations.map((citation): Answer => [
      [citation.kind, citation.number, citation.date].join(' '),
      found.has(key(citation)),
      null,
    ]),
    ...[...found].flatMap(([one, citation]): Answer[] =>
      known.has(one) ? [] : [['not cited', false, citation]],
    ),
  ]);
}

function footOf({ recipients, signature }: Golden, seen: Seen): Share {
  const { onBehalfOf, forRole, role, name } = seen.signature;
  const [wantedOnBehalf = [], wantedFor = [], wantedRole = [], wantedName = []] = signature;
  const extra = seen.recipients.slice(recipients.length);
  return shareOf([
    ...recipients.map((recipient, index): Answer => {
      const found = seen.recipients[index] ?? null;
      return [recipient, isWanted(found, [recipient]), found];
    }),
    ...extra.map((recipient): Answer => ['no recipient', false, recipient]),
    ['on behalf of', isWanted(onBehalfOf, wantedOnBehalf), onBehalfOf],
    ['for the role', isWanted(forRole, wantedFor), forRole],
    ['role', isWanted(role, wantedRole), role],
    ['signer', isWantedExactly(name, wantedName), name],
  ]);
}

function targetsOf({ targets }: Golden, seen: Seen): Share {
  const isTarget = (found: string): boolean => targets.some(({ text }) => isPoint(found, text));
  return shareOf([
    ...targets
      .filter(({ need }) => need === 'must')
      .map(({ text }): Answer => [text, seen.targets.some((found) => isPoint(found, text)), null]),
    ...seen.targets.filter((found) => !isTarget(found)).map((found): Answer => ['no target', false, found]),
  ]);
}

function tablesOf(wanted: readonly GoldenTable[], seen: readonly SeenTable[]): Share {
  const extra = seen.slice(wanted.length);
  return shareOf([
    ...wanted.flatMap((table, index) => tableAnswers(table, seen[index] ?? { columns: [], rows: [] })),
    ...extra.map(({ columns }): Answer => ['no table of the body', false, columns]),
  ]);
}

function tableAnswers(wanted: GoldenTable, seen: SeenTable): readonly Answer[] {
  const isRow = (cells: readonly Wanted[], found: readonly string[] | undefined): boolean =>
    found?.length === cells.length &&
    cells.every((cell, column) => isWanted(cellOrNull(found[column] ?? null), cell));
  const columns = wanted.columns.map((column): Wanted => [column]);
  return [
    ['columns', isRow(columns, seen.columns), seen.columns],
    ...wanted.rows.map((cells, index): Answer => {
      const found = seen.rows[index];
      return [`row ${index + 1}`, isRow(cells, found), found ?? null];
    }),
    ...seen.rows.slice(wanted.rows.length).map((found): Answer => ['no row', false, found]),
  ];
}

/** Five cells a task: content, leads, supporting bodies, time, product. */
function tasksOf(wanted: readonly GoldenTask[], seen: readonly SeenTask[]): Share {
  return shareOf([
    ...wanted.flatMap((task) => {
      const found = seen.find(({ content }) => isWanted(content, [task.content]));
      return taskAnswers(task, found ?? null);
    }),
    ...seen
      .filter(({ content }) => !wanted.some((task) => isWanted(content, [task.content])))
      .flatMap((found) => taskAnswers(null, found)),
  ]);
}

function taskAnswers(wanted: GoldenTask | null, found: SeenTask | null): readonly Answer[] {
  const fields = ['content', 'leads', 'supporting', 'time', 'product'] as const;
  if (wanted === null || found === null) {
    const name = wanted === null ? 'no task' : `task not found: ${wanted.content}`;
    return fields.map(() => [name, false, found?.content ?? null]);
  }
  const { content, leads, supporting, time, product } = wanted;
  const sameNames = (one: readonly string[], other: readonly string[]): boolean =>
    one.length === other.length && one.every((name, index) => saysSame(name, other[index] ?? ''));
  return [
    [`${content}: content`, true, found.content],
    [`${content}: leads`, sameNames(found.leads, leads), found.leads],
    [
      `${content}: supporting`,
      supporting.some((names) => sameNames(found.supporting, names)),
      found.supporting,
    ],
    [`${content}: time`, isWanted(cellOrNull(found.time), [time]), found.time],
    [`${content}: product`, isWanted(cellOrNull(found.product), [product]), found.product],
  ];
}
