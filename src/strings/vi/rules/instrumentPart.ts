import { said, type FindingData } from './ruleWords';

/** What a replaced instrument still applies to, and until when ("2025-12-31" as "31/12/2025"). */
export function partSaid(data: FindingData): string {
  const until = said(data, 'partUntil');
  const day = until === '' ? '' : `đến hết ${until.split('-').reverse().join('/')} `;
  return `${day}chỉ còn áp dụng cho ${said(data, 'part')}`;
}
