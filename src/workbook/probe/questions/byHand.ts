import { sendAndWait } from '../../answerLimit';
import { codeOfWork } from '../bench';
import { anotherSheet, later, queueValue, queueValues } from '../contents';
import { NotDoneYet } from '../question';
import type { Json, Place, Questions } from '../question';
import { isSheetOf, partOf, probeKey, probeNamespace } from '../storedText';

/** What a person has to do something for: the first step makes ready, the next ones look at what came of their hand. */
export const handQuestions = {
  q11: {
    group: 'byHand',
    parts: { afterWrites: ['undo-steps'], afterDelete: ['undo-emptied'] },
    steps: [
      async ({ ask }) => {
        await ask((place) => {
          anotherSheet(place, 'q11 b');
          place.sheet.activate();
          return () => null;
        });
        await ask(({ sheet }) => {
          sheet.getRange('A1').values = [['written']];
          return () => null;
        });
        await ask(({ sheet }) => {
          sheet.getRange('A3:B3').merge();
          return () => null;
        });
        return {};
      },
      async ({ ask }) => {
        const afterWrites = await ask(({ sheet }) => {
          const value = isFilled(sheet, 'A1');
          const merged = sheet.getRange('A3:B3').getMergedAreasOrNullObject();
          merged.load({ address: true });
          return () => ({
            value: value() ? 'there' : 'taken back',
            merge: merged.isNullObject ? 'taken back' : 'there',
          });
        });
        await ask(({ sheet }) => {
          sheet.getRange('A5').values = [['written']];
          return () => null;
        });
        await ask(({ context }) => {
          context.workbook.worksheets.getItem('q11 b').delete();
          return () => null;
        });
        return { afterWrites };
      },
      async ({ ask }) =>
        ask(({ context, sheet }) => {
          const value = isFilled(sheet, 'A5');
          const sheets = context.workbook.worksheets.load('items/name');
          return () => ({
            afterDelete: {
              value: value() ? 'there' : 'taken back',
              sheet: sheets.items.some(({ name }) => name === 'q11 b') ? 'back' : 'gone',
            },
          });
        }),
    ],
  },
  q14: {
    group: 'byHand',
    parts: { property: [], sameId: [], name: ['sheet-copy'] },
    steps: [
      async ({ ask }) =>
        ask(({ sheet }) => {
          sheet.customProperties.add(`${probeKey}q14`, 'kept');
          sheet.activate();
          sheet.load({ id: true });
          return () => ({ id: sheet.id });
        }),
      async ({ ask }, { id = null }) => {
        const sheets = await ask(({ context }) => {
          const all = context.workbook.worksheets.load('items/name,items/id');
          return () => all.items.map((sheet) => ({ name: sheet.name, id: sheet.id }));
        });
        const copy = sheets.find(({ name }) => isSheetOf('q14', name) && name !== 'q14');
        if (copy === undefined) throw new NotDoneYet();
        return ask(({ context }) => {
          const { customProperties } = context.workbook.worksheets.getItem(copy.name);
          return later(customProperties.load('items/key'), ({ items }) => ({
            property: items.some(({ key }) => key === `${probeKey}q14`) ? 'copied' : 'left behind',
            sameId: copy.id === id,
            name: copy.name,
          }));
        });
      },
    ],
  },
  q23: {
    group: 'byHand',
    parts: {
      add: ['structure-protected'],
      name: ['structure-protected'],
      delete: ['structure-protected'],
      visibility: [],
    },
    steps: [
      async ({ ask }) => {
        await ask((place) => {
          anotherSheet(place, 'q23 b');
          return () => null;
        });
        return {};
      },
      async ({ ask, codeOf }) => {
        if (!(await ask(isStructureProtected))) throw new NotDoneYet();
        return {
          add: await codeOf(({ context }) => context.workbook.worksheets.add('q23 c')),
          name: await codeOf(({ sheet }) => (sheet.name = 'q23 d')),
          delete: await codeOf(({ context }) => context.workbook.worksheets.getItem('q23 b').delete()),
          visibility: await codeOf(({ context }) => {
            context.workbook.worksheets.getItem('q23 b').visibility = 'Hidden';
          }),
        };
      },
      async ({ ask }) => {
        if (await ask(isStructureProtected)) throw new NotDoneYet();
        return {};
      },
    ],
  },
  q24: {
    group: 'byHand',
    parts: { values: ['read-only'], setting: ['read-only'], part: ['read-only'] },
    steps: [
      async () => ({}),
      async ({ ask, codeOf }) => {
        const isReadOnly = await ask(({ context: { workbook } }) => {
          workbook.load({ readOnly: true });
          return () => workbook.readOnly;
        });
        if (!isReadOnly) throw new NotDoneYet();
        return {
          values: await codeOf(({ sheet }) => (sheet.getRange('A1').values = [['x']])),
          setting: await codeOf(({ context }) => context.workbook.settings.add(`${probeKey}q24`, 'x')),
          part: await codeOf(({ context }) =>
            context.workbook.customXmlParts.add(partOf(`${probeNamespace}q24`, 1)),
          ),
        };
      },
    ],
  },
  q40: {
    group: 'byHand',
    parts: {
      code: ['cell-editing', 'cell-editing-lost'],
      before: ['cell-editing', 'cell-editing-lost'],
      typedCell: ['cell-editing', 'cell-editing-lost'],
      otherCell: ['cell-editing', 'cell-editing-lost'],
    },
    steps: [
      async (bench) => {
        await bench.ask(({ sheet }) => {
          sheet.activate();
          return () => null;
        });
        await bench.ask(({ sheet }) => {
          sheet.getRange('A1').select();
          return () => null;
        });
        await bench.pause(personBeginsWithin);
        return writeWhileTyping();
      },
      async ({ ask }) =>
        ask(({ sheet }) => {
          const [typedCell, otherCell] = ['A1', 'B1'].map((address) => whoseText(sheet, address));
          return () => ({ typedCell: typedCell?.() ?? null, otherCell: otherCell?.() ?? null });
        }),
    ],
  },
  q43: {
    group: 'byHand',
    parts: { insideABatch: [] },
    steps: [
      async ({ ask }) => {
        await ask(({ sheet }) => {
          sheet.getRange('C1:C200').values = Array.from({ length: 200 }, () => ['x']);
          sheet.activate();
          return () => null;
        });
        return {};
      },
      async (bench) => {
        const seen: string[] = [];
        let inside = false;
        for (let round = 0; round < rounds; round += 1) {
          const [first, last] = await bench.ask(readTwice);
          inside ||= first !== last;
          seen.push(first, last);
          await bench.pause(betweenRounds);
        }
        if (new Set(seen).size < 2) throw new NotDoneYet();
        return { insideABatch: inside };
      },
    ],
  },
  q46: {
    group: 'byHand',
    parts: { typed: ['undo-emptied'] },
    steps: [
      async ({ ask }) => {
        await ask(({ sheet }) => {
          sheet.getRange('C1').values = [['x']];
          sheet.activate();
          return () => null;
        });
        return {};
      },
      async ({ ask }) => {
        const isTyped = await ask(({ sheet }) => isFilled(sheet, 'A1'));
        if (!isTyped) throw new NotDoneYet();
        await ask(({ sheet }) => {
          const cells = sheet.getRange('A1:C5').getSpecialCells('Constants');
          cells.load({ address: true });
          return () => null;
        });
        return {};
      },
      async ({ ask }) =>
        ask(({ sheet }) => {
          const isThere = isFilled(sheet, 'A1');
          return () => ({ typed: isThere() ? 'there' : 'taken back' });
        }),
    ],
  },
} satisfies Questions;

/** Until then a person has begun to type in the cell, in milliseconds. */
const personBeginsWithin = 8_000;
/** How often it is looked whether somebody else's typing falls into a batch. */
const rounds = 40;
const betweenRounds = 250;
const written = 'written by the probe';

function isFilled(sheet: Excel.Worksheet, address: string): () => boolean {
  const value = queueValue(sheet.getRange(address));
  return () => value() !== '';
}

/** Whose text a cell holds; what a person typed is not told. */
function whoseText(sheet: Excel.Worksheet, address: string): () => string {
  const read = queueValue(sheet.getRange(address));
  return () => {
    const value = read();
    return value === '' ? 'empty' : value === written ? 'ours' : 'theirs';
  };
}

function isStructureProtected({ context }: Place): () => boolean {
  const { protection } = context.workbook;
  protection.load({ protected: true });
  return () => protection.protected;
}

async function writeWhileTyping(): Promise<{ readonly code: string; readonly before: Json }> {
  let before: Json = null;
  const code = await codeOfWork(() =>
    Excel.run({ delayForCellEdit: true }, async (context) => {
      const sheet = context.workbook.worksheets.getItem('q40');
      const read = whoseText(sheet, 'A1');
      for (const address of ['A1', 'B1']) sheet.getRange(address).values = [[written]];
      await sendAndWait(context);
      before = read();
    }),
  );
  return { code, before };
}

/** The other person's column at the beginning and at the end of one batch, as text to be compared and never kept. */
function readTwice({ sheet }: Place): () => readonly [string, string] {
  const first = queueValues(sheet.getRange('A1:A200'));
  sheet.getRange('C1:C200').values = Array.from({ length: 200 }, () => ['y']);
  const last = queueValues(sheet.getRange('A1:A200'));
  return () => [JSON.stringify(first()), JSON.stringify(last())];
}
