import { said, type FindingData } from './ruleWords';

/** The day of the plan, or its year where it has no day, behind "no longer in force". */
export function onPlansDay(data: FindingData): string {
  const year = said(data, 'planYear');
  return year === '' ? 'vào ngày ban hành kế hoạch' : `trước năm ${year} của kế hoạch`;
}

/** The same behind "not yet in force". */
export function byPlansDay(data: FindingData): string {
  const year = said(data, 'planYear');
  return year === '' ? 'vào ngày ban hành kế hoạch' : `trong năm ${year} của kế hoạch`;
}

/** What a replaced instrument still applies to, and until when ("2025-12-31" as "31/12/2025"). */
export function partSaid(data: FindingData): string {
  const until = said(data, 'partUntil');
  const day = until === '' ? '' : `đến hết ${until.split('-').reverse().join('/')} `;
  return `${day}chỉ còn áp dụng cho ${said(data, 'part')}`;
}
