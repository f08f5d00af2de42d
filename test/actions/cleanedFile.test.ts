import { readFileSync } from 'node:fs';
import { strToU8, unzipSync, zipSync } from 'fflate';
import {
  addBody,
  answerFinding,
  checkNominees,
  checkTasks,
  cleanBeforeSending,
  exemptFromQuota,
  fillOfficeTables,
  fillSummaries,
  fixFindings,
  generateAppendix,
  ignoreFinding,
  joinLists,
  linkTasks,
  listUndo,
  makeNominationList,
  parseIsoDate,
  previewOfficeTables,
  readPlanFile,
  savePlan,
  startNextYear,
  undo,
  writeCheckSlip,
  writeLawSettings,
  writeUnitFindings,
  type Outcome,
} from '../../src/actions';
import type { ExcelHost } from '../../src/excel-host/host';
import { reasonLeftOut } from '../../src/strings/papers/reasonLeftOut';
import { namesBesideCells, namesInHiddenColumns, peopleOf } from '../fixtures/namesInFile';
import { nomineeSample, nomineeSampleIds } from '../fixtures/nomineeSample';
import { sampleOffice } from '../fixtures/sampleOffices';
import { partsOf } from '../xlsx/parts';
import { fillSheet, sheetNames, startHost, valuesOf } from '../workbook/office';

function valueOf<Value>(outcome: Outcome<Value>): Value {
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.problem));
  return outcome.value;
}

/** A sample in a host, the names that its own sheets hold, and the names of those sheets. */
interface Opened {
  readonly host: ExcelHost;
  readonly names: readonly string[];
  readonly theirs: readonly string[];
}

async function open(file: string): Promise<Opened> {
  const bytes = new Uint8Array(readFileSync(file));
  const host = await startHost({ file: bytes });
  return { host, names: peopleOf(bytes), theirs: await sheetNames() };
}

/** A sample of lists; its nominees count as well, however their names are built. */
async function openLists(sample: ReturnType<typeof nomineeSample>): Promise<Opened> {
  const opened = await open(sample.seeded);
  const { nominees } = valueOf(await checkNominees({ today: dayOf(sample) }));
  const people = nominees.filter(({ kind }) => kind.value === 'individual').map(({ name }) => name.value);
  return { ...opened, names: [...new Set([...opened.names, ...people])] };
}

const dayOf = (sample: { readonly today: string }) => parseIsoDate(sample.today) ?? fail('no day');

/** What of the saved workbook holds a name: beside the cells, and in hidden columns of sheets of ours. */
async function namesLeft({ host, names, theirs }: Opened) {
  const saved = host.save();
  const ours = (await sheetNames()).filter((name) => !theirs.includes(name));
  return [...namesBesideCells(saved, names), ...namesInHiddenColumns(saved, { names, sheets: ours })];
}

/** A year's work with lists, everything that keeps a name somewhere: answers, reasons, repairs, papers, undone steps. */
async function workWithLists(sample: ReturnType<typeof nomineeSample>, { names }: Opened): Promise<void> {
  const today = dayOf(sample);
  const [somebody = ''] = names;
  const check = valueOf(await checkNominees({ today }));
  for (const { answer } of check.findings) if (answer !== undefined) valueOf(await answerFinding(answer));
  valueOf(await answerFinding({ kind: 'differentPersons', name: `${somebody.toLowerCase()}|văn phòng` }));
  valueOf(await ignoreFinding({ key: 'TL-05', reason: `Đã hỏi ${somebody}`, today }));
  valueOf(
    await ignoreFinding({ key: check.findings[0]?.key ?? '', reason: `${somebody} đã giải trình`, today }),
  );
  valueOf(await exemptFromQuota({ unit: 'Văn phòng', reason: `Do ${somebody} đề nghị` }));
  valueOf(await fixFindings(check.fixes, 'mayGo'));
  valueOf(await writeLawSettings({ today }));
  valueOf(await writeCheckSlip({ today }));
  valueOf(await makeNominationList({ today }));
  valueOf(await writeUnitFindings({ today }));
  valueOf(await fillSummaries({ today, figures: 'formulas' }));
  valueOf(await startNextYear({ today, fromYear: sample.year, parts: ['history'] }));
  valueOf(await joinLists({ today, files: [], sheets: [check.lists[0]?.summary.sheet ?? ''] }));
  const [last] = valueOf(await listUndo());
  valueOf(await undo(last?.id ?? '', 'ask'));
  valueOf(await joinLists({ today, files: [], sheets: [check.lists[0]?.summary.sheet ?? ''] }));
}

describe.each(nomineeSampleIds)('%s, worked with, cleaned and saved', (id) => {
  const sample = nomineeSample(id);

  test('before it is cleaned, names stand beside the sheets', async () => {
    const opened = await openLists(sample);
    expect(opened.names.length).toBeGreaterThan(10);
    await workWithLists(sample, opened);
    const places = new Set((await namesLeft(opened)).map(({ place }) => place));
    expect([...places].filter((place) => place.startsWith('customXml/')).length).toBeGreaterThan(3);
  });

  test('with its reasons gone, no part holds a name that is not in a cell of a sheet', async () => {
    const opened = await openLists(sample);
    await workWithLists(sample, opened);
    valueOf(await cleanBeforeSending({ reasons: 'go' }));
    expect(await namesLeft(opened)).toEqual([]);
    // what was set aside and left out stays so
    const texts = [...partsOf(opened.host.save()).values()].join('');
    expect(texts.split(reasonLeftOut)).toHaveLength(1 + 3);
  });

  test('with its reasons kept, only they hold names', async () => {
    const opened = await openLists(sample);
    await workWithLists(sample, opened);
    valueOf(await cleanBeforeSending({ reasons: 'stay' }));
    const [somebody = ''] = opened.names;
    const left = await namesLeft(opened);
    expect(left.length).toBeGreaterThan(0);
    expect(new Set(left.map(({ name }) => name))).toEqual(new Set([somebody]));
    expect(new Set(left.map(({ place }) => place)).size).toBe(1);
  });
});

describe.each(['ward-2026', 'commune-2023'] as const)('%s, worked with, cleaned and saved', (id) => {
  const sample = sampleOffice(id);
  const today = dayOf(sample);

  test('no part holds a name that is not in a cell of a sheet', async () => {
    const opened = await open(sample.workbook);
    const [somebody = ''] = opened.names;
    expect(opened.names.length).toBeGreaterThan(3);
    // a task that is a person's: its words go into keys, journal and papers
    await fillSheet('Việc riêng', [
      ['TT', 'Nội dung nhiệm vụ', 'Chủ trì', 'Phối hợp', 'Thời gian'],
      [1, `Thăm gia đình ${somebody}`, somebody, 'Văn phòng', '15/3/2026'],
    ]);
    const file = sample.plans[0] ?? fail('no plan');
    const plan = valueOf(await readPlanFile({ name: file, bytes: new Uint8Array(readFileSync(file)) }));
    valueOf(await savePlan({ today, plan }));
    const tasks = valueOf(await checkTasks({ today, plan }));
    expect(tasks.findings.length).toBeGreaterThan(0);
    valueOf(await linkTasks([{ taskKey: 'việc', itemId: 'II.1' }]));
    valueOf(await generateAppendix({ today, plan }));
    valueOf(await fillSummaries({ today, plan }));
    const accepted = valueOf(await previewOfficeTables({ today, plan }));
    valueOf(await fillOfficeTables({ today, plan, accepted }));
    valueOf(await addBody('Tổ hợp tác Mẫu'));
    valueOf(await cleanBeforeSending({ reasons: 'stay' }));
    expect(await namesLeft(opened)).toEqual([]);
    expect(JSON.stringify(await valuesOf('Việc riêng'))).toContain(somebody);
  });
});

describe('the search finds a name', () => {
  const name = 'Nguyễn Văn Mẫu';
  const file = new Uint8Array(readFileSync(sampleOffice('commune-2023').workbook));
  const withPart = (path: string, bytes: Uint8Array) => zipSync({ ...unzipSync(file), [path]: bytes });
  const placesIn = (bytes: Uint8Array) => namesBesideCells(bytes, [name]).map(({ place }) => place);

  test('nowhere beside the cells of the sample as it is', () => {
    expect(placesIn(file)).toEqual([]);
  });

  test.each<readonly [string, Uint8Array]>([
    ['as it is', strToU8(`<a>${name}</a>`)],
    ['in small letters without marks', strToU8('<a>nguyen  van mau|x</a>')],
    ['in two runs', strToU8('<r><t>Nguyễn Vă</t></r><r><t>n Mẫu</t></r>')],
    ['with decomposed letters', strToU8(name.normalize('NFD'))],
    ['in entities', strToU8('<a>Nguy&#x1EC5;n V&#259;n M&#7851;u</a>')],
    ['in JSON', strToU8('{"who":"Nguy\\u1ec5n V\\u0103n M\\u1eabu"}')],
    ['in JSON in XML', strToU8('<a>{&quot;who&quot;:&quot;Nguy\\u1ec5n Văn Mẫu&quot;}</a>')],
    ['in an address', strToU8(`<a href="#${encodeURIComponent(name)}"/>${encodeURIComponent(name)}`)],
    ['in UTF-16', new Uint8Array(Buffer.from(name, 'utf16le'))],
    ['in base64', strToU8(`<a>${Buffer.from(name).toString('base64')}</a>`)],
  ])('%s', (_how, bytes) => {
    expect(placesIn(withPart('customXml/item1.xml', bytes))).toEqual(['customXml/item1.xml or its name']);
  });

  test('in a shared string that no cell shows, and in what of a sheet is not its cells', () => {
    const parts = unzipSync(file);
    const strings = new TextDecoder().decode(parts['xl/sharedStrings.xml']);
    const lost = strings.replace('</sst>', `<si><t>Đã xóa: ${name}</t></si></sst>`);
    expect(placesIn(withPart('xl/sharedStrings.xml', strToU8(lost)))).toEqual(['xl/sharedStrings.xml']);
    const [sheet = ''] = Object.keys(parts).filter((path) => /^xl\/worksheets\/[^/]+\.xml$/.test(path));
    const headed = new TextDecoder()
      .decode(parts[sheet])
      .replace('</worksheet>', `<headerFooter><oddFooter>${name}</oddFooter></headerFooter></worksheet>`);
    expect(placesIn(withPart(sheet, strToU8(headed)))).toEqual([sheet]);
  });
});
