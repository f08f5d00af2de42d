import { Text, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { SummariesPreview, SummarySheetPreview } from '../../actions/papers/previewSummaries';
import { usePart } from '../office/words';
import { Disclosure } from '../parts/Disclosure';
import { ProblemNotice } from '../parts/ProblemNotice';
import { SampleNote } from '../parts/SampleNote';
import { Working } from '../parts/Working';
import { WriteCard } from '../parts/WriteCard';
import { WriteRun } from '../parts/WriteRun';
import { FiguresChoice } from './FiguresChoice';
import { TieOutLine } from './TieOutLine';
import type { StandardRequest } from './useStandard';
import { useStandard } from './useStandard';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  list: { listStyleType: 'none', margin: 0, padding: 0, display: 'grid', gap: tokens.spacingVerticalXS },
  tables: { margin: 0, paddingLeft: '16px' },
  small: { color: tokens.colorNeutralForeground2 },
});

/** The tables that the add-in makes itself: what would be written, as numbers or formulas, and whether the sums agree. */
export function StandardTables(props: {
  readonly preview: SummariesPreview;
  readonly isReadOnly: boolean;
  /** True where another write stands before this one: its button is the main one. */
  readonly isSecond: boolean;
  readonly request: StandardRequest;
}): ReactNode {
  const words = usePart('summariesView').standard;
  const styles = useStyles();
  const standard = useStandard(props.preview, props.request);
  const { preview, recounting, filling } = standard;
  const isBusy = [recounting.run, filling.run].some(({ state }) => state === 'running');
  const hasChanges = preview.sheets.some(({ changedCells }) => changedCells !== 0);
  const content = (
    <>
      <ul className={styles.list}>
        {preview.sheets.map((sheet) => (
          <SheetOffer key={sheet.about} sheet={sheet} figures={preview.figures} />
        ))}
      </ul>
      {preview.nameOnOffer === null ? null : (
        <Text size={200}>{words.nameTaken(preview.nameOnOffer.sheet, preview.nameOnOffer.otherName)}</Text>
      )}
      {props.isReadOnly ? null : (
        <FiguresChoice figures={preview.figures} isBusy={isBusy} onChoose={standard.choose} />
      )}
      <TieOutLine tieOut={preview.tieOut} findings={preview.findings} />
    </>
  );
  return (
    <div className={styles.root} data-standard-tables>
      {hasChanges && !props.isReadOnly ? (
        <WriteCard
          title={words.title}
          button={words.button}
          isBusy={isBusy}
          isSecond={props.isSecond}
          onWrite={() => standard.fill({})}
          onCancel={props.request.onCancel}
        >
          <SampleNote />
          {content}
          <Text size={200} className={styles.small}>
            {words.untouched}
          </Text>
        </WriteCard>
      ) : (
        <section className={styles.root} aria-label={words.title}>
          <Text weight="semibold">{words.title}</Text>
          {content}
        </section>
      )}
      {recounting.run.state === 'running' && recounting.run.isSlow ? (
        <Working label={words.recounting} run={recounting.run} />
      ) : null}
      {recounting.run.state === 'failed' ? (
        <ProblemNotice problem={recounting.run.problem} onRetry={recounting.again} />
      ) : null}
      <WriteRun
        writing={filling}
        running={words.running}
        canStop
        otherName={words.other}
        onOtherName={standard.fillElsewhere}
        onOutdated={() => standard.choose(preview.figures)}
      />
    </div>
  );
}

/** One sheet: new, or what would change on it, with its tables folded. */
function SheetOffer(props: {
  readonly sheet: SummarySheetPreview;
  readonly figures: SummariesPreview['figures'];
}): ReactNode {
  const { sheet, isNew, changedCells, tables } = props.sheet;
  const words = usePart('summariesView').standard;
  const styles = useStyles();
  const live = tables.filter((table) => table.live).length;
  const change = changedCells === 0 ? words.same : words.changed(changedCells ?? 0);
  return (
    <li data-summary-sheet={sheet}>
      <Text>{words.sheet(sheet)}</Text>
      <Text size={200} block className={styles.small}>
        {isNew ? words.isNew : change}
      </Text>
      <Disclosure
        label={
          props.figures === 'formulas' ? words.tablesLive(live, tables.length) : words.tables(tables.length)
        }
      >
        <ul className={styles.tables}>
          {tables.map(({ id, title, rows, why }) => (
            <li key={id}>
              <Text>{words.table(title, rows)}</Text>
              {why === null ? null : (
                <Text size={200} block className={styles.small}>
                  {why}
                </Text>
              )}
            </li>
          ))}
        </ul>
      </Disclosure>
    </li>
  );
}
