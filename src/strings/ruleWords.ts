import type { MessageOf, RuleId } from '../core/rules/allRules';

/** What a finding's sentence is made of. */
export type FindingData = Readonly<Record<string, string | number>>;

/** Evidence on somebody, and how the whole sentence puts the name before it: "A: B" or "A B". */
export interface SaidOf {
  readonly who: string;
  readonly joint: ': ' | ' ';
  readonly evidence: string;
}

/** The words of one rule: a title, the longer "why", and for each message id a sentence, or the evidence on somebody. */
export interface RuleWords<Message extends string = string> {
  readonly title: string;
  readonly why: string;
  readonly messages: Readonly<Record<Message, (data: FindingData) => string | SaidOf>>;
}

/** The words of the rule of that id: one for each of its messages, no other. */
export type WordsOf<Id extends RuleId> = RuleWords<MessageOf<Id>>;

/** The words of all rules in one language, by the id of the rule. */
export type RuleBook = { readonly [Id in RuleId]: WordsOf<Id> };

/** A datum as text; "" where the finding carries none of that name. */
export function said(data: FindingData, name: string): string {
  return String(data[name] ?? '');
}
