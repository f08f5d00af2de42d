import { allRules } from '../../../src/core/rules/allRules';
import type { GoesBy, NomineeRuleMeta } from '../../../src/core/rules/nomineeInputs';
import { rareNomineeRules } from '../../../src/core/rules/nominees/rare/index';
import type { RuleMeta } from '../../../src/core/rules/rule';
import { ruleWords } from '../../../src/strings/papers/ruleWords';
import { ruleTitle } from '../../../src/strings/sayRule';

const head = `# The rules

Made by \`npm run rules\` from what the rules say of themselves and from their words; do not edit.

- **goes by**: the day that decides whether a rule is in force, and whose law it looks up.
- **in force**: first and last day, where the rule has them; what the law book dates stands there.
- **confidence**: H read in the law or decree, M second-hand or well known, L general knowledge: at most a warning.
- **at most**: the gravest severity that the rule answers.
`;

const columns = ['id', 'title', 'source', 'goes by', 'in force', 'confidence', 'at most'];

const dayNames: Readonly<Record<GoesBy, string>> = {
  review: '31/12 of the year under review',
  decision: 'day of decision',
  paper: "day of the list's own paper",
  none: '–',
};

type Meta = RuleMeta | NomineeRuleMeta;

/** docs/rules.md: every rule in one row, by what it looks at and in order of ids. */
export function rulesPage(): string {
  const { tasks, plan, appendix, nominees } = allRules;
  const rare = new Set<string>(rareNomineeRules.map(({ meta }) => meta.id));
  const often = nominees.filter(({ meta }) => !rare.has(meta.id));
  return [
    head,
    section('Tasks', tasks),
    section('Plan, and the papers that it cites', plan),
    section('Appendix', appendix),
    section('Nomination lists', often),
    section('Nomination lists: what a commune hardly ever meets', rareNomineeRules),
  ].join('\n');
}

function section(name: string, rules: readonly { readonly meta: Meta }[]): string {
  const metas = rules.map(({ meta }) => meta).sort((one, other) => (one.id < other.id ? -1 : 1));
  const rows = [columns, columns.map(() => '---'), ...metas.map(rowOf)];
  return `## ${name} (${metas.length})\n\n${rows.map((cells) => `| ${cells.join(' | ')} |`).join('\n')}\n`;
}

function rowOf(meta: Meta): readonly string[] {
  const day = 'goesBy' in meta ? dayNames[meta.goesBy] : "the plan's day, else today";
  return [
    meta.id,
    ruleTitle(ruleWords, meta.id),
    meta.source,
    day,
    period(meta),
    meta.confidence,
    meta.severity,
  ].map((text) => text.replaceAll('|', '\\|'));
}

function period({ from, until }: RuleMeta): string {
  return from === null && until === null ? 'always' : `${from ?? ''} – ${until ?? ''}`.trim();
}
