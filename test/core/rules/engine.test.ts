import type { Plan } from '../../../src/core/plan/plan';
import { countBySeverity, joinedReports, runRules, type RuleRun } from '../../../src/core/rules/engine';
import type { Finding, FindingPlace } from '../../../src/core/rules/finding';
import { onPlansDay } from '../../../src/core/rules/onPlansDay';
import type { Rule, RuleMeta } from '../../../src/core/rules/rule';
import { inSheetOrder } from '../../../src/core/rules/sheetOrder';
import { atOnce, type Work } from '../../../src/core/work/work';
import { planWith, samplePlan } from './samplePlan';
import { day } from './taskSheet';

interface Input {
  readonly plan: Plan | null;
  readonly places: readonly FindingPlace[];
}

const today = day('2026-05-01');
const cell = (row: number, column: number): FindingPlace => ({
  kind: 'cell',
  cell: { sheet: 'A', row, column },
});
const findingAt = (rule: string, where: FindingPlace): Finding => ({
  rule,
  messageId: 'said',
  severity: 'error',
  where,
  field: null,
  data: {},
});

/** A rule that finds something at every place of its input. */
function ruleOf(meta: Partial<RuleMeta>, weight = 1): Rule<Input> {
  const id = meta.id ?? 'X-01';
  const full: RuleMeta = {
    id,
    severity: 'error',
    source: 'test',
    confidence: 'H',
    from: null,
    until: null,
    messages: ['said'],
    facts: [],
    needsPlan: false,
    ...meta,
  };
  return { meta: full, check: ({ places }) => places.map((where) => findingAt(id, where)), weight };
}

const input: Input = { plan: null, places: [cell(0, 0)] };
const whole = (over: Partial<RuleRun<Input>> = {}): RuleRun<Input> => ({
  dayOf: () => today,
  temper: (finding) => finding,
  slices: () => [input],
  known: () => null,
  keep: () => undefined,
  ...over,
});

describe('engine', () => {
  test.each([
    ['a rule that needs a plan', { needsPlan: true }, 0],
    ['a rule not yet in force', { from: day('2026-05-02') }, 0],
    ['a rule no longer in force', { until: day('2026-04-30') }, 0],
    ['a rule on its first and last day', { from: today, until: today }, 1],
  ] as const)('%s: what ran and what was found agree', (_says, meta, count) => {
    const { findings, rules } = atOnce(runRules([ruleOf(meta)], input, whole()));
    expect(findings).toHaveLength(count);
    expect(rules).toHaveLength(count);
  });

  test('each rule is asked on its own day', () => {
    const rules = [ruleOf({ id: 'X-01', until: today }), ruleOf({ id: 'X-02', until: today })];
    const dayOf = ({ id }: RuleMeta) => (id === 'X-01' ? today : day('2026-05-02'));
    expect(atOnce(runRules(rules, input, whole({ dayOf }))).rules).toEqual(['X-01']);
  });

  test('a finding is tempered by the rule that said it', () => {
    const rules = [ruleOf({ id: 'X-01' }), ruleOf({ id: 'X-02' })];
    const temper = (finding: Finding, { id }: RuleMeta): Finding =>
      id === 'X-02' ? { ...finding, severity: 'info' } : finding;
    const { findings } = atOnce(runRules(rules, input, whole({ temper })));
    expect(findings.map(({ severity }) => severity)).toEqual(['error', 'info']);
  });

  test('what a rule calls a fact stands apart, and no finding is lost or told twice', () => {
    const rules = [ruleOf({ id: 'X-01', facts: ['said'] }), ruleOf({ id: 'X-02', facts: ['other'] })];
    const { findings, facts } = atOnce(runRules(rules, input, whole()));
    expect([findings.map(({ rule }) => rule), facts.map(({ rule }) => rule)]).toEqual([['X-02'], ['X-01']]);
  });

  test('slices are looked at one after the other; all findings come in sheet order', () => {
    const slices = () => [
      { ...input, places: [cell(3, 0)] },
      { ...input, places: [cell(1, 0)] },
    ];
    const { findings, rules } = atOnce(runRules([ruleOf({})], input, whole({ slices })));
    expect(findings.map(({ where }) => where)).toEqual([cell(1, 0), cell(3, 0)]);
    expect(rules).toEqual(['X-01']);
  });

  test('tells how far it is after every slice and within long checks, by the weight of rules', () => {
    function* halves(): Work<readonly Finding[]> {
      yield 0.5;
      return [];
    }
    const rules = [ruleOf({ id: 'X-01' }), { ...ruleOf({ id: 'X-02' }, 3), check: halves }];
    expect([...runRules(rules, input, whole())]).toEqual([0.25, 0.625, 1]);
  });

  test('reports are joined in their order', () => {
    const one = { findings: [findingAt('X-01', cell(9, 9))], facts: [], rules: ['X-01'] };
    const other = {
      findings: [findingAt('X-02', cell(0, 0))],
      facts: [findingAt('X-03', cell(0, 0))],
      rules: ['X-02', 'X-03'],
    };
    const { findings, facts, rules } = joinedReports([one, other]);
    expect([findings.map(({ rule }) => rule), facts.map(({ rule }) => rule), rules]).toEqual([
      ['X-01', 'X-02'],
      ['X-03'],
      ['X-01', 'X-02', 'X-03'],
    ]);
  });

  test('counts by severity', () => {
    const found = [findingAt('X-01', cell(0, 0)), findingAt('X-01', cell(1, 0))];
    expect(countBySeverity(found)).toEqual({ error: 2, warning: 0, info: 0 });
  });
});

test('findings come in the order of the sheet, whatever rule said them', () => {
  const late = [cell(5, 1), { kind: 'plan' } as const, cell(2, 3)].map((place) => findingAt('X-02', place));
  const early = [cell(5, 0), { kind: 'sheet', sheet: 'A' } as const, cell(2, 3)].map((place) =>
    findingAt('X-01', place),
  );
  const said = inSheetOrder([...late, ...early]).map(({ rule, where }) =>
    where.kind === 'cell' ? `${rule} ${where.cell.row},${where.cell.column}` : `${rule} ${where.kind}`,
  );
  expect(said).toEqual(['X-01 sheet', 'X-02 2,3', 'X-01 2,3', 'X-01 5,0', 'X-02 5,1', 'X-02 plan']);
});

describe("on the plan's day", () => {
  test.each([
    ['the day of the plan', planWith({ date: day('2026-01-13') }), '2026-01-13'],
    ['without a day, today', planWith({ date: null }), '2026-05-01'],
    ['without a plan, today', null, '2026-05-01'],
  ])('%s', (_says, plan, expected) => {
    const input = { plan, today };
    expect(onPlansDay(input).dayOf(ruleOf({}).meta, input)).toBe(expected);
  });

  test('a rule of low confidence says at most warning', () => {
    const input = { plan: samplePlan, today };
    const { temper } = onPlansDay(input);
    const finding = findingAt('X-01', cell(0, 0));
    expect(temper(finding, ruleOf({ confidence: 'L' }).meta, input).severity).toBe('warning');
    expect(temper(finding, ruleOf({}).meta, input).severity).toBe('error');
  });
});
