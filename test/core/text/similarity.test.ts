import { atOnce } from '../../../src/core/work/work';
import { findNearDuplicates } from '../../../src/core/text/nearDuplicates';
import { similarity } from '../../../src/core/text/similarity';

describe('similarity', () => {
  it('is 1 for texts that fold alike and 0 for texts without a common pair', () => {
    expect(similarity('Văn hoá – Xã hội', 'văn hóa - xã hội')).toBe(1);
    expect(similarity('', '')).toBe(1);
    expect(similarity('abc', 'xyz')).toBe(0);
  });
  it('is high for one slip of the pen and low for another task', () => {
    const task = 'Tổng kết phong trào thi đua và đề nghị khen thưởng năm 2025';
    expect(similarity(task, 'Tổng kết phong trào thi đua và đề nghị khen thường năm 2025')).toBeGreaterThan(
      0.9,
    );
    expect(similarity(task, 'Kiểm tra việc thực hiện pháp luật ở cơ sở')).toBeLessThan(0.5);
  });
});

describe('findNearDuplicates', () => {
  const texts = [
    'Sơ kết công tác thi đua quý I',
    'Kiểm tra việc chấp hành pháp luật',
    'Sơ kết công tác thi đua quý II',
    'Kiểm tra việc chấp hành pháp luật.',
    'Kiểm tra việc chấp hành các pháp luật',
    '',
    '',
  ];
  it('answers the earlier text, never two that name different numbers, never empty ones', () => {
    const found = atOnce(findNearDuplicates(texts, { threshold: 0.85 }));
    expect(found.map(({ first, second }) => [first, second])).toEqual([
      [1, 3],
      [1, 4],
    ]);
    expect(found[0]?.likeness).toBe(1);
  });
  it('compares only within a group', () => {
    const groups = ['a', 'a', 'a', 'b', 'a', 'a', 'a'];
    expect(
      atOnce(findNearDuplicates(texts, { threshold: 0.85, groups })).map(({ second }) => second),
    ).toEqual([4]);
  });
  it('answers in the order of the texts, whatever their groups', () => {
    const repeated = ['Kiểm tra sổ sách', 'Kiểm tra hồ sơ', 'Kiểm tra hồ sơ', 'Kiểm tra sổ sách'];
    const groups = ['a', 'b', 'b', 'a'];
    expect(atOnce(findNearDuplicates(repeated, { threshold: 0.85, groups }))).toEqual([
      { first: 1, second: 2, likeness: 1 },
      { first: 0, second: 3, likeness: 1 },
    ]);
  });
});
