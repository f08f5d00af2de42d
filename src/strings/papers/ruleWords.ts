/** The sentences of the rules, as papers say them: Vietnamese, whatever the pane speaks. */
export { ruleWords } from '../vi/rules';
