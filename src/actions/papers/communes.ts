import type { Office } from '../../core/office/office';
import { paperOf, type Paper, type PlannedPaper } from '../../core/office/paper';
import type { CheckedCommune } from '../../core/papers/communes/checkedCommune';
import { draftCommunes } from '../../core/papers/communes/communesTable';
import { done, type Outcome } from '../../core/work/outcome';
import type { Work } from '../../core/work/work';
import { communes as words } from '../../strings/papers/communes';
import { ruleWords } from '../../strings/papers/ruleWords';
import type { ReadingRequest } from '../running/readOffice';
import type { Watched } from '../running/watching';
import { writePaper } from '../running/writePaper';

/** The table as it is asked for. */
export interface CommunesTableRequest extends ReadingRequest, Watched {
  /** In the order in which they are to stand there. */
  readonly communes: readonly CheckedCommune[];
}

/** The sheets that were written, in their order, each with the row in which its head ends, counted from 1. */
export interface WrittenCommunes {
  readonly sheets: readonly { readonly sheet: string; readonly headRow: number }[];
}

const communesPaper: Paper<CommunesTableRequest, WrittenCommunes> = {
  action: 'writeCommunesTable',
  reads: 'sheetNames',
  matters: [],
  plan: planCommunes,
};

function* planCommunes(
  _office: Office,
  { communes, today }: CommunesTableRequest,
): Work<Outcome<PlannedPaper<WrittenCommunes>>> {
  const titles = new Map<string, { readonly title: string }>(Object.entries(ruleWords));
  const titleOf = (rule: string): string => titles.get(rule)?.title ?? rule;
  const drafts = yield* draftCommunes({ communes, today, words, titleOf });
  const sheets = drafts.map(({ name, blocks }) => {
    const end = blocks.findIndex(({ kind }) => kind === 'header');
    const headRow = blocks.slice(0, end + 1).reduce((sum, { rows }) => sum + rows.length, 0);
    return { sheet: name, headRow };
  });
  return done(paperOf({ drafts, restsOn: [], made: { sheets } }));
}

/**
 * Writes what the checks of many workbooks came to into the workbook that is open, a new one: the table of communes, and the
 * same by rule. Two batches to read, two to guard and to write.
 */
export async function writeCommunesTable(request: CommunesTableRequest): Promise<Outcome<WrittenCommunes>> {
  const written = await writePaper(communesPaper, request);
  return written.ok ? done(written.value.made) : written;
}
