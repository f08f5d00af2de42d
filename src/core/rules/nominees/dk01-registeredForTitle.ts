import type { Nominee } from '../../nominees/nominee';
import { cellOfPlace } from '../../sheets/field';
import type { Finding } from '../finding';
import { withCells } from '../onePerName';
import type { NomineeRuleInput } from '../nomineeInputs';
import { awardName, ofSheet, whoIs } from './evidence/nomineeFinding';
import { indexOf } from './evidence/nomineeIndex';
import { nomineeRule } from './evidence/nomineeRule';

/*
 * DK ("đăng ký"): the list against what people registered for at the beginning of the year, where the workbook holds a
 * sheet of registrations of that year.
 */

/**
 * Who is asked a title for without having registered, or having registered for another one that does not hold it: one
 * remark each for a list, at the row where it is one row. Forms need no registration; nothing is said of kinds of nominees of whom nobody registered.
 */
export const dk01 = nomineeRule(
  {
    id: 'DK-01',
    severity: 'info',
    source: 'our own: the list against the registrations of the year',
    confidence: 'M',
    goesBy: 'none',
    restsOnLaw: false,
    messages: ['notRegistered', 'registeredForOther'],
  },
  (input) => {
    const { registrations, everyone, year } = input;
    if (registrations.sheets.length === 0) return [];
    return [...indexOf(everyone).bySheet].flatMap(([sheet, ofList]): readonly Finding[] => {
      const compared = ofList.filter(
        (nominee) =>
          isTitle(input, nominee.award.value) &&
          registrations.kinds.has(nominee.kind.value) &&
          (nominee.year.value ?? year) === year &&
          nominee.name.value !== '',
      );
      const unknown = compared.filter((nominee) => registrations.of(nominee) === null);
      const other = compared.filter((nominee) => {
        const awards = registrations.of(nominee);
        return awards !== null && awards.size > 0 && !holds(awards, nominee.award.value ?? '');
      });
      return [
        ...said(input, { messageId: 'notRegistered', sheet, nominees: unknown }),
        ...said(input, { messageId: 'registeredForOther', sheet, nominees: other }),
      ];
    });
  },
);

function isTitle({ law }: NomineeRuleInput, award: string | null): boolean {
  return award !== null && law.standards.award(award)?.value.isTitle === true;
}

/**
 * Titles in rising order: who registers for one sets out for those before it, since each asks for the one below (art.
 * 21–23, 26–28). Of the two at the bottom one is for soldiers.
 */
const ladders: readonly (readonly string[])[] = [
  ['LDTT', 'CSTDCS', 'CSTDTINH', 'CSTDTQ'],
  ['CSTT', 'CSTDCS', 'CSTDTINH', 'CSTDTQ'],
  ['TTLDTT', 'TTLDXS', 'CO-TINH', 'CO-CP'],
  ['DVTT', 'DVQT', 'CO-TINH', 'CO-CP'],
];

/** True where one of the awards is the title, or stands above it. */
function holds(awards: ReadonlySet<string>, title: string): boolean {
  return (
    awards.has(title) ||
    ladders.some((ladder) => {
      const at = ladder.indexOf(title);
      return at >= 0 && ladder.slice(at).some((award) => awards.has(award));
    })
  );
}

/** So many are named in the sentence. */
const mostNamed = 10;

function said(
  input: NomineeRuleInput,
  {
    messageId,
    sheet,
    nominees,
  }: {
    readonly messageId: 'notRegistered' | 'registeredForOther';
    readonly sheet: string;
    readonly nominees: readonly Nominee[];
  },
): readonly Finding[] {
  if (nominees.length === 0) return [];
  const named = nominees.slice(0, mostNamed).map((nominee) => {
    const registered = [...(input.registrations.of(nominee) ?? [])].map(
      (award) => input.law.standards.award(award)?.value.name ?? award,
    );
    return [whoIs(nominee), nominee.row + 1, awardName(input, nominee), registered.join(', ')].join('|');
  });
  const count = new Set(nominees.map(({ row }) => row)).size;
  const data = {
    count,
    nominees: named.join('\n'),
    more: Math.max(0, nominees.length - mostNamed),
    register: input.registrations.sheets.join(', '),
  };
  const finding = ofSheet('DK-01', { messageId, severity: 'info', sheet, field: 'award', data });
  const cells = nominees.flatMap((nominee) => cellOfPlace(nominee.name.cell, nominee.row) ?? []);
  const [cell] = cells;
  // what is said of one row alone stands there
  const place =
    count === 1 && cell !== undefined ? { where: { kind: 'cell', cell } as const, field: 'name' } : {};
  return [{ ...withCells(finding, cells), ...place }];
}
