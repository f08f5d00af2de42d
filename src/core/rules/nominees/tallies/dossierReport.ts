import type { DossierPaper } from '../../../law/dossier';
import type { Nominee } from '../../../nominees/nominee';
import type { NomineeRuleInput } from '../../nomineeInputs';
import { dossierOf, paperField } from '../evidence/dossierCheck';
import { awardName, whoIs } from '../evidence/nomineeFinding';
import { rowsPerPause, type Work } from '../../../work/work';
import type { IsoDate } from '../../../time/isoDate';

/** notTold: the list has no column for it, or it is only needed where something is claimed. */
export type PaperState = 'received' | 'missing' | 'notTold';

/** One paper of a dossier, or one of several that do the same. */
export interface PaperLine {
  readonly anyOf: readonly DossierPaper[];
  readonly state: PaperState;
}

/** The dossier of one nominee who lacks papers. */
export interface OpenDossier {
  readonly nomineeKey: string;
  readonly sheet: string;
  /** 0-based sheet row. */
  readonly row: number;
  readonly who: string;
  readonly award: string;
  readonly papers: readonly PaperLine[];
  readonly due: IsoDate | null;
  readonly received: IsoDate | null;
}

/** Completeness of all dossiers. `complete` + `open.length` + `notTold` is the number of nominations. */
export interface DossierReport {
  /** Every paper that the award and its route ask for is there, as far as the list tells. */
  readonly complete: number;
  /** At least one paper is missing. */
  readonly open: readonly OpenDossier[];
  /** The list tells of no paper, or the book knows no set for the award. */
  readonly notTold: number;
}

/**
 * The papers of each nomination by its award and type on the day of decision (NĐ 98/2023, NĐ 152/2025 and the
 * province's sets), against what the list says is there. Bit by bit; linear.
 */
export function* dossierReport(input: NomineeRuleInput): Work<DossierReport> {
  const open: OpenDossier[] = [];
  let complete = 0;
  let notTold = 0;
  for (const [index, nominee] of input.nominees.entries()) {
    if (index % rowsPerPause === 0) yield index / input.nominees.length;
    const papers = papersOf(input, nominee);
    if (papers.some(({ state }) => state === 'missing')) open.push(openDossier(input, nominee, papers));
    else if (papers.some(({ state }) => state === 'received')) complete += 1;
    else notTold += 1;
  }
  return { complete, open, notTold };
}

function papersOf(input: NomineeRuleInput, nominee: Nominee): readonly PaperLine[] {
  const dossier = dossierOf(input, nominee);
  if (dossier === null) return [];
  return dossier.value.papers.map(({ anyOf, onlyIfClaimed }) => ({
    anyOf,
    state: stateOf(nominee, { anyOf, onlyIfClaimed }),
  }));
}

function stateOf(
  nominee: Nominee,
  need: { readonly anyOf: readonly DossierPaper[]; readonly onlyIfClaimed: boolean },
): PaperState {
  const told = need.anyOf.flatMap((paper) => {
    const field = paperField(nominee, paper);
    return field === null || field.cell === null ? [] : [field.value.presence];
  });
  if (told.includes('yes')) return 'received';
  const isRated = need.anyOf.includes('excellentDecision') && nominee.rating.value === 'excellent';
  return told.length === 0 || need.onlyIfClaimed || isRated ? 'notTold' : 'missing';
}

function openDossier(input: NomineeRuleInput, nominee: Nominee, papers: readonly PaperLine[]): OpenDossier {
  return {
    nomineeKey: nominee.key,
    sheet: nominee.sheet,
    row: nominee.row,
    who: whoIs(nominee),
    award: awardName(input, nominee),
    papers,
    due: nominee.dossier.due.value,
    received: nominee.dossier.received.value,
  };
}
