import { codeOf, startExcel } from '../withExcel';
import { entered, grid } from './tools';

async function entries(
  table: readonly (readonly [text: string, value: unknown, format: string])[],
): Promise<void> {
  await startExcel();
  for (const [text, value, format] of table) {
    const [found, foundFormat] = await entered(text);
    expect([text, found, foundFormat]).toEqual([text, value, format]);
  }
}

/** Proofs of the rules of semantics.ts, by id. */
export const entryProofs = {
  'entry-formula': async () => {
    await startExcel();
    for (const [text, formula] of [
      ['=A1+1', '=A1+1'],
      ['+A1', '=+A1'],
      ['-A1', '=-A1'],
      ['-abc', '=-abc'],
      ['@SUM(A1)', '=SUM(A1)'],
    ] as const) {
      expect((await entered(text))[2]).toBe(formula);
    }
  },
  'entry-refused': async () => {
    await startExcel();
    expect(await grid('A1', [['stays']])).toEqual([['stays']]);
    for (const text of ['=1+', '=SUM(A1', '@abc', '- Hội nghị; tổng kết…', '="a']) {
      expect(await codeOf(() => grid('A1:A2', [['lost?'], [text]]))).toBe('InvalidArgument');
    }
    expect(await grid('A1', [[null]])).toEqual([['stays']]);
  },
  'entry-number': () =>
    entries([
      ['12', 12, 'General'],
      ['1.5', 1.5, 'General'],
      ['-3', -3, 'General'],
      ['+3', 3, 'General'],
      ['(3)', -3, 'General'],
      ['1,234', 1234, '#,##0'],
      ['1,234.5', 1234.5, '#,##0.00'],
      ['1,23', '1,23', 'General'],
      ['50%', 0.5, '0%'],
      ['12.5%', 0.125, '0.00%'],
      ['1e3', 1000, '0.00E+00'],
      ['1 1/2', 1.5, '# ?/?'],
      ['.5', 0.5, 'General'],
      ['1.2.3', '1.2.3', 'General'],
      ['12a', '12a', 'General'],
      [' 7 ', 7, 'General'],
    ]),
  'entry-fifteen-digits': () =>
    entries([
      ['0123', 123, 'General'],
      ['000200001234', 200001234, 'General'],
      ['1234567890123456789', 1234567890123460000, 'General'],
    ]),
  'entry-date': () =>
    entries([
      ['8/12', 46246, 'd-mmm'],
      ['6/2026', 46174, 'mmm-yy'],
      ['10-12', 46307, 'd-mmm'],
      ['1 Jan', 46023, 'd-mmm'],
      ['Jan 1', 46023, 'd-mmm'],
      ['12/31/2025', 46022, 'm/d/yyyy'],
      ['2025-12-31', 46022, 'm/d/yyyy'],
      ['31/12/2025', '31/12/2025', 'General'],
      ['15/11', '15/11', 'General'],
      ['13/2026', '13/2026', 'General'],
      ['1-Mar-26', 46082, 'd-mmm-yy'],
      ['Mar 2026', 46082, 'mmm-yy'],
      ['2/30/2026', '2/30/2026', 'General'],
      ['Quý IV', 'Quý IV', 'General'],
    ]),
  'entry-time': () =>
    entries([
      ['7:30', 0.3125, 'h:mm'],
      ['7:30 PM', 0.8125, 'h:mm AM/PM'],
      ['25:00', 25 / 24, '[h]:mm:ss'],
      ['7:61', '7:61', 'General'],
    ]),
  'entry-boolean': () =>
    entries([
      ['true', true, 'General'],
      ['FALSE', false, 'General'],
      ['#N/A', '#N/A', 'General'],
      ['truex', 'truex', 'General'],
    ]),
  'entry-apostrophe': async () => {
    await startExcel();
    expect(await entered("'8/12")).toEqual(['8/12', 'General', '8/12']);
    expect(await entered("'=x")).toEqual(['=x', 'General', '=x']);
  },
  'entry-text-format': async () => {
    await startExcel();
    for (const text of ['8/12', '=A1', '0123', '50%', 'TRUE'])
      expect(await entered(text, '@')).toEqual([text, '@', text]);
    for (const [text, kept] of [
      ["'8/12", '8/12'],
      ["'-2.000", '-2.000'],
      ["'abc", 'abc'],
      ["''abc", "'abc"],
    ] as const)
      expect(await entered(text, '@')).toEqual([kept, '@', kept]);
  },
  'entry-length': async () => {
    await startExcel();
    expect((await entered('x'.repeat(32767)))[0]).toHaveLength(32767);
    expect(await codeOf(() => entered('x'.repeat(32768)))).toBe('InvalidArgument');
  },
};
