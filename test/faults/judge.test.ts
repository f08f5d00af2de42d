import type { OfficeView } from '../../src/core/office/officeView';
import { done, failed, type Outcome } from '../../src/core/work/outcome';
import { hands } from './hands';
import { examine } from './judge/examine';
import { groundOf, judge, type Verdict } from './judge/judge';
import { prepare, type Prepared } from './prepare';
import { scenarioNamed, undoOf } from './scenarios';
import type { Go } from './scenario';
import type { Strike } from './strikes';
import { runStruck, type Panes } from './struckRun';
import { sheets } from './workbook';
import { openPane, type Pane } from './world/pane';
import { takeWorldInHand } from './world/steadyWorld';

/*
 * The judge is judged: lies and losses that are planted here, one by one, and what it must call each of them.
 */
takeWorldInHand();
const pane = openPane();
const panes: Panes = { first: pane, second: openPane() };
const paper = 'Thiết lập TĐKT';

const known = new Map<string, Prepared>();

async function prepared(name: string, asked: 'it' | 'its undo' = 'it'): Promise<Prepared> {
  const key = `${asked} ${name}`;
  const scenario = scenarioNamed(name);
  const ready = known.get(key) ?? (await prepare(asked === 'it' ? scenario : undoOf(scenario), pane));
  if ('why' in ready) throw new Error(ready.why);
  known.set(key, ready);
  return ready;
}

const inPeace: Strike = {
  name: 'nothing',
  batch: 0,
  hand: null,
  fate: { kind: 'answered' },
  paneDies: false,
};
const refused = failed({ reason: 'excel', code: 'GeneralException' });

/** What the judge says where an action does and answers something else than it should. */
async function verdictOn(
  ready: Prepared,
  go: Go,
  how: { readonly strike?: Partial<Strike>; readonly examiner?: Pane } = {},
): Promise<Verdict> {
  const strike = { ...inPeace, ...how.strike };
  const run = await runStruck({ ...ready, go }, strike, { panes, again: () => 'something small' });
  return judge(run, await examine(run.final.bytes, groundOf(run), how.examiner ?? pane));
}

/** An action that edits the workbook in its own way, and what it answers. */
const editing =
  (edit: (context: Excel.RequestContext) => void, answer: Outcome<unknown>): Go =>
  () =>
    Excel.run(async (context) => {
      edit(context);
      await context.sync();
      return answer;
    });

const range = (context: Excel.RequestContext, sheet: string, address: string): Excel.Range =>
  context.workbook.worksheets.getItem(sheet).getRange(address);

test('what the add-in does without any fault is fine', async () => {
  for (const name of ['writeLawSettings, new', 'fixFindings', 'addBody']) {
    const ready = await prepared(name);
    expect(await verdictOn(ready, ready.go)).toEqual({ class: 'fine', what: '' });
  }
});

describe('lost', () => {
  const losses: readonly (readonly [string, (context: Excel.RequestContext) => void, string])[] = [
    [
      'a cell of people says something else',
      (context) => {
        range(context, sheets.list, 'D3').values = [['khác']];
      },
      'D3 says',
    ],
    [
      'a cell looks different',
      (context) => {
        range(context, sheets.tasks, 'C3').format.font.bold = true;
      },
      'C3 looks different',
    ],
    [
      'words half bold are written again',
      (context) => {
        range(context, sheets.tasks, 'I2').values = [['hỏi lại trước ngày 15']];
      },
      'the letters of I2',
    ],
    [
      'a column is wider',
      (context) => {
        range(context, sheets.tasks, 'C:C').format.columnWidth = 300;
      },
      'rows, columns',
    ],
    [
      'a sheet is deleted',
      (context) => {
        context.workbook.worksheets.getItem(sheets.rest).delete();
      },
      'is gone',
    ],
    [
      'a sheet is moved',
      (context) => {
        context.workbook.worksheets.getItem(sheets.rest).position = 0;
      },
      'the order',
    ],
    [
      'rows are merged',
      (context) => {
        range(context, sheets.table, 'A3:A4').merge();
      },
      'rows, columns, merges',
    ],
    [
      'a name is taken away',
      (context) => {
        context.workbook.names.getItem('Ten_rieng').delete();
      },
      'the names',
    ],
  ];
  test.each(losses)('%s', async (_what, edit, told) => {
    const ready = await prepared('addBody');
    const verdict = await verdictOn(ready, editing(edit, refused));
    expect(verdict).toMatchObject({ class: 'lost', what: expect.stringContaining(told) as string });
  });

  test('a choice of the office is gone', async () => {
    const ready = await prepared('addBody');
    const go = editing((context) => {
      context.workbook.settings.add('emulationPlan.settings', '{"version":1}');
    }, done(null));
    expect(await verdictOn(ready, go)).toMatchObject({ class: 'lost' });
  });

  test('the step is in no list any more, and what it did still stands', async () => {
    const ready = await prepared('fixFindings', 'its undo');
    const go: Go = async (first) => {
      await first.cleanBeforeSending({ reasons: 'stay' });
      return refused;
    };
    expect(await verdictOn(ready, go)).toMatchObject({
      class: 'lost',
      what: expect.stringContaining('in no list') as string,
    });
  });

  const typing = hands.find(({ name }) => name === 'types into a source');
  const overwriting = editing((context) => {
    range(context, sheets.list, 'C4').values = [['đè lên']];
  }, done(null));

  test('what another hand typed is overwritten', async () => {
    if (typing === undefined) throw new Error('no hand');
    const ready = await prepared('addBody');
    const strike = { hand: { by: 'person' as const, hand: typing } };
    expect(await verdictOn(ready, overwriting, { strike })).toMatchObject({ class: 'lost' });
  });

  test('unseeable only where the hand came right before a write of which nobody heard', async () => {
    if (typing === undefined) throw new Error('no hand');
    const ready = await prepared('addBody');
    const batches = ready.batches.map((batch) => ({ ...batch, writes: true }));
    const strike: Partial<Strike> = {
      hand: { by: 'person', hand: typing },
      fate: { kind: 'silent', ran: 100, then: 'never' },
      paneDies: true,
    };
    expect(await verdictOn({ ...ready, batches }, overwriting, { strike })).toMatchObject({
      class: 'unseeable',
    });
  });
});

describe('stuck', () => {
  test('a sheet that nobody asked for', async () => {
    const ready = await prepared('addBody');
    const go = editing((context) => {
      context.workbook.worksheets.add('Mồ côi');
    }, refused);
    expect(await verdictOn(ready, go)).toMatchObject({
      class: 'stuck',
      what: expect.stringContaining('Mồ côi') as string,
    });
  });

  test('a sheet of ours that is half, and no opening finds it', async () => {
    const ready = await prepared('writeLawSettings, new');
    const go = editing((context) => {
      const sheet = context.workbook.worksheets.add(paper);
      sheet.getRange('A1').values = [['THIẾT LẬP']];
    }, refused);
    expect(await verdictOn(ready, go)).toMatchObject({ class: 'stuck' });
  });

  test('a sheet of ours that is whole, and no step takes it back', async () => {
    const ready = await prepared('writeLawSettings, new');
    const go: Go = async (first) => {
      await ready.go(first);
      await first.cleanBeforeSending({ reasons: 'stay' });
      return done(null);
    };
    expect(await verdictOn(ready, go)).toMatchObject({ class: 'stuck' });
  });

  const finding = (settles: Partial<Pane>): Pane => ({
    ...pane,
    viewOffice: async (asked) => {
      const view = await pane.viewOffice(asked);
      return view.ok ? done<OfficeView>({ ...view.value, hasStopped: true }) : view;
    },
    findStopped: () =>
      Promise.resolve(done([{ id: 'x', action: 'savePlan', at: '', sheets: [], kind: 'half' as const }])),
    ...settles,
  });
  const settled = () => Promise.resolve(done({ sheets: [], left: [] }));

  test.each([
    ['can be neither finished nor taken back', () => Promise.resolve(refused)],
    ['is found again and again', settled],
  ])('a step that was begun and %s', async (_what, settle) => {
    const ready = await prepared('addBody');
    const examiner = finding({ finishStopped: settle, takeBackStopped: settle });
    expect(await verdictOn(ready, ready.go, { examiner })).toMatchObject({ class: 'stuck' });
  });

  test('an action that never ends', async () => {
    const ready = await prepared('addBody');
    const strike: Partial<Strike> = { fate: { kind: 'silent', ran: 0, then: 'never' } };
    const go: Go = () => Excel.run((context) => context.sync()).then(() => new Promise(() => undefined));
    expect(await verdictOn(ready, go, { strike })).toMatchObject({ class: 'stuck' });
  });

  test('an undo that is listed and does nothing for ever', async () => {
    const ready = await prepared('fixFindings');
    const examiner: Pane = {
      ...pane,
      undo: () => Promise.resolve(failed({ reason: 'changedSince', sheet: 'x' })),
    };
    expect(await verdictOn(ready, ready.go, { examiner })).toMatchObject({ class: 'stuck' });
  });
});

describe('untrue', () => {
  test('“nothing was changed”, and it was', async () => {
    for (const name of ['writeLawSettings, new', 'fixFindings', 'addBody']) {
      const ready = await prepared(name);
      const go: Go = async (first) => {
        await ready.go(first);
        return refused;
      };
      expect(await verdictOn(ready, go)).toMatchObject({ class: 'untrue' });
    }
  });

  test('“done”, and it was not', async () => {
    for (const name of ['writeLawSettings, new', 'fixFindings']) {
      const ready = await prepared(name);
      expect(
        await verdictOn(
          ready,
          editing(() => undefined, done({ kind: 'written' })),
        ),
      ).toMatchObject({
        class: 'untrue',
      });
    }
  });

  test('an action that throws', async () => {
    const ready = await prepared('addBody');
    const go: Go = () =>
      Excel.run((context) => context.sync()).then(() => {
        throw new Error('a bug');
      });
    expect(await verdictOn(ready, go)).toMatchObject({ class: 'untrue' });
  });
});
