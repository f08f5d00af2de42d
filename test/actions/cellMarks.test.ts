import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { cleanBeforeSending, findMarks, listUndo, markFindings, unmark } from '../../src/actions';
import type { ExcelHost } from '../../src/excel-host/host';
import { openWorkbook } from '../../src/xlsx/sheet/openWorkbook';
import { stateOf } from '../faults/world/workbookState';
import { fillSheet, reopen, startHost } from '../workbook/office';
import { fileOf, valueOf } from './taskWorkbook';

const sheet = 'Danh sách';
const cellsOf = (name: string, ...places: readonly (readonly [row: number, column: number])[]) =>
  places.map(([row, column]) => ({ sheet: name, row, column }));
const at = (...places: readonly (readonly [row: number, column: number])[]) => cellsOf(sheet, ...places);
const none = { error: [], warning: [], info: [] };

/** Conditional formats of a sheet of the saved file, in the order in which they hold: where, and what. */
function formatsOf(host: ExcelHost, name = sheet): readonly string[] {
  const opened = openWorkbook(host.save());
  if (!opened.ok) throw new Error(opened.reason);
  const found = opened.workbook.sheets.find((one) => one.name === name);
  return (found?.conditionals ?? [])
    .toSorted(
      (one, other) => Number(one.tree.attributes['priority']) - Number(other.tree.attributes['priority']),
    )
    .map(({ areas, tree }) => {
      const { dxfId } = tree.attributes;
      const attributes = Object.entries(tree.attributes).filter(
        ([name]) => !['priority', 'dxfId'].includes(name),
      );
      const look = dxfId === undefined ? null : opened.workbook.styles.conditional(Number(dxfId));
      const where = areas.map(({ row, column, rows, columns }) => `${row}:${column}+${rows}x${columns}`);
      return JSON.stringify([where, attributes, tree.children, look]);
    });
}

/** Where marks stand: "error: C3 C5:C6", those of people left out. */
async function marked(name = sheet): Promise<readonly string[]> {
  return Excel.run(async (context) => {
    const formats = context.workbook.worksheets
      .getItem(name)
      .getRange()
      .conditionalFormats.load('items/type');
    await context.sync();
    const customs = formats.items
      .filter(({ type }) => type === 'Custom')
      .map((format) => ({
        rule: format.custom.rule.load('formula'),
        ranges: format.getRanges().load('address'),
      }));
    await context.sync();
    return customs.flatMap(({ rule, ranges }) => {
      const severity = /emulationPlan\.finding\.(\w+)"/.exec(rule.formula)?.[1];
      const areas = ranges.address.split(',').map((area) => area.slice(area.lastIndexOf('!') + 1));
      return severity === undefined ? [] : [`${severity}: ${areas.join(' ')}`];
    });
  });
}

/** Formats as a careful office has them, one that stops others among them, and a number in each row. */
async function withTheirFormats(): Promise<ExcelHost> {
  const host = await startHost();
  await fillSheet(
    sheet,
    Array.from({ length: 12 }, (_, row) => [row === 0 ? 'Số' : `Hộ ${row}`, row, `Việc ${row}`]),
  );
  await change((own) => {
    const late = own.getRange('A2:C12').conditionalFormats.add('Custom');
    late.custom.rule.formula = '=$B2>8';
    late.custom.format.fill.color = '#FF0000';
    late.stopIfTrue = true;
    own.getRange('B:B').conditionalFormats.add('TopBottom').topBottom.rule = { rank: 3, type: 'TopItems' };
    own.getRange('C2:C12').conditionalFormats.add('PresetCriteria').preset.rule = {
      criterion: 'DuplicateValues',
    };
    const quoting = own.getRange('A1').conditionalFormats.add('Custom');
    quoting.custom.rule.formula = '="emulationPlan"<>""';
  });
  return host;
}

async function change(how: (own: Excel.Worksheet) => void): Promise<void> {
  await Excel.run(async (context) => {
    how(context.workbook.worksheets.getItem(sheet));
    await context.sync();
  });
}

describe('marks on the cells of findings', () => {
  test('stand behind the formats of people, each severity with its look, and go without a trace', async () => {
    const host = await withTheirFormats();
    const before = formatsOf(host);
    const cells = stateOf(host.save()).sheets.map(({ cells: of, frame }) => [[...of()], frame()]);
    const done = valueOf(
      await markFindings({
        error: at([2, 2], [4, 2], [5, 2]),
        warning: at([2, 0], [2, 2]),
        info: at([9, 1]),
      }),
    );
    expect(done).toEqual({ cells: 5, skipped: [] });
    expect(await marked()).toEqual(['error: C3 C5:C6', 'warning: A3', 'info: B10']);
    const after = formatsOf(host);
    expect(after.slice(0, before.length)).toEqual(before);
    const looks = after.slice(before.length);
    expect(looks.map((look) => /FF(?:FDE7E9|FFF4CE|E5F1FB)/.exec(look)?.[0])).toEqual([
      'FFFDE7E9',
      'FFFFF4CE',
      'FFE5F1FB',
    ]);
    expect(looks.map((look) => /"style":"(\w+)"/.exec(look)?.[1])).toEqual(['thin', 'dashed', 'dotted']);
    expect(looks.every((look) => !look.includes('stopIfTrue'))).toBe(true);
    expect(stateOf(host.save()).sheets.map(({ cells: of, frame }) => [[...of()], frame()])).toEqual(cells);
    expect(valueOf(await listUndo())).toEqual([]);
    expect(valueOf(await unmark())).toEqual({ cells: 5, left: [] });
    expect(formatsOf(host)).toEqual(before);
  });

  test('bars, scales and icons of a file keep their places and all that they say', async () => {
    const files = unzipSync((await withTheirFormats()).save());
    const part = Object.keys(files).find((name) => /worksheets\/sheet2\.xml$/.test(name)) ?? '';
    const bars =
      '<conditionalFormatting sqref="B2:B12"><cfRule type="dataBar" priority="7"><dataBar><cfvo type="min"/><cfvo type="max"/><color rgb="FF638EC6"/></dataBar></cfRule></conditionalFormatting>' +
      '<conditionalFormatting sqref="B1:B12"><cfRule type="iconSet" priority="9"><iconSet iconSet="3Arrows"><cfvo type="percent" val="0"/><cfvo type="percent" val="33"/><cfvo type="percent" val="67"/></iconSet></cfRule></conditionalFormatting>';
    const xml = strFromU8(files[part] ?? new Uint8Array()).replace(
      '<conditionalFormatting',
      `${bars}<conditionalFormatting`,
    );
    const host = await startHost({ file: zipSync({ ...files, [part]: strToU8(xml) }) });
    const before = formatsOf(host);
    expect(before.join()).toContain('dataBar');
    valueOf(await markFindings({ ...none, error: at([2, 1], [3, 1]) }));
    expect(formatsOf(host).slice(0, -1)).toEqual(before);
    valueOf(await unmark());
    expect(formatsOf(host)).toEqual(before);
  });

  test('marked again, the older ones go, also from a sheet where nothing is found any more', async () => {
    const host = await withTheirFormats();
    await fillSheet('Kế hoạch tháng', [['a', 'b']]);
    const other = cellsOf('Kế hoạch tháng', [0, 1]);
    valueOf(await markFindings({ ...none, error: [...at([2, 2]), ...other] }));
    valueOf(await markFindings({ ...none, error: at([2, 2]), info: at([3, 2]) }));
    expect([await marked(), await marked('Kế hoạch tháng')]).toEqual([['error: C3', 'info: C4'], []]);
    expect(valueOf(await markFindings(none))).toEqual({ cells: 0, skipped: [] });
    expect([await marked(), formatsOf(host).length]).toEqual([[], 4]);
  });

  test('are found and taken off in a workbook that was saved and opened again', async () => {
    const before = formatsOf(await withTheirFormats());
    const host = await withTheirFormats();
    valueOf(await markFindings({ ...none, warning: at([2, 2], [7, 0]) }));
    const again = await reopen(host);
    expect(valueOf(await findMarks())).toEqual({ cells: 2, sheets: [sheet] });
    expect(valueOf(await unmark())).toEqual({ cells: 2, left: [] });
    expect(formatsOf(again)).toEqual(before);
    expect(valueOf(await findMarks())).toEqual({ cells: 0, sheets: [] });
  });

  test('a protected sheet is passed over and named, as one that is gone; the others are marked', async () => {
    await withTheirFormats();
    await fillSheet('Khóa', [['a', 'b']]);
    const lock = (how: (protection: Excel.WorksheetProtection) => void) =>
      Excel.run(async (context) => {
        how(context.workbook.worksheets.getItem('Khóa').protection);
        await context.sync();
      });
    valueOf(await markFindings({ ...none, error: cellsOf('Khóa', [0, 0]) }));
    await lock((protection) => protection.protect());
    const request = {
      error: [...at([1, 1]), ...cellsOf('Khóa', [0, 1]), ...cellsOf('Không còn', [3, 3])],
      warning: cellsOf('khóa', [0, 0]),
      info: [],
    };
    const done = valueOf(await markFindings(request));
    expect(done.cells).toBe(1);
    expect(new Set(done.skipped.map((one) => `${one.sheet} ${one.why}`))).toEqual(
      new Set(['Khóa protected', 'Không còn gone']),
    );
    expect(await marked('Khóa')).toEqual(['error: A1']);
    expect(valueOf(await unmark())).toEqual({ cells: 1, left: ['Khóa'] });
    expect(await cleanBeforeSending({ reasons: 'stay' })).toMatchObject({
      ok: false,
      problem: { reason: 'sheetProtected', sheet: 'Khóa' },
    });
    await lock((protection) => protection.unprotect());
    valueOf(await cleanBeforeSending({ reasons: 'stay' }));
    expect(await marked('Khóa')).toEqual([]);
  });

  test('rows hidden before, inserted, sorted and deleted afterwards: all marks are found and go', async () => {
    const host = await withTheirFormats();
    await change((own) => {
      own.getRange('4:4').rowHidden = true;
    });
    const before = formatsOf(host).length;
    valueOf(await markFindings({ error: at([3, 2], [4, 2], [5, 2], [8, 0]), warning: at([3, 0]), info: [] }));
    await change((own) => own.getRange('5:6').insert('Down'));
    await change((own) => own.getRange('A2:C14').sort.apply([{ key: 1, ascending: false }]));
    await change((own) => own.getRange('9:9').delete('Up'));
    expect(valueOf(await findMarks()).sheets).toEqual([sheet]);
    expect(valueOf(await unmark()).left).toEqual([]);
    expect([await marked(), formatsOf(host).length]).toEqual([[], before]);
  });

  test('ten thousand scattered cells: four round trips, addresses that Excel takes, all gone again', async () => {
    const host = await withTheirFormats();
    const before = formatsOf(host);
    const many = Array.from({ length: 10_000 }, (_, index) => [index * 2 + 1, index % 7] as const);
    host.resetRoundTrips();
    const done = valueOf(await markFindings({ ...none, error: at(...many) }));
    expect([done.cells, host.roundTrips().syncs]).toEqual([10_000, 4]);
    expect(valueOf(await findMarks()).cells).toBe(10_000);
    const addresses = await marked();
    expect(addresses.length).toBeLessThan(60);
    expect(Math.max(...addresses.map(({ length }) => length))).toBeLessThan(2100);
    host.resetRoundTrips();
    expect(valueOf(await unmark()).cells).toBe(10_000);
    expect([host.roundTrips().syncs, formatsOf(host)]).toEqual([4, before]);
  });

  test('without any custom format: looking two round trips, marking three; taking off nothing writes nothing', async () => {
    const host = await startHost();
    await fillSheet(sheet, [['a'], ['b']]);
    const file = fileOf(host);
    host.resetRoundTrips();
    valueOf(await findMarks());
    expect(host.roundTrips().syncs).toBe(2);
    valueOf(await unmark());
    expect([host.roundTrips().syncs, fileOf(host) === file]).toEqual([4, true]);
    host.resetRoundTrips();
    valueOf(await markFindings({ ...none, info: at([1, 0]) }));
    expect(host.roundTrips().syncs).toBe(3);
  });

  test('a workbook that is read only is told', async () => {
    await startHost({ readOnly: true });
    expect(await markFindings({ ...none, error: cellsOf('Sheet1', [0, 0]) })).toMatchObject({
      ok: false,
      problem: { reason: 'readOnly' },
    });
  });
});
