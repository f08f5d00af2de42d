import type { RuleWords } from './vi/rules/ruleWords';

/** What the words of one rule are made of, in any language. */
export type { FindingData, RuleWords } from './vi/rules/ruleWords';

/** The words of all rules in one language, by the id of the rule. */
export type RuleBook = Readonly<Record<string, RuleWords>>;
