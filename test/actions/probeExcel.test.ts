import {
  endProbe,
  openProbe,
  probeAlone,
  probeByHand,
  probeReopened,
  type ProbeState,
  type ProbeView,
} from '../../src/actions/probeExcel';
import type { IsoDate } from '../../src/core/time/isoDate';
import type { Outcome } from '../../src/core/work/outcome';
import type { ExcelHost } from '../../src/excel-host/host';
import { fillSheet, reopen, sheetNames, startHost, valuesOf } from '../workbook/office';

const today = '2026-11-28' as IsoDate;

/** A run that is stopped after so many questions; without a number it goes to its end. */
function run(stopAfter = Infinity) {
  const stopper = new AbortController();
  return {
    record: null,
    today,
    // events come with the next turn of the thread
    pause: () => new Promise<void>((resolve) => setTimeout(resolve, 0)),
    onProgress: (done: number) => {
      if (done + 1 >= stopAfter) stopper.abort();
    },
    signal: stopper.signal,
  };
}

function viewIn(outcome: Outcome<ProbeState>): ProbeView {
  if (!outcome.ok || outcome.value.kind !== 'begun') throw new Error(JSON.stringify(outcome));
  return outcome.value.view;
}

const kindOf = (outcome: Outcome<ProbeState>): string =>
  outcome.ok ? outcome.value.kind : outcome.problem.reason;

const stateOf = ({ record }: ProbeView, id: keyof ProbeView['record']['told']) => record.told[id] ?? null;

/** What a workbook holds beside its sheets. */
async function stored(): Promise<unknown> {
  return Excel.run(async (context) => {
    const settings = context.workbook.settings.load('items/key');
    const parts = context.workbook.customXmlParts.load('items/namespaceUri');
    await context.sync();
    return [settings.items.map(({ key }) => key), parts.items.map(({ namespaceUri }) => namespaceUri)];
  });
}

describe('the workbook in which the questions may be tried', () => {
  test('is an empty one, of one sheet or of several', async () => {
    await startHost();
    expect(kindOf(await openProbe())).toBe('empty');
    await Excel.run(async (context) => {
      context.workbook.worksheets.add('Trang2');
      await context.sync();
    });
    expect(kindOf(await openProbe())).toBe('empty');
  });

  test.each<readonly [string, (context: Excel.RequestContext) => void]>([
    ['a cell', ({ workbook }) => (workbook.worksheets.getItem('Sheet1').getRange('D9').values = [['x']])],
    ['one cell A1', ({ workbook }) => (workbook.worksheets.getItem('Sheet1').getRange('A1').values = [[0]])],
    [
      'a formatted cell',
      ({ workbook }) => (workbook.worksheets.getItem('Sheet1').getRange('B2').format.fill.color = '#FFFF00'),
    ],
    ['a setting of ours', ({ workbook }) => workbook.settings.add('emulationPlan.settings', '{}')],
    [
      'a mark of ours',
      ({ workbook }) =>
        workbook.worksheets.getItem('Sheet1').customProperties.add('emulationPlan.mark', '{}'),
    ],
    [
      'a part of our journal',
      ({ workbook }) =>
        workbook.customXmlParts.add('<entry xmlns="urn:emulation-plan:journal:u1">{}</entry>'),
    ],
    ['a sheet that is called like one of the probe', ({ workbook }) => workbook.worksheets.add('q07')],
  ])('is none with %s: nothing is tried in it', async (_what, change) => {
    const host = await startHost();
    await Excel.run(async (context) => {
      change(context);
      await context.sync();
    });
    const before = host.save();
    for (const ask of [openProbe, () => probeAlone(run()), () => probeReopened(run())])
      expect(kindOf(await ask())).toBe('notEmpty');
    expect(kindOf(await probeByHand({ ...run(), question: 'q11' }))).toBe('notEmpty');
    await endProbe();
    expect(host.save()).toEqual(before);
  });
});

describe('trying the questions', () => {
  afterEach(() => jest.restoreAllMocks());

  test('takes its sheets, settings and parts away again, and at the end also what it remembers', async () => {
    const host = await startHost();
    const first = viewIn(await probeAlone(run()));
    expect(first).toMatchObject({ isKept: true, leftSheets: [] });
    expect(await sheetNames()).toEqual(
      expect.arrayContaining(['Sheet1', 'q06', 'q06 b', 'q06 c', 'q08', 'q10', 'q12', 'q44', 'q48']),
    );
    expect(await sheetNames()).toHaveLength(10);

    await reopen(host);
    const found = viewIn(await openProbe());
    expect(found.record).toEqual(first.record);
    const second = viewIn(await probeReopened(run()));
    expect(await sheetNames()).toEqual(['Sheet1']);
    expect(second.questions.filter(({ group, compared }) => group !== 'byHand' && compared === null)).toEqual(
      [],
    );

    expect(await endProbe()).toEqual({ ok: true, value: [] });
    expect(await stored()).toEqual([[], []]);
    expect(kindOf(await openProbe())).toBe('empty');
  }, 120_000);

  test('stopped, it remembers how far it came, and goes on from there', async () => {
    await startHost();
    const first = viewIn(await probeAlone(run(2)));
    expect(Object.keys(first.record.told)).toEqual(['q01', 'q02']);
    const second = viewIn(await probeAlone(run(2)));
    expect(Object.keys(second.record.told)).toEqual(['q01', 'q02', 'q03', 'q04']);
    expect(second.record.told.q01).toEqual(first.record.told.q01);
  });

  test('a question that Excel refuses or does not answer ends with its code, and the others go on', async () => {
    const host = await startHost();
    answerNothing(host);
    const view = viewIn(await probeAlone(run(5)));
    host.interpose(null);
    expect(stateOf(view, 'q01')).toMatchObject({ state: 'failed', code: 'NoAnswer' });
    expect(stateOf(view, 'q03')).toMatchObject({ state: 'failed', code: 'AccessDenied' });
    for (const id of ['q02', 'q04', 'q05'] as const)
      expect(stateOf(view, id)).toMatchObject({ state: 'answered' });
    expect(view.questions.find(({ id }) => id === 'q01')?.compared).toMatchObject({ isSame: false });
    expect(await sheetNames()).toEqual(['Sheet1']);
  });

  test('by hand, a step is not taken before its hand was seen, and only the end is remembered', async () => {
    const host = await startHost();
    viewIn(await probeAlone(run(1)));
    const begun = viewIn(await probeByHand({ ...run(), question: 'q14' }));
    expect(viewIn(await openProbe()).record.told.q14).toBeUndefined();
    const again = viewIn(await probeByHand({ ...run(), record: begun.record, question: 'q14' }));
    expect(again).toMatchObject({ notDoneYet: 'q14', record: begun.record });
    host.copySheet({ sheet: 'q14', customProperties: false });
    const ended = viewIn(await probeByHand({ ...run(), record: again.record, question: 'q14' }));
    expect(ended.record.told.q14).toMatchObject({ answer: { property: 'left behind', name: 'q14 (2)' } });
    expect(viewIn(await openProbe()).record).toEqual(ended.record);
    expect(await sheetNames()).toEqual(['Sheet1']);
  });

  test('a workbook that is used for something else after it was begun is left alone, but for what is taken away', async () => {
    await startHost();
    viewIn(await probeAlone(run(1)));
    await fillSheet('Sheet1', [['work']]);
    expect(await openProbe()).toEqual({ ok: true, value: { kind: 'notEmpty', wasBegun: true } });
    expect(kindOf(await probeAlone(run()))).toBe('notEmpty');
    expect(await endProbe()).toEqual({ ok: true, value: [] });
    expect(await stored()).toEqual([[], []]);
    expect(await valuesOf('Sheet1')).toEqual([['work']]);
  });

  test('the file holds no name of a sheet, file or person, and no note that steps hand on', async () => {
    await startHost();
    const { fileText } = viewIn(await probeAlone(run()));
    expect(fileText).not.toContain('"ids"');
    expect(fileText).not.toContain('Sheet1');
    expect(JSON.parse(fileText)).toMatchObject({
      kind: 'emulationPlan.probe',
      version: 1,
      begun: today,
      excel: { platform: 'PC' },
      reopened: null,
    });
  }, 120_000);
});

/** q01 is not answered at all, and the third question is refused whole. The wait for an answer is a second. */
function answerNothing(host: ExcelHost): void {
  const realTimeout = setTimeout;
  const quick = (call: () => void, ms?: number) => realTimeout(call, ms === 20_000 ? 1_000 : ms);
  jest.spyOn(globalThis, 'setTimeout').mockImplementation(quick as typeof setTimeout);
  host.interpose(({ body }, answer) => {
    if (body.includes('-2.000')) return null;
    if (!body.includes('"yes"')) return answer(body);
    const error = { Code: 'AccessDenied', Message: 'no', Location: '', HttpStatusCode: 403, ActionIndex: 0 };
    return { ok: true, body: JSON.stringify({ Results: [], TraceIds: [], Error: error }) };
  });
}
