/** @jest-environment jsdom */
import { MessageChannel } from 'node:worker_threads';
import { cleanup, waitFor } from '@testing-library/react';
import type { UserEvent } from '@testing-library/user-event';
import { loadPart, openLanguage, words, type Language } from '../../src/strings';
import { savePlan } from '../../src/actions';
import { realActions } from '../../src/taskpane/office/realActions';
import { planOfNine, startTasks, taskRow, today, valueOf } from '../actions/taskWorkbook';
import { fillSheet, sheetNames, valuesOf } from '../workbook/office';
import { renderPane } from './renderPane';

const header = ['STT', 'Họ và tên', 'Chức vụ', 'Đơn vị công tác', 'Danh hiệu đề nghị', 'Xếp loại'];
const nominee = (number: number, name: string, unit: string, rating: string) => [
  number,
  name,
  'Chuyên viên',
  unit,
  'Lao động tiên tiến',
  rating,
];

/** A workbook with a plan, tasks with errors, and a list with errors. */
async function startOffice(): Promise<void> {
  const plan = await planOfNine();
  await startTasks([taskRow(1), taskRow(2, { 3: '' }), taskRow(3, { 5: '30/02/2026' })]);
  await fillSheet('Danh sách khen thưởng', [
    header,
    nominee(1, 'Trần Thị Thử', 'Phòng Kinh tế', 'HTTNV'),
    nominee(2, 'Lê Văn Mẫu', 'Phòng Kinh tế', 'Không hoàn thành nhiệm vụ'),
  ]);
  valueOf(await savePlan({ today, plan }));
}

/** A button that can be pressed, in the view that is shown or in `place`; roles of a whole pane are slow to ask for. */
const button = (name: string, place: string) =>
  waitFor(
    () => {
      const all = document.querySelectorAll<HTMLButtonElement>(`${place} button:enabled`);
      const found = [...all].find(({ textContent }) => textContent === name);
      if (found === undefined) throw new Error(`no button "${name}"`);
      return found;
    },
    { timeout: 20_000 },
  );
const press = async (person: UserEvent, name: string) =>
  person.click(await button(name, 'main > section:not([hidden])'));

/** The button of the card that shows what will be written. */
async function write(person: UserEvent, name: string): Promise<void> {
  await person.click(await button(name, '[data-write-card]'));
  await waitFor(() => expect(document.querySelector('[data-write-card]')).toBeNull());
}

/** The tab of a view. */
async function open(person: UserEvent, view: string): Promise<void> {
  const tab = document.querySelector(`[role=tab][value=${view}]`);
  if (tab === null) throw new Error(`no tab "${view}"`);
  await person.click(tab);
}

/** Makes the appendix, the check slip and the list of findings as a person does; answers what all sheets say then. */
async function papersMadeIn(language: Language): Promise<Readonly<Record<string, unknown>>> {
  await startOffice();
  await openLanguage(language);
  const { tasksView } = words(language);
  const { slip } = await loadPart(language, 'nomineesView');
  const { findingsList } = await loadPart(language, 'papersView');
  const { person } = renderPane({
    search: '?view=tasks',
    actions: realActions,
    spoken: { language, lost: null },
  });
  // what was confirmed is checked at once
  await press(person, tasksView.confirm.ok);
  await press(person, tasksView.appendix.button);
  await write(person, tasksView.appendix.button);

  await open(person, 'nominees');
  await press(person, tasksView.confirm.ok);
  await press(person, slip.button);
  await write(person, slip.button);

  await open(person, 'summaries');
  await press(person, findingsList.title);
  await press(person, findingsList.look);
  await write(person, findingsList.button);

  const sheets = await sheetNames();
  const said: Record<string, unknown> = {};
  for (const sheet of sheets) said[sheet] = await valuesOf(sheet);
  cleanup();
  // what the pane watched is let go before another workbook opens
  await sheetNames();
  return said;
}

// what gives the thread back between bits of work, which jsdom has not; and no server with an edition of the law
beforeAll(() =>
  Object.assign(globalThis, { MessageChannel, fetch: async () => ({ ok: false, status: 404 }) }),
);

test('papers that are made while the pane speaks English say the same as those made in Vietnamese', async () => {
  const vietnamese = await papersMadeIn('vi');
  const english = await papersMadeIn('en');
  expect(Object.keys(vietnamese)).toHaveLength(7);
  expect(english).toEqual(vietnamese);
});
