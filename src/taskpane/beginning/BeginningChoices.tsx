import { Button, Text, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useContext } from 'react';
import { SampleShown } from '../office/sampleShown';
import { useWords } from '../office/words';
import { WriteRun } from '../parts/WriteRun';
import type { Beginning } from './useBeginning';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
  choice: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    gap: tokens.spacingVerticalXXS,
  },
  hint: { color: tokens.colorNeutralForeground2 },
});

/** One way to begin: its button, and beforehand what it does. */
export function BeginningChoice(props: {
  readonly name: 'openBook' | 'template' | 'sample';
  readonly label: string;
  readonly hint: string;
  readonly isBusy: boolean;
  readonly onChoose: () => void;
}): ReactNode {
  const styles = useStyles();
  return (
    <div className={styles.choice} data-beginning={props.name}>
      <Button disabled={props.isBusy} onClick={props.onChoose}>
        {props.label}
      </Button>
      <Text size={200} className={styles.hint}>
        {props.hint}
      </Text>
    </div>
  );
}

/** Blank sheets with columns, or invented data: what each puts into the workbook is said before it is pressed. */
export function BeginningChoices(props: {
  readonly beginning: Beginning;
  /** The sheet of a plan that stands: invented data are not mixed with it; null: there is none. */
  readonly planSheet: string | null;
  readonly isReadOnly: boolean;
}): ReactNode {
  const said = useWords();
  const words = said.planView.firstRun;
  const styles = useStyles();
  const sample = useContext(SampleShown);
  const { beginning, planSheet } = props;
  const { adding, making, isBusy, addSample, makeTemplates } = beginning;
  if (props.isReadOnly) return <Text>{words.readOnly}</Text>;
  return (
    <div className={styles.root}>
      <BeginningChoice
        name="template"
        label={words.template}
        hint={words.templateHint}
        isBusy={isBusy}
        onChoose={makeTemplates}
      />
      <WriteRun
        writing={making}
        running={said.pane.writing}
        otherName={(name) => name}
        onOtherName={makeTemplates}
      />
      {sample.length > 0 ? (
        <Text size={200} className={styles.hint} data-sample-is-in>
          {words.sampleIsIn(
            sample.map(({ sheet }) => sheet),
            said.pane.sample.remove,
          )}
        </Text>
      ) : planSheet === null ? (
        <BeginningChoice
          name="sample"
          label={words.sample}
          hint={words.sampleHint}
          isBusy={isBusy}
          onChoose={addSample}
        />
      ) : (
        <Text size={200} className={styles.hint}>
          {words.noSample(planSheet)}
        </Text>
      )}
      <WriteRun
        writing={adding}
        running={said.pane.writing}
        otherName={(name) => name}
        onOtherName={addSample}
      />
      <Text size={200} className={styles.hint}>
        {words.excelUndo}
      </Text>
    </div>
  );
}
