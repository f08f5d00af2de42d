import { lawNumbers } from '../../vocabulary/lawNumbers';
import type { Finding } from '../finding';
import { instrumentsIn, namesInstrument } from '../plan/citedInstruments';
import { citedAbove } from './evidence/citedAbove';
import { indexOf } from './evidence/nomineeIndex';
import { ofSheet } from './evidence/nomineeFinding';
import { nomineeRule } from './evidence/nomineeRule';

/**
 * The Law cited on the list without the amendment that is in force on the list's own day, as CC-04 says it of plans. A
 * list whose dossiers were all received before goes by the Law as it was.
 */
export const ds14 = nomineeRule(
  {
    id: 'DS-14',
    severity: 'info',
    source: `amendments of ${lawNumbers.law2022}`,
    confidence: 'M',
    goesBy: 'paper',
    restsOnLaw: false,
    messages: ['withoutAmendment'],
  },
  ({ tables, everyone, book, paperDay }) =>
    tables.flatMap((table): readonly Finding[] => {
      const citations = citedAbove(table);
      const law = instrumentsIn(citations, book).find(
        ({ instrument }) => instrument.number === lawNumbers.law2022,
      );
      if (law === undefined) return [];
      const received = (indexOf(everyone).bySheet.get(table.sheet) ?? []).map(
        ({ dossier }) => dossier.received.value,
      );
      return law.instrument.amendedBy
        .filter(
          ({ number, from }) =>
            from <= paperDay &&
            !namesInstrument({ citations }, number) &&
            received.some((day) => day === null || day >= from),
        )
        .map(({ number }) => {
          const data = { cited: law.citation.text, amendment: number };
          const { sheet } = table;
          return ofSheet('DS-14', { messageId: 'withoutAmendment', severity: 'info', sheet, data });
        });
    }),
);
