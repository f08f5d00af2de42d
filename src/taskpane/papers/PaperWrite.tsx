import { Text, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { Parts } from '../../strings';
import { usePart } from '../office/words';
import { SampleNote } from '../parts/SampleNote';
import { WriteCard } from '../parts/WriteCard';
import { WriteRun } from '../parts/WriteRun';
import { PreviewRun } from './PreviewRun';
import type { Paper, PaperTarget } from './usePaper';

const useStyles = makeStyles({
  root: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalM,
    // without a look there is nothing, and no gap; it stays, so that what comes is read aloud
    ':empty': { marginTop: `calc(-1 * ${tokens.spacingVerticalM})` },
  },
});

/** Where a paper would stand. */
export interface PaperPlace {
  /** Stands for all that was shown: handed back, so that nothing else is written than what was seen. */
  readonly key: string;
  readonly sheet: string;
  readonly isNew: boolean;
  /** Another name, where a sheet of the usual one is not ours; null: the usual one is free or ours. */
  readonly nameOnOffer: string | null;
}

/** What is said on the way to a paper. */
interface PaperWords {
  /** What the paper is called. */
  readonly what: string;
  /** While it is looked at; left out: as of every paper. */
  readonly looking?: string;
  readonly button: string;
  readonly running: string;
}

/** A paper looked at, shown before it is written, and written: what every paper has in common. */
export function PaperWrite<Preview extends PaperPlace, Written>(props: {
  readonly paper: Paper<Preview, Written>;
  readonly words: PaperWords;
  /** Why it cannot be written now; null: it can. */
  readonly obstacle: string | null;
  readonly onWrite: (target: PaperTarget) => void;
  readonly children: (preview: Preview) => ReactNode;
}): ReactNode {
  const { paper, words } = props;
  const said = usePart('papersView');
  const styles = useStyles();
  const { preview } = paper;
  const accepted = preview === null ? {} : { accepted: preview.key };
  return (
    <div className={styles.root} aria-live="polite">
      <PreviewRun previewing={paper.previewing} running={words.looking ?? said.looking} />
      {preview === null ? null : (
        <WriteCard
          title={titleOf(said, words.what, preview)}
          button={words.button}
          isBusy={paper.isBusy}
          obstacle={props.obstacle}
          onWrite={() => props.onWrite({ ...accepted, ...targetOf(preview) })}
          onCancel={paper.putAway}
        >
          <SampleNote />
          {props.children(preview)}
          {preview.nameOnOffer === null ? null : (
            <Text size={200}>{said.nameTaken(preview.nameOnOffer)}</Text>
          )}
          <Text size={200}>{said.untouched}</Text>
        </WriteCard>
      )}
      <WriteRun
        writing={paper.writing}
        onOutdated={paper.lookAgain}
        running={words.running}
        canStop
        otherName={said.other}
        onOtherName={(sheetName) => props.onWrite({ ...accepted, sheetName })}
      />
    </div>
  );
}

function titleOf(said: Parts['papersView'], what: string, { sheet, isNew, nameOnOffer }: PaperPlace): string {
  if (nameOnOffer !== null) return said.newSheet(what, nameOnOffer);
  return isNew ? said.newSheet(what, sheet) : said.sameSheet(what, sheet);
}

function targetOf({ nameOnOffer }: PaperPlace): PaperTarget {
  return nameOnOffer === null ? {} : { sheetName: nameOnOffer };
}
