import type { LawBook } from '../../law/lawBook';
import type { NomineeField } from '../../vocabulary/nomineeFields';
import { nearAwards } from '../nearAward';
import { askPerson, oneAnswer } from '../../sheets/cellFix';
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
    if (!isSlip) return null;
    // with another award the row is another: what it asks for was not looked at before
    return isSameAward(book, own.value, name) ? oneAnswer(own, 'slip', name) : askPerson(own, 'slip', [name]);
  };
}

function isSameAward(book: Pick<LawBook, 'awardFromText'>, text: string, name: string): boolean {
  const [ids, named] = [book.awardFromText(text), book.awardFromText(name)];
  return ids !== null && named !== null && ids.join() === named.join();
}

/** Columns that name what is asked for. */
const awardFields: ReadonlySet<NomineeField> = new Set<NomineeField>(['award', 'title', 'form']);
