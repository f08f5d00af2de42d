import type { NamedCell } from '../../../src/core/work/block';
import type { Touched } from '../hands';
import { nameNow, sheetOf, type Prepared } from '../prepare';
import type { WorkbookState } from '../world/workbookState';
import { names } from './claim';
import { allowedCells, differenceOf, holdsWords } from './theirSheets';
import type { Violation } from './verdict';

/** What was there of people's before something went wrong, and what other hands did in the meantime. */
export interface Ground {
  readonly prepared: Prepared;
  /** The workbook right after the other hand, else before the action. */
  readonly base: WorkbookState;
  readonly touched: Touched | null;
  /** Whether only the action itself wrote, or a further run of it from another beginning, which writes other cells. */
  readonly wrote: 'the action' | 'a further run';
  /** Cells that a question showed to the person since, who agreed that what they say goes. */
  readonly agreed: readonly NamedCell[];
}

/** Words that hands of this harness type, and nobody else. */
const typedByHands = /(?:ghi chu|go tay|ly do) [0-9a-z]+/g;

/** What people typed on whatever sheet. */
function typedOn({ sheets }: WorkbookState): ReadonlySet<string> {
  const cells = sheets.flatMap((sheet) => [...sheet.cells().values()]);
  return new Set(cells.flatMap(({ says }) => says.match(typedByHands) ?? []));
}

/** What people had and have no more, in a state of the workbook; answers may have named it to them. */
export function lostOf(
  ground: Ground,
  now: WorkbookState,
  answers: readonly unknown[],
): readonly Violation[] {
  return [
    ...lostSheets(ground, now),
    ...lostParts(ground, now),
    ...lostWords(ground, now, answers),
    ...lostChoices(ground, now),
  ];
}

function lostSheets(
  { prepared, base, touched, wrote, agreed }: Ground,
  now: WorkbookState,
): readonly Violation[] {
  const isOurs = (name: string) =>
    touched?.made.includes(name) !== true && prepared.own.some((own) => nameNow(own, touched) === name);
  const lost: Violation[] = [];
  for (const sheet of base.sheets.filter(({ name }) => !isOurs(name))) {
    const is = sheetOf(now, sheet.name);
    if (is === null) {
      lost.push({ class: 'lost', what: `the sheet “${sheet.name}” is gone` });
      continue;
    }
    const was = originalOf(sheet.name, { prepared, touched });
    const allowed = allowedCells(prepared, was, touched);
    const letters = wrote === 'the action' ? allowed.letters : 'anywhere';
    const shown = agreed.filter((cell) => cell.sheet === sheet.name).map(({ address }) => address);
    const difference = differenceOf(sheet, is, { ...allowed, letters, agreed: new Set(shown) });
    if (difference !== null) lost.push({ class: 'lost', what: `“${sheet.name}”: ${difference}` });
  }
  const theirs = (state: WorkbookState) =>
    state.sheets.map(({ name }) => name).filter((name) => !isOurs(name) && sheetOf(base, name) !== null);
  if (theirs(base).join() !== theirs(now).join())
    lost.push({ class: 'lost', what: 'the order of the sheets' });
  return lost;
}

/** The sheet that the action takes it for: one that was renamed, or made under the name of a target. */
function originalOf(name: string, { prepared, touched }: Pick<Ground, 'prepared' | 'touched'>): string {
  const renamed = touched?.renamed.find(([, to]) => to === name)?.[0] ?? name;
  const [before, done] = [sheetOf(prepared.before, renamed), sheetOf(prepared.done, renamed)];
  // what is set there may be no cell: a drop-down is told by the sheet's frame
  const isOtherFrame = before !== null && done !== null && before.frame() !== done.frame();
  const isWritten = isOtherFrame || prepared.cells.some(({ sheet }) => sheet === renamed);
  return isWritten ? renamed : name;
}

function lostParts({ base, prepared }: Ground, now: WorkbookState): readonly Violation[] {
  const [was, is] = [base.otherParts(), now.otherParts()];
  const there = prepared.before.otherParts();
  const lost = [...was].filter(([name, bytes]) => there.has(name) && is.get(name) !== bytes);
  const parts = lost.map(([name]): Violation => ({ class: 'lost', what: `the part ${name}` }));
  return base.names === now.names ? parts : [...parts, { class: 'lost', what: 'the names of the workbook' }];
}

function lostWords(
  { base, prepared, touched }: Ground,
  now: WorkbookState,
  answers: readonly unknown[],
): readonly Violation[] {
  const typed = (touched?.typed ?? [])
    .filter((one) => !holdsWords(now, one.text) && !answers.some((answer) => names(answer, one)))
    .map(({ sheet, address }): Violation => ({
      class: 'lost',
      what: `what was typed at ${sheet}!${address}`,
    }));
  const [kept, found] = [typedOn(prepared.done), typedOn(now)];
  const noted = [...typedOn(base)]
    .filter((words) => kept.has(words) && !found.has(words))
    .filter((words) => !JSON.stringify(answers).includes(words))
    .map((words): Violation => ({ class: 'lost', what: `“${words}”, typed long before` }));
  return [...typed, ...noted];
}

/** Choices that stood there, that the action keeps, and that are gone. */
function lostChoices({ base, prepared, touched }: Ground, now: WorkbookState): readonly Violation[] {
  const { before, done } = prepared;
  const isDropped = (path: string) => before.settings.has(path) && !done.settings.has(path);
  const gone = [...base.settings.keys()].filter(
    (path) => path.includes('[') && !isDropped(path) && !now.settings.has(path),
  );
  const written = [...done.settings.keys()].filter((path) => !before.settings.has(path));
  const lost = gone.filter((path) => !written.includes(path));
  const stored = (touched?.stored ?? []).filter(
    (words) => ![...now.settings.keys()].some((path) => path.includes(words)),
  );
  return [...lost, ...stored].map((path): Violation => ({ class: 'lost', what: `the choice ${path}` }));
}
