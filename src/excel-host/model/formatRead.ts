import type { Session } from '../session';

/** The short date of en-US: format 14 of the file, which stands for the short date of whichever region. */
const shortDate = 'm/d/yyyy';

/** A cell's number format as the API reads it back (semantics.ts: format-number-mac, format-number-region). */
export function formatRead(session: Session, style: number): string {
  const { numberFormat } = session.workbook.styles.look(style);
  switch (session.platform.formatsRead) {
    case 'exactly':
      return numberFormat;
    case 'shortHours':
      return numberFormat === 'hh:mm' ? 'h:mm' : numberFormat;
    case 'byRegion':
      return numberFormat === shortDate && session.locale !== 'en-US' ? 'dd/mm/yyyy' : numberFormat;
  }
}
