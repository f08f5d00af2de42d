import {
  countBySeverity,
  findingKey,
  groupFindings,
  sinceLast,
} from '../../src/taskpane/findings/groupFindings';
import { blankLead, finding, unknownLead } from './fixedActions';

const lead = finding({ ...blankLead, row: 3 });
const leadLower = finding({ ...blankLead, row: 9 });
const time = finding({ ...unknownLead, rule: 'NV-07' });
const note = finding({ ...unknownLead, rule: 'NV-01', severity: 'info' });

describe('findings as they are shown', () => {
  test('groups by rule, errors first, then by rule id', () => {
    expect(
      groupFindings([note, time, lead, leadLower]).map(({ rule, findings }) => [rule, findings.length]),
    ).toEqual([
      ['NV-03', 2],
      ['NV-07', 1],
      ['NV-01', 1],
    ]);
  });

  test('counts by severity', () => {
    expect(countBySeverity([note, time, lead, leadLower])).toEqual({ error: 2, warning: 1, info: 1 });
  });

  test.each([
    ['nothing changed', [lead, time], [lead, time], { fresh: 0, fixed: 0, left: 2 }],
    ['one mended', [lead, time], [time], { fresh: 0, fixed: 1, left: 1 }],
    ['one new', [time], [time, note], { fresh: 1, fixed: 0, left: 1 }],
    ['a row that moved is the same finding', [lead], [leadLower], { fresh: 0, fixed: 0, left: 1 }],
    ['two alike, one mended', [lead, leadLower], [lead], { fresh: 0, fixed: 1, left: 1 }],
  ])('since the last run: %s', (_name, before, now, expected) => {
    expect(sinceLast(before, now)).toEqual(expected);
  });

  test('tells findings apart by what they say and where', () => {
    expect(new Set([lead, leadLower, time, note].map(findingKey)).size).toBe(4);
  });
});
