import {
  askingLeads,
  assigningLeads,
  bodyLeads,
  clauseStarts,
  labelLeads,
} from '../../vocabulary/planBodies';
import { namesAt, type NameSpan } from './nameEnd';
import { phraseEnd, phraseTree, type NameLine } from './nameLine';
import { isVerbAt } from './verbs';

/** What stands before the name: nothing, a lead ("Giao", "Đề nghị"), or a clause ("Căn cứ Kế hoạch này, …"). */
export interface Lead {
  /** The token with which the name begins. */
  readonly from: number;
  readonly kind: 'none' | 'naming' | 'asking' | 'assigning' | 'label' | 'clause';
}

const leads = phraseTree(bodyLeads);
const asking = phraseTree(askingLeads);
const assigning = phraseTree(assigningLeads);
const labels = phraseTree(labelLeads);
const clauses = phraseTree(clauseStarts);
const mostCommas = 4;

/** The lead with which a line begins. */
export function leadOf(line: NameLine): Lead {
  return leadAt(line, 0) ?? { from: 0, kind: 'none' };
}

/** The lead that begins at a token, or null. */
function leadAt(line: NameLine, at: number): Lead | null {
  const end = phraseEnd(line, at, leads);
  if (end === at) return null;
  const isColon = line.tokens[end]?.text === ':';
  if (phraseEnd(line, at, labels) === end) return isColon ? { from: end + 1, kind: 'label' } : null;
  const from = isColon ? end + 1 : end;
  if (phraseEnd(line, at, assigning) === end) return { from, kind: 'assigning' };
  return { from, kind: phraseEnd(line, at, asking) === end ? 'asking' : 'naming' };
}

/** As leadAt, for what is given or asked alone. */
export function askingLeadAt(line: NameLine, at: number): Lead | null {
  const lead = leadAt(line, at);
  return lead?.kind === 'asking' || lead?.kind === 'assigning' ? lead : null;
}

/** "Căn cứ nội dung Kế hoạch này, các sở …": the place behind the comma where names with a duty begin, or null. */
export function behindClause(line: NameLine): { readonly lead: Lead; readonly names: NameSpan } | null {
  if (phraseEnd(line, 0, clauses) === 0) return null;
  let commas = 0;
  for (const [index, token] of line.tokens.entries()) {
    if (token.text === ':' || token.text === ';' || commas === mostCommas) return null;
    if (token.text !== ',') continue;
    commas += 1;
    const lead = leadAt(line, index + 1) ?? { from: index + 1, kind: 'clause' as const };
    const names = namesAt(line, lead.from);
    if (names !== null && isVerbAt(line, names.end)) return { lead, names };
  }
  return null;
}
