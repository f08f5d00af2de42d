import type { Office } from '../../core/office/office';

/** What a check was worked out from, until somebody takes it: no office is held longer than the check itself. */
const checked = new WeakMap<object, Office>();

/** Keeps the office that a check rests on for what is looked at right after it. Answers the check. */
export function keepChecked<Check extends object>(check: Check, office: Office): Check {
  checked.set(check, office);
  return check;
}

/** The office that a check rests on; null: there is no check, or somebody took it, and the workbook may be another by now. */
export function takeChecked(check: object | null): Office | null {
  if (check === null) return null;
  const office = checked.get(check) ?? null;
  checked.delete(check);
  return office;
}
