import { findingList } from './findingList';
import { law } from './law';
import { ruleWords } from './rules';

/** What the pane says of findings: the words of the rules, what they rest on, and those of the list. */
export const findings = { rules: ruleWords, law, ...findingList };
