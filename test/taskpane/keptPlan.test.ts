/** @jest-environment jsdom */
import { keepPlan, keptPlan } from '../../src/taskpane/plan/keptPlan';
import { plan } from './fixedActions';

const page = globalThis as unknown as Record<string, unknown>;

/** The window shows a workbook at this address; null: Office tells none. */
function show(url: string | null): void {
  page['Office'] = { context: { document: { url } } };
}

afterEach(() => {
  delete page['Office'];
  window.sessionStorage.clear();
});

test.each<readonly [string, string | null, string | null, boolean]>([
  ['the same workbook', 'https://one/a.xlsx', 'https://one/a.xlsx', true],
  ['another workbook in the same window', 'https://one/a.xlsx', 'https://one/b.xlsx', false],
  ['a workbook that was not saved yet', null, null, true],
  ['a saved workbook after one that was not', null, 'https://one/a.xlsx', false],
])(
  'a plan that was not written is there again in %s: only where it was read',
  (_name, read, now, isThere) => {
    show(read);
    keepPlan({ plan, fileName: 'a.docx', isSubjectSettled: false });
    show(now);
    expect(keptPlan()?.plan ?? null).toEqual(isThere ? plan : null);
  },
);

test('what is put away, and what cannot be read, is no plan', () => {
  show('https://one/a.xlsx');
  keepPlan({ plan, fileName: 'a.docx', isSubjectSettled: false });
  keepPlan(null);
  expect(keptPlan()).toBeNull();
  window.sessionStorage.setItem('emulation-pane.unwrittenPlan.3', '{');
  expect(keptPlan()).toBeNull();
});
