import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { semanticRules } from '../../../src/excel-host/semantics';
import { questionIds, questions } from '../../../src/workbook/probe/allQuestions';
import { hostLike } from '../../../src/workbook/probe/compare';
import { parseRecord, type ProbeRecord, type Told } from '../../../src/workbook/probe/record';
import { contradictedRules, contradictionsIn, sayContradiction } from './contradictions';

const sample = join(__dirname, '..', '..', 'fixtures', 'probe', 'embedded-windows.json');

function fileAt(path: string): ProbeRecord {
  const record = parseRecord(readFileSync(path, 'utf8'));
  if (record === null) throw new Error(`${path} is no file of the probe`);
  return record;
}

const made = fileAt(sample);
const withTold = (told: Partial<ProbeRecord['told']>): ProbeRecord => ({
  ...made,
  told: { ...made.told, ...told },
});

describe('what the questions say of themselves', () => {
  test('there are forty-nine, each with parts and steps', () => {
    expect(questionIds).toHaveLength(49);
    expect(questionIds[0]).toBe('q01');
    expect(questionIds.at(-1)).toBe('q49');
    const bare = questionIds.filter(
      (id) => questions[id].steps.length === 0 || Object.keys(questions[id].parts).length === 0,
    );
    expect(bare).toEqual([]);
  });

  test('each rule that they touch is one of the embedded Excel', () => {
    const touched = questionIds.flatMap((id) => Object.values(questions[id].parts).flat());
    expect(touched.filter((rule) => !(rule in semanticRules))).toEqual([]);
    expect(new Set(touched).size).toBeGreaterThan(25);
  });

  test('two steps where the workbook is opened again, one where nobody is needed', () => {
    const stepsOf = (group: string) =>
      new Set(
        questionIds.filter((id) => questions[id].group === group).map((id) => questions[id].steps.length),
      );
    expect([...stepsOf('alone')]).toEqual([1]);
    expect([...stepsOf('reopening')]).toEqual([2]);
  });
});

describe('a file of the probe', () => {
  test('of the embedded Excel itself contradicts nothing', () => {
    expect(contradictionsIn(made)).toEqual([]);
    expect(Object.keys(made.told)).toHaveLength(49);
  });

  test('names the rules that it contradicts, and not those of parts that agree', () => {
    const planted = withTold({
      q01: {
        state: 'answered',
        answer: { ...made.told.q01?.answer, asText: [["'-2.000", "'-2.000", 'String']] },
      },
      q05: {
        state: 'answered',
        answer: { ...made.told.q05?.answer, newAfterOld: 'ItemNotFound' },
      },
    });
    expect(contradictedRules(planted)).toEqual(['entry-text-format', 'settings-order']);
    const [, second] = contradictionsIn(planted);
    expect(second === undefined ? null : sayContradiction(second)).toBe(
      'q05.newAfterOld: settings-order; Excel "ItemNotFound", host "done"',
    );
  });

  test('what the host rests on no rule for is told, and is no rule', () => {
    const planted = withTold({ q35: { state: 'answered', answer: { code: 'done' } } });
    expect(contradictedRules(planted)).toEqual([]);
    expect(contradictionsIn(planted)).toMatchObject([{ question: 'q35', part: 'code', rules: [] }]);
  });

  test('a question that ended with a code contradicts nothing but is told', () => {
    const failed: Told = { state: 'failed', code: 'NoAnswer', answer: {} };
    expect(contradictionsIn(withTold({ q07: failed })).map(sayContradiction)).toEqual([
      'q07: no rule; Excel "NoAnswer", host null',
    ]);
  });

  test('is judged by the host that passes for the same Excel', () => {
    const on = (platform: string, apiSet: string | null) =>
      hostLike({ platform, apiSet, version: '16.0', language: 'vi-VN' });
    expect([on('PC', '1.20'), on('PC', '1.14'), on('PC', null)]).toEqual(['windows', 'oldest', 'oldest']);
    expect([on('OfficeOnline', '1.20'), on('Mac', '1.17'), on('iOS', '1.17')]).toEqual([
      'web',
      'mac',
      'plain',
    ]);
  });

  test('that is none is no record', () => {
    expect(parseRecord('no JSON')).toBeNull();
    expect(parseRecord('{"version":2}')).toBeNull();
    expect(parseRecord('null')).toBeNull();
  });
});

/** Files of real Excels: their folder stands in PROBE_FILES. */
const folder = process.env['PROBE_FILES'];
const files =
  folder === undefined ? [] : readdirSync(folder).filter((name) => name.toLowerCase().endsWith('.json'));

describe(`files of real Excels${files.length === 0 ? ' (skipped: PROBE_FILES names no folder with .json files)' : ''}`, () => {
  (files.length === 0 ? test.skip : test)('are read, and what they contradict is printed', () => {
    for (const name of files) {
      const file = fileAt(join(folder ?? '', name));
      const { platform, version, apiSet } = file.excel;
      const lines = [
        `${name}: ${platform} ${version}, ExcelApi ${apiSet ?? '-'}, beside "${hostLike(file.excel)}"`,
        `contradicted rules: ${contradictedRules(file).join(', ') || 'none'}`,
        ...contradictionsIn(file).map((one) => `  ${sayContradiction(one)}`),
      ];
      process.stdout.write(`${lines.join('\n')}\n\n`);
    }
    expect(files.length).toBeGreaterThan(0);
  });
});
