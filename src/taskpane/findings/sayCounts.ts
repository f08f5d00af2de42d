import { severities } from '../../actions/saying/severities';
import type { Severity } from '../../core/rules/finding';
import type { Words } from '../../strings';

/** Counts in words, gravest first, without those that are zero; "" where all are. */
export function sayCounts(words: Words, counts: Readonly<Record<Severity, number>>): string {
  const said = words.tasksView.findings.counts;
  return severities
    .filter((severity) => counts[severity] > 0)
    .map((severity) => said[severity](counts[severity]))
    .join(' · ');
}
