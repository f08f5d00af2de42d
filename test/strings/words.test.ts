import { loadPart, openLanguage, words, type PartName } from '../../src/strings';
import { part } from '../../src/strings/part';
import { idsOf, questionIds, questions } from '../../src/workbook/probe/allQuestions';
import { nomineesView, papersView, probe, vietnamese } from '../words';

describe('the words of a language', () => {
  test('the first ones answer at once, a part when its script has come', async () => {
    await openLanguage('vi');
    expect(words('vi')).toBe(vietnamese);
    expect(await loadPart('vi', 'papersView')).toBe(papersView);
  });

  test('opening a language anew keeps what was loaded', async () => {
    const loaded = loadPart('vi', 'nomineesView');
    await openLanguage('vi');
    expect(loadPart('vi', 'nomineesView')).toBe(loaded);
    expect(await loaded).toBe(nomineesView);
  });

  test.each<PartName>([
    'sayPlanDoubt',
    'findings',
    'nomineesView',
    'summariesView',
    'papersView',
    'office',
    'puttingRight',
    'probe',
  ])('the part %s can be loaded, and then says so', async (name) => {
    const loading = loadPart('vi', name);
    const value = await loading;
    expect(loading).toMatchObject({ status: 'fulfilled', value });
  });
});

describe('a part of the words', () => {
  test('is brought once, however often it is asked for', async () => {
    let brought = 0;
    const one = part(async () => {
      brought += 1;
      return { ok: 'Đồng ý' };
    });
    const [first, second] = await Promise.all([one(), one()]);
    expect(first).toBe(second);
    expect(brought).toBe(1);
  });

  test('whose script does not come says so each time', async () => {
    const lost = part(() => Promise.reject(new Error('no network')));
    await expect(lost()).rejects.toThrow('no network');
    await expect(lost()).rejects.toThrow('no network');
  });
});

describe('the questions to Excel', () => {
  test('each that needs a hand says what to do before each of its steps', () => {
    const steps = Object.entries(probe.byHand.steps).map(([id, said]) => [id, said.length]);
    expect(steps).toEqual(idsOf('byHand').map((id) => [id, questions[id].steps.length]));
  });

  test('each has its name, and no other has', () => {
    expect(Object.keys(probe.names)).toEqual(questionIds);
  });
});
