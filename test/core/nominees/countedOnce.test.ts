import { countedOnce } from '../../../src/core/nominees/countedOnce';
import { identityKey } from '../../../src/core/nominees/identity';
import type { Nominee } from '../../../src/core/nominees/nominee';
import { atOnce } from '../../../src/core/work/work';

type Row = Pick<Nominee, 'name' | 'unit' | 'cccd' | 'kind' | 'born'>;

function row(
  name: string,
  told: {
    readonly unit?: string;
    readonly cccd?: string;
    readonly born?: number;
    readonly kind?: Nominee['kind']['value'];
  },
): Row {
  const text = (value: string) => ({ value, text: value, cell: null });
  return {
    name: text(name),
    unit: text(told.unit ?? 'Trạm Y tế'),
    cccd: text(told.cccd ?? ''),
    kind: { value: told.kind === undefined ? 'individual' : told.kind, text: '', cell: null },
    born: { value: told.born === undefined ? null : { year: told.born, date: null }, text: '', cell: null },
  };
}

const count = (rows: readonly Row[], different: readonly Row[] = []) =>
  atOnce(countedOnce(rows, new Set(different.map(identityKey))));

test('one person with two awards is one, however the name is typed', () => {
  expect(count([row('Lò Thị Mây', {}), row('LÒ THỊ MÂY', {}), row('Vàng A Páo', {})]).individual).toBe(2);
});

test('the same name in another unit, or with another number or year of birth, is another one', () => {
  expect(count([row('Lò Thị Mây', {}), row('Lò Thị Mây', { unit: 'Trường Mầm non' })]).individual).toBe(2);
  const numbers = [row('Lò Thị Mây', { cccd: '011190000001' }), row('Lò Thị Mây', { cccd: '011190000002' })];
  expect(count(numbers).individual).toBe(2);
  expect(count([row('Lò Thị Mây', { born: 1990 }), row('Lò Thị Mây', { born: 1972 })]).individual).toBe(2);
});

test('whom somebody declared to be different ones are counted apart', () => {
  const rows = [row('Lò Thị Mây', {}), row('Lò Thị Mây', {})];
  expect(count(rows, rows).individual).toBe(2);
});

test('a row without a name is one of its own; kinds are counted apart', () => {
  const rows = [
    row('', {}),
    row('', {}),
    row('Thôn Nà Ngao', { kind: 'collective' }),
    row('Thôn Nà Ngao', { kind: 'collective' }),
    row('Hộ ông Páo', { kind: 'household' }),
    row('Ai đó', { kind: null }),
  ];
  expect(count(rows)).toEqual({ collective: 1, individual: 2, household: 1, unknown: 1 });
});

test('a number is of one person, whatever year of birth a slip makes of it', () => {
  const rows = [
    row('Lò Thị Mây', { cccd: '011190000001', born: 1985 }),
    row('Lò Thị Mây', { cccd: '011190000001', born: 1958 }),
  ];
  expect(count(rows).individual).toBe(1);
});

test('what one list does not tell of a person another may', () => {
  const rows = [row('Lò Thị Mây', { kind: null }), row('Lò Thị Mây', {})];
  expect(count(rows)).toEqual({ collective: 0, individual: 1, household: 0, unknown: 0 });
});
