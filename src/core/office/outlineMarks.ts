import type { Plan } from '../plan/plan';
import type { PlanPlace } from '../plan/planPlace';
import type { Severity } from '../rules/finding';
import { rankOf } from '../rules/severities';

/** How much is said of a line of the outline, what stands under it included; `line` as the outline shows it. */
export interface OutlineMark {
  readonly line: PlanPlace;
  readonly count: number;
  readonly gravest: Severity;
}

/**
 * Gathers what is said of lines under the lines that an outline shows: points under their item, duties under their body,
 * cited papers under the first of them, the printed number and date under number and date, the signature under the signer.
 * In: lines, null for the plan as a whole: these are under the title.
 */
export function outlineMarks(
  plan: Plan,
  said: readonly { readonly line: PlanPlace | null; readonly severity: Severity }[],
): readonly OutlineMark[] {
  const under = shownUnder(plan);
  const marks = new Map<string, OutlineMark>();
  for (const { line, severity } of said) {
    const shown = under(line ?? { kind: 'title', at: 0 });
    const key = `${shown.kind} ${shown.at}`;
    const known = marks.get(key);
    const isGraver = known === undefined || rankOf(severity) < rankOf(known.gravest);
    marks.set(key, {
      line: shown,
      count: (known?.count ?? 0) + 1,
      gravest: isGraver ? severity : known.gravest,
    });
  }
  return [...marks.values()];
}

function shownUnder(plan: Plan): (line: PlanPlace) => PlanPlace {
  const items = plan.parts.flatMap((part) => part.items);
  const itemOfPoint = items.flatMap(({ points }, at) => points.map(() => at));
  const bodyOfDuty = plan.bodies.flatMap(({ duties }, at) => duties.map(() => at));
  return ({ kind, at }) => {
    switch (kind) {
      case 'point':
        return { kind: 'item', at: itemOfPoint[at] ?? 0 };
      case 'duty':
        return { kind: 'body', at: bodyOfDuty[at] ?? 0 };
      case 'numberAsPrinted':
        return { kind: 'number', at: 0 };
      case 'dateAsPrinted':
      case 'place':
        return { kind: 'date', at: 0 };
      case 'citation':
        return { kind: 'citation', at: 0 };
      case 'onBehalfOf':
      case 'forRole':
      case 'role':
        return { kind: 'signer', at: 0 };
      case 'recipient':
      case 'endMark':
      case 'ownTask':
        return { kind: 'title', at: 0 };
      default:
        return { kind, at };
    }
  };
}
