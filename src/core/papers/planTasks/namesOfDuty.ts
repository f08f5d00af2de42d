import { isIssuer, nameOf, readBodyLine } from '../../plan/planBodies/bodyLine';
import { namesAt } from '../../plan/planBodies/nameEnd';
import { nameLine, phraseEnd, phraseTree, type NameLine } from '../../plan/planBodies/nameLine';
import { isVerbAt } from '../../plan/planBodies/verbs';
import { splitAssignment } from '../../tasks/splitAssignment';
import { foldKeepingPositions, nfc } from '../../text/folding';
import {
  doerLeads,
  leadsInAside,
  supportBegins,
  supportsInAside,
  supportsWith,
} from '../../vocabulary/dutyNames';
import { assignedRoles } from './assignedRoles';

/** Whom a line of the plan names to do what it says, in the line's own words; null: nobody. */
export interface NamesOfDuty {
  readonly lead: string | null;
  readonly support: string | null;
  /** True where the line is names alone, with or without their roles: what they do stands below. */
  readonly isHeading: boolean;
}

const place = { isOfBodiesAlone: false, isNumbered: true, isAmongBodies: false };
const doers = phraseTree(doerLeads);
const supports = phraseTree(supportsWith);

/** Reads who leads and who supports in a line of the plan, without its number or sign. Nobody is guessed. */
export function namesOfDuty(text: string): NamesOfDuty {
  const line = nameLine(nfc(text));
  const roles = assignedRoles(line);
  if (roles !== null) return { lead: roles.lead, support: roles.support, isHeading: roles.isAlone };
  const aside = asideOf(line);
  const told = readBodyLine(line.text, place);
  const isHeading = told?.by === 'heading';
  const isSupport = supportBegins.test(foldKeepingPositions(line.text));
  const named = told === null || told.kind === 'unknown' || isSupport ? null : told.name;
  return {
    lead: aside?.lead ?? named ?? doerIn(line),
    support: aside?.support ?? namesBehind(line, supports),
    isHeading,
  };
}

/** "(Công an xã chủ trì; Đoàn xã phối hợp)", "(Chủ trì: Công an xã)". */
function asideOf(line: NameLine): Pick<NamesOfDuty, 'lead' | 'support'> | null {
  for (const { kind, text } of line.tokens) {
    if (kind !== 'aside') continue;
    const inner = text.slice(1, -1).trim();
    const split = splitAssignment(inner);
    if (split !== null) return { lead: split.lead || null, support: split.support || null };
    const folded = foldKeepingPositions(inner);
    const leads = leadsInAside.exec(folded)?.[1];
    const supporting = supportsInAside.exec(folded);
    if (leads === undefined && supporting === null) continue;
    const supporter = supporting?.[1] ?? '';
    const from = (supporting?.index ?? 0) + (supporting?.[0].indexOf(supporter) ?? 0);
    return {
      lead: leads === undefined ? null : inner.slice(0, leads.length),
      support: supporter === '' ? null : inner.slice(from, from + supporter.length),
    };
  }
  return null;
}

/** "…, giao Công an xã theo dõi", "do Trạm Y tế thực hiện": whom the line gives it to within. */
function doerIn(line: NameLine): string | null {
  for (const at of line.tokens.keys()) {
    const from = phraseEnd(line, at, doers);
    if (from === at) continue;
    const names = namesAt(line, from);
    if (names !== null && isVerbAt(line, names.end)) {
      const name = nameOf(line, from, names.end);
      if (!isIssuer(name)) return name;
    }
  }
  return null;
}

function namesBehind(line: NameLine, phrases: ReturnType<typeof phraseTree>): string | null {
  for (const at of line.tokens.keys()) {
    const from = phraseEnd(line, at, phrases);
    const names = from === at ? null : namesAt(line, from);
    if (names !== null) return nameOf(line, from, names.end);
  }
  return null;
}
