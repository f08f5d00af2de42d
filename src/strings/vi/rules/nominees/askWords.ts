import { said, type FindingData } from '../ruleWords';

/** Where a plan asks for something, and in which words: "Mục III.2 Kế hoạch số 05/KH-UBND ghi “…”". */
export function planSays(data: FindingData): string {
  const [item, number] = [said(data, 'item'), said(data, 'plan')];
  const place = item === '' ? '' : item.includes('.') ? `Mục ${item} ` : `Phần ${item} `;
  const plan = number === '' ? 'kế hoạch' : `kế hoạch số ${number}`;
  const named = `${place}${plan}`;
  return `${named.charAt(0).toLocaleUpperCase('vi')}${named.slice(1)} ghi “${said(data, 'asked')}”`;
}
