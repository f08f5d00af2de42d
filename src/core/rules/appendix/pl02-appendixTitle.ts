import type { SheetDraft } from '../../sheets/sheetDraft';
import { foldText } from '../../text/folding';
import { appendixTitleLine } from '../../vocabulary/rowWords';
import type { Finding } from '../finding';
import { decreeOnPapers } from '../../vocabulary/papers';
import { planRule } from '../makeRule';

/**
 * The appendix' title: "Phụ lục" in small letters, then its name in capitals (NĐ 30/2020, annex I, III.1.b). The name
 * comes from the plan's title, so a plan without a title leaves it unfinished.
 */
export const pl02 = planRule(
  {
    id: 'PL-02',
    severity: 'warning',
    source: `${decreeOnPapers}, annex I, III.1.a-b`,
    confidence: 'H',
    messages: ['planWithoutTitle', 'titleLine', 'nameNotInCapitals'],
  },
  ({ plan, hasAppendix, appendix }) => {
    if (!hasAppendix) return [];
    const base = { rule: 'PL-02', severity: 'warning', where: { kind: 'plan' }, field: null } as const;
    const found: Finding[] = [];
    if (plan.document.title === null) found.push({ ...base, messageId: 'planWithoutTitle', data: {} });
    const [title, name] = appendix === null ? [] : titleTexts(appendix);
    if (title !== undefined && !isTitleLine(title))
      found.push({ ...base, messageId: 'titleLine', data: { title } });
    if (name !== undefined && name !== name.toUpperCase()) {
      found.push({ ...base, messageId: 'nameNotInCapitals', data: { name } });
    }
    return found;
  },
);

function isTitleLine(text: string): boolean {
  return appendixTitleLine.test(foldText(text)) && text !== text.toUpperCase();
}

function titleTexts(draft: SheetDraft): readonly string[] {
  const rows = draft.blocks.filter((block) => block.kind === 'title').flatMap((block) => block.rows);
  return rows.flatMap(({ cells }) =>
    cells.flatMap(({ style, value }) =>
      (style === 'documentTitle' || style === 'documentName') && value.type === 'text' ? [value.text] : [],
    ),
  );
}
