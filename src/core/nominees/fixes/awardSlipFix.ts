import type { LawBook } from '../../law/lawBook';
import type { NomineeField } from '../../vocabulary/nomineeFields';
import { nearAwards } from '../nearAward';
import { oneAnswer } from '../../sheets/cellFix';
import type { OwnCell, Proposal } from './fix';

/** Words that are one slip of the keyboard, or wrong marks, away from an award of the catalogue become its name. */
export function awardSlipFixes(book: Pick<LawBook, 'awardFromText' | 'edition'>): (own: OwnCell) => Proposal {
  const nearTo = nearAwards(book);
  return (own) => {
    if (typeof own.value !== 'string' || !awardFields.has(own.field)) return null;
    const near = nearTo(own.value);
    const [name] = near?.names ?? [];
    if (near === null || name === undefined || near.by === 'end') return null;
    // a spelling that is understood may stand, unless its marks are wrong
    const isSlip = near.by === 'marks' || book.awardFromText(own.value) === null;
    return isSlip ? oneAnswer(own, 'slip', name) : null;
  };
}

/** Columns that name what is asked for. */
const awardFields: ReadonlySet<NomineeField> = new Set<NomineeField>(['award', 'title', 'form']);
