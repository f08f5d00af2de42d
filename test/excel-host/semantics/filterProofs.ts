import { platforms } from '../../../src/excel-host/platforms';
import type { Platform } from '../../../src/excel-host/platforms';
import { codeOf, startExcel } from '../withExcel';
import { codeOfChange, grid, sheet1 } from './tools';

const list = [
  ['Tên', 'Số'],
  ['an', 1],
  ['Bình', 2],
  ['', 3],
  ['AN', 4],
];

async function hiddenAfter(change: (filter: Excel.AutoFilter) => void): Promise<number[]> {
  return Excel.run(async (context) => {
    const sheet = sheet1(context);
    change(sheet.autoFilter);
    const rows = sheet.getRange('A1:A6').getRowProperties({ rowHidden: true });
    await context.sync();
    return rows.value.flatMap(({ rowHidden }, index) => (rowHidden === true ? [index + 1] : []));
  });
}

const custom = (criterion1: string, more: Partial<Excel.FilterCriteria> = {}): Excel.FilterCriteria => ({
  filterOn: 'Custom',
  criterion1,
  ...more,
});

async function filterState(): Promise<unknown[]> {
  return Excel.run(async (context) => {
    const filter = sheet1(context).autoFilter.load('enabled, isDataFiltered, criteria');
    const range = filter.getRangeOrNullObject().load('address');
    await context.sync();
    return [
      filter.enabled,
      filter.isDataFiltered,
      filter.criteria,
      range.isNullObject ? null : range.address,
    ];
  });
}

async function filtered(filteredRows: Platform['filteredRows']): Promise<void> {
  await startExcel({ platform: { ...platforms.plain, filteredRows } });
  await grid('A1:B5', list);
  await hiddenAfter((filter) => filter.apply('A1:B5', 0, { filterOn: 'Values', values: ['an'] }));
}

/** Proofs of the rules of semantics.ts, by id. */
export const filterProofs = {
  'filter-rows': async () => {
    const host = await startExcel();
    await grid('A1:B5', list);
    for (const [column, criteria, hidden] of [
      [0, { filterOn: 'Values', values: ['an'] }, [3, 4]],
      [0, { filterOn: 'Values', values: ['Bình', ''] }, [2, 5]],
      [0, custom('=b*'), [2, 4, 5]],
      [0, custom('<>b?nh'), [3]],
      [0, custom('='), [2, 3, 5]],
      [1, custom('>1', { criterion2: '<=3', operator: 'And' }), [2, 5]],
      [1, custom('1', { criterion2: '=4', operator: 'Or' }), [3, 4]],
    ] as const satisfies readonly (readonly [number, Excel.FilterCriteria, number[]])[]) {
      expect([criteria, await hiddenAfter((filter) => filter.apply('A1:B5', column, criteria))]).toEqual([
        criteria,
        hidden,
      ]);
      expect(await hiddenAfter((filter) => filter.clearColumnCriteria(column))).toEqual([]);
    }
    expect(
      await hiddenAfter((filter) => {
        filter.apply('A1:B5', 0, { filterOn: 'Values', values: ['an'] });
        filter.apply('A1:B5', 1, custom('>1'));
      }),
    ).toEqual([2, 3, 4]);
    await startExcel({ file: host.save() });
    const [, , criteria] = await filterState();
    expect(criteria).toEqual([{ filterOn: 'Values', values: ['an'] }, custom('>1')]);
    await grid('B2', [[9]]);
    expect(await hiddenAfter((filter) => filter.reapply())).toEqual([3, 4]);
    expect(await hiddenAfter((filter) => filter.clearCriteria())).toEqual([]);
    expect(await filterState()).toEqual([true, false, [], 'Sheet1!A1:B5']);
    expect(await hiddenAfter((filter) => filter.remove())).toEqual([]);
    expect(await filterState()).toEqual([false, false, [], null]);
    expect(await codeOfChange((sheet) => sheet.autoFilter.apply('A1:B5', 2, custom('>1')))).toBe(
      'InvalidArgument',
    );
  },
  'filter-protected': async () => {
    await startExcel();
    const apply = (sheet: Excel.Worksheet) => sheet.autoFilter.apply('A1:B5');
    expect(await codeOfChange((sheet) => sheet.protection.protect({ allowAutoFilter: true }))).toBe('done');
    expect(await codeOfChange(apply)).toBe('done');
    await startExcel();
    await codeOfChange((sheet) => sheet.protection.protect());
    expect(await codeOfChange(apply)).toBe('AccessDenied');
  },
  'filter-write': async () => {
    const column = [['a'], ['b'], ['c'], ['d']];
    await filtered('written');
    expect(await grid('A2:A5', column)).toEqual(column);
    await filtered('firstInVisible');
    expect(await grid('A2:A5', column)).toEqual([['a'], ['Bình'], [''], ['a']]);
    expect(await grid('A3:A4', [['e'], ['f']])).toEqual([['e'], ['f']]);
    expect(await grid('A3', [['g']])).toEqual([['g']]);
    await filtered('refused');
    expect(await codeOf(() => grid('A2:A5', column))).toBe('FilteredRangeConflict');
    expect(await codeOf(() => grid('A3', [['g']]))).toBe('done');
  },
};
