import type { LawAnswer } from '../../../law/lawBook';
import type { Nominee } from '../../../nominees/nominee';
import type { CellRef } from '../../../sheets/cellRef';
import { cellOfPlace, type Field } from '../../../sheets/field';
import { foldText } from '../../../text/folding';
import { basisOf } from '../../basisOf';
import type { Finding } from '../../finding';
import type { NomineeRuleInput } from '../../nomineeInputs';
import { shortened } from '../../places';

/** What a rule says of one nominee; `at` is the field that it points to, absent: the row. */
export interface SaidOfNominee extends Pick<Finding, 'messageId' | 'severity'> {
  readonly field?: string;
  readonly at?: Field<unknown> | null;
  readonly data?: Finding['data'];
  readonly law?: LawAnswer<unknown> | null;
  readonly answer?: Finding['answer'];
}

/** A finding of a rule on one nominee, with who it is and which award is proposed; never with a personal number. */
export function ofNominee(
  rule: string,
  subject: { readonly input: NomineeRuleInput; readonly nominee: Nominee },
  said: SaidOfNominee,
): Finding {
  const { input, nominee } = subject;
  const cell = cellOfPlace(said.at?.cell ?? null, nominee.row);
  return {
    rule,
    messageId: said.messageId,
    severity: said.severity,
    where: cell === null ? { kind: 'row', sheet: nominee.sheet, row: nominee.row } : { kind: 'cell', cell },
    field: said.field ?? null,
    data: { who: whoIs(nominee), award: awardName(input, nominee), row: nominee.row + 1, ...said.data },
    ...(said.answer === undefined ? {} : { answer: said.answer }),
    ...basisOf(said.law ?? null),
  };
}

/** A finding on a cell of a list, whoever stands in its row; nobody: the row alone is named. */
export function atCell(
  rule: string,
  {
    input,
    nominee,
    cell,
  }: { readonly input: NomineeRuleInput; readonly nominee: Nominee | null; readonly cell: CellRef },
  said: Pick<Finding, 'messageId' | 'severity' | 'field' | 'data'>,
): Finding {
  const who =
    nominee === null ? { who: '', award: '' } : { who: whoIs(nominee), award: awardName(input, nominee) };
  return { rule, ...said, where: { kind: 'cell', cell }, data: { ...who, row: cell.row + 1, ...said.data } };
}

/** What a rule says of a list. */
export interface SaidOfSheet extends Pick<Finding, 'messageId' | 'severity'> {
  readonly sheet: string;
  readonly field?: string;
  readonly data?: Finding['data'];
  readonly law?: LawAnswer<unknown> | null;
}

/** A finding of a rule on a whole list. */
export function ofSheet(rule: string, said: SaidOfSheet): Finding {
  return {
    rule,
    messageId: said.messageId,
    severity: said.severity,
    where: { kind: 'sheet', sheet: said.sheet },
    field: said.field ?? null,
    data: { sheet: said.sheet, ...said.data },
    ...basisOf(said.law ?? null),
  };
}

/**
 * Salutation, name and unit on one line, as the sheet has them; a body's own name may hold its unit already. "" where
 * nobody is named: the unit alone would look like a name.
 */
export function whoIs(nominee: Nominee): string {
  if (nominee.name.text.trim() === '') return '';
  const name = [nominee.salutation.text, nominee.name.text].filter((part) => part !== '').join(' ');
  const isNamed = foldText(name).includes(foldText(nominee.unit.text));
  return shortened([name, isNamed ? '' : nominee.unit.text].filter((part) => part !== '').join(' – '));
}

/** The award's name in the year under review, else on the day of decision, else the cell's own words. */
export function awardName({ law }: Pick<NomineeRuleInput, 'law'>, nominee: Nominee): string {
  const id = nominee.award.value;
  const answer = id === null ? null : (law.standards.award(id) ?? law.decision.award(id));
  return answer?.value.name ?? shortened(nominee.award.text);
}
