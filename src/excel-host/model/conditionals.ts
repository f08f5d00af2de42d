import { intersection } from '../../xlsx/sheet/a1';
import type { Area } from '../../xlsx/sheet/a1';
import type { ConditionalRule, Sheet } from '../../xlsx/sheet/model';
import { element, withAttributes } from '../../xlsx/zip/xmlTree';
import type { XmlElement } from '../../xlsx/zip/xmlTree';
import { itemNotFound } from '../protocol/officeError';
import type { Session } from '../session';

/** A conditional format by its number within the sheet. */
export interface ConditionalTarget {
  readonly session: Session;
  readonly sheet: Sheet;
  readonly id: number;
}

/** The rule as it is now; refused where it is gone. */
export function ruleNow(of: ConditionalTarget): ConditionalRule {
  const found = of.sheet.conditionals.find(({ id }) => id === of.id);
  if (found === undefined) throw itemNotFound('conditional format');
  return found;
}

/** Rules that hold on a cell of some areas, the first of priority first. */
export function rulesOn(sheet: Sheet, on: readonly Area[]): ConditionalRule[] {
  return sheet.conditionals
    .filter(({ areas }) => areas.some((one) => on.some((area) => intersection(one, area) !== null)))
    .sort((one, other) => priorityOf(one) - priorityOf(other));
}

/** From 1, as the file counts. */
export function priorityOf({ tree }: ConditionalRule): number {
  return Number(tree.attributes['priority'] ?? 1);
}

/** Adds a rule of a type (in the file's words) before the others. */
export function addRule(
  of: Omit<ConditionalTarget, 'id'>,
  rule: {
    areas: readonly Area[];
    attributes: Readonly<Record<string, string | number>>;
    formulas: readonly string[];
  },
): ConditionalTarget {
  const { conditionals } = of.sheet;
  const id = conditionals.reduce((most, one) => Math.max(most, one.id), 0) + 1;
  const formulas = rule.formulas.map((formula) => element('formula', {}, [formula]));
  const tree = element('cfRule', { ...rule.attributes, priority: 1 }, formulas);
  const others = conditionals.map((one) => moved(one, 1));
  put(of, [...others, { id, areas: rule.areas, tree, rest: {}, format: null }]);
  return { ...of, id };
}

/** Puts a rule in place of the one of its number. */
export function putRule(of: ConditionalTarget, changed: Partial<Omit<ConditionalRule, 'id'>>): void {
  const old = ruleNow(of);
  put(
    of,
    of.sheet.conditionals.map((one) => (one === old ? { ...old, ...changed } : one)),
  );
}

/** The rule with other formulas and attributes. */
export function withRule(
  tree: XmlElement,
  change: { attributes: Readonly<Record<string, string | number | undefined>>; formulas: readonly string[] },
): XmlElement {
  const prefix = tree.name.slice(0, tree.name.indexOf(':') + 1);
  const formulas = change.formulas.map((formula) => element(`${prefix}formula`, {}, [formula]));
  const rest = tree.children.filter(
    (child) => typeof child !== 'string' && !/(^|:)formula$/.test(child.name),
  );
  return { ...withAttributes(tree, change.attributes), children: [...formulas, ...rest] };
}

/** Takes a rule away from all its cells; those behind it move up. */
export function dropRule(of: ConditionalTarget): void {
  const gone = ruleNow(of);
  put(
    of,
    of.sheet.conditionals.flatMap((one) => {
      if (one === gone) return [];
      return [priorityOf(one) > priorityOf(gone) ? moved(one, -1) : one];
    }),
  );
}

/** The rule so many places further back. */
function moved(rule: ConditionalRule, places: number): ConditionalRule {
  const priority = priorityOf(rule) + places;
  return { ...rule, tree: withAttributes(rule.tree, { priority }) };
}

/** Takes rules away from an area: those that hold beyond it keep what lies outside. */
export function clearRules(of: Omit<ConditionalTarget, 'id'>, area: Area): void {
  put(
    of,
    of.sheet.conditionals.flatMap((rule) => {
      const areas = rule.areas.flatMap((one) => without(one, area));
      return areas.length === 0 ? [] : [{ ...rule, areas }];
    }),
  );
}

/** Rules go with their cells. */
export function moveConditionals(sheet: Sheet, move: (area: Area) => readonly Area[]): void {
  if (sheet.conditionals.length === 0) return;
  sheet.conditionals = sheet.conditionals.map((rule) => ({ ...rule, areas: rule.areas.flatMap(move) }));
  sheet.changed.add('conditionalFormatting');
}

/** What is left of an area where another is cut out: above, below, left and right of it. */
function without(one: Area, cut: Area): Area[] {
  const shared = intersection(one, cut);
  if (shared === null) return [one];
  const bottom = shared.row + shared.rows;
  const right = shared.column + shared.columns;
  return [
    { ...one, rows: shared.row - one.row },
    { ...one, row: bottom, rows: one.row + one.rows - bottom },
    { ...shared, column: one.column, columns: shared.column - one.column },
    { ...shared, column: right, columns: one.column + one.columns - right },
  ].filter(({ rows, columns }) => rows > 0 && columns > 0);
}

function put(of: Omit<ConditionalTarget, 'id'>, rules: readonly ConditionalRule[]): void {
  of.sheet.conditionals = rules;
  of.sheet.changed.add('conditionalFormatting');
  of.session.dirty = true;
  of.session.emit({ kind: 'other' });
}
