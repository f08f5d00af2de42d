import { atOnce } from '../../../src/core/work/work';
import { setAside } from '../../../src/core/office/setAside';
import type { Finding } from '../../../src/core/rules/finding';
import { keyFindings } from '../../../src/core/rules/findingKey';
import { keyOfRows } from '../../../src/core/rules/keyOfRows';

const sheet = 'NV';
const words = 'a1b2c3d4e5f6g7';

/** Findings of one message on rows whose keys are these, top down; "!" at the end: nothing is found there. */
function found(keys: readonly string[]) {
  const subjects = keys.map((key, row) => ({ sheet, row, key: key.replace('!', '') }));
  const findings = keys.flatMap((key, row): readonly Finding[] =>
    key.endsWith('!')
      ? []
      : [
          {
            rule: 'NV-05',
            messageId: 'blank',
            severity: 'warning',
            where: { kind: 'row', sheet, row },
            field: 'lead',
            data: {},
          },
        ],
  );
  return atOnce(keyFindings(findings, keyOfRows(subjects)));
}

const reason = 'đã hỏi';
const asideOf = (findings: ReturnType<typeof found>, at: readonly number[]) => ({
  ignored: at.map((index) => ({ key: findings[index]?.key ?? '', reason, on: '2026-11-30' })),
});
const rowsOf = (findings: ReturnType<typeof found>, settings: ReturnType<typeof asideOf>) =>
  setAside(findings, settings).ignored.map(({ finding }) =>
    finding.where.kind === 'row' ? finding.where.row : -1,
  );

test('the second of two equal rows alone has a finding, set aside: it stays so when the rows change places', () => {
  const before = found([`${words}!`, `${words}-2`]);
  const after = found([words, `${words}-2!`]);
  expect(rowsOf(after, asideOf(before, [0]))).toEqual([0]);
});

test('of three equal findings two were set aside: two stay so, also when one of the rows is gone', () => {
  const three = found([words, `${words}-2`, `${words}-3`]);
  const two = asideOf(three, [0, 2]);
  expect(rowsOf(three, two)).toEqual([0, 2]);
  const left = found([words, `${words}-2`]);
  expect(rowsOf(left, two)).toEqual([0, 1]);
  // the keys are those that are stored: what was set aside can be taken back
  const keys = setAside(left, two).ignored.map(({ finding }) => finding.key);
  expect(keys).toEqual(two.ignored.map(({ key }) => key));
});

test('one set aside is one: a second equal row is open', () => {
  const one = found([words]);
  expect(rowsOf(found([words, `${words}-2`]), asideOf(one, [0]))).toEqual([0]);
});

test('rows of other words, and codes that end in a number, are other rows', () => {
  const one = found(['NV-1']);
  expect(rowsOf(found(['NV-2']), asideOf(one, [0]))).toEqual([]);
  expect(rowsOf(found(['b1b2c3d4e5f6g7']), asideOf(found([words]), [0]))).toEqual([]);
});
