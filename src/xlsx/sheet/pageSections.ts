import { defaultPage } from './model';
import type { HeaderFooter, PageSetup } from './model';
import { element, withAttributes } from '../zip/xmlTree';
import type { XmlElement } from '../zip/xmlTree';

/** The four elements of a sheet's page set-up; attributes that nobody models (printer settings) are kept. */
export function pageSections(
  page: PageSetup,
  old: (name: string) => XmlElement | null,
): [name: string, section: XmlElement | null][] {
  const { left, right, top, bottom, header, footer } = page.margins;
  return [
    [
      'printOptions',
      bare(
        withAttributes(old('printOptions') ?? element('printOptions'), {
          gridLines: on(page.printGridlines),
          headings: on(page.printHeadings),
          horizontalCentered: on(page.centerHorizontally),
          verticalCentered: on(page.centerVertically),
        }),
      ),
    ],
    ['pageMargins', margins({ left, right, top, bottom, header, footer }, old('pageMargins'))],
    ['pageSetup', setUp(page, old('pageSetup'))],
    ['headerFooter', headerFooter(page.headerFooter)],
  ];
}

function on(value: boolean): number | undefined {
  return value ? 1 : undefined;
}

function bare(made: XmlElement): XmlElement | null {
  return Object.keys(made.attributes).length === 0 ? null : made;
}

/** A margin that did not change keeps its digits. */
function margins(inches: PageSetup['margins'], old: XmlElement | null): XmlElement {
  const told = old?.attributes ?? {};
  const kept = Object.entries(inches).map(([name, value]) => {
    const before = told[name];
    return [name, before !== undefined && Number(before) === value ? before : String(value)];
  });
  return element('pageMargins', Object.fromEntries(kept) as Record<string, string>);
}

/** Nothing where the file says nothing and the page is as every page begins. */
function setUp(page: PageSetup, before: XmlElement | null): XmlElement | null {
  if (before === null && JSON.stringify(page) === JSON.stringify(defaultPage())) return null;
  return withAttributes(before ?? element('pageSetup'), {
    paperSize: page.paperSize ?? undefined,
    scale: page.scale === null || page.fitToPage ? undefined : page.scale,
    firstPageNumber: page.firstPageNumber === 1 ? undefined : (page.firstPageNumber ?? undefined),
    useFirstPageNumber: on(page.firstPageNumber !== null),
    fitToWidth: page.fitToPage && page.fitToWidth !== 1 ? page.fitToWidth : undefined,
    fitToHeight: page.fitToPage && page.fitToHeight !== 1 ? page.fitToHeight : undefined,
    pageOrder: page.pageOrder === 'overThenDown' ? page.pageOrder : undefined,
    orientation: page.orientation,
    blackAndWhite: on(page.blackAndWhite),
    draft: on(page.draft),
    cellComments: page.comments === 'none' ? undefined : page.comments,
    errors: page.errors === 'displayed' ? undefined : page.errors,
  });
}

/** The texts in the schema's order: odd, even, first; first-page texts count only under `differentFirst`. */
function headerFooter(texts: HeaderFooter): XmlElement | null {
  const names = ['oddHeader', 'oddFooter', 'evenHeader', 'evenFooter', 'firstHeader', 'firstFooter'] as const;
  const children = names.filter((name) => texts[name] !== '').map((name) => element(name, {}, [texts[name]]));
  const attributes = {
    differentOddEven: on(texts.differentOddEven),
    differentFirst: on(texts.differentFirst),
    scaleWithDoc: texts.scaleWithDoc ? undefined : 0,
    alignWithMargins: texts.alignWithMargins ? undefined : 0,
  };
  const made = element('headerFooter', attributes, children);
  return children.length === 0 && Object.keys(made.attributes).length === 0 ? null : made;
}
