import { oldEncoding } from '../oldEncoding';
import { said, type WordsOf } from '../ruleWords';

export const ds10: WordsOf<'DS-10'> = {
  title: 'A cell written in an old font (TCVN3, VNI)',
  why: 'TCVN3 and VNI letters only look right in the fonts .VnTime and VNI-Times; in another file or on another computer they fall apart. The add-in reads the cell as that font shows it. If you agree, the letters are changed to Unicode; the font of the cell stays, so choose Times New Roman for it.',
  messages: {
    oldFont: (data) =>
      `The cell is written in an old font (${oldEncoding(data)}) and reads “${said(data, 'meant')}”; change it to Unicode.`,
  },
};
