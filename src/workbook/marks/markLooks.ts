import type { Severity } from '../../core/rules/finding';

/** What formulas of our marks hold, and no formula of a person does. It stands in workbooks of offices: never renamed. */
const constant = 'emulationPlan.finding.';

/** What cells of a severity look like: pale, so that print stays readable, and told apart by the line alone. */
interface MarkLook {
  readonly fill: string;
  readonly line: { readonly style: 'Continuous' | 'Dash' | 'Dot'; readonly color: string };
}

/** Dark letters on a pale fill are read on every cell, also on one whose own letters are white. */
export const markLetters = '#000000';

/** Letters on fills have a contrast of 17 : 1 and more, lines on white of 4.5 : 1 and more (measured by WCAG 2.2). */
export const markLooks: Readonly<Record<Severity, MarkLook>> = {
  error: { fill: '#FDE7E9', line: { style: 'Continuous', color: '#B10E1C' } },
  warning: { fill: '#FFF4CE', line: { style: 'Dash', color: '#8A5100' } },
  info: { fill: '#E5F1FB', line: { style: 'Dot', color: '#0F6CBD' } },
};

/**
 * The formula of a mark: two texts that differ. It is true whatever the language of Excel, refers to no cell, so that
 * nothing moves it, and is calculated once.
 */
export function markFormula(severity: Severity): string {
  return `="${constant}${severity}"<>""`;
}

/** True where a formula is that of a mark of ours, of this version or a later one. */
export function isMarkFormula(formula: string): boolean {
  return formula.includes(`"${constant}`);
}
