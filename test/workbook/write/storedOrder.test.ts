import { journalKey } from '../../../src/workbook/journal/journalLines';
import { defaultSettings, settingsKey, writeSettings } from '../../../src/workbook/ownSheets/settings';
import { draftOf, textValue, write } from '../drafts';
import { startHost } from '../office';

/*
 * On the web a batch fails that overwrites a key of workbook.settings and then adds another (office-js issue 920): what
 * is new goes first, whichever of the two it is.
 */
const draft = (text: string) => draftOf('Phụ lục', [[textValue(text), textValue('')]]);

/** The keys that the batches of some work add, in their order. */
async function addedKeys(work: () => Promise<{ readonly kind: string }>): Promise<readonly string[]> {
  const added: string[] = [];
  host.interpose(({ body }, run) => {
    const keys = body.matchAll(/"Name":"Add"[^[]*\[\s*"(emulationPlan\.(?:settings|journal)[^"]*)"/g);
    added.push(...[...keys].map(([, key = '']) => key));
    return run(body);
  });
  expect((await work()).kind).toBe('written');
  host.interpose(null);
  return added;
}

let host: Awaited<ReturnType<typeof startHost>>;
beforeEach(async () => {
  host = await startHost();
});

const withSettings = (text: string, year: number) => () =>
  write([draft(text)], { settings: (now) => ({ ...now, taskSheet: `Nhiệm vụ ${year}` }) });

test('settings that come where a journal stands go before its list', async () => {
  await write([draft('một')]);
  expect(await addedKeys(withSettings('hai', 2026))).toEqual([settingsKey, journalKey]);
});

test('a journal that comes where settings stand goes before them', async () => {
  await Excel.run(async (context) => {
    context.workbook.settings.add(settingsKey, writeSettings(defaultSettings));
    await context.sync();
  });
  expect(await addedKeys(withSettings('hai', 2026))).toEqual([journalKey, settingsKey]);
});

test('where both stand, the list that tells of the end is the last', async () => {
  await withSettings('một', 2025)();
  expect(await addedKeys(withSettings('hai', 2026))).toEqual([settingsKey, journalKey]);
});
