import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { CalendarClockRegular } from '@fluentui/react-icons/svg/calendar-clock';
import { ClockRegular } from '@fluentui/react-icons/svg/clock';
import { ErrorCircleFilled } from '@fluentui/react-icons/svg/error-circle';
import { WarningFilled } from '@fluentui/react-icons/svg/warning';
import type { ReactNode } from 'react';
import type { DueStep } from '../../core/tasks/dueStep';

const useStyles = makeStyles({
  root: { display: 'inline-flex', alignItems: 'center', gap: tokens.spacingHorizontalXS },
  icon: { flexShrink: 0, display: 'inline-flex' },
  overdue: { color: tokens.colorStatusDangerForeground3 },
  today: { color: tokens.colorStatusWarningForeground3 },
  within1: { color: tokens.colorStatusWarningForeground3 },
  within3: { color: tokens.colorNeutralForeground1 },
  within7: { color: tokens.colorNeutralForeground2 },
});

const icons = {
  overdue: ErrorCircleFilled,
  today: WarningFilled,
  within1: WarningFilled,
  within3: ClockRegular,
  within7: CalendarClockRegular,
};

/** How near a deadline is, by icon, word and colour, never by colour alone. */
export function DueMark(props: { readonly step: DueStep; readonly children: ReactNode }): ReactNode {
  const styles = useStyles();
  const Icon = icons[props.step];
  return (
    <span className={mergeClasses(styles.root, styles[props.step])}>
      <span className={styles.icon}>
        <Icon aria-hidden />
      </span>
      <span>{props.children}</span>
    </span>
  );
}
