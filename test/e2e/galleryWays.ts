import type { Page } from 'playwright-core';
import type { galleryStates } from '../taskpane/galleryStates';
import { nomineesView, papersView, summariesView, vietnamese } from '../words';

const { pane, planView, tasksView } = vietnamese;

/** The way to what a state shows: the view that the pane opens with, and what is pressed there. */
interface GalleryWay {
  readonly view: 'plan' | 'tasks' | 'appendix' | 'nominees' | 'summaries';
  readonly goOn: (page: Page) => Promise<void>;
}

/** A button of the pane by its words, or by how they begin where a number follows. */
const press = (name: string | RegExp) => async (page: Page) => {
  await page.getByRole('button', { name, exact: true }).first().click();
};

const stay = () => Promise.resolve();
/** A step that stopped is told by a part that is loaded on demand. */
const found = (page: Page) => page.locator('[data-stopped]').first().waitFor();
const check = press(tasksView.check.button);
const checkLists = press(nomineesView.check.button);
const look = press(summariesView.look.button);
/** The card is there already, the pane was opened for it. */
const write = press(tasksView.appendix.button);

const pastePlan = async (page: Page) => {
  const paste = page.getByRole('button', { name: planView.paste });
  await paste.first().click();
  await page.getByLabel(planView.pasteLabel).fill('KẾ HOẠCH');
  await press(planView.readPaste)(page);
};

/** What was just written is taken back, by the button beside it. */
const takeBack = async (page: Page) => {
  await write(page);
  await page.getByRole('button', { name: pane.undo, exact: true }).first().click();
  // what asks is loaded on demand
  await page.locator('main [data-problem]').first().waitFor();
};

const join = async (page: Page) => {
  await press(papersView.join.title)(page);
  const file = { name: 'THCS.xlsx', mimeType: 'application/zip', buffer: Buffer.from('x') };
  await page.locator('[data-paper=join] input[type=file]').setInputFiles(file);
  await press(papersView.join.look)(page);
};

const at = (view: GalleryWay['view'], goOn: GalleryWay['goOn']): GalleryWay => ({ view, goOn });
const tasks = at('tasks', check);
const lists = at('nominees', checkLists);
const appendix = at('appendix', write);
const tables = at('summaries', look);
const again = at('plan', pastePlan);
const undo = at('appendix', takeBack);

/** A state that is added to the gallery does not compile here before it is known how to get to it. */
export const galleryWays: Readonly<Record<keyof typeof galleryStates, GalleryWay>> = {
  empty: at('plan', stay),
  menuBeginning: at('plan', async (page) => {
    await press(pane.menu.open)(page);
    await press(pane.menu.beginning)(page);
  }),
  emptySummaries: at('summaries', stay),
  sample: appendix,
  sampleChanged: at('plan', press(pane.sample.remove)),
  ready: tasks,
  clean: tasks,
  damagedChoices: at('tasks', async (page) => {
    await check(page);
    // drop-downs are looked at after the check, and told by a part that is loaded on demand
    await page.locator('[data-choices]').first().waitFor();
  }),
  deadlines: tasks,
  unknownNames: tasks,
  thousands: tasks,
  ofUnits: tasks,
  long: tasks,
  readOnly: tasks,
  confirm: at('tasks', stay),
  confirmDoubt: at('tasks', stay),
  confirmHidden: at('tasks', stay),
  tie: at('tasks', stay),
  confirmList: at('nominees', stay),
  confirmFour: at('nominees', stay),
  confirmFourDoubt: at('nominees', stay),
  noList: at('nominees', stay),
  slipChanged: at('nominees', stay),
  lists,
  blanks: lists,
  ignored: lists,
  mixedLetters: lists,
  provinceShare: lists,
  carried: at('appendix', stay),
  editing: appendix,
  typedUnknown: appendix,
  typedSince: appendix,
  noAnswer: appendix,
  notPutBack: appendix,
  taken: again,
  planAgain: again,
  planAgainFull: again,
  otherSubject: again,
  planTaken: again,
  doubts: again,
  planFindings: at('plan', stay),
  planClean: at('plan', stay),
  duties: at('plan', stay),
  planTasks: at('plan', stay),
  planTasksFirst: at('plan', stay),
  joinAsking: at('summaries', join),
  joinClear: at('summaries', join),
  summaries: tables,
  summariesUneven: tables,
  summariesRight: tables,
  summariesMany: tables,
  summariesLong: tables,
  summariesNone: tables,
  summariesReadOnly: tables,
  undoEdited: undo,
  undoEditedMade: undo,
  undoReferring: undo,
  undoEditedStays: undo,
  undoNewerFirst: undo,
  stoppedHalf: at('plan', found),
  stoppedTakingBack: at('plan', found),
  stoppedEmptySheet: at('plan', found),
  stoppedYoung: at('plan', found),
  stoppedEdited: at('plan', found),
  twins: at('plan', stay),
};
