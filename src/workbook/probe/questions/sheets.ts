import { anotherSheet, queueContents } from '../contents';
import type { Answer, Bench, Json, Place, Questions } from '../question';
import { probeKey } from '../storedText';

const firstSheetOnTheWeb = '{00000000-0001-0000-0000-000000000000}';

/** Sheets: their ids, names and visibility, and what a protected one refuses. */
export const sheetQuestions = {
  q06: {
    group: 'reopening',
    parts: { kept: ['sheet-id-session'], firstIsUsual: ['sheet-id-first'], firstKept: ['sheet-id-first'] },
    steps: [
      async ({ ask }) => {
        await ask((place) => {
          anotherSheet(place, 'q06 b');
          anotherSheet(place, 'q06 c');
          return () => null;
        });
        return { ids: await ask(idsOfSheets) };
      },
      async ({ ask }, soFar) => {
        const before = asIds(soFar['ids']);
        const now = await ask(idsOfSheets);
        const same = ['q06', 'q06 b', 'q06 c'].filter((name) => now[name] === before[name]).length;
        return {
          kept: same === 3 ? 'all' : same === 0 ? 'none' : 'some',
          firstIsUsual: now['first'] === firstSheetOnTheWeb,
          firstKept: now['first'] === before['first'],
        };
      },
    ],
  },
  q20: {
    group: 'alone',
    parts: { hiddenActivate: [], hiddenSelect: [], veryHiddenActivate: [], veryHiddenSelect: [] },
    steps: [
      async (bench) => {
        await bench.ask((place) => {
          anotherSheet(place, 'q20 b').visibility = 'Hidden';
          anotherSheet(place, 'q20 c').visibility = 'VeryHidden';
          return () => null;
        });
        const on = (name: string, queue: (sheet: Excel.Worksheet) => void) =>
          bench.codeOf(({ context }) => queue(context.workbook.worksheets.getItem(name)));
        return {
          hiddenActivate: await on('q20 b', (sheet) => sheet.activate()),
          hiddenSelect: await on('q20 b', (sheet) => sheet.getRange('B2').select()),
          veryHiddenActivate: await on('q20 c', (sheet) => sheet.activate()),
          veryHiddenSelect: await on('q20 c', (sheet) => sheet.getRange('B2').select()),
        };
      },
    ],
  },
  q21: {
    group: 'alone',
    parts: { hide: ['sheet-last-visible'], delete: ['sheet-last-visible'], deleteVeryHidden: [] },
    steps: [
      async (bench) => {
        await bench.ask((place) => {
          anotherSheet(place, 'q21 b').visibility = 'VeryHidden';
          return () => null;
        });
        const deleteVeryHidden = await bench.codeOf(({ context }) =>
          context.workbook.worksheets.getItem('q21 b').delete(),
        );
        return { ...(await onLastVisible(bench)), deleteVeryHidden };
      },
    ],
  },
  q22: {
    group: 'alone',
    parts: { code: ['sheet-name-bad'], added: [] },
    steps: [
      async ({ ask, codeOf }) => {
        const before = await ask(({ context }) => queueNames(context));
        const code = await codeOf(({ context }) => context.workbook.worksheets.add('a/b'));
        const after = await ask(({ context }) => queueNames(context));
        const added = after.filter((name) => !before.includes(name));
        await ask(({ context }) => {
          for (const name of added) context.workbook.worksheets.getItem(name).delete();
          return () => null;
        });
        return { code, added: added.length };
      },
    ],
  },
  q25: {
    group: 'alone',
    parts: {
      locked: ['protected-write'],
      halfLocked: ['protected-write'],
      afterHalf: ['protected-write'],
      unlocked: ['protected-write'],
      columnWidth: [],
      rowHidden: [],
      margins: [],
      pageBreak: [],
      chart: ['chart-protected'],
      customProperty: [],
      validation: [],
      link: [],
    },
    steps: [
      async ({ ask, codeOf }) => {
        await ask(({ sheet }) => {
          sheet.getRange('A1:B3').values = [
            ['', 'n'],
            ['a', 1],
            ['b', 2],
          ];
          sheet.getRange('D1').format.protection.locked = false;
          sheet.protection.protect();
          return () => null;
        });
        const tries: Readonly<Record<string, (sheet: Excel.Worksheet) => void>> = {
          locked: (sheet) => (sheet.getRange('C1').values = [['x']]),
          halfLocked: (sheet) => (sheet.getRange('C1:D1').values = [['x', 'y']]),
          columnWidth: (sheet) => (sheet.getRange('A:A').format.columnWidth = 80),
          rowHidden: (sheet) => (sheet.getRange('5:5').rowHidden = true),
          margins: (sheet) => (sheet.pageLayout.topMargin = 50),
          pageBreak: (sheet) => sheet.horizontalPageBreaks.add('A3'),
          chart: (sheet) => sheet.charts.add('ColumnClustered', sheet.getRange('A1:B3')),
          customProperty: (sheet) => sheet.customProperties.add(`${probeKey}q25`, 'x'),
          validation: (sheet) =>
            (sheet.getRange('A1').dataValidation.rule = { list: { inCellDropDown: true, source: 'a,b' } }),
          link: (sheet) =>
            (sheet.getRange('A1').hyperlink = { documentReference: "'q25'!A1", textToDisplay: 'x' }),
        };
        const found: Record<string, Json> = {};
        for (const [name, queue] of Object.entries(tries)) {
          found[name] = await codeOf(({ sheet }) => queue(sheet));
        }
        const afterHalf = await ask(({ sheet }) => queueContents(sheet.getRange('C1:D1')));
        const unlocked = await codeOf(({ sheet }) => (sheet.getRange('D1').values = [['z']]));
        return { ...found, afterHalf, unlocked };
      },
    ],
  },
} satisfies Questions;

/** Ids by the names of sheets; "first" is the first sheet of the workbook. */
function idsOfSheets({ context }: Place): () => Readonly<Record<string, string>> {
  const sheets = context.workbook.worksheets.load('items/name,items/id');
  return () => ({
    ...Object.fromEntries(sheets.items.map(({ name, id }) => [name, id])),
    first: sheets.items[0]?.id ?? '',
  });
}

function asIds(value: Json | undefined): Answer {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Answer) : {};
}

function queueNames(context: Excel.RequestContext): () => readonly string[] {
  const sheets = context.workbook.worksheets.load('items/name');
  return () => sheets.items.map(({ name }) => name);
}

/** Hides all other sheets for as long as it takes to try to hide and delete the last one. */
async function onLastVisible({ ask, codeOf }: Bench): Promise<Answer> {
  const others = await ask(({ context }) => {
    const sheets = context.workbook.worksheets.load('items/name,items/visibility');
    return () =>
      sheets.items.flatMap(({ name, visibility }) =>
        visibility === 'Visible' && name !== 'q21' ? [name] : [],
      );
  });
  const show = (visibility: 'Hidden' | 'Visible') =>
    ask(({ context }) => {
      for (const name of others) context.workbook.worksheets.getItem(name).visibility = visibility;
      return () => null;
    });
  await show('Hidden');
  try {
    return {
      hide: await codeOf(({ sheet }) => (sheet.visibility = 'Hidden')),
      delete: await codeOf(({ sheet }) => sheet.delete()),
    };
  } finally {
    await show('Visible');
  }
}
