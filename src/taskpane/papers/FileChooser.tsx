import { Button, Text, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons/svg/dismiss';
import type { DragEvent, ReactNode } from 'react';
import { useEffect, useRef } from 'react';
import { useFlag } from '../office/useFlag';
import { usePart } from '../office/words';
import type { ChosenFiles } from './useChosenFiles';

const useStyles = makeStyles({
  zone: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
    padding: tokens.spacingHorizontalM,
    border: `1px dashed ${tokens.colorNeutralStrokeAccessible}`,
    borderRadius: tokens.borderRadiusLarge,
  },
  over: {
    border: `1px solid ${tokens.colorCompoundBrandStroke}`,
    backgroundColor: tokens.colorNeutralBackground1Hover,
  },
  input: { display: 'none' },
  list: { listStyleType: 'none', margin: 0, padding: 0, display: 'grid', gap: tokens.spacingVerticalXS },
  file: { display: 'flex', alignItems: 'center', justifyContent: 'space-between' },
  name: { minWidth: 0, overflowWrap: 'anywhere' },
  small: { color: tokens.colorNeutralForeground2 },
});

/** Files by a button or by dragging them here; each can be left out again. Kinds that cannot be read are named later. */
export function FileChooser(props: {
  readonly chosen: ChosenFiles;
  readonly isDisabled: boolean;
}): ReactNode {
  const { chosen, isDisabled } = props;
  const words = usePart('papersView').join;
  const styles = useStyles();
  const input = useRef<HTMLInputElement>(null);
  const over = useFlag();
  useEffect(keepPageOnDrop, []);
  const drag = (event: DragEvent) => {
    event.preventDefault();
    over.turnOn();
  };
  const drop = (event: DragEvent) => {
    event.preventDefault();
    over.turnOff();
    if (!isDisabled) void chosen.add([...event.dataTransfer.files]);
  };
  return (
    <>
      <input
        ref={input}
        className={styles.input}
        type="file"
        multiple
        accept=".xlsx,.xlsm,.docx,.xls,.doc,.pdf"
        aria-label={words.choose}
        tabIndex={-1}
        data-unit-files
        onChange={(event) => {
          const files = [...(event.target.files ?? [])];
          event.target.value = '';
          void chosen.add(files);
        }}
      />
      <div
        className={mergeClasses(styles.zone, over.isOn && styles.over)}
        data-drop-zone
        onDragOver={drag}
        onDragLeave={over.turnOff}
        onDrop={drop}
      >
        <Button disabled={isDisabled} onClick={() => input.current?.click()}>
          {words.choose}
        </Button>
        <Text size={200} className={styles.small}>
          {words.drop}
        </Text>
      </div>
      {chosen.files.length === 0 ? null : (
        <ul className={styles.list} aria-label={words.files}>
          {chosen.files.map(({ key, name }) => (
            <li key={key} className={styles.file}>
              <Text className={styles.name}>{name}</Text>
              <Button
                size="small"
                appearance="subtle"
                icon={<DismissRegular />}
                disabled={isDisabled}
                aria-label={words.leaveOut(name)}
                onClick={() => chosen.drop(key)}
              />
            </li>
          ))}
        </ul>
      )}
      {chosen.notOpened.map((name) => (
        <Text key={name} role="alert" size={200}>
          {words.notOpened(name)}
        </Text>
      ))}
    </>
  );
}

/** A file dropped beside the place for it would open in place of the pane. Answers how to end that. */
function keepPageOnDrop(): () => void {
  const keep = (event: Event) => event.preventDefault();
  document.addEventListener('dragover', keep);
  document.addEventListener('drop', keep);
  return () => {
    document.removeEventListener('dragover', keep);
    document.removeEventListener('drop', keep);
  };
}
