import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { ErrorCircleFilled } from '@fluentui/react-icons/svg/error-circle';
import { InfoFilled } from '@fluentui/react-icons/svg/info';
import { WarningFilled } from '@fluentui/react-icons/svg/warning';
import type { ReactNode } from 'react';
import type { Severity } from '../../core/rules/finding';
import { useWords } from '../office/words';

const useStyles = makeStyles({
  root: {
    display: 'inline-flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalXXS,
    whiteSpace: 'nowrap',
  },
  error: { color: tokens.colorStatusDangerForeground3 },
  warning: { color: tokens.colorStatusWarningForeground3 },
  info: { color: tokens.colorNeutralForeground2 },
});

const icons = { error: ErrorCircleFilled, warning: WarningFilled, info: InfoFilled };

/** Severity by icon, word and colour, never by colour alone. */
export function SeverityMark(props: { readonly severity: Severity }): ReactNode {
  const styles = useStyles();
  const Icon = icons[props.severity];
  return (
    <span className={mergeClasses(styles.root, styles[props.severity])}>
      <Icon aria-hidden />
      <span>{useWords().tasksView.findings.severities[props.severity]}</span>
    </span>
  );
}
