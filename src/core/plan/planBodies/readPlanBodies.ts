import { doubt } from '../doubts';
import type { PlanBody, PlanDoubt, PlanPart } from '../plan';
import { gatherBodies, type GatheredBody } from './gatherBodies';
import { placeOfItem, placeOfPart, type BodyPlace } from './kindOfPart';
import { placedLines } from './placedLines';

interface BodiesOfPlan {
  readonly bodies: readonly PlanBody[];
  readonly doubts: readonly PlanDoubt[];
}

const longName = 160;

/**
 * The bodies that the plan gives duties to, in the order of the paper, each place an entry with its id as printed. In
 * parts on "tổ chức thực hiện", "phân công", "trách nhiệm" they may be headings, points, dashes or sentences; among
 * tasks only numbered headings that are a name and nothing else, and what "Giao …" names.
 */
export function readPlanBodies(parts: readonly PlanPart[]): BodiesOfPlan {
  const gathered = parts.flatMap((part) => gatherBodies(placedLines(part)));
  const bodies = gathered.map(({ id, name, duties }) => ({ id, name, duties }));
  const said = parts.filter(({ title, items }) => {
    const place = placeOfPart(title);
    return saysWhoDoes(place) || items.some((item) => saysWhoDoes(placeOfItem(item.title, place)));
  });
  const last = said.at(-1);
  if (bodies.length === 0)
    return {
      bodies,
      doubts: [last === undefined ? doubt('noBodyPart') : doubt('noBodies', { part: last.id ?? '' })],
    };
  return { bodies, doubts: gathered.flatMap(doubtsOfBody) };
}

function saysWhoDoes(place: BodyPlace): boolean {
  return place === 'alone' || place === 'mixed';
}

function doubtsOfBody({ id, name, kind }: GatheredBody): readonly PlanDoubt[] {
  if (kind !== 'unknown' && name.length <= longName) return [];
  return [doubt('uncertainBody', { id: id ?? '', name })];
}
