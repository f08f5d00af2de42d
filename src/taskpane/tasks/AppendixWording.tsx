import { Checkbox, makeStyles } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { AppendixPreview } from '../../actions/papers/appendix';
import type { AppendixSettings } from '../../core/plan/appendixSettings';
import { useWords } from '../office/words';

const useStyles = makeStyles({ root: { display: 'flex', flexDirection: 'column' } });

/** How names, days and remarks of the task sheet stand in the appendix, each with how many cells it is about. */
export function AppendixWording(props: {
  readonly preview: Pick<AppendixPreview, 'settings' | 'writtenOut'>;
  readonly isBusy: boolean;
  /** The person wants it otherwise: remembered, and looked at anew. */
  readonly onChange: (settings: AppendixSettings) => void;
}): ReactNode {
  const { settings, writtenOut } = props.preview;
  const words = useWords().tasksView.appendix.wording;
  const styles = useStyles();
  const change = (changed: Partial<AppendixSettings>) => props.onChange({ ...settings, ...changed });
  const choices = [
    {
      name: 'bodyNames',
      isOn: settings.bodyNames === 'full',
      cells: writtenOut.bodyNames,
      turn: (isOn: boolean) => change({ bodyNames: isOn ? 'full' : 'asTyped' }),
    },
    {
      name: 'days',
      isOn: settings.days === 'dayMonthYear',
      cells: writtenOut.days,
      turn: (isOn: boolean) => change({ days: isOn ? 'dayMonthYear' : 'asTyped' }),
    },
    {
      name: 'notes',
      isOn: settings.notes === 'carried',
      cells: writtenOut.notes,
      turn: (isOn: boolean) => change({ notes: isOn ? 'carried' : 'leftOut' }),
    },
  ] as const;
  const offered = choices.filter(({ cells }) => cells > 0);
  if (offered.length === 0) return null;
  return (
    <div className={styles.root} role="group" aria-label={words.label} data-wording>
      {offered.map(({ name, isOn, cells, turn }) => (
        <Checkbox
          key={name}
          label={words[name](cells)}
          checked={isOn}
          disabled={props.isBusy}
          onChange={(_event, data) => turn(data.checked === true)}
        />
      ))}
    </div>
  );
}
