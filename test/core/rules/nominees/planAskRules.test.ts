import { ruleWords } from '../../../../src/strings/papers/ruleWords';
import { sayRule } from '../../../../src/strings/sayRule';
import { planAskTables } from './planAskTables';
import { findingsOf, testCases } from './nomineeSheet';

testCases(planAskTables);

test.each(['KH-01', 'KH-02', 'KH-03', 'KH-04', 'KH-05'] as const)(
  '%s never says an error, and says the plan, its item and its own words',
  (id) => {
    const [first] = planAskTables[id];
    const found = findingsOf(id, first?.rows ?? [], first?.situation);
    expect(found.length).toBeGreaterThan(0);
    for (const finding of found) {
      expect(finding.severity).not.toBe('error');
      const said = sayRule(ruleWords, finding)?.message ?? '';
      expect(said).toContain('Mục III.2 kế hoạch số 08/KH-UBND');
      expect(said).toContain(String(finding.data['asked']));
    }
  },
);
