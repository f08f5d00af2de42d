import { fontOfLetters, withLetters } from '../../xlsx/chart/chartRuns';
import type { Letters } from '../../xlsx/chart/chartRuns';
import type { ChartFont } from '../../xlsx/chart/chartText';
import { textOfBody } from '../../xlsx/chart/chartText';
import type { XmlElement } from '../../xlsx/zip/xmlTree';
import { chartUnderlineWords } from '../model/officeWords';
import { asFlag, asNumber, asText, bind } from '../protocol/hostObject';
import type { ClassEmulation, HostObject } from '../protocol/hostObject';
import { invalidArgument } from '../protocol/officeError';
import { colourArgument } from './colourArgument';

/** Some letters of a text of a chart. */
interface ChartLetters {
  readonly letters: Letters;
  readonly body: () => XmlElement | null;
  readonly change: (make: (body: XmlElement) => XmlElement) => void;
}

function put(of: ChartLetters, change: Partial<ChartFont>): void {
  of.change((body) => withLetters(body, of.letters, change));
}

const now = (of: ChartLetters): ChartFont => fontOfLetters(of.body(), of.letters);

const font: ClassEmulation<ChartLetters> = {
  name: 'ChartFont',
  get: {
    name: (of) => now(of).name,
    size: (of) => now(of).size,
    bold: (of) => now(of).bold,
    italic: (of) => now(of).italic,
    underline: (of) => chartUnderlineWords.toOffice(now(of).underline ?? 'none'),
    color: (of) => now(of).color,
  },
  set: {
    name: (of, value) => put(of, { name: asText(value) }),
    size: (of, value) => put(of, { size: asNumber(value) }),
    bold: (of, value) => put(of, { bold: asFlag(value) }),
    italic: (of, value) => put(of, { italic: asFlag(value) }),
    underline: (of, value) => put(of, { underline: underlineArgument(asText(value)) }),
    color: (of, value) => put(of, { color: colourArgument(value) }),
  },
};

/** A word of Excel.ChartUnderlineStyle in the file's words. */
export function underlineArgument(word: string): string {
  const said = chartUnderlineWords.toFile(word);
  if (said === null) throw invalidArgument(`letters are not underlined ${word}`);
  return said;
}

const text: ClassEmulation<ChartLetters> = {
  name: 'ChartFormatString',
  link: { font: (of) => bind(font, of) },
};

/** Letters of a text by their place; they must be there. */
export function lettersOf(of: ChartLetters): HostObject {
  const body = of.body();
  const long = body === null ? 0 : textOfBody(body).length;
  const { start, length } = of.letters;
  if (start < 0 || length <= 0 || start + length > long)
    throw invalidArgument('the text has no such letters');
  return bind(text, of);
}
