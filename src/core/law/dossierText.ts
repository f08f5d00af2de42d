import { dossierPapers, type DossierNeed, type DossierPaper } from './dossier';

/**
 * A set of papers as one line of a setting: papers apart by ";", one of several by "|", "?" behind what is needed only
 * where it is claimed: "submission; minutes; initiativeCertificate | excellentDecision; achievementCertificate?".
 */
export function papersAsText(papers: readonly DossierNeed[]): string {
  return papers.map(({ anyOf, onlyIfClaimed }) => anyOf.join(' | ') + (onlyIfClaimed ? '?' : '')).join('; ');
}

/** The set of papers that such a line names; null where it names a paper that the book does not know, or none. */
export function papersFromText(text: string): readonly DossierNeed[] | null {
  const needs = text.split(';').map((part) => {
    const words = part.trim();
    const onlyIfClaimed = words.endsWith('?');
    const names = (onlyIfClaimed ? words.slice(0, -1) : words).split('|').map((name) => name.trim());
    const anyOf = names.filter(isPaper);
    return anyOf.length === names.length ? { anyOf, onlyIfClaimed } : null;
  });
  const known = needs.filter((need) => need !== null);
  return known.length === needs.length ? known : null;
}

/** The key under which the office sets the papers of a dossier: "papers.title" for the entry "dossier.title". */
export function papersKey(dossierKey: string): string {
  return dossierKey.replace(/^dossier\./, 'papers.');
}

function isPaper(name: string): name is DossierPaper {
  return dossierPapers.some((paper) => paper === name);
}
