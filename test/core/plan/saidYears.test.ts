import { saidYears } from '../../../src/core/plan/saidYears';
import { headYears, sayYears } from '../../../src/strings/papers/years';
import { planWith } from '../rules/samplePlan';

describe('saidYears', () => {
  it.each<readonly [string, { from: number | null; to: number | null }, string]>([
    ['Thi đua năm 2026', { from: 2026, to: 2026 }, 'năm 2026'],
    ['Thi đua giai đoạn 2026 - 2030', { from: 2026, to: 2030 }, 'giai đoạn 2026 - 2030'],
    ['Thi đua đến năm 2030', { from: 2025, to: 2030 }, 'giai đoạn 2025 - 2030'],
    ['Thi đua năm học 2026-2027', { from: 2026, to: 2027 }, 'năm học 2026 - 2027'],
    ['Thi đua đến năm 2030', { from: null, to: 2030 }, 'năm 2024'],
  ])('%s', (title, years, said) => expect(sayYears(saidYears(planWith({ title, years }), 2024))).toBe(said));

  it('is the year that is known without a plan, in capitals in a heading', () => {
    expect(headYears(saidYears(null, 2026))).toBe('NĂM 2026');
  });
});
