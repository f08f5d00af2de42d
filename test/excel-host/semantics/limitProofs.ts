import { limitsOfTheWeb } from '../../../src/excel-host/host';
import { platforms } from '../../../src/excel-host/platforms';
import { codeOf, startExcel } from '../withExcel';
import { codeOfChange, entered, sheet1 } from './tools';

const part = (bytes: number) => `<j xmlns="urn:j">${'x'.repeat(bytes - 21)}</j>`;

async function codeOfPart(bytes: number): Promise<string> {
  return codeOf(async (context) => {
    context.workbook.customXmlParts.add(part(bytes));
    await context.sync();
  });
}

async function codeOfSettings(settings: Readonly<Record<string, unknown>>): Promise<string> {
  return codeOf(async (context) => {
    for (const [key, value] of Object.entries(settings)) context.workbook.settings.add(key, value);
    await context.sync();
  });
}

/** Proofs of the rules of semantics.ts, by id. */
export const limitProofs = {
  'range-cells-limit': async () => {
    await startExcel();
    await Excel.run(async (context) => {
      const range = sheet1(context).getRange('A1:E1000001').load('cellCount, values, formulas, text');
      await context.sync();
      expect([range.cellCount, range.values, range.formulas, range.text]).toEqual([
        5_000_005,
        null,
        null,
        null,
      ]);
    });
  },
  'entry-formula-length': async () => {
    await startExcel();
    const sum = (letters: number) => `=1${'+1'.repeat((letters - 1) / 2)}`;
    expect((await entered(sum(8191)))[2]).toHaveLength(8192);
    const long = (first: string) => codeOf(() => entered(`${first}${'a'.repeat(9000)}`));
    expect([await long('='), await long('-'), await long("'-")]).toEqual([
      'GeneralException',
      'GeneralException',
      'done',
    ]);
  },
  'custom-xml-limit': async () => {
    await startExcel(limitsOfTheWeb);
    expect([await codeOfPart(1_000_000), await codeOfPart(1_000_001)]).toEqual(['done', 'GeneralException']);
    expect(
      await codeOf(async (context) => {
        const only = context.workbook.customXmlParts.getByNamespace('urn:j').getOnlyItem();
        only.setXml(part(1_000_001));
        await context.sync();
      }),
    ).toBe('GeneralException');
    await startExcel();
    expect(await codeOfPart(1_000_001)).toBe('done');
  },
  'settings-limit': async () => {
    await startExcel(limitsOfTheWeb);
    const half = 'x'.repeat(999_900);
    expect([
      await codeOfSettings({ a: half, b: half }),
      await codeOfSettings({ c: 'x'.repeat(300) }),
    ]).toEqual(['done', 'InvalidArgument']);
    expect(await codeOfSettings({ b: 'short', c: 'x'.repeat(300) })).toBe('done');
  },
  'settings-order': async () => {
    await startExcel({ platform: { ...platforms.plain, newSettings: 'notAfterOverwritten' } });
    expect([
      await codeOfSettings({ a: 1 }),
      await codeOfSettings({ a: 2, b: 2 }),
      await codeOfSettings({ b: 3, a: 3, c: 3 }),
      await codeOfSettings({ d: 4, a: 4 }),
    ]).toEqual(['done', 'ItemNotFound', 'ItemNotFound', 'done']);
    await startExcel();
    expect([await codeOfSettings({ a: 1 }), await codeOfSettings({ a: 2, b: 2 })]).toEqual(['done', 'done']);
  },
  'property-key-limit': async () => {
    await startExcel();
    const add = (letters: number) =>
      codeOfChange((sheet) => sheet.customProperties.add('k'.repeat(letters), 'value'));
    expect([await add(255), await add(256)]).toEqual(['done', 'InvalidArgument']);
  },
  'validation-list-limit': async () => {
    await startExcel();
    const set = (source: string) =>
      codeOfChange(
        (sheet) => (sheet.getRange('A1').dataValidation.rule = { list: { inCellDropDown: true, source } }),
      );
    expect([
      await set('x'.repeat(255)),
      await set('x'.repeat(256)),
      await set(`=Sheet1!$A$1:$A$${'9'.repeat(4)}`),
    ]).toEqual(['done', 'InvalidArgument', 'done']);
  },
  'font-name-limit': async () => {
    await startExcel();
    const set = (letters: number) =>
      codeOfChange((sheet) => (sheet.getRange('A1').format.font.name = 'f'.repeat(letters)));
    expect([await set(31), await set(32)]).toEqual(['done', 'InvalidArgument']);
  },
  'print-titles-whole': async () => {
    await startExcel();
    const set = (address: string) => codeOfChange((sheet) => sheet.pageLayout.setPrintTitleRows(address));
    expect([await set('$1:$2'), await set('A1:C2')]).toEqual(['done', 'InvalidArgument']);
  },
  'merge-read-limit': async () => {
    await startExcel({ mergedAreasLimit: 512 });
    await Excel.run(async (context) => {
      for (let row = 1; row <= 513; row += 1) sheet1(context).getRange(`A${row}:B${row}`).merge();
      await context.sync();
    });
    const read = (address: string) =>
      codeOf(async (context) => {
        sheet1(context).getRange(address).getMergedAreasOrNullObject().load('areas/items/address');
        await context.sync();
      });
    expect([await read('A1:B512'), await read('A1:B513')]).toEqual(['done', 'GeneralException']);
  },
};
