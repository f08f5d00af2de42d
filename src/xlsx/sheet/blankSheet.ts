import { element } from '../zip/xmlTree';
import type { XmlElement } from '../zip/xmlTree';

const mainSpace = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const linkSpace = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** A worksheet as Excel begins one. `rowHeight` in points, as the Normal font asks for it. */
export function blankSheet(about: { readonly rowHeight: number }): XmlElement {
  return element('worksheet', { xmlns: mainSpace, 'xmlns:r': linkSpace }, [
    element('dimension', { ref: 'A1' }),
    element('sheetViews', {}, [element('sheetView', { workbookViewId: 0 })]),
    element('sheetFormatPr', { defaultRowHeight: about.rowHeight }),
    element('sheetData'),
    element('pageMargins', { left: 0.7, right: 0.7, top: 0.75, bottom: 0.75, header: 0.3, footer: 0.3 }),
  ]);
}
