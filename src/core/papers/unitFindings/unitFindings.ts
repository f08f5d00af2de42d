import type { RowSource } from '../joinedList/joinedSheet';
import type { Nominee } from '../../nominees/nominee';
import { placesOf, type Finding, type FindingPlace } from '../../rules/finding';
import { isDelicate } from './delicate';
import type { Task } from '../../tasks/task';

/** A finding of a unit, and where its row stands in the file that the unit sent; null: it is no joined row. */
export interface UnitFinding {
  readonly finding: Finding;
  /** The first of the finding's places that is the unit's own. */
  readonly where: FindingPlace;
  readonly source: RowSource | null;
}

/** The findings of one unit. */
export interface UnitFindings {
  /** As the list writes it first; "" for rows that name no unit. */
  readonly unit: string;
  readonly findings: readonly UnitFinding[];
}

/** What goes back to units is made from. */
export interface UnitFindingsSource {
  readonly findings: readonly Finding[];
  readonly nominees: readonly Pick<Nominee, 'sheet' | 'row' | 'unit' | 'kind' | 'name'>[];
  readonly tasks: readonly Pick<Task, 'sheet' | 'row' | 'leads'>[];
  /** The same for all names of one body. */
  readonly keyOf: (unit: string) => string;
  /** Where a row (0-based) of a joined list came from. */
  readonly sourceOf: (sheet: string, row: number) => RowSource | null;
}

/**
 * Findings by the unit of the row that they point to, a nominee's or a task's lead body; where several lead, each gets
 * it. Those of a whole sheet belong to nobody and stay out. In the order of lists, then tasks; rows without a unit come
 * last. Linear.
 */
export function findingsByUnit(from: UnitFindingsSource): readonly UnitFindings[] {
  const unitsOfRow = new Map<string, Set<string>>();
  const order = new Map<string, string>();
  const add = (sheet: string, row: number, unit: string): void => {
    const key = from.keyOf(unit);
    if (!order.has(key)) order.set(key, unit);
    const place = rowKey(sheet, row);
    const known = unitsOfRow.get(place);
    if (known === undefined) unitsOfRow.set(place, new Set([key]));
    else known.add(key);
  };
  for (const nominee of from.nominees) add(nominee.sheet, nominee.row, unitOf(nominee));
  for (const { sheet, row, leads } of from.tasks) {
    const names = leads.value.length === 0 ? [leads.text] : leads.value.map(({ text }) => text);
    for (const name of names) add(sheet, row, name);
  }
  const byUnit = new Map<string, UnitFinding[]>();
  const delicateRows = new Set<string>();
  for (const finding of from.findings) {
    const sent = new Set<string>();
    for (const where of placesOf(finding)) {
      const place = rowOf(where);
      if (place === null) continue;
      const source = from.sourceOf(place.sheet, place.row);
      if (isDelicate(finding)) {
        // one line for a row says that there is something, and how many things there are is nobody's to know
        if (delicateRows.has(rowKey(place.sheet, place.row))) continue;
        delicateRows.add(rowKey(place.sheet, place.row));
      }
      for (const key of unitsOfRow.get(rowKey(place.sheet, place.row)) ?? []) {
        // a unit hears once of what recurs in its rows
        if (sent.has(key)) continue;
        sent.add(key);
        const known = byUnit.get(key);
        const here = { finding, where, source };
        if (known === undefined) byUnit.set(key, [here]);
        else known.push(here);
      }
    }
  }
  const nameless = from.keyOf('');
  const keys = [...order.keys()].filter((key) => key !== nameless);
  return [...keys, nameless].flatMap((key) => {
    const found = byUnit.get(key);
    return found === undefined ? [] : [{ unit: order.get(key) ?? '', findings: found }];
  });
}

/** How many findings go to no unit: of whole sheets, of the plan, or of rows that name nobody. */
export function findingsWithoutUnit(findings: readonly Finding[], units: readonly UnitFindings[]): number {
  const sent = new Set(units.flatMap((unit) => unit.findings.map(({ finding }) => finding)));
  const delicateRows = new Set([...sent].filter(isDelicate).map(placeKey));
  const isSent = (finding: Finding): boolean =>
    sent.has(finding) || (isDelicate(finding) && delicateRows.has(placeKey(finding)));
  return findings.filter((finding) => !isSent(finding)).length;
}

/** The row of a finding; null: it speaks of no row. */
export function rowOf(where: FindingPlace): { readonly sheet: string; readonly row: number } | null {
  if (where.kind === 'cell') return where.cell;
  return where.kind === 'row' ? where : null;
}

function placeKey({ where }: Finding): string {
  const place = rowOf(where);
  return place === null ? '' : rowKey(place.sheet, place.row);
}

/** A collective without a unit is a unit itself. */
function unitOf({ unit, kind, name }: Pick<Nominee, 'unit' | 'kind' | 'name'>): string {
  return unit.text === '' && kind.value === 'collective' ? name.text : unit.text;
}

function rowKey(sheet: string, row: number): string {
  return `${sheet}\u0001${row}`;
}
