import { law } from './law';
import { ruleWords } from './rules';

/** What the pane says of findings: the words of the rules, and what they rest on. */
export const findings = { rules: ruleWords, law };
