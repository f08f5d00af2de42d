import { makeStyles, tokens } from '@fluentui/react-components';

/** Looks of the pane's frame. The top right 40 px stay free: Office draws its own button there. */
export const useShellStyles = makeStyles({
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
    containerType: 'inline-size',
  },
  // four beside each other; two by two where letters are twice as large in a narrow pane
  tabs: {
    flexGrow: 1,
    // Fluent's list keeps the width of its words
    flexShrink: 1,
    minWidth: 0,
    '@container (max-width: 250px)': {
      display: 'grid',
      gridTemplateColumns: 'minmax(0, 1fr) minmax(0, 1fr)',
    },
  },
  menu: { flexShrink: 0, '@media (max-width: 200px)': { minWidth: '24px', padding: 0 } },
  tab: {
    minWidth: 0,
    // Fluent lays icon and word side by side in a grid: here they stand in two rows of one column.
    justifyItems: 'center',
    paddingTop: tokens.spacingVerticalXS,
    paddingBottom: tokens.spacingVerticalS,
    '@media (max-width: 400px)': { paddingLeft: '3px', paddingRight: '3px' },
    '& .fui-Tab__icon': { gridColumnStart: 1, gridRowStart: 1, overflow: 'visible' },
    '& .fui-Tab__content': {
      gridColumnStart: 1,
      gridRowStart: 2,
      '@media (max-width: 340px)': { fontSize: '13px' },
      '@media (max-width: 200px)': { whiteSpace: 'normal', overflowWrap: 'anywhere' },
    },
    '& .fui-Tab__content--reserved-space': {
      gridColumnStart: 1,
      gridRowStart: 2,
      '@media (max-width: 340px)': { fontSize: '13px' },
      '@media (max-width: 200px)': { whiteSpace: 'normal', overflowWrap: 'anywhere' },
    },
  },
  tabIcon: { position: 'relative', display: 'inline-flex' },
  tabCount: { position: 'absolute', left: '75%', top: '-5px' },
  content: {
    flexGrow: 1,
    minHeight: 0,
    overflowY: 'auto',
    overflowX: 'hidden',
    padding: tokens.spacingHorizontalM,
    boxSizing: 'border-box',
  },
  dock: { flexShrink: 0, ':empty': { display: 'none' }, '[hidden]': { display: 'none' } },
  screen: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
});
