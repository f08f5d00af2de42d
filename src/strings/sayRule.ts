import type { Finding } from '../core/rules/finding';
import type { RuleBook, RuleWords } from './ruleWords';

/** A finding in words. */
export interface SaidFinding {
  readonly title: string;
  readonly why: string;
  /** Whom it is about; null: the evidence is about nobody, or names everybody itself. */
  readonly who: string | null;
  /** What the sheet proves, a sentence of its own beside who it is about. */
  readonly evidence: string;
  /** Who and evidence in one sentence. */
  readonly message: string;
}

/** Puts the words of a language to a finding by its rule, message id and data; null: there are none, which types exclude. */
export function sayRule(
  rules: RuleBook,
  { rule, messageId, data }: Pick<Finding, 'rule' | 'messageId' | 'data'>,
): SaidFinding | null {
  const words = wordsOf(rules, rule);
  const said = words?.messages[messageId]?.(data);
  if (words === undefined || said === undefined) return null;
  const { title, why } = words;
  if (typeof said === 'string') return { title, why, who: null, evidence: said, message: said };
  const { who, joint, evidence } = said;
  return { title, why, who, evidence: withCapital(evidence), message: `${who}${joint}${evidence}` };
}

/** The title of a rule; its id where there are no words. */
export function ruleTitle(rules: RuleBook, rule: string): string {
  return wordsOf(rules, rule)?.title ?? rule;
}

/** The ids of findings are texts, so that core needs no list of them to make one. */
function wordsOf(rules: RuleBook, rule: string): RuleWords | undefined {
  const byId: Readonly<Record<string, RuleWords>> = rules;
  return byId[rule];
}

function withCapital(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
}
