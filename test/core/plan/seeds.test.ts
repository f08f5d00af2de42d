import { atOnce } from '../../../src/core/work/work';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { planAsJson } from '../../../src/core/plan/planAsJson';
import { paragraphsFromText } from '../../../src/core/plan/planText';
import { readPlan } from '../../../src/core/plan/readPlan';
import { sharedDir } from '../../shared';

const folder = join(sharedDir, 'seeds');
const files = existsSync(folder) ? readdirSync(folder).sort() : [];

/** The two real plans are read from the shared folder; nothing of their text stands here. */
const describeSeeds = files.length >= 2 ? describe : describe.skip;
if (files.length < 2) process.stderr.write(`skipped: no real plans in ${folder}\n`);

function outlineOf(index: number) {
  const reading = atOnce(
    readPlan(paragraphsFromText(readFileSync(join(folder, files[index] ?? ''), 'utf8')), {
      origin: 'text',
    }),
  );
  if (!reading.ok) throw new Error(reading.reason);
  return { plan: reading.plan, json: planAsJson(reading.plan) };
}

describeSeeds('the real plan of 2023', () => {
  it('has the outline that its paper has', () => {
    const { plan, json } = outlineOf(0);
    expect(json.parts.map(({ id, items }) => [id, items.map((item) => item.id)])).toEqual([
      ['I', ['I.1', 'I.2']],
      ['II', ['II.1', 'II.2', 'II.3', 'II.4', 'II.5', 'II.6', 'II.7']],
      ['III', ['III.1', 'III.2']],
    ]);
    expect(json.bodies.map(({ id, duties }) => [id, duties.length])).toEqual([
      ['III.1', 6],
      ['III.2', 2],
    ]);
    expect(json.parts[1]?.items.map(({ points }) => points.length)).toEqual([2, 2, 0, 0, 0, 0, 1]);
    expect(plan.taskPartId).toBe('II');
  });
  it('says what the paper says, and nothing of what it lacks', () => {
    const { plan, json } = outlineOf(0);
    expect(json.document).toMatchObject({
      number: null,
      place: null,
      date: null,
      year: 2023,
      mentionsAppendix: true,
    });
    expect(json.document.title).toMatch(/2023$/);
    expect(json.document.issuer).not.toBeNull();
    expect(plan.document.hasEndMark).toBe(true);
    expect(json.recipients).toHaveLength(3);
    expect(json.signature).toMatchObject({ forRole: null, role: 'CHỦ TỊCH', onBehalfOf: 'ỦY BAN NHÂN DÂN' });
    expect(json.signature.name?.split(' ')).toHaveLength(3);
  });
  it('takes every date of the text for a citation', () => {
    const { json } = outlineOf(0);
    expect(json.citations.map(({ number, date }) => [number, date])).toEqual([
      ['14/KH-UBND', '2023-01-19'],
      ['34-CT/TW', '2014-04-07'],
      ['07/CT-TTg', '2014-03-19'],
      ['18/2020/QĐ-UBND', '2020-07-20'],
    ]);
  });
});

describeSeeds('the real plan of 2025', () => {
  it('has the outline that its paper has', () => {
    const { plan, json } = outlineOf(1);
    expect(json.parts.map(({ id, items }) => [id, items.length])).toEqual([
      ['I', 2],
      ['II', 9],
      ['III', 4],
    ]);
    expect(json.parts[1]?.items.map(({ points }) => points.length)).toEqual([2, 2, 0, 0, 0, 0, 1, 0, 0]);
    expect(json.bodies.map(({ id, duties }) => [id, duties.length])).toEqual([
      ['III.1', 3],
      ['III.2', 2],
      ['III.3', 2],
      ['III.4', 1],
    ]);
    expect(json.bodies.every(({ name }) => !/^Giao|\.$/.test(name))).toBe(true);
    expect(plan.taskPartId).toBe('II');
  });
  it('says what the paper says, and nothing of what it lacks', () => {
    const { plan, json } = outlineOf(1);
    expect(json.document).toMatchObject({
      kind: 'Kế hoạch',
      number: '08/KH-UBND',
      date: '2025-01-13',
      year: 2025,
      mentionsAppendix: false,
    });
    expect(plan.document.numberAsPrinted).toBe('08 /KH-UBND');
    expect(plan.document.hasEndMark).toBe(false);
    expect(json.document.place).not.toBeNull();
    expect(json.recipients).toHaveLength(6);
    expect(json.signature).toMatchObject({
      onBehalfOf: 'ỦY BAN NHÂN DÂN',
      forRole: 'CHỦ TỊCH',
      role: 'PHÓ CHỦ TỊCH',
    });
  });
  it('takes every date of the text for a citation', () => {
    const { json, plan } = outlineOf(1);
    expect(json.citations.map(({ kind, number, date }) => [kind, number, date])).toEqual([
      ['Kế hoạch', '297/KH-UBND', '2024-12-26'],
      ['Luật', null, null],
      ['Nghị định', '98/2023/NĐ-CP', '2023-12-31'],
      ['Quyết định', '11/2024/QĐ-UBND', '2024-04-25'],
      ['Quyết định', '3424/QĐ-UBND', '2024-08-13'],
    ]);
    expect(plan.citations[1]?.year).toBe(2022);
  });
});
