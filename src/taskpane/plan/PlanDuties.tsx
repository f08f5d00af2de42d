import { Button, Checkbox, Field, Input, Text, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useState } from 'react';
import type { DutyChoice } from '../../core/plan/recurringDuties';
import type { DutyId } from '../../core/vocabulary/recurringDuties';
import { useActions } from '../office/actions';
import { useRun } from '../office/useRun';
import { usePart } from '../office/words';
import { Disclosure } from '../parts/Disclosure';
import { ProblemNotice } from '../parts/ProblemNotice';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', alignItems: 'flex-start', gap: tokens.spacingVerticalXS },
  own: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalS },
  wide: { width: '100%' },
  small: { color: tokens.colorNeutralForeground2 },
});

/** The duties that a year's plan is asked for: usual ones on or off, and the office's own. Each change is kept at once. */
export function PlanDuties(props: { readonly duties: DutyChoice; readonly onKept: () => void }): ReactNode {
  const { duties } = props;
  const words = usePart('planFindings').duties;
  const styles = useStyles();
  const actions = useActions();
  const keeping = useRun<null>();
  const [name, setName] = useState('');
  const [also, setAlso] = useState('');
  const isBusy = keeping.run.state === 'running';
  const keep = (wanted: DutyChoice) => void keeping.start(() => actions.chooseDuties(wanted), props.onKept);
  const isUsual = duties.off.length === 0 && duties.own.length === 0;
  return (
    <Disclosure label={words.title}>
      <div className={styles.root} data-plan-duties>
        <Text size={200} className={styles.small}>
          {words.hint}
        </Text>
        {(Object.entries(words.names) as readonly (readonly [DutyId, string])[]).map(([id, said]) => (
          <Checkbox
            key={id}
            label={said}
            checked={!duties.off.includes(id)}
            disabled={isBusy}
            onChange={(_event, { checked }) =>
              keep({
                ...duties,
                off: checked === true ? duties.off.filter((one) => one !== id) : [...duties.off, id],
              })
            }
          />
        ))}
        {duties.own.length === 0 ? null : <Text weight="semibold">{words.ownTitle}</Text>}
        {duties.own.map((duty) => (
          <div key={duty.name} className={styles.own}>
            <Text>{duty.name}</Text>
            {duty.words.length === 0 ? null : (
              <Text size={200} className={styles.small}>
                {words.alsoBy(duty.words)}
              </Text>
            )}
            <Button
              size="small"
              aria-label={words.removeOf(duty.name)}
              disabled={isBusy}
              onClick={() => keep({ ...duties, own: duties.own.filter((one) => one !== duty) })}
            >
              {words.remove}
            </Button>
          </div>
        ))}
        <Field label={words.addLabel} className={styles.wide}>
          <Input value={name} onChange={(_event, data) => setName(data.value)} />
        </Field>
        <Field label={words.wordsLabel} className={styles.wide}>
          <Input value={also} onChange={(_event, data) => setAlso(data.value)} />
        </Field>
        <div className={styles.own}>
          <Button
            size="small"
            disabled={isBusy || name.trim() === ''}
            onClick={() => keep({ ...duties, own: [...duties.own, { name, words: also.split(';') }] })}
          >
            {words.add}
          </Button>
          {isUsual ? null : (
            <Button size="small" disabled={isBusy} onClick={() => keep({ off: [], own: [] })}>
              {words.back}
            </Button>
          )}
        </div>
        {keeping.run.state === 'done' ? (
          <Text size={200} role="status">
            {words.kept}
          </Text>
        ) : null}
        {keeping.run.state === 'failed' ? (
          <ProblemNotice problem={keeping.run.problem} onRetry={keeping.again} />
        ) : null}
      </div>
    </Disclosure>
  );
}
