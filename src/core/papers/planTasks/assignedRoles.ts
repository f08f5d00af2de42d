import { nameOf } from '../../plan/planBodies/bodyLine';
import { leadOf } from '../../plan/planBodies/leads';
import { namesAt } from '../../plan/planBodies/nameEnd';
import { withoutClosing } from '../../plan/outline/sentence';
import { isJoin, nameLine, phraseEnd, phraseTree, type NameLine } from '../../plan/planBodies/nameLine';
import { splitAssignment } from '../../tasks/splitAssignment';
import { foldKeepingPositions } from '../../text/folding';
import { leadLabel } from '../../vocabulary/bodyPhrases';
import {
  betweenNames,
  carryOut,
  doerLeads,
  leadAside,
  leadVerbs,
  supportAside,
  supportsWith,
} from '../../vocabulary/dutyNames';

/** Who leads and who supports, where a line says which is which, in its own words. */
export interface AssignedRoles {
  readonly lead: string;
  readonly support: string | null;
  /** True where the line says nothing else: what they do stands below. */
  readonly isAlone: boolean;
}

const doers = phraseTree(doerLeads);
const leading = phraseTree(leadVerbs);
const supporting = phraseTree(supportsWith);
const carryingOut = phraseTree(carryOut);

/**
 * Reads "A chủ trì, phối hợp với B", "giao A chủ trì, B phối hợp", "A (chủ trì), B (phối hợp)" and "Chủ trì: A; phối hợp: B";
 * null where nobody is told to lead. A line is handed in without its number or sign.
 */
export function assignedRoles(line: NameLine): AssignedRoles | null {
  return inWords(line, leadOf(line).from) ?? labelled(line) ?? inAsides(line) ?? givenWithin(line);
}

/** "…, giao Công an xã chủ trì, Đoàn xã phối hợp", within a sentence. */
function givenWithin(line: NameLine): AssignedRoles | null {
  for (const at of line.tokens.keys()) {
    const from = phraseEnd(line, at, doers);
    const roles = from === at ? null : inWords(line, from);
    if (roles !== null) return { ...roles, isAlone: false };
  }
  return null;
}

function inWords(line: NameLine, from: number): AssignedRoles | null {
  const names = namesAt(line, from);
  const told = names === null ? from : phraseEnd(line, names.end, leading);
  if (names === null || told === names.end) return null;
  const lead = nameOf(line, from, names.end);
  const at = behindJoins(line, told);
  const behind = phraseEnd(line, at, supporting);
  const others = namesAt(line, behind);
  const until = others === null ? at : behind > at ? others.end : phraseEnd(line, others.end, supporting);
  const isSupport = others !== null && (behind > at || until > others.end);
  const end = isSupport ? until : told;
  return {
    lead,
    support: isSupport ? nameOf(line, behind, others.end) : null,
    isAlone: isOver(line, phraseEnd(line, end, carryingOut)),
  };
}

/** "Đơn vị chủ trì: Công an xã; đơn vị phối hợp: Đoàn xã". */
function labelled(line: NameLine): AssignedRoles | null {
  if (foldKeepingPositions(line.text).search(leadLabel) !== 0) return null;
  const split = splitAssignment(line.text);
  if (split === null || split.lead === '') return null;
  const isAlone = [split.lead, split.support].every((names) => names === '' || isNamesAlone(names));
  return { lead: split.lead, support: split.support === '' ? null : split.support, isAlone };
}

/** "Phòng Văn hóa - Xã hội (chủ trì), Trạm Y tế xã (phối hợp)". */
function inAsides(line: NameLine): AssignedRoles | null {
  const from = leadOf(line).from;
  const names = namesAt(line, from);
  if (names === null) return null;
  const words = nameOf(line, from, names.end);
  const led = leadAside.exec(foldKeepingPositions(words));
  if (led === null) return null;
  const rest = words.slice(led.index + led[0].length).replace(betweenNames, '');
  const supported = supportAside.exec(foldKeepingPositions(rest));
  return {
    lead: words.slice(0, led.index),
    support: supported === null ? null : rest.slice(0, supported.index),
    isAlone: isOver(line, phraseEnd(line, names.end, carryingOut)),
  };
}

function isNamesAlone(text: string): boolean {
  const line = nameLine(text);
  const names = namesAt(line, leadOf(line).from);
  return names !== null && isOver(line, names.end);
}

function isOver({ text, tokens }: NameLine, at: number): boolean {
  const next = tokens[at];
  return next === undefined || withoutClosing(text.slice(next.start)) === '';
}

function behindJoins({ tokens }: NameLine, from: number): number {
  let at = from;
  for (let here = tokens[at]; here !== undefined && (isJoin(here) || here.text === ';'); here = tokens[at])
    at += 1;
  return at;
}
