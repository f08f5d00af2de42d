import { loadPart, loadedPart, openLanguage, words, type PartName } from '../../src/strings';
import { part } from '../../src/strings/part';
import { nomineesView, papersView, vietnamese } from '../words';

describe('the words of a language', () => {
  test('the first ones answer at once; a part only after it was loaded', async () => {
    await openLanguage('vi');
    expect(words('vi')).toBe(vietnamese);
    expect(loadedPart('vi', 'papersView')).toBeNull();
    expect(await loadPart('vi', 'papersView')).toBe(papersView);
    expect(loadedPart('vi', 'papersView')).toBe(papersView);
  });

  test('opening a language anew keeps what was loaded', async () => {
    await loadPart('vi', 'nomineesView');
    await openLanguage('vi');
    expect(loadedPart('vi', 'nomineesView')).toBe(nomineesView);
  });

  test.each<PartName>(['sayPlanDoubt', 'findings', 'nomineesView', 'summariesView', 'papersView'])(
    'the part %s can be loaded',
    async (name) => {
      const said = await loadPart('vi', name);
      expect(loadedPart('vi', name)).toBe(said);
    },
  );
});

describe('a part of the words', () => {
  test('is brought once, however often it is asked for', async () => {
    let brought = 0;
    const one = part(async () => {
      brought += 1;
      return { ok: 'Đồng ý' };
    });
    const [first, second] = await Promise.all([one.load(), one.load()]);
    expect(first).toBe(second);
    expect(brought).toBe(1);
  });

  test('whose script does not come says so, and has no words', async () => {
    const lost = part(() => Promise.reject(new Error('no network')));
    await expect(lost.load()).rejects.toThrow('no network');
    expect(lost.loaded()).toBeNull();
  });
});
