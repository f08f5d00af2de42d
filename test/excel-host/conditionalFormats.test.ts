import { openParts, partBytes, partText } from '../../src/xlsx/zip/parts';
import type { PartStore } from '../../src/xlsx/zip/parts';
import type { ExcelHost } from '../../src/excel-host/host';
import { startExcel } from './withExcel';

function partsOf(bytes: Uint8Array): PartStore {
  const opened = openParts(bytes);
  if (!opened.ok) throw new Error(opened.reason);
  return opened.parts;
}

/** A workbook with formats of three kinds on A1:B4. */
async function formatted(): Promise<ExcelHost> {
  const host = await startExcel();
  await Excel.run(async (context) => {
    const { conditionalFormats } = context.workbook.worksheets.getFirst().getRange('A1:B4');
    const { custom } = conditionalFormats.add('Custom');
    custom.rule.formula = '=$A1="quá hạn"';
    custom.format.font.set({ color: '#C00000', bold: true });
    custom.format.fill.color = '#FFFF00';
    custom.format.borders.getItem('EdgeBottom').style = 'Continuous';
    const { textComparison } = conditionalFormats.add('ContainsText');
    textComparison.rule = { operator: 'BeginsWith', text: 'UBND' };
    textComparison.format.font.italic = true;
    conditionalFormats.add('TopBottom').topBottom.rule = { rank: 10, type: 'BottomPercent' };
    conditionalFormats.add('PresetCriteria').preset.rule = { criterion: 'DuplicateValues' };
    await context.sync();
  });
  return host;
}

describe('conditional formats in files', () => {
  test('they open again with their rules and looks', async () => {
    await startExcel({ file: (await formatted()).save() });
    await Excel.run(async (context) => {
      const formats = context.workbook.worksheets
        .getFirst()
        .getRange('A1')
        .conditionalFormats.load('items/type');
      // the last that was added is the first
      const rule = formats.getItemAt(3).custom.rule.load('formula');
      const font = formats.getItemAt(3).custom.format.font.load('color, bold');
      const text = formats.getItemAt(2).textComparison.load('rule');
      const top = formats.getItemAt(1).topBottom.load('rule');
      const preset = formats.getItemAt(0).preset.load('rule');
      await context.sync();
      expect(formats.items.map(({ type }) => type)).toEqual([
        'PresetCriteria',
        'TopBottom',
        'ContainsText',
        'Custom',
      ]);
      expect([rule.formula, font.color, font.bold]).toEqual(['=$A1="quá hạn"', '#C00000', true]);
      expect([text.rule, top.rule, preset.rule]).toEqual([
        { operator: 'BeginsWith', text: 'UBND' },
        { rank: 10, type: 'BottomPercent' },
        { criterion: 'DuplicateValues' },
      ]);
    });
  });

  test('rules stand in the order of the schema, and name their formats among the styles', async () => {
    const parts = partsOf((await formatted()).save());
    const sheet = partText(parts, 'xl/worksheets/sheet1.xml') ?? '';
    expect(sheet).toContain(
      '<conditionalFormatting sqref="A1:B4"><cfRule type="expression" priority="4" dxfId="0"><formula>$A1=&quot;quá hạn&quot;</formula></cfRule>',
    );
    expect(sheet).toContain(
      '<cfRule operator="beginsWith" text="UBND" type="beginsWith" priority="3" dxfId="1">',
    );
    expect(sheet.indexOf('<sheetData')).toBeLessThan(sheet.indexOf('<conditionalFormatting'));
    expect(partText(parts, 'xl/styles.xml')).toMatch(
      /<dxfs count="2"><dxf><font><b\/><color rgb="FFC00000"\/><\/font><fill><patternFill><bgColor rgb="FFFFFF00"\/>/,
    );
  });

  test('a file keeps its bytes, and a rule that is added leaves the others as they are, each one place further back', async () => {
    const file = (await formatted()).save();
    const host = await startExcel({ file });
    expect(partBytes(partsOf(host.save()), 'xl/worksheets/sheet1.xml')).toEqual(
      partBytes(partsOf(file), 'xl/worksheets/sheet1.xml'),
    );
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      sheet.getRange('D1').conditionalFormats.add('Custom').custom.rule.formula = '=D1>1';
      await context.sync();
    });
    const saved = partText(partsOf(host.save()), 'xl/worksheets/sheet1.xml') ?? '';
    const [first = ''] =
      (partText(partsOf(file), 'xl/worksheets/sheet1.xml') ?? '').match(
        /<conditionalFormatting.*<\/conditionalFormatting>/,
      ) ?? [];
    const further = first.replace(/priority="(\d)"/g, (_all, at: string) => `priority="${Number(at) + 1}"`);
    expect([first === '', saved.includes(further), saved.includes('sqref="D1"')]).toEqual([
      false,
      true,
      true,
    ]);
  });
});
