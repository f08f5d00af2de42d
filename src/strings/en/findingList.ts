import type { FixKind } from '../../core/rules/finding';
import type { findingList as vietnamese } from '../vi/findingList';
import { stalePlaces } from './cellPlaces';
import { counted } from './counted';

const count = new Intl.NumberFormat('en-GB');

/** dd/mm/yyyy of a day YYYY-MM-DD. */
const day = (date: string): string => date.split('-').reverse().join('/');

const fixKinds: Readonly<Record<FixKind, string>> = {
  spaces: 'Extra spaces',
  composition: 'Combining letters (hard to find and to sort)',
  alias: 'Written differently from most of the sheet',
  slip: 'A name with one letter mistyped',
  date: 'Days that are not clear',
  monthFirst: 'Days written month/day',
  leadTwice: 'The lead body again among those that support',
  lostZero: 'The 0 at the start is lost',
  capitals: 'Names in small letters throughout',
  oldFont: 'Old fonts (TCVN3, VNI), to Unicode',
};

/** What the list of findings says, in every view that has one. */
export const findingList: typeof vietnamese = {
  list: {
    allSettled: 'Everything is settled. Press Check again to be sure.',
    clearSearch: 'Clear the search',
    found: (n) => `${counted(n, 'finding has', 'findings have')} these words`,
    grouping: 'Group by',
    groupings: { rule: 'rule', sheet: 'sheet', unit: 'unit' },
    ofPlan: 'Plan',
    ofNobody: 'General, of no unit in particular',
    keys: 'Alt+↑ / Alt+↓',
    nextHint: 'Next finding (Alt+↓ while you are in the list)',
    previousHint: 'Previous finding (Alt+↑ while you are in the list)',
    card: (at, all) => `Finding ${count.format(at)} of ${count.format(all)}`,
    maybeMended: 'Put right? This cell has changed since the check. Check again to be sure.',
  },
  oneByOne: {
    start: 'One by one',
    stop: 'Show the whole list',
    label: 'Findings one by one',
    at: (at, all) => `${count.format(at)}/${count.format(all)}`,
    accept: 'Accept the fix',
    next: 'Next',
    previous: 'Previous',
  },
  since: {
    checks: (since) =>
      [
        `${count.format(since.fresh)} new`,
        `${count.format(since.fixed)} gone`,
        `${count.format(since.ignored)} ignored`,
        `${count.format(since.left)} left`,
      ].join(' · '),
    followed: (since) =>
      `After the last edit: ${[
        ...(since.fixed > 0 ? [`${count.format(since.fixed)} gone`] : []),
        ...(since.fresh > 0 ? [`${count.format(since.fresh)} new`] : []),
      ].join(', ')}.`,
    done: (done) =>
      [
        ...(done.fixed > 0 ? [`${count.format(done.fixed)} fixed`] : []),
        ...(done.ignored > 0 ? [`${count.format(done.ignored)} ignored`] : []),
        ...(done.answered > 0 ? [`${count.format(done.answered)} answered`] : []),
      ].join(' · '),
    doneLine: (said) => `Since this check: ${said}.`,
  },
  finding: {
    fix: 'Fix…',
    fixOf: (place) => `Fix…: ${place}`,
    ignore: 'Ignore…',
    ignoreOf: (place) => `Ignore…: ${place}`,
    reason: 'Reason to ignore it (kept in the workbook)',
    reasonHint: 'For example: “recognised by Decision no. …”.',
    ignoreButton: 'Ignore this finding',
    ignored: (reason) => `Ignored: ${reason}`,
    back: 'Look at it again',
    backAgain: 'This finding is open again.',
    differentPersons: 'These are two different people',
    noPosition: 'Holds no position',
    answered: {
      addBody: (name) => `“${name}” was added to the names of bodies.`,
      differentPersons: () => 'Remembered: two different people.',
      noPosition: () => 'Remembered: holds no position.',
    },
  },
  fixes: {
    title: (n) => `Can be fixed right away (${count.format(n)})`,
    hint: 'In names only spaces are taken out and combining letters joined; cells with formulas are not touched. Old values are kept so that you can undo.',
    kinds: fixKinds,
    kind: (kind, n) => `${fixKinds[kind]} (${count.format(n)})`,
    unlisted: (n) => `Not wrong, only written more clearly (${count.format(n)})`,
    cardTitle: (n) => (n === 1 ? 'Fix this cell' : `Fix ${counted(n, 'cell')}`),
    change: (place) => `${place}: `,
    from: 'now',
    to: 'becomes',
    blank: '(blank)',
    one: 'Fix this cell',
    all: (n) => (n === 1 ? 'Fix the 1 cell of this kind' : `Fix all ${counted(n, 'cell')} of this kind`),
    more: (n) => `Show ${counted(n, 'more cell', 'more cells')}`,
    moreQuestions: (n) => `and ${counted(n, 'more cell', 'more cells')}`,
    choose: (place) => `Choose how to fix ${place}`,
    keep: 'leave as it is',
    questions: (n) => `For you to choose (${count.format(n)})`,
    written: (n) => `${counted(n, 'cell was', 'cells were')} fixed.`,
    unchanged: 'The cells already say so.',
    leftStale: (cells) =>
      `${stalePlaces(cells)} left as it is, because it changed since the check; press Check again.`,
    anyway: 'Fix all the same',
    leave: 'Cancel',
  },
  blanks: {
    legend: {
      space: 'space',
      noBreak: 'non-breaking space',
      lineBreak: 'line break',
      tab: 'tab',
      invisible: 'invisible character',
    },
    line: (signs) => `Here ${signs}.`,
    sign: (sign, name) => `${sign} stands for ${name}`,
    said: (n, name) => ` [${counted(n, name)}] `,
  },
  ignored: {
    title: (n) => `Ignored (${count.format(n)})`,
    item: (reason, on) => `${reason} (${day(on)})`,
    restore: 'Look at it again',
    restored: 'Check again to see it among the results.',
  },
  facts: {
    title: (n) => `Further information (${count.format(n)})`,
    hint: 'Good to know, nothing to put right.',
  },
};
