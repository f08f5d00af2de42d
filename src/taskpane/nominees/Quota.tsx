import { Badge, Button, Text, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useState } from 'react';
import type { NomineeCheck } from '../../core/office/nomineeCheck';
import { useActions } from '../office/actions';
import { useRun } from '../office/useRun';
import { usePart } from '../office/words';
import { Disclosure } from '../parts/Disclosure';
import { ProblemNotice } from '../parts/ProblemNotice';
import { ProvinceShare } from './ProvinceShare';
import { ReasonForm } from '../findings/ReasonForm';
import { sectionIds } from './sectionIds';

type QuotaReport = NomineeCheck['quota'];

const useStyles = makeStyles({
  // letters twice as large need a second line
  left: { height: 'auto', minHeight: '20px', whiteSpace: 'normal', flexShrink: 1 },
  root: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS },
  head: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', columnGap: tokens.spacingHorizontalS },
  small: { color: tokens.colorNeutralForeground2 },
  list: { listStyleType: 'none', margin: 0, padding: 0, display: 'grid', gap: tokens.spacingVerticalS },
  item: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    gap: tokens.spacingVerticalXXS,
    overflowWrap: 'anywhere',
  },
});

/** How much of the quota of fighters at the base is left, with its base, by unit, and the units outside of it. */
export function Quota(props: {
  readonly quota: QuotaReport;
  readonly onChanged: () => void;
  /** Told where the province's share was set or taken back. */
  readonly onShareChanged: () => void;
}): ReactNode {
  const { quota } = props;
  const { whole, share } = quota;
  const words = usePart('nomineesView').quota;
  const styles = useStyles();
  if (whole === null) return null;
  const percent = share?.value ?? null;
  return (
    <section className={styles.root} aria-label={words.title} id={sectionIds.quota} data-quota>
      <div className={styles.head}>
        <Text weight="semibold">{words.title}</Text>
        <Badge
          className={styles.left}
          appearance="tint"
          color={whole.left !== null && whole.left < 0 ? 'danger' : 'informative'}
          data-quota-left={whole.left ?? ''}
        >
          {whole.left === null ? words.noShare : words.left(whole.left)}
        </Badge>
      </div>
      <Text size={200}>{words.base(whole.used, whole.base)}</Text>
      {percent === null || whole.allowed === null ? null : (
        <Text size={200} className={styles.small}>
          {words.allowed(percent, whole.allowed)}
        </Text>
      )}
      {share === null ? null : <ProvinceShare share={share} onChanged={props.onShareChanged} />}
      <Disclosure label={words.units}>
        <ul className={styles.list}>
          {quota.units.map((line) => (
            <li key={line.unit} className={styles.item}>
              <Text>{line.unit === '' ? words.noUnit : line.unit}</Text>
              <Text size={200} className={styles.small}>
                {words.base(line.used, line.base)}
              </Text>
              {line.unit === null || line.unit === '' ? null : (
                <Exempt unit={line.unit} onChanged={props.onChanged} />
              )}
            </li>
          ))}
        </ul>
        {quota.exempt.length === 0 ? null : (
          <>
            <Text weight="semibold">{words.exempt}</Text>
            <ul className={styles.list}>
              {quota.exempt.map((unit) => (
                <li key={unit} className={styles.item}>
                  <Text>{unit}</Text>
                  <Include unit={unit} onChanged={props.onChanged} />
                </li>
              ))}
            </ul>
          </>
        )}
      </Disclosure>
    </section>
  );
}

function Exempt(props: { readonly unit: string; readonly onChanged: () => void }): ReactNode {
  const { unit } = props;
  const words = usePart('nomineesView').quota;
  const actions = useActions();
  const keeping = useRun<null>();
  const [asking, setAsking] = useState({ isOpen: false });
  if (!asking.isOpen) {
    return (
      <Button size="small" aria-label={words.exemptOf(unit)} onClick={() => setAsking({ isOpen: true })}>
        {words.exemptButton}
      </Button>
    );
  }
  return (
    <ReasonForm
      label={words.exemptReason}
      button={words.exemptButton}
      keeping={keeping}
      onKeep={(reason) =>
        void keeping.start(() => actions.exemptFromQuota({ unit, reason }), props.onChanged)
      }
      onCancel={() => setAsking({ isOpen: false })}
    />
  );
}

function Include(props: { readonly unit: string; readonly onChanged: () => void }): ReactNode {
  const { unit } = props;
  const words = usePart('nomineesView').quota;
  const actions = useActions();
  const { run, start, again } = useRun<null>();
  if (run.state === 'failed') return <ProblemNotice problem={run.problem} onRetry={again} />;
  return (
    <Button
      size="small"
      aria-label={words.includeOf(unit)}
      disabled={run.state === 'running'}
      onClick={() => void start(() => actions.exemptFromQuota({ unit, reason: null }), props.onChanged)}
    >
      {words.include}
    </Button>
  );
}
