import type { ExcelHost, TransportAnswer } from '../../src/excel-host/host';
import { startOfficeInNode } from '../../src/excel-host/node/officeInNode';
import { startExcel } from './withExcel';

const sheet1 = (context: Excel.RequestContext) => context.workbook.worksheets.getItem('Sheet1');

/** What a batch came to: its value, the library's error, or nothing within a tenth of a second. */
type Outcome = { readonly value: unknown } | { readonly code: string } | 'silence';

async function outcomeOf(batch: (context: Excel.RequestContext) => Promise<unknown>): Promise<Outcome> {
  const settled = Excel.run(batch).then(
    (value) => ({ value }),
    (fault: unknown) => {
      if (!(fault instanceof OfficeExtension.Error)) throw fault;
      return { code: fault.code };
    },
  );
  const silence = new Promise<'silence'>((resolve) => setTimeout(resolve, 100, 'silence'));
  return Promise.race([settled, silence]);
}

async function readA1(context: Excel.RequestContext): Promise<unknown> {
  const range = sheet1(context).getRange('A1').load('values');
  await context.sync();
  return range.values;
}

/** A host whose transport answers every batch of the add-in in one way. */
async function answering(answer: TransportAnswer | null): Promise<ExcelHost> {
  const host = await startExcel();
  host.interpose(() => answer);
  return host;
}

/**
 * What the client library makes of what a transport answers. These are facts of the library of the packages, run here;
 * which of the answers a real Excel gives, and when, is another question.
 */
describe('what context.sync() comes to', () => {
  test.each([
    [5004, 'InvalidOperationInCellEditMode'],
    [5012, 'InvalidOrTimedOutSession'],
    [5016, 'WriteNotSupportedWhenModalDialogOpen'],
    [5102, 'ActivityLimitReached'],
    [5103, 'RequestPayloadSizeLimitExceeded'],
    [5104, 'ResponsePayloadSizeLimitExceeded'],
    [7000, 'AccessDenied'],
    [1014, 'InvalidRequestContext'],
    // Any other number, known to the library or not
    [5001, 'GeneralException'],
    [5100, 'GeneralException'],
    [404, 'GeneralException'],
    [9999, 'GeneralException'],
  ])('an error number %i is an OfficeExtension.Error of code %s', async (number, code) => {
    await answering({ ok: false, code: number });
    expect(await outcomeOf(readA1)).toEqual({ code });
  });

  test('an error inside an answer is an OfficeExtension.Error of its code', async () => {
    const body = JSON.stringify({
      Results: [],
      Error: { Code: 'Whatever', Message: '', HttpStatusCode: 418 },
    });
    await answering({ ok: true, body });
    expect(await outcomeOf(readA1)).toEqual({ code: 'Whatever' });
  });

  test.each([
    ['an HTML page', '<!doctype html><p>Service unavailable'],
    ['half an answer', '{"Results":[{"Action'],
    ['no text', ''],
  ])('%s instead of JSON: sync never settles, and a SyntaxError goes past it', async (_name, body) => {
    const host = await answering({ ok: true, body });
    const heard: unknown[] = [];
    await startOfficeInNode({ external: catching(host.external, heard) });
    expect(await outcomeOf(readA1)).toBe('silence');
    expect(heard.map((fault) => (fault instanceof Error ? fault.name : fault))).toEqual(['SyntaxError']);
  });

  test('no answer: sync never settles; the next batch goes its own way', async () => {
    const host = await answering(null);
    expect(await outcomeOf(readA1)).toBe('silence');
    host.interpose(null);
    expect(await outcomeOf(readA1)).toEqual({ value: [['']] });
  });

  test('a late answer still ends the sync', async () => {
    const host = await startExcel();
    let answerLate: () => void = () => undefined;
    host.interpose(
      ({ body }, run) =>
        new Promise((resolve) => {
          answerLate = () => resolve(run(body));
        }),
    );
    const reading = Excel.run(readA1);
    const silence = new Promise((resolve) => setTimeout(resolve, 20, 'silence'));
    expect(await Promise.race([reading, silence])).toBe('silence');
    answerLate();
    expect(await reading).toEqual([['']]);
  });

  test.each([
    ['an empty object', '{}'],
    ['null', 'null'],
    ['no results', '{"Results":[],"TraceIds":[]}'],
  ])('JSON with %s: sync succeeds with nothing loaded, reading is PropertyNotLoaded', async (_name, body) => {
    await answering({ ok: true, body });
    const synced = { done: false };
    const outcome = await outcomeOf(async (context) => {
      const range = sheet1(context).getRange('A1').load('values');
      await context.sync();
      synced.done = true;
      return range.values;
    });
    expect([synced.done, outcome]).toEqual([true, { code: 'PropertyNotLoaded' }]);
  });
});

describe('results beside an error', () => {
  test('what was loaded before the failing action is there after the catch, what came behind is not', async () => {
    await startExcel();
    await Excel.run(async (context) => {
      sheet1(context).getRange('A1').values = [['old']];
      await context.sync();
      const [before, after, behind] = ['A1', 'A1', 'A1'].map((address) => sheet1(context).getRange(address));
      if (before === undefined || after === undefined || behind === undefined)
        throw new Error('three ranges');
      before.load('values');
      const count = context.workbook.worksheets.getCount();
      const none = context.workbook.worksheets.getItemOrNullObject('None');
      sheet1(context).getRange('A1').values = [['new']];
      after.load('values');
      context.workbook.worksheets.getItem('Nope').activate();
      behind.load('values');
      await expect(context.sync()).rejects.toMatchObject({ code: 'ItemNotFound' });
      expect([before.values, after.values]).toEqual([[['old']], [['new']]]);
      expect([valueOf(count), none.isNullObject]).toEqual([1, true]);
      expect(() => behind.values).toThrow(expect.objectContaining({ code: 'PropertyNotLoaded' }));
    });
  });

  test('an answer that has the error alone leaves everything unloaded, as Excel may do', async () => {
    const host = await startExcel();
    host.interpose(({ body }, run) => {
      const answer = run(body);
      return answer.ok
        ? { ok: true, body: JSON.stringify({ ...JSON.parse(answer.body), Results: [] }) }
        : answer;
    });
    await Excel.run(async (context) => {
      const range = sheet1(context).getRange('A1').load('values');
      context.workbook.worksheets.getItem('Nope').activate();
      await expect(context.sync()).rejects.toMatchObject({ code: 'ItemNotFound' });
      expect(() => range.values).toThrow(expect.objectContaining({ code: 'PropertyNotLoaded' }));
    });
  });
});

/** What a method answered. */
function valueOf<Value>(result: OfficeExtension.ClientResult<Value>): Value {
  return result.value;
}

/** The same `window.external`, whose callbacks are heard where they throw: a page would tell `window.onerror`. */
function catching(external: object, heard: unknown[]): object {
  const execute: unknown = Reflect.get(external, 'Execute');
  if (typeof execute !== 'function') throw new Error('no Execute');
  return {
    ...external,
    Execute: (id: number, parameters: unknown, callback: (answer: unknown) => void) => {
      const careful = (answer: unknown) => {
        try {
          callback(answer);
        } catch (fault) {
          heard.push(fault);
        }
      };
      Reflect.apply(execute, external, [id, parameters, careful]);
    },
  };
}
