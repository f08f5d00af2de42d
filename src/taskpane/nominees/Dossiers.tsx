import { Button, Text, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useState } from 'react';
import type { NomineeCheck } from '../../core/office/nomineeCheck';
import { useJump } from '../office/useJump';
import { usePart, useWords } from '../office/words';
import { Disclosure } from '../parts/Disclosure';
import { Facts } from '../parts/Facts';
import { JumpNotice } from '../parts/JumpNotice';
import { sectionIds } from './sectionIds';

type Report = NomineeCheck['dossiers'];
type OpenDossier = Report['open'][number];

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS },
  list: { listStyleType: 'none', margin: 0, padding: 0, display: 'grid', gap: tokens.spacingVerticalM },
  item: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    gap: tokens.spacingVerticalXXS,
    overflowWrap: 'anywhere',
  },
  small: { color: tokens.colorNeutralForeground2 },
});

const pageSize = 20;

/** Which dossiers lack which papers, and the days counted back from the day on which they are due. */
export function Dossiers(props: {
  readonly dossiers: Report;
  readonly calendars: NomineeCheck['calendars'];
  /** Sheets of the lists: of several, each row says on which it stands. */
  readonly sheets: readonly string[];
}): ReactNode {
  const { dossiers, calendars, sheets } = props;
  const words = usePart('nomineesView').dossiers;
  const styles = useStyles();
  const [shown, setShown] = useState(pageSize);
  const left = dossiers.open.length - shown;
  const isTold = dossiers.complete + dossiers.open.length > 0;
  if (!isTold && calendars.length === 0) return null;
  return (
    <section className={styles.root} aria-label={words.title} id={sectionIds.dossiers} data-dossiers>
      <Text weight="semibold">{words.title}</Text>
      {isTold ? (
        <Text size={200}>{words.counts(dossiers.complete, dossiers.open.length, dossiers.notTold)}</Text>
      ) : null}
      {dossiers.open.length === 0 ? null : (
        <Disclosure label={words.open(dossiers.open.length)}>
          <ul className={styles.list}>
            {dossiers.open.slice(0, shown).map((dossier) => (
              <Dossier
                key={`${dossier.nomineeKey} ${dossier.sheet} ${dossier.row}`}
                dossier={dossier}
                isAmongSheets={sheets.length > 1}
              />
            ))}
          </ul>
          {left > 0 ? (
            <Button size="small" onClick={() => setShown(shown + pageSize)}>
              {words.more(Math.min(pageSize, left), left)}
            </Button>
          ) : null}
        </Disclosure>
      )}
      {calendars.map((calendar) => (
        <Calendar key={`${calendar.due} ${calendar.from}`} calendar={calendar} />
      ))}
    </section>
  );
}

function Dossier(props: { readonly dossier: OpenDossier; readonly isAmongSheets: boolean }): ReactNode {
  const { dossier } = props;
  const words = usePart('nomineesView').dossiers;
  const { findings } = useWords().tasksView;
  const styles = useStyles();
  const jump = useJump();
  const row = findings.place.row(dossier.row + 1);
  const place = props.isAmongSheets ? words.place(dossier.sheet, row) : row;
  const named = (state: OpenDossier['papers'][number]['state']) =>
    dossier.papers
      .filter((paper) => paper.state === state)
      .map(({ anyOf }) => anyOf.map((paper) => words.papers[paper]).join(words.or));
  const received = named('received');
  return (
    <li className={styles.item} data-dossier={dossier.row + 1}>
      <Text size={200} className={styles.small}>
        {dossier.due === null ? place : `${place} · ${words.due(dossier.due)}`}
      </Text>
      <Text weight="semibold">{findings.who(dossier.who, dossier.award)}</Text>
      <Text>{words.missing(named('missing'))}</Text>
      {received.length === 0 ? null : (
        <Text size={200} className={styles.small}>
          {words.received(received)}
        </Text>
      )}
      <Button
        size="small"
        aria-label={findings.goToPlace(findings.goToRow, place)}
        onClick={() => jump.toCell({ sheet: dossier.sheet, row: dossier.row, column: 0 })}
      >
        {findings.goToRow}
      </Button>
      <JumpNotice jump={jump} />
    </li>
  );
}

function Calendar(props: { readonly calendar: NomineeCheck['calendars'][number] }): ReactNode {
  const { due, count, lines } = props.calendar;
  const words = usePart('nomineesView').calendar;
  const styles = useStyles();
  return (
    <Disclosure label={words.title(due, count)}>
      <Facts
        facts={lines.map(({ step, date, isProvisional }) => ({
          name: words.steps[step],
          value: words.line(date, isProvisional),
        }))}
      />
      <Text size={200} className={styles.small}>
        {words.hint}
      </Text>
    </Disclosure>
  );
}
