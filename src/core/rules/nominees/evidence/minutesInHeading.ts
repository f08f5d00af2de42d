import { titleAbove } from '../../../nominees/listTitle';
import { readPaper } from '../../../nominees/readPaper';
import type { Table } from '../../../sheets/table';
import { foldKeepingPositions } from '../../../text/folding';
import type { IsoDate } from '../../../time/isoDate';
import { minutesInTitle } from '../../../vocabulary/nomineeWords';
import type { NomineeField } from '../../../vocabulary/nomineeFields';

/**
 * The day of the minutes that a list names above its header ("Căn cứ Biên bản họp số 03/BB-HĐ ngày 05/12/2025"); null
 * where it names none, or several days.
 */
export function minutesInHeading(table: Table<NomineeField>): IsoDate | null {
  const days = titleAbove(table)
    .text.split('\n')
    .flatMap((line) => {
      const at = foldKeepingPositions(line).search(minutesInTitle);
      const date = at < 0 ? null : readPaper(line.slice(at), null).date;
      return date === null ? [] : [date];
    });
  const [only, second] = [...new Set(days)];
  return second === undefined ? (only ?? null) : null;
}
