import type { Plan, PlanItem } from './plan';
import type { AppendixSettings } from './appendixSettings';

/**
 * The words of an item's group row in the paper's own numbering: "1. Title" for item II.1; in a plan by months,
 * where numbers begin anew in each, the month's own words stand before it. Without a printed number: the title alone.
 */
export function groupLabel(
  plan: Plan,
  item: PlanItem,
  choice: { readonly name: AppendixSettings['groupName'] },
): string {
  const name = (choice.name === 'shortName' ? item.shortName : null) ?? item.title;
  const text = name.replace(/[\s.;:]+$/, '');
  const number = item.id === null ? null : /\.([^.].*)$/.exec(item.id)?.[1];
  const numbered = number === null || number === undefined ? text : `${number}. ${text}`;
  if (plan.taskPartId !== null) return numbered;
  const month = plan.parts.find((part) => part.items.includes(item))?.title ?? '';
  return month === '' ? numbered : `${month.replace(/[\s.;:]+$/, '')}: ${numbered}`;
}
