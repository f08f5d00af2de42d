import { join } from 'node:path';
import { otherKinds } from '../../src/core/vocabulary/otherKinds';
import { readFileSync } from 'node:fs';
import { answerOf, runCli } from './runCli';

const folder = join(__dirname, '..', 'fixtures', 'strangers');

function check(name: string) {
  return answerOf(runCli('check', join(folder, `${name}.xlsx`), '--today', '2026-05-20'));
}

describe('what was read, how surely, and what was left out', () => {
  test('one true list among many other sheets', () => {
    const { tables, leftOut } = check('11-one-true-list');
    expect(tables.map(({ kind, sheet }) => [kind, sheet])).toEqual([['nominees', 'DANH SACH']]);
    expect(leftOut.map(({ sheet, kind }) => [sheet, kind])).toEqual([
      ['HUONG DAN', 'guide'],
      ['DANHMUC', 'codeList'],
      ['BVD', 'members'],
      ['DANH BA', 'contacts'],
      ['Lich tuan 50', 'calendar'],
      ['Thong ke', 'statistics'],
      ['DM đơn vị', 'bodies'],
    ]);
    expect(leftOut.every(({ why }) => why !== '')).toBe(true);
  });

  test('an empty sheet is said to be one, and the appendix itself is surely the task sheet', () => {
    const { tables, leftOut } = check('01-own-appendix');
    expect(leftOut).toContainEqual({ sheet: 'Sheet3', kind: 'blank', why: 'trang trống' });
    expect(tables).toEqual([
      { kind: 'tasks', sheet: 'PL kem KH 45', headerRow: 8, records: 14, certainty: expect.any(Number) },
    ]);
    expect(tables[0]?.certainty).toBeGreaterThan(0.7);
    expect(tables[0]?.certainty).toBeLessThan(1);
  });

  test('two tables on one sheet are both read', () => {
    const { tables } = check('06-two-tables');
    expect(tables.map(({ headerRow, records }) => [headerRow, records])).toEqual([
      [5, 10],
      [19, 6],
    ]);
  });

  test('the README prints the closed list of kinds', () => {
    const readme = readFileSync(join(__dirname, '..', '..', 'README.md'), 'utf8');
    for (const kind of otherKinds) expect(readme).toContain(`\`${kind}\``);
  });
});
