import { collapseSpaces, foldKeepingPositions, foldWithoutDiacritics, nfc } from '../text/folding';
import { leadLabel, leadsWith, supportLabel } from '../vocabulary/bodyPhrases';
import type { NamedBody } from '../bodies/namedBody';

/** One cell's words on who leads and who supports, apart. */
export interface Assignment {
  readonly lead: string;
  readonly support: string;
}

interface Label {
  readonly role: 'lead' | 'support';
  readonly start: number;
  readonly end: number;
}

/**
 * Takes "Chủ trì: … Phối hợp: …" and "X chủ trì, phối hợp với Y" apart; null where the cell has no such words.
 * Words before the first label belong to the role that the label leaves open.
 */
export function splitAssignment(text: string): Assignment | null {
  const composed = nfc(text);
  const folded = foldKeepingPositions(composed);
  const labels = labelsIn(folded);
  if (labels.length > 0) return byLabels(composed, labels);
  const running = leadsWith.exec(folded);
  if (running === null || running.index === 0) return null;
  return {
    lead: tidy(composed.slice(0, running.index)),
    support: tidy(composed.slice(running.index + running[0].length)),
  };
}

function labelsIn(folded: string): readonly Label[] {
  const find = (pattern: RegExp, role: Label['role']) =>
    [...folded.matchAll(pattern)].map((found) => ({
      role,
      start: found.index,
      end: found.index + found[0].length,
    }));
  return [...find(leadLabel, 'lead'), ...find(supportLabel, 'support')].sort((a, b) => a.start - b.start);
}

function byLabels(text: string, labels: readonly Label[]): Assignment {
  const parts = { lead: [] as string[], support: [] as string[] };
  const before = tidy(text.slice(0, labels[0]?.start ?? 0));
  if (before !== '') parts[labels[0]?.role === 'support' ? 'lead' : 'support'].push(before);
  labels.forEach((label, index) => {
    const words = tidy(text.slice(label.end, labels[index + 1]?.start ?? text.length));
    if (words !== '') parts[label.role].push(words);
  });
  return { lead: parts.lead.join('; '), support: parts.support.join('; ') };
}

/** Without the bullets, dashes and separators that stood around a label. */
function tidy(text: string): string {
  return text
    .split('\n')
    .map((line) => collapseSpaces(line).replace(/^[\s\-+*•–;,.]+|[\s\-+*•–;,.]+$/gu, ''))
    .filter((line) => line !== '')
    .join('\n');
}

const supportsInAside = /\([^()]*phoi hop[^()]*\)/;

/** True for a body whose own aside says that it supports: "Công an xã (phối hợp)". */
export function isSupporterByAside(body: NamedBody): boolean {
  return supportsInAside.test(foldWithoutDiacritics(body.text));
}
