import { makeStyles, tokens } from '@fluentui/react-components';

/** Looks of the pane's frame. The top right 40 px stay free: Office draws its own button there. */
export const useShellStyles = makeStyles({
  provider: { height: '100%', backgroundColor: tokens.colorNeutralBackground1 },
  root: { display: 'flex', flexDirection: 'column', height: '100%', overflow: 'hidden' },
  next: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'baseline',
    columnGap: tokens.spacingHorizontalS,
    minHeight: '24px',
    padding: `${tokens.spacingVerticalS} 44px ${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
    color: tokens.colorNeutralForeground2,
  },
  bar: {
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'space-between',
    paddingRight: tokens.spacingHorizontalS,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  tab: {
    display: 'flex',
    flexDirection: 'column',
    gap: 0,
    paddingTop: tokens.spacingVerticalS,
    paddingBottom: tokens.spacingVerticalS,
  },
  tabWord: { display: 'inline-flex', alignItems: 'center', gap: tokens.spacingHorizontalXS },
  content: {
    flexGrow: 1,
    minHeight: 0,
    overflowY: 'auto',
    overflowX: 'hidden',
    padding: tokens.spacingHorizontalM,
    boxSizing: 'border-box',
  },
  screen: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
});
