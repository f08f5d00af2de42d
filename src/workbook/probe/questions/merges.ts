import { later, queueValues, withoutSheet } from '../contents';
import type { Json, Place, Questions } from '../question';

const merges = 513;

/** Merged cells, filters, and what clearing leaves. */
export const mergeQuestions = {
  q03: {
    group: 'alone',
    parts: { hidden: ['filter-rows'], code: ['filter-write'], after: ['filter-write'] },
    steps: [
      async ({ ask, codeOf }) => {
        await ask(({ sheet }) => {
          const list = sheet.getRange('A1:B6');
          list.values = [
            ['n', 'shown'],
            ...[1, 0, 0, 0, 1].map((shown, at) => [at + 11, shown ? 'yes' : 'no']),
          ];
          sheet.autoFilter.apply(list, 1, { filterOn: 'Values', values: ['yes'] });
          return () => null;
        });
        const hidden = await ask(({ sheet }) => {
          const rows = [2, 3, 4, 5, 6].map((row) => sheet.getRange(`A${row}`));
          for (const row of rows) row.load({ rowHidden: true });
          return () => rows.map(({ rowHidden }) => rowHidden);
        });
        const code = await codeOf(({ sheet }) => {
          sheet.getRange('A2:A6').values = [[21], [22], [23], [24], [25]];
        });
        return ask(({ sheet }) => {
          sheet.autoFilter.remove();
          const after = queueValues(sheet.getRange('A2:A6'));
          return () => ({ hidden, code, after: after() });
        });
      },
    ],
  },
  q07: {
    group: 'alone',
    parts: { whole: ['merge-read-limit'], halves: ['merge-read'] },
    steps: [
      async ({ ask, codeOf }) => {
        await ask(({ sheet }) => {
          for (let row = 1; row <= merges; row += 1) sheet.getRange(`A${row}:B${row}`).merge();
          return () => null;
        });
        let count: Json = null;
        const code = await codeOf(({ sheet }) => queueMergedAreas(sheet.getRange(`A1:B${merges}`)));
        if (code === 'done') count = await ask(areaCount(`A1:B${merges}`));
        return {
          whole: count ?? code,
          halves: [await ask(areaCount('A1:B256')), await ask(areaCount(`A257:B${merges}`))],
        };
      },
    ],
  },
  q15: {
    group: 'alone',
    parts: { code: [], areas: [] },
    steps: [
      async ({ ask, codeOf }) => {
        await ask(({ sheet }) => {
          sheet.getRange('A1:B2').merge();
          return () => null;
        });
        const code = await codeOf(({ sheet }) => sheet.getRange('B2:C3').merge());
        return ask(({ sheet }) => {
          const areas = queueMergedAreas(sheet.getRange('A1:D4'));
          return () => ({ code, areas: areas() });
        });
      },
    ],
  },
  q16: {
    group: 'alone',
    parts: { cells: ['merge-keeps-first'] },
    steps: [
      async ({ ask }) => {
        await ask(({ sheet }) => {
          sheet.getRange('A2:A3').values = [['below'], ['further below']];
          sheet.getRange('A1:A3').merge();
          return () => null;
        });
        return ask(({ sheet }) => {
          const cells = queueValues(sheet.getRange('A1:A3'));
          return () => ({ cells: cells() });
        });
      },
    ],
  },
  q17: {
    group: 'alone',
    parts: { code: [], validation: [], link: [], merged: [] },
    steps: [
      async ({ ask, codeOf }) => {
        await ask(({ sheet }) => {
          sheet.getRange('A1').dataValidation.rule = { list: { inCellDropDown: true, source: 'a,b' } };
          sheet.getRange('A2').hyperlink = { documentReference: "'q17'!A1", textToDisplay: 'link' };
          sheet.getRange('B1:C2').merge();
          return () => null;
        });
        const code = await codeOf(({ sheet }) => sheet.getRange('A1:B2').clear('All'));
        return ask(({ sheet }) => {
          const validation = later(
            sheet.getRange('A1').dataValidation.load({ type: true }),
            ({ type }) => type,
          );
          const link = later(sheet.getRange('A2').load({ hyperlink: true }), ({ hyperlink }) =>
            (hyperlink as Excel.RangeHyperlink | null) === null ? 'gone' : 'there',
          );
          const merged = queueMergedAreas(sheet.getRange('A1:C3'));
          return () => ({
            code,
            validation: validation(),
            link: link(),
            merged: merged(),
          });
        });
      },
    ],
  },
} satisfies Questions;

/** The merged areas of a range, "A1:B2" each. */
function queueMergedAreas(range: Excel.Range): () => readonly string[] {
  const found = range.getMergedAreasOrNullObject();
  found.areas.load('items/address');
  return () =>
    found.isNullObject ? [] : found.areas.items.map(({ address }) => withoutSheet(address)).sort();
}

function areaCount(address: string): (place: Place) => () => number {
  return ({ sheet }) => {
    const areas = queueMergedAreas(sheet.getRange(address));
    return () => areas().length;
  };
}
