import type { HeaderFooter } from '../../xlsx/sheet/model';
import { asFlag, asText, bind } from '../protocol/hostObject';
import type { ClassEmulation, HostObject } from '../protocol/hostObject';
import { invalidArgument } from '../protocol/officeError';
import { touchSheet } from './sheetTarget';
import type { SheetTarget } from './sheetTarget';

type Page = 'odd' | 'even' | 'first';
type Part = 'L' | 'C' | 'R';

interface PageTarget extends SheetTarget {
  readonly page: Page;
}

function field(page: Page, kind: 'Header' | 'Footer'): `${Page}Header` | `${Page}Footer` {
  return `${page}${kind}`;
}

/** Splits "&Lleft&Ccentre&Rright"; text before the first mark is the centre's (ECMA-376 part 1, 18.3.1.46). */
function partsOfHeader(text: string): Record<Part, string> {
  const parts: Record<Part, string> = { L: '', C: '', R: '' };
  let current: Part = 'C';
  for (const piece of text.match(/&[LCR]|&.|[^&]+|&/gs) ?? []) {
    if (piece === '&L' || piece === '&C' || piece === '&R') current = piece.charAt(1) as Part;
    else parts[current] += piece;
  }
  return parts;
}

function headerOfParts(parts: Readonly<Record<Part, string>>): string {
  return (['L', 'C', 'R'] as const)
    .map((part) => (parts[part] === '' ? '' : `&${part}${parts[part]}`))
    .join('');
}

function read(of: PageTarget, kind: 'Header' | 'Footer', part: Part): string {
  return partsOfHeader(of.sheet.page.headerFooter[field(of.page, kind)])[part];
}

function write(of: PageTarget, place: { kind: 'Header' | 'Footer'; part: Part }, text: string): void {
  const texts = of.sheet.page.headerFooter;
  const name = field(of.page, place.kind);
  const made = headerOfParts({ ...partsOfHeader(texts[name]), [place.part]: text });
  // A header of Excel holds at most 255 characters
  if (made.length > 255) throw invalidArgument('a header or footer holds at most 255 characters');
  texts[name] = made;
  touchSheet(of, 'page');
}

const members = (['Header', 'Footer'] as const).flatMap((kind) =>
  (
    [
      ['left', 'L'],
      ['center', 'C'],
      ['right', 'R'],
    ] as const
  ).map(([side, part]) => ({ name: `${side}${kind}`, kind, part })),
);

const texts: ClassEmulation<PageTarget> = {
  name: 'HeaderFooter',
  get: Object.fromEntries(
    members.map(({ name, kind, part }) => [name, (of: PageTarget) => read(of, kind, part)]),
  ),
  set: Object.fromEntries(
    members.map(({ name, kind, part }) => [
      name,
      (of: PageTarget, value: Parameters<typeof asText>[0]) => write(of, { kind, part }, asText(value)),
    ]),
  ),
};

const states = ['Default', 'FirstAndDefault', 'OddAndEven', 'FirstOddAndEven'] as const;

function stateOf(from: HeaderFooter): string {
  if (from.differentFirst) return from.differentOddEven ? 'FirstOddAndEven' : 'FirstAndDefault';
  return from.differentOddEven ? 'OddAndEven' : 'Default';
}

const group: ClassEmulation<SheetTarget> = {
  name: 'HeaderFooterGroup',
  get: {
    state: (of) => stateOf(of.sheet.page.headerFooter),
    useSheetMargins: (of) => of.sheet.page.headerFooter.alignWithMargins,
    useSheetScale: (of) => of.sheet.page.headerFooter.scaleWithDoc,
  },
  set: {
    state: (of, value) => {
      const state = states.find((one) => one === value);
      if (state === undefined) throw invalidArgument('a state that the API does not know');
      of.sheet.page.headerFooter.differentFirst = state.startsWith('First');
      of.sheet.page.headerFooter.differentOddEven = state.endsWith('OddAndEven');
      touchSheet(of, 'page');
    },
    useSheetMargins: (of, value) => {
      of.sheet.page.headerFooter.alignWithMargins = asFlag(value);
      touchSheet(of, 'page');
    },
    useSheetScale: (of, value) => {
      of.sheet.page.headerFooter.scaleWithDoc = asFlag(value);
      touchSheet(of, 'page');
    },
  },
  link: {
    defaultForAllPages: (of) => bind(texts, { ...of, page: 'odd' }),
    oddPages: (of) => bind(texts, { ...of, page: 'odd' }),
    evenPages: (of) => bind(texts, { ...of, page: 'even' }),
    firstPage: (of) => bind(texts, { ...of, page: 'first' }),
  },
};

/** Headers and footers of a sheet. */
export function headersFootersOf(of: SheetTarget): HostObject {
  return bind(group, of);
}
