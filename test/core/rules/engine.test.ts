import { countBySeverity, runRules } from '../../../src/core/rules/engine';
import type { Finding, FindingPlace } from '../../../src/core/rules/finding';
import type { Rule, RuleMeta } from '../../../src/core/rules/rule';
import { day } from './taskSheet';

function ruleOf(meta: Partial<RuleMeta>, places: readonly FindingPlace[]): Rule<string> {
  const id = meta.id ?? 'X-01';
  const full: RuleMeta = {
    id,
    looksAt: 'tasks',
    severity: 'error',
    source: 'test',
    confidence: 'H',
    messages: ['said'],
    needsPlan: false,
    ...meta,
  };
  const found = places.map((where): Finding => ({
    rule: id,
    messageId: 'said',
    severity: 'error',
    where,
    field: null,
    data: {},
  }));
  return { meta: full, check: () => found };
}

const cell = (row: number, column: number): FindingPlace => ({
  kind: 'cell',
  cell: { sheet: 'A', row, column },
});
const settings = { hasPlan: false, on: day('2026-05-01') };

describe('engine', () => {
  test.each([
    ['a rule that needs a plan', { needsPlan: true }, 0],
    ['a rule not yet in force', { from: day('2026-05-02') }, 0],
    ['a rule no longer in force', { until: day('2026-04-30') }, 0],
    ['a rule on its first and last day', { from: day('2026-05-01'), until: day('2026-05-01') }, 1],
  ] as const)('%s', (_says, meta, count) => {
    expect(runRules([ruleOf(meta, [cell(0, 0)])], '', settings)).toHaveLength(count);
  });

  test('a rule of low confidence says at most warning', () => {
    const found = runRules([ruleOf({ confidence: 'L' }, [cell(0, 0)])], '', settings);
    expect(found.map(({ severity }) => severity)).toEqual(['warning']);
  });

  test('findings come in the order of the sheet, whatever rule said them', () => {
    const late = ruleOf({ id: 'X-02' }, [cell(5, 1), { kind: 'plan' }, cell(2, 3)]);
    const early = ruleOf({ id: 'X-01' }, [cell(5, 0), { kind: 'sheet', sheet: 'A' }, cell(2, 3)]);
    const said = runRules([late, early], '', settings).map(({ rule, where }) =>
      where.kind === 'cell' ? `${rule} ${where.cell.row},${where.cell.column}` : `${rule} ${where.kind}`,
    );
    expect(said).toEqual(['X-01 sheet', 'X-02 2,3', 'X-01 2,3', 'X-01 5,0', 'X-02 5,1', 'X-02 plan']);
  });

  test('counts by severity', () => {
    const found = runRules([ruleOf({}, [cell(0, 0), cell(1, 0)])], '', settings);
    expect(countBySeverity(found)).toEqual({ error: 2, warning: 0, info: 0 });
  });
});
