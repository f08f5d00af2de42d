import { said, type FindingData } from '../ruleWords';

/** Where a plan asks for something, and in which words: "Item III.2 of plan no. 05/KH-UBND says “…”". */
export function planSays(data: FindingData): string {
  const [item, number] = [said(data, 'item'), said(data, 'plan')];
  const plan = number === '' ? 'the plan' : `plan no. ${number}`;
  const place = item === '' ? plan : `${item.includes('.') ? 'item' : 'part'} ${item} of ${plan}`;
  return `${place.charAt(0).toUpperCase()}${place.slice(1)} says “${said(data, 'asked')}”`;
}
