import type { Plan } from '../../plan/plan';
import type { Severity } from '../finding';

/** How gravely the looks of a paper are judged: pasted and scanned text loses them on the way, so that is a remark. */
export function paperSeverity({ origin }: Plan): Severity {
  return origin === 'docx' ? 'warning' : 'info';
}
