import { send } from '../../answerLimit';
import { codeOfWork, officeCode } from '../bench';
import { queueValue, queueValues } from '../contents';
import type { Json, Questions } from '../question';

/** What happens within a batch, and where it fails. */
export const batchQuestions = {
  q04: {
    group: 'alone',
    parts: { code: ['entry-refused'], after: ['batch-no-rollback'] },
    steps: [
      async ({ ask, codeOf }) => {
        const code = await codeOf(({ sheet }) => {
          sheet.getRange('A1').values = [[1]];
          sheet.getRange('B1').values = [['=(']];
          sheet.getRange('C1').values = [[3]];
        });
        return ask(({ sheet }) => {
          const after = queueValues(sheet.getRange('A1:C1'));
          return () => ({ code, after: after() });
        });
      },
    ],
  },
  q37: {
    group: 'alone',
    parts: { chartsAtOnce: [], valuesAtOnce: [], chartsLater: [], valuesLater: [] },
    steps: [
      async () => ({
        chartsAtOnce: await onNoSheet('at once', (sheet) => sheet.charts.load('items/name')),
        valuesAtOnce: await onNoSheet('at once', (sheet) => sheet.getRange('A1').load({ values: true })),
        chartsLater: await onNoSheet('later', (sheet) => sheet.charts.load('items/name')),
        valuesLater: await onNoSheet('later', (sheet) => sheet.getRange('A1').load({ values: true })),
      }),
    ],
  },
  q41: {
    group: 'alone',
    parts: {
      loadedBefore: ['proxy-found-where-made'],
      madeBeforeLoadedAfter: ['proxy-found-where-made'],
      madeAfter: ['proxy-found-where-made'],
    },
    steps: [
      async ({ ask }) => {
        await ask(({ sheet }) => {
          sheet.getRange('A1').values = [['old']];
          return () => null;
        });
        return ask(({ sheet }) => {
          const loadedBefore = queueValue(sheet.getRange('A1'));
          const made = sheet.getRange('A1');
          sheet.getRange('A1').values = [['new']];
          const madeBeforeLoadedAfter = queueValue(made);
          const madeAfter = queueValue(sheet.getRange('A1'));
          return () => ({
            loadedBefore: loadedBefore(),
            madeBeforeLoadedAfter: madeBeforeLoadedAfter(),
            madeAfter: madeAfter(),
          });
        });
      },
    ],
  },
  q42: {
    group: 'alone',
    parts: { code: ['entry-refused'], delivered: ['batch-results-before-error'] },
    steps: [
      async ({ ask }) => {
        await ask(({ sheet }) => {
          sheet.getRange('A1:B1').values = [[1, 2]];
          return () => null;
        });
        return Excel.run(async (context) => {
          const sheet = context.workbook.worksheets.getItem('q42');
          const reads = ['A1', 'B1'].map((address) => queueValue(sheet.getRange(address)));
          sheet.getRange('C1').values = [['=(']];
          const code = await codeOfWork(() => send(context));
          return { code, delivered: reads.map(valueOrCode) };
        });
      },
    ],
  },
} satisfies Questions;

/** The code of asking for something on a sheet that is not there, in the batch that looks for it or in the next one. */
function onNoSheet(when: 'at once' | 'later', queue: (sheet: Excel.Worksheet) => unknown): Promise<string> {
  return codeOfWork(() =>
    Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItemOrNullObject('q37 nowhere');
      if (when === 'later') await send(context);
      queue(sheet);
      await send(context);
    }),
  );
}

/** What was loaded, or the code with which the library says that nothing was. */
function valueOrCode(read: () => Json): Json {
  try {
    return read();
  } catch (error) {
    const code = officeCode(error);
    if (code === null) throw error;
    return code;
  }
}
