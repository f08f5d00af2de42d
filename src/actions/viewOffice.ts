import { officeView, type OfficeView } from '../core/office/officeView';
import { done, type Outcome } from '../core/work/outcome';
import { readOffice, type ReadingRequest } from './running/readOffice';
import { watching } from './running/watching';

/** What stands in the workbook and what is understood of it. Two batches, nothing is written. */
export async function viewOffice(request: ReadingRequest): Promise<Outcome<OfficeView>> {
  const read = await readOffice(request, watching({}), { cells: 'all', merges: 'leave', alsoMergesOf: [] });
  return read.ok ? done(officeView(read.value)) : read;
}
