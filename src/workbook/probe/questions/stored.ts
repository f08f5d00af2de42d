import { later } from '../contents';
import type { Answer, Bench, Questions } from '../question';
import { partOf, probeKey, probeNamespace } from '../storedText';

const megabytes = { large: 900_000, larger: 1_100_000, partLargest: 4_000_000, settingLargest: 2_100_000 };

/** What a workbook keeps beside its cells: settings, custom XML parts, custom properties. */
export const storedQuestions = {
  q05: {
    group: 'alone',
    parts: { newAfterOld: ['settings-order'], twoNew: ['settings-order'], kept: ['settings-order'] },
    steps: [
      async ({ ask, codeOf }) => {
        await ask(({ context }) => {
          context.workbook.settings.add(`${probeKey}q05.a`, 'first');
          return () => null;
        });
        const newAfterOld = await codeOf(({ context }) => {
          context.workbook.settings.add(`${probeKey}q05.a`, 'second');
          context.workbook.settings.add(`${probeKey}q05.b`, 'new');
        });
        const twoNew = await codeOf(({ context }) => {
          context.workbook.settings.add(`${probeKey}q05.c`, 'new');
          context.workbook.settings.add(`${probeKey}q05.d`, 'new');
        });
        return ask(({ context }) => {
          const reads = ['a', 'b', 'c', 'd'].map((key) => queueSetting(context, `q05.${key}`));
          return () => ({ newAfterOld, twoNew, kept: reads.map((read) => read()) });
        });
      },
    ],
  },
  q08: {
    group: 'reopening',
    parts: {
      large: ['custom-xml-limit'],
      larger: ['custom-xml-limit'],
      largest: ['custom-xml-limit'],
      keptLarge: [],
      keptLarger: ['custom-xml-limit'],
      keptLargest: ['custom-xml-limit'],
    },
    steps: [
      async ({ codeOf }) => {
        const add = (name: string, letters: number) =>
          codeOf(({ context }) =>
            context.workbook.customXmlParts.add(partOf(`${probeNamespace}q08/${name}`, letters)),
          );
        return {
          large: await add('large', megabytes.large),
          larger: await add('larger', megabytes.larger),
          largest: await add('largest', megabytes.partLargest),
        };
      },
      async (bench) => ({
        keptLarge: await isPartWhole(bench, { name: 'large', letters: megabytes.large }),
        keptLarger: await isPartWhole(bench, { name: 'larger', letters: megabytes.larger }),
        keptLargest: await isPartWhole(bench, { name: 'largest', letters: megabytes.partLargest }),
      }),
    ],
  },
  q10: {
    group: 'reopening',
    parts: { code: [], length: [] },
    steps: [
      async ({ codeOf }) => ({
        code: await codeOf(({ sheet }) => sheet.customProperties.add(`${probeKey}q10`, 'x'.repeat(30_000))),
      }),
      async ({ ask }) => ask(({ sheet }) => queueProperty(sheet, 'q10', ({ length }) => ({ length }))),
    ],
  },
  q12: {
    group: 'reopening',
    parts: { large: ['settings-limit'], larger: ['settings-limit'], largest: ['settings-limit'], kept: [] },
    steps: [
      async (bench) => {
        const large = await setAlone(bench, megabytes.large);
        const larger = await setAlone(bench, megabytes.larger);
        const largest = await setAlone(bench, megabytes.settingLargest);
        return { large, larger, largest };
      },
      // what was taken last stands there still: each one replaces the one before it
      async ({ ask }, soFar) =>
        ask(({ context }) => {
          const kept = queueSetting(context, 'q12');
          return () => ({ kept: kept()?.length === lastTaken(soFar) });
        }),
    ],
  },
  q44: {
    group: 'reopening',
    parts: { atOnce: [], kept: [] },
    steps: [
      async ({ ask }) => {
        await ask(({ context }) => {
          context.workbook.worksheets.add('q44 b').customProperties.add(`${probeKey}q44`, 'kept');
          return () => null;
        });
        return { atOnce: await ask(propertyOfAdded) };
      },
      async ({ ask }) => ({ kept: await ask(propertyOfAdded) }),
    ],
  },
  q45: {
    group: 'alone',
    parts: { code: [], stays: [] },
    steps: [
      async ({ ask, codeOf }) => {
        const code = await codeOf(({ context }) => {
          context.workbook.settings.add(`${probeKey}q45`, 'first');
          context.workbook.settings.add(`${probeKey}q45`, 'second');
        });
        return ask(({ context }) => {
          const stays = queueSetting(context, 'q45');
          return () => ({ code, stays: stays() });
        });
      },
    ],
  },
} satisfies Questions;

function queueSetting(context: Excel.RequestContext, name: string): () => string | null {
  const { settings } = context.workbook;
  return later(settings.getItemOrNullObject(probeKey + name).load({ value: true }), (setting) =>
    setting.isNullObject ? null : String(setting.value),
  );
}

function queueProperty<Value>(
  sheet: Excel.Worksheet,
  name: string,
  read: (value: string) => Value,
): () => Value {
  const property = sheet.customProperties.getItemOrNullObject(probeKey + name);
  return later(property.load({ value: true }), (found) => read(found.isNullObject ? '' : found.value));
}

const propertyOfAdded = ({ context }: { readonly context: Excel.RequestContext }): (() => boolean) =>
  queueProperty(context.workbook.worksheets.getItem('q44 b'), 'q44', (value) => value === 'kept');

async function isPartWhole(
  { ask }: Bench,
  { name, letters }: { readonly name: string; readonly letters: number },
): Promise<boolean> {
  const find = (context: Excel.RequestContext) =>
    context.workbook.customXmlParts.getByNamespace(`${probeNamespace}q08/${name}`).getOnlyItemOrNullObject();
  const isThere = await ask(({ context }) => {
    return later(find(context).load({ id: true }), ({ isNullObject }) => !isNullObject);
  });
  if (!isThere) return false;
  return ask(({ context }) => {
    return later(find(context).getXml(), ({ value }) => value.length >= letters);
  });
}

/** A setting of so many letters with no other large one beside it: the code, or "done". */
async function setAlone({ codeOf }: Bench, letters: number): Promise<string> {
  return codeOf(({ context }) => context.workbook.settings.add(`${probeKey}q12`, 'x'.repeat(letters)));
}

function lastTaken({ large, larger, largest }: Answer): number | undefined {
  if (largest === 'done') return megabytes.settingLargest;
  if (larger === 'done') return megabytes.larger;
  return large === 'done' ? megabytes.large : undefined;
}
