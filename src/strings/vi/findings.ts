import { law } from './law';
import { ruleWords } from './rules';
import { nominee } from './rules/nominees/nomineeWords';

/** What the pane says of findings: the sentences of the rules, whom they are about, and what they rest on. */
export const findings = { rules: ruleWords, nominee, law };
