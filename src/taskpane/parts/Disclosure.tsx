import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { ChevronRightRegular } from '@fluentui/react-icons/svg/chevron-right';
import type { ReactNode } from 'react';
import { useId } from 'react';
import { useFlag } from '../office/useFlag';
import { Said } from './SheetWords';

const useStyles = makeStyles({
  button: {
    display: 'flex',
    alignItems: 'flex-start',
    gap: tokens.spacingHorizontalXS,
    width: '100%',
    padding: `${tokens.spacingVerticalSNudge} 0`,
    border: 'none',
    background: 'none',
    color: tokens.colorNeutralForeground1,
    font: 'inherit',
    fontWeight: tokens.fontWeightSemibold,
    textAlign: 'left',
    cursor: 'pointer',
    borderRadius: tokens.borderRadiusMedium,
    ':hover': { backgroundColor: tokens.colorSubtleBackgroundHover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  chevron: {
    flexShrink: 0,
    height: '20px',
    display: 'inline-flex',
    alignItems: 'center',
    transitionProperty: 'transform',
    transitionDuration: tokens.durationFast,
    '@media (prefers-reduced-motion: reduce)': { transitionDuration: '0ms' },
  },
  open: { transform: 'rotate(90deg)' },
  label: { flexGrow: 1, minWidth: 0, overflowWrap: 'anywhere' },
  body: { paddingLeft: '20px' },
});

/** The button of a heading that folds what stands below it. */
export function DisclosureButton(props: {
  readonly label: ReactNode;
  readonly isOpen: boolean;
  /** The element that it folds, while it is there. */
  readonly controls?: string;
  readonly onToggle: () => void;
}): ReactNode {
  const styles = useStyles();
  return (
    <button
      type="button"
      className={styles.button}
      aria-expanded={props.isOpen}
      aria-controls={props.controls}
      onClick={props.onToggle}
    >
      <span className={mergeClasses(styles.chevron, props.isOpen && styles.open)}>
        <ChevronRightRegular aria-hidden />
      </span>
      <span className={styles.label}>
        <Said>{props.label}</Said>
      </span>
    </button>
  );
}

/** A heading that folds what stands below it. The body is made only while it is open. */
export function Disclosure(props: {
  readonly label: ReactNode;
  readonly isOpenAtFirst?: boolean;
  readonly children: ReactNode;
}): ReactNode {
  const styles = useStyles();
  const { isOn: isOpen, toggle } = useFlag({ isOnAtFirst: props.isOpenAtFirst ?? false });
  const bodyId = useId();
  return (
    <div>
      <DisclosureButton
        label={props.label}
        isOpen={isOpen}
        {...(isOpen ? { controls: bodyId } : {})}
        onToggle={toggle}
      />
      {isOpen ? (
        <div id={bodyId} className={styles.body}>
          {props.children}
        </div>
      ) : null}
    </div>
  );
}
