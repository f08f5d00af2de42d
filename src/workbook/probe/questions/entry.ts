import { column, later, queueContent, queueContents, queueValue } from '../contents';
import type { Bench, Questions } from '../question';

/** What cells make of what is written into them. */
export const entryQuestions = {
  q01: {
    group: 'alone',
    parts: { general: ['entry-apostrophe'], asText: ['entry-text-format'] },
    steps: [
      async ({ ask }) => {
        const texts = column(["'-2.000", "'abc", "''x"]);
        await ask(({ sheet }) => {
          sheet.getRange('B1:B3').numberFormat = column(['@', '@', '@']);
          sheet.getRange('A1:A3').values = texts;
          sheet.getRange('B1:B3').values = texts;
          return () => null;
        });
        return ask(({ sheet }) => {
          const general = queueContents(sheet.getRange('A1:A3'));
          const asText = queueContents(sheet.getRange('B1:B3'));
          return () => ({ general: general(), asText: asText() });
        });
      },
    ],
  },
  q02: {
    group: 'alone',
    parts: { number: [], boolean: [], formula: ['entry-text-format'] },
    steps: [
      async ({ ask }) => {
        await ask(({ sheet }) => {
          const range = sheet.getRange('A1:A3');
          range.numberFormat = column(['@', '@', '@']);
          range.values = [[5], [true], ['=1+1']];
          return () => null;
        });
        return ask(({ sheet }) => {
          const read = queueContents(sheet.getRange('A1:A3'));
          return () => {
            const [number = null, boolean = null, formula = null] = read();
            return { number, boolean, formula };
          };
        });
      },
    ],
  },
  q13: {
    group: 'alone',
    parts: { longest: ['entry-length'], minus: ['entry-formula-length'] },
    steps: [
      async (bench) => ({
        longest: await lengthOrCode(bench, { address: 'A1', text: `'${'x'.repeat(32_767)}` }),
        minus: await lengthOrCode(bench, { address: 'A2', text: `'-${'x'.repeat(9_000)}` }),
      }),
    ],
  },
  q38: {
    group: 'alone',
    parts: {
      builtIn: ['format-number-region'],
      own: ['format-number-region'],
      hours: ['format-number-mac'],
      entry: ['entry-date'],
      entryFormat: ['entry-date'],
    },
    steps: [
      async ({ ask }) => {
        await ask(({ sheet }) => {
          sheet.getRange('A1:A3').values = column([45_000, 45_000, 0.3125]);
          sheet.getRange('A1:A3').numberFormat = column(['m/d/yyyy', 'dd/mm/yyyy', 'hh:mm']);
          sheet.getRange('A4').values = [['8/12']];
          return () => null;
        });
        return ask(({ sheet }) => {
          const formats = later(sheet.getRange('A1:A4').load({ numberFormat: true }), ({ numberFormat }) =>
            (numberFormat as string[][]).flat(),
          );
          const entry = queueContent(sheet.getRange('A4'));
          return () => {
            const [builtIn, own, hours, entryFormat] = formats();
            return {
              builtIn: builtIn ?? null,
              own: own ?? null,
              hours: hours ?? null,
              entry: entry(),
              entryFormat: entryFormat ?? null,
            };
          };
        });
      },
    ],
  },
  q39: {
    group: 'alone',
    parts: { oneForAll: ['values-shape'], cells: ['values-shape'], breaks: [] },
    steps: [
      async ({ ask, codeOf }) => {
        const oneForAll = await codeOf(({ sheet }) => {
          sheet.getRange('A1:B2').values = [[1]];
        });
        const breaks = await codeOf(({ sheet }) => {
          for (let row = 2; row <= 1_028; row += 1) sheet.horizontalPageBreaks.add(`A${row}`);
        });
        return ask(({ sheet }) => {
          const cells = queueContents(sheet.getRange('A1:B2'));
          return () => ({ oneForAll, breaks, cells: cells() });
        });
      },
    ],
  },
  q47: {
    group: 'alone',
    parts: { value: ['values-uncached'] },
    steps: [
      async ({ ask }) => {
        await ask(({ sheet }) => {
          sheet.getRange('A1:B1').values = [[1, '=A1+1']];
          return () => null;
        });
        return ask(({ sheet }) => {
          sheet.getRange('A1').values = [[5]];
          const value = queueValue(sheet.getRange('B1'));
          return () => ({ value: value() });
        });
      },
    ],
  },
} satisfies Questions;

async function lengthOrCode(
  { ask, codeOf }: Bench,
  { address, text }: { readonly address: string; readonly text: string },
): Promise<number | string> {
  const code = await codeOf(({ sheet }) => {
    sheet.getRange(address).values = [[text]];
  });
  if (code !== 'done') return code;
  return ask(({ sheet }) => {
    const value = queueValue(sheet.getRange(address));
    return () => String(value() ?? '').length;
  });
}
