import { dueSteps } from '../../tasks/dueStep';
import type { Finding, Severity } from '../../rules/finding';
import { collapseSpaces } from '../../text/folding';
import { hiddenNumber, withoutPersonalNumbers } from '../page/personalNumbers';

/** What is to be done about a finding, as far as the finding itself says it. */
export type ToDo =
  /** The value that would be right. */
  | { readonly kind: 'fix'; readonly to: string }
  /** The same words without spaces too many. */
  | { readonly kind: 'spaces' }
  /** One text that is not certain, or several of which a person takes one. */
  | { readonly kind: 'choose'; readonly texts: readonly string[] }
  /** A task whose day is over, or near. */
  | { readonly kind: 'late' | 'due' }
  | { readonly kind: 'look'; readonly severity: Severity };

/**
 * What to do about a finding: what it proposes itself, else to look at it.
 * @param longest letters after which a proposed text is cut
 */
export function toDoOf({ severity, fix, choices, rule, data }: Finding, longest: number): ToDo {
  const look: ToDo = { kind: 'look', severity };
  const proposed = (fix === undefined ? (choices?.texts ?? []) : [String(fix.to)]).map(plain);
  // a number of a person is told by nobody, and an emptied cell by its message
  if (proposed.some((text) => text === '' || text.includes(hiddenNumber))) return look;
  if (fix !== undefined && plain(String(fix.from)) === proposed[0]) return { kind: 'spaces' };
  const texts = proposed.map((text) => cut(text, longest));
  const [first] = texts;
  if (first !== undefined) return fix === undefined ? { kind: 'choose', texts } : { kind: 'fix', to: first };
  if (rule !== 'NV-12') return look;
  return { kind: data['step'] === dueSteps[0] || data['step'] === undefined ? 'late' : 'due' };
}

function plain(text: string): string {
  return withoutPersonalNumbers(collapseSpaces(text));
}

function cut(text: string, longest: number): string {
  if (text.length <= longest) return text;
  const begun = text.slice(0, longest);
  return `${begun.slice(0, Math.max(begun.lastIndexOf(' '), longest / 2))}…`;
}
