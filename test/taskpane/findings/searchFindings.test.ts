import { findings as words } from '../../words';
import { searchFindings } from '../../../src/taskpane/findings/searchFindings';
import type { Finding } from '../../../src/core/rules/finding';
import { blankLead, finding, findingsOnRows, unknownLead } from '../fixedActions';
import { listSheet, lowRating } from '../fixedNominees';

const lead = finding(blankLead);
const body = finding(unknownLead);
const all = [lead, body, lowRating];
const found = (looked: string) => searchFindings(words.rules, all, looked);

describe('looking for findings', () => {
  test.each([
    ['nothing looked for', '  ', all],
    ['without diacritics, of who', 'tran thi thu', [lowRating]],
    ['with diacritics', 'Tổ chức ký giao ước', [lead]],
    ['the sheet', 'ds khen thuong', [lowRating]],
    ['the rule', 'nv-04', [body]],
    ['all words, wherever they stand', 'CN-01 mau', [lowRating]],
    ['words of two findings', 'giao uoc ban x', []],
    ['a word that only goes on like one', 'o chuc', []],
    ['the last word half typed', 'ky giao u', [lead]],
    ['a word before the last half typed', 'gi uoc', []],
    ['signs that mean something in patterns', 'giao (', []],
  ])('%s', (_name, looked, expected) => {
    expect(found(looked)).toEqual(expected);
  });

  test('words side by side are meant where some finding has them so, else each as a word of its own', () => {
    const apart = finding({ ...blankLead, data: { content: 'Bắt đầu rà soát cách làm', field: 'lead' } });
    const beside = finding({ ...blankLead, row: 9, data: { content: 'Bỏ dấu cách thừa', field: 'lead' } });
    const look = (looked: string, among: Finding[]) => searchFindings(words.rules, among, looked);
    expect(look('dau cach', [apart, beside])).toEqual([beside]);
    expect(look('dấu cách', [apart, beside])).toEqual([beside]);
    expect(look('cach dau', [apart, beside])).toEqual([apart, beside]);
    expect(look('dau cac thua', [apart, beside])).toEqual([]);
  });

  test('the sheet of a list is not that of the tasks', () => {
    expect(found(listSheet)).not.toContain(lead);
  });

  test('twice as many take no more than some times as long: the texts are made once', () => {
    const many = findingsOnRows(10_000);
    searchFindings(words.rules, many, 'viec');
    const start = performance.now();
    for (let letter = 0; letter < 10; letter += 1) searchFindings(words.rules, many, 'viec 77');
    expect(searchFindings(words.rules, many, 'viec 7777').length).toBe(1);
    // generous: a busy machine still needs only some milliseconds for each
    expect(performance.now() - start).toBeLessThan(5000);
  });
});
