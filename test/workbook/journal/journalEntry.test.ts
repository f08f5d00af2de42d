import fc from 'fast-check';
import {
  addLine,
  entryFromXml,
  entryToXml,
  journalLimits,
  newEntryId,
  parseLines,
  type JournalEntry,
  type JournalLine,
} from '../../../src/workbook/journal/journalEntry';

const line = (id: string, bytes: number): JournalLine => ({ id, action: 'a', at: '', sheets: [], bytes });

describe('an entry of the journal', () => {
  test('comes back the same from its XML, whatever the cells said, quotes escaped or not', () => {
    const text = fc.string({ unit: 'binary', maxLength: 30 });
    fc.assert(
      fc.property(text, text, fc.boolean(), (from, to, escapes) => {
        const entry: JournalEntry = {
          version: 1,
          id: '20260101',
          action: 'fixCells',
          at: '2026-01-01T00:00:00Z',
          sheets: [],
          cells: [{ sheet: from, row: 1, column: 2, from, to: [3, to] }],
        };
        const xml = entryToXml(entry);
        const body = xml.slice(xml.indexOf('>') + 1, xml.lastIndexOf('<'));
        expect(body).not.toMatch(/[<>&]/);
        const stored = escapes ? xml.replace(body, () => body.replaceAll('"', '&quot;')) : xml;
        expect(entryFromXml(stored)).toEqual(entry);
      }),
    );
  });

  test.each([
    '',
    '<entry>',
    '<entry>{}</entry>',
    '<entry>{"version":2}</entry>',
    '<other>{"version":1}</other>',
  ])('is null from %s', (xml) => {
    expect(entryFromXml(xml)).toBeNull();
  });
});

describe('the list of entries', () => {
  test('drops the oldest beyond the number and the bytes that the journal holds', () => {
    const many = Array.from({ length: journalLimits.entries }, (_, index) => line(String(index), 10));
    expect(addLine(many, line('new', 10))).toMatchObject({ dropped: ['0'] });
    const heavy = [line('old', journalLimits.bytes - 50), line('young', 30)];
    expect(addLine(heavy, line('new', 30))).toEqual({ lines: [heavy[1], line('new', 30)], dropped: ['old'] });
  });

  test.each([
    [null, []],
    ['{', []],
    ['{}', []],
    ['[1,{"id":"a"}]', []],
    [JSON.stringify([line('a', 1)]), [line('a', 1)]],
  ])('of %s is read without trust', (text, lines) => {
    expect(parseLines(text)).toEqual(lines);
  });

  test('gives every entry an id of its own', () => {
    const at = '2026-01-01T00:00:00.000Z';
    const first = newEntryId([], at);
    expect(newEntryId([line(first, 1)], at)).not.toBe(first);
  });
});
