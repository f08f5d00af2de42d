/* Words by which the rules on a plan's own demands tell whom a sentence is about: folded, whole words. */

/** Titles of a plan of the whole year's commending, whatever movement they name too. */
export const wholeYearWords: readonly string[] = [
  'cong tac thi dua',
  'cong tac khen thuong',
  'cong tac thi dua khen thuong',
];
/** A share that is wished for, not set. */
export const preferringWords: readonly string[] = ['uu tien', 'phan dau', 'chu trong', 'quan tam'];
/** Words for units in general: whoever has a unit has one. */
export const anyUnitWords: readonly string[] = ['don vi', 'co quan', 'dia phuong'];
/** Beginnings of the committee's own name where a list writes it as everybody's unit. */
export const committeeBeginnings: readonly string[] = ['ubnd', 'uy ban nhan dan', 'hdnd ubnd'];
/** Sets of a dossier, not copies of one of its papers. */
export const setWords: readonly string[] = ['bo'];
