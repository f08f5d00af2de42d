import { element } from '../zip/xmlTree';
import type { XmlElement } from '../zip/xmlTree';

/** How Excel says that a chart is printed: as a page of a sheet, with Excel's usual margins. */
export function printSettings(): XmlElement {
  const margins = { b: 0.75, l: 0.7, r: 0.7, t: 0.75, header: 0.3, footer: 0.3 };
  return element('c:printSettings', {}, [
    element('c:headerFooter'),
    element('c:pageMargins', margins),
    element('c:pageSetup'),
  ]);
}
