import { titleAbove } from '../../nominees/listTitle';
import type { Nominee } from '../../nominees/nominee';
import type { Field } from '../../sheets/field';
import { foldWithoutDiacritics } from '../../text/folding';
import { formatVietnamese } from '../../time/isoDate';
import { lawNumbers } from '../../vocabulary/lawNumbers';
import { goneWords, movedToWords, notGoneWords, staysWords } from '../../vocabulary/personRuleWords';
import type { Finding } from '../finding';
import type { NomineeRuleInput } from '../nomineeInputs';
import { shortened } from '../places';
import { nomineesFor } from './evidence/nomineeIndex';
import { ofNominee } from './evidence/nomineeFinding';
import { nomineeRule } from './evidence/nomineeRule';
import { paddedFold } from './evidence/wordsIn';

/**
 * A title of the year for somebody of whom the row says that he retired, left, died or moved away before the year's
 * end (art. 24.1; who retired is the former body's to propose, art. 33.4 of the decree). It asks. Whoever goes only after the year, or has not gone yet, is nothing.
 */
export const tg07 = nomineeRule(
  {
    id: 'TG-07',
    severity: 'warning',
    source: `art. 24.1, ${lawNumbers.law2022}; art. 33.4, ${lawNumbers.decree2025}`,
    confidence: 'M',
    goesBy: 'review',
    restsOnLaw: true,
    scope: 'nominee',
    messages: ['goneBeforeEnd'],
  },
  (input) => {
    const rows = new Set<string>();
    return nomineesFor(input.nominees, ['LDTT', 'CSTT', 'CSTDCS', 'CSTDTINH']).flatMap(
      (nominee): readonly Finding[] => {
        const row = `${nominee.sheet}|${nominee.row}`;
        const at = rows.has(row) ? undefined : cellThatSays(input, nominee);
        if (at === undefined) return [];
        rows.add(row);
        const said = { messageId: 'goneBeforeEnd', severity: 'warning' } as const;
        const data = { found: shortened(at.text), end: formatVietnamese(input.reviewDay) };
        return [ofNominee('TG-07', { input, nominee }, { ...said, at, data })];
      },
    );
  },
);

function cellThatSays(input: NomineeRuleInput, nominee: Nominee): Field<string> | undefined {
  const { kind, note, position, transfer, leave } = nominee;
  if (kind.value === 'collective' || kind.value === 'household') return undefined;
  return [note, position, transfer, leave].find(
    ({ text }) => text !== '' && (saysGone(text, input.year) || saysMoved(text, input, nominee)),
  );
}

function saysGone(text: string, year: number): boolean {
  const folded = foldWithoutDiacritics(text);
  const gone = goneWords.exec(folded);
  if (gone === null || notGoneWords.test(folded.slice(0, gone.index))) return false;
  const behind = folded.slice(gone.index);
  return !staysWords.test(behind) && isBeforeEnd(behind, year);
}

/** Moved to a body by its name, which neither the list's heading nor the person's unit bears (the same name came by merging). */
function saysMoved(text: string, { tables, year }: NomineeRuleInput, { sheet, unit }: Nominee): boolean {
  const folded = foldWithoutDiacritics(text);
  const moved = movedToWords.exec(folded);
  if (moved === null || notGoneWords.test(folded.slice(0, moved.index))) return false;
  const body = paddedFold(moved[1] ?? '');
  const own = tables.filter((table) => table.sheet === sheet).map((table) => titleAbove(table).text);
  const isOwn = [unit.text, ...own].some((name) => paddedFold(name).includes(body));
  return !isOwn && isBeforeEnd(folded.slice(moved.index), year);
}

/** The first time told behind the words: a day or month of the year before its last day, or an earlier year; or none. */
function isBeforeEnd(folded: string, year: number): boolean {
  const time = /(?:(?:(\d{1,2})[/.-])?(\d{1,2})[/.-]|(?:thang (\d{1,2}) )?nam )(\d{4})(?!\d)/.exec(folded);
  if (time === null) return true;
  const [, day, month = time[3], , told] = time;
  if (Number(told) !== year) return Number(told) < year;
  return !(Number(day) === 31 && Number(month) === 12);
}
