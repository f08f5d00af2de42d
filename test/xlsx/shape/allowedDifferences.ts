import type { ShapeDifference } from './shapeDifferences';

/** A difference that may be, and why. */
export interface AllowedDifference {
  readonly reason: string;
  readonly allows: (difference: ShapeDifference) => boolean;
}

/** `says` is held against "kind part path@attribute". */
function allowed(reason: string, says: RegExp): AllowedDifference {
  return {
    reason,
    allows: ({ kind, part, path, name }) =>
      says.test(`${kind} ${part} ${path}${name === '' ? '' : `@${name}`}`),
  };
}

const always: readonly AllowedDifference[] = [
  allowed('spans of a row are a hint that other cells make wrong (18.3.1.73)', /row\[\d+\]@spans$/),
  allowed('values changed, so Excel shall calculate when it opens the file', /calcPr@fullCalcOnLoad$/),
];

/** Where a file that Excel wrote is opened, written anew and compared with itself. */
export const allowedRewriting: readonly AllowedDifference[] = [
  ...always,
  allowed(
    'the area of a sheet is a hint; rows that have a look and no cell are not counted',
    /dimension@ref$/,
  ),
  allowed('a row that says nothing is left out', /^lost xl\/worksheets\/.*\/row\[\d+\]$/),
  allowed('without the chain Excel makes a new one; the old may name cells that moved', /^lost .*calcChain/),
  allowed(
    'a cell that is written anew has a formula of its own: array formulas and pictures in cells are not modelled',
    /\/c\[[A-Z]+\d+\](\/f@(t|ref)|@(vm|cm))$/,
  ),
  {
    reason:
      'the short date of a region stands in a chart as the region writes it, the reader knows its number alone',
    allows: ({ kind, path, expected }) =>
      kind === 'text' && path.endsWith('/c:numCache/c:formatCode') && /^[dmy/]+$/.test(expected),
  },
  allowed('a page with margins of its own has a pageSetup', /^added .*worksheet\/pageSetup$/),
];

/** Where the same is made through Office.js, beside what Excel 2007 wrote, as all these files are. */
export const allowedMaking: readonly AllowedDifference[] = [
  ...always,
  allowed('text lies in its cell, so that a table of shared strings stays as it came', /sharedStrings\.xml/),
  allowed(
    'the host has no clock and no author: parts about who made the file when are left out',
    /docProps\//,
  ),
  allowed('a theme is colours and fonts of its year', /^\w+ xl\/theme\/theme1\.xml /),
  allowed(
    'which Excel wrote the file, and its window',
    /fileVersion$|@(defaultThemeVersion|calcId|[xy]Window|window(Width|Height))$/,
  ),
  allowed('the style of new tables is that of Excel 2013 and later', /tableStyles@defaultTableStyle$/),
  allowed(
    'there is no printer',
    /printerSettings|Default\(bin\)|pageSetup@(r:id|horizontalDpi|verticalDpi)$|^lost xl\/worksheets\/_rels\/sheet1\.xml\.rels Relationships$/,
  ),
  {
    reason: 'the same number in fewer digits',
    allows: ({ kind, expected, found }) =>
      kind === 'attribute' && expected !== '' && found !== '' && Number(expected) === Number(found),
  },
  allowed('numbers by which axes know one another', /\/c:(axId|crossAx)(\[2\])?@val$/),
  allowed('the language of the program', /c:chartSpace\/c:lang$/),
  allowed(
    'Excel 2013 and later say what Excel 2007 leaves unsaid, with the value that it has there',
    /^added xl\/charts\/.*\/c:(roundedCorners|delete|majorTickMark|minorTickMark|noMultiLvlLbl|overlay|dispBlanksAs|autoTitleDeleted|varyColors|invertIfNegative|gapWidth|smooth|numFmt|marker)$/,
  ),
  allowed(
    'the legend of new charts stands below since Excel 2013',
    /c:legend(Pos@val|\/c:legendPos@val|\/c:layout)$/,
  ),
  allowed('what Excel 2007 wrote for programs of the Macintosh', /dxf\/font\/(condense|extend)$/),
  allowed(
    'links to one address share one relationship',
    /^lost .*\.rels Relationships\/Relationship\(http.*\)\[\d\]$/,
  ),
];

/** What is not allowed, and how often each reason held. */
export function judged(
  differences: readonly ShapeDifference[],
  rules: readonly AllowedDifference[],
): { readonly left: readonly ShapeDifference[]; readonly held: ReadonlyMap<string, number> } {
  const held = new Map<string, number>();
  const left = differences.filter((one) => {
    const rule = rules.find(({ allows }) => allows(one));
    if (rule !== undefined) held.set(rule.reason, (held.get(rule.reason) ?? 0) + 1);
    return rule === undefined;
  });
  return { left, held };
}
