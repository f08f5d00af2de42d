import fc from 'fast-check';
import {
  entryXml,
  textOfEntryXml,
  wantedFromXml,
  wantedParts,
} from '../../../src/workbook/journal/entryParts';
import {
  entryFromText,
  entryText,
  journalLimits,
  type JournalEntry,
} from '../../../src/workbook/journal/journalEntry';
import {
  addLine,
  newEntryId,
  parseLines,
  withState,
  type JournalLine,
} from '../../../src/workbook/journal/journalLines';
import { imageOfDraft } from '../../../src/workbook/ownSheets/sheetImage';
import { atOnce } from '../../../src/core/work/work';
import { anyDraft, draftOf, textValue } from '../drafts';

const line = (id: string, bytes: number): JournalLine => ({ id, action: 'a', at: '', sheets: [], bytes });
const entryOf = (cells: JournalEntry['cells']): JournalEntry => {
  return {
    id: '20260101',
    action: 'fixCells',
    at: '2026-01-01T00:00:00Z',
    sheets: [],
    cells,
    validations: [],
    theirs: [],
    settings: null,
  };
};
const bodyOf = (xml: string): string => xml.slice(xml.indexOf('>') + 1, xml.lastIndexOf('<'));

describe('an entry of the journal', () => {
  test('comes back the same from its XML, whatever the cells said, quotes escaped or not', () => {
    const text = fc.string({ unit: 'binary', maxLength: 30 });
    fc.assert(
      fc.property(text, text, fc.boolean(), (from, to, escapes) => {
        const entry = entryOf([{ sheet: from, row: 1, column: 2, from, to: [3, to], witness: null }]);
        const stored = entryXml(entry.id, entryText(entry)).map((xml) => {
          expect(bodyOf(xml)).not.toMatch(/[<>&]/);
          return escapes ? xml.replace(bodyOf(xml), (body) => body.replaceAll('"', '&quot;')) : xml;
        });
        expect(entryFromText(textOfEntryXml(stored) ?? '')).toEqual(entry);
      }),
    );
  });

  test('that is large stands in parts, none above what Excel on the web takes; one part fewer is none', () => {
    const long = '\u1ebfm \u{1f600}'.repeat(300_000);
    const entry = entryOf([{ sheet: 'A', row: 0, column: 0, from: long, to: null, witness: null }]);
    const parts = entryXml(entry.id, entryText(entry));
    expect(parts.length).toBeGreaterThan(2);
    for (const part of parts) expect(new TextEncoder().encode(part).length).toBeLessThanOrEqual(900_000);
    // half of a pair of surrogates is no XML
    expect(parts.every((part) => !/[\ud800-\udbff](?![\udc00-\udfff])/.test(part))).toBe(true);
    expect(entryFromText(textOfEntryXml(parts) ?? '')).toEqual(entry);
    expect(textOfEntryXml(parts.slice(0, -1))).toBeNull();
  });

  test.each(['', '{}', '{"version":3}', '{"version":2,"id":1}', '{"version":1,"id":"a"}'])(
    'is null from %s',
    (text) => {
      expect(entryFromText(text)).toBeNull();
    },
  );
});

test('what is being written comes back from its parts, none above what Excel on the web takes', () => {
  const large = draftOf(
    'Lớn',
    Array.from({ length: 400 }, (_, row) => [textValue('ế'.repeat(3_000)), textValue(`${row}`)]),
  );
  const mark = { kind: 'appendix', id: 'a', version: 2, draftKey: '' } as const;
  fc.assert(
    fc.property(fc.array(fc.oneof(anyDraft, fc.constant(large)), { maxLength: 2 }), (drafts) => {
      const sheets = drafts.map((draft, index) => {
        return { name: `${draft.name} ${index}`, mark, image: atOnce(imageOfDraft(draft)) };
      });
      const parts = atOnce(wantedParts('1', sheets)).map(({ xml }) => xml());
      for (const part of parts) expect(new TextEncoder().encode(part).length).toBeLessThanOrEqual(1_000_000);
      expect(wantedFromXml(parts)).toEqual(sheets);
    }),
    { numRuns: 15 },
  );
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

  test('says which entry is being taken back, and says it no more when that was put back', () => {
    const lines = [line('a', 1), line('b', 1)];
    const taking = withState(lines, { id: 'b', state: 'takingBack' });
    expect(taking.map(({ state }) => state)).toEqual([undefined, 'takingBack']);
    expect(withState(taking, { id: 'b', state: 'written' })).toEqual(lines);
  });

  test('gives every entry an id of its own', () => {
    const at = '2026-01-01T00:00:00.000Z';
    const first = newEntryId(new Set(), at);
    expect(newEntryId(new Set([first]), at)).not.toBe(first);
  });
});
