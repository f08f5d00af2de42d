import { anotherSheet, later, queueContent, withoutSheet } from '../contents';
import type { Json, Place, Questions } from '../question';

/** Links, validation alerts, and which cells count as used. */
export const lookQuestions = {
  q18: {
    group: 'alone',
    parts: { look: [], link: [] },
    steps: [
      async ({ ask }) => {
        const before = await ask(fontOfLink);
        await ask(({ sheet }) => {
          sheet.getRange('A1').hyperlink = { documentReference: "'q18'!B2", textToDisplay: 'there' };
          return () => null;
        });
        const after = await ask(fontOfLink);
        return ask(({ sheet }) => {
          const link = later(sheet.getRange('A1').load({ hyperlink: true }), linkParts);
          return () => ({
            look: {
              color: after.color === before.color ? 'same' : after.color,
              underline: after.underline,
              name: after.name === before.name ? 'same' : 'other',
              size: after.size === before.size ? 'same' : 'other',
            },
            link: link(),
          });
        });
      },
    ],
  },
  q19: {
    group: 'alone',
    parts: { number: [], date: [], formula: [], dash: [] },
    steps: [
      async ({ ask, codeOf }) => {
        const texts = { number: '5', date: '8/12', formula: '=1+1', dash: '- a' };
        const cells = Object.entries(texts).map(([name, text], at) => ({
          name,
          text,
          address: `A${at + 1}`,
        }));
        const found: Record<string, Json> = {};
        for (const { name, text, address } of cells) {
          const code = await codeOf(({ sheet }) => {
            sheet.getRange(address).hyperlink = { documentReference: "'q19'!C1", textToDisplay: text };
          });
          found[name] =
            code === 'done' ? await ask(({ sheet }) => queueContent(sheet.getRange(address))) : code;
        }
        return found;
      },
    ],
  },
  q26: {
    group: 'alone',
    parts: { emptyMessage: [], longTitle: [], longMessage: [] },
    steps: [
      async ({ ask, codeOf }) => {
        await ask(({ sheet }) => {
          sheet.getRange('A1').dataValidation.rule = { list: { inCellDropDown: true, source: 'a,b' } };
          return () => null;
        });
        const alert = (title: string, message: string) =>
          codeOf(({ sheet }) => {
            sheet.getRange('A1').dataValidation.errorAlert = {
              showAlert: true,
              style: 'Stop',
              title,
              message,
            };
          });
        return {
          emptyMessage: await alert('title', ''),
          longTitle: await alert('t'.repeat(33), 'message'),
          longMessage: await alert('title', 'm'.repeat(226)),
        };
      },
    ],
  },
  q33: {
    group: 'alone',
    parts: { column: [], rowHeight: [], cleared: ['used-range-blank'] },
    steps: [
      async ({ ask }) => {
        await ask((place) => {
          place.sheet.getRange('C:C').format.fill.color = '#FFFF00';
          anotherSheet(place, 'q33 b').getRange('9:9').format.rowHeight = 30;
          anotherSheet(place, 'q33 c').getRange('B2:C3').values = [
            [1, 2],
            [3, 4],
          ];
          return () => null;
        });
        return ask(({ context }) => {
          const { worksheets } = context.workbook;
          worksheets.getItem('q33 c').getRange('B2:C3').clear();
          const [column, rowHeight, cleared] = ['q33', 'q33 b', 'q33 c'].map((name) =>
            queueUsed(worksheets.getItem(name)),
          );
          return () => ({
            column: column?.() ?? null,
            rowHeight: rowHeight?.() ?? null,
            cleared: cleared?.() ?? null,
          });
        });
      },
    ],
  },
} satisfies Questions;

interface Font {
  readonly color: string;
  readonly underline: string;
  readonly name: string;
  readonly size: number;
}

function fontOfLink({ sheet }: Place): () => Font {
  const { font } = sheet.getRange('A1').format;
  font.load({ color: true, underline: true, name: true, size: true });
  return () => ({ color: font.color, underline: font.underline, name: font.name, size: font.size });
}

function linkParts(cell: Excel.Range): Json {
  // the typings promise a link, Excel answers null where there is none
  const link = cell.hyperlink as Excel.RangeHyperlink | null;
  if (link === null) return null;
  const { address, documentReference, textToDisplay, screenTip } = link;
  return {
    address: address ?? null,
    documentReference: documentReference ?? null,
    textToDisplay: textToDisplay ?? null,
    screenTip: screenTip ?? null,
  };
}

/** The used range with formats, and of values alone; null: there is none. */
function queueUsed(sheet: Excel.Worksheet): () => Json {
  const all = sheet.getUsedRangeOrNullObject();
  const values = sheet.getUsedRangeOrNullObject(true);
  all.load({ address: true });
  values.load({ address: true });
  const addressOf = (range: Excel.Range) => (range.isNullObject ? null : withoutSheet(range.address));
  return () => ({ all: addressOf(all), values: addressOf(values) });
}
