import type { DossierStep } from '../../core/rules/nominees/tallies/dossierCalendar';
import type { nomineesView as vietnamese } from '../vi/nomineesView';
import { otherRows } from './confirmColumns';
import { counted } from './counted';
import { nomineeFieldGroups } from './fieldGroups';
import { law } from './law';
import { lawSettings } from './lawSettings';
import { nomineeColumns } from './nomineeColumns';
import { shareNames } from './rules/nominees/shareWords';
import { tasksView } from './tasksView';
import { verdictWords } from './verdicts';

const count = new Intl.NumberFormat('en-GB');

/** dd/mm/yyyy of a day YYYY-MM-DD. */
const day = (date: string): string => date.split('-').reverse().join('/');

const percent = (found: number, base: number): string =>
  base === 0 ? '' : `\u00a0(${count.format(Math.round((found * 1000) / base) / 10)}%)`;

const steps: Readonly<Record<DossierStep, string>> = {
  collect: 'All dossiers of the units are in',
  check: 'Check and complete them',
  council: 'The Council meets',
  submission: 'The submission is signed',
  handIn: 'Hand in',
};

/** What the view "Nominations" of the pane says. */
export const nomineesView: typeof vietnamese = {
  lists: {
    label: 'Nomination lists',
    short: (records) => counted(records, 'row'),
    columns: 'Look at the columns',
    columnsOf: (sheet) => `Look at the columns of sheet “${sheet}”`,
    history: (sheet) => `Awards of earlier years: sheet “${sheet}”`,
    registrations: (sheet) => `Registered at the beginning of the year: sheet “${sheet}”`,
    otherYear: (sheet) => `Of another year, not checked: sheet “${sheet}”`,
    unconfirmed: 'columns not looked over yet',
    noneTitle: 'No nomination list found yet',
    noneText:
      'A list needs a header row with a column for the name and one for the title or form that is proposed.',
    unlikelyLabel: 'Tables that may be lists',
    unlikely: (sheet, records) => `${sheet} (${counted(records, 'row')})`,
    useUnlikely: 'Use this table',
    emptyText:
      "There is nothing in this workbook yet. Open the workbook with your office's nomination lists.",
    begunTitle: 'The list has no rows yet',
    begunText: (sheet) =>
      `Type persons and collectives on sheet “${sheet}”, below the header row, then press “Read the workbook again”.`,
    begunGo: (sheet) => `Go to sheet “${sheet}”`,
    look: 'Read the workbook again',
  },
  confirm: {
    said: {
      ...tasksView.confirm,
      rows: (records, others) =>
        `${counted(records, 'row is a nomination', 'rows are nominations')}${otherRows(others)}.`,
      rowKinds: { ...tasksView.confirm.rowKinds, record: 'nomination' },
    },
    fields: nomineeColumns,
    groups: nomineeFieldGroups,
    leave: 'Later',
  },
  check: {
    // the book's own sentence is Vietnamese
    notice: ({ instrument, from }) =>
      `The law changes on ${day(from)} (${instrument}): what rests on it has not been compared with the full text.`,
    button: tasksView.check.button,
    again: tasksView.check.again,
    running: tasksView.check.running,
    reading: 'Looking for lists…',
    clean: (rows, rules) => `No errors found. Checked ${counted(rows, 'row')} by ${counted(rules, 'rule')}.`,
    summary: (nominees, lists, rules) =>
      `Checked ${counted(nominees, 'nomination')} on ${counted(lists, 'sheet')} by ${counted(rules, 'rule')}.`,
    hidden: tasksView.check.hidden,
    unreadMerges: tasksView.check.unreadMerges,
    tooLarge: (sheets) => `Too large and not read: sheet ${sheets.join(', ')}.`,
    stale: tasksView.check.stale,
  },
  glance: {
    label: 'At a glance',
    quota: (said) => `“CSTĐ cơ sở”: ${said.charAt(0).toLowerCase()}${said.slice(1)}`,
    dossiers: (open) =>
      open === 0 ? 'Dossiers: nothing seems to be missing' : `Dossiers: ${count.format(open)} lack papers`,
  },
  verdicts: verdictWords,
  quota: {
    title: '“Chiến sĩ thi đua cơ sở” (emulation fighters)',
    left: (left) => (left < 0 ? `${counted(-left, 'place')} too many` : `${counted(left, 'place')} left`),
    noShare: 'The share of the province is not set',
    share: {
      value: 'Share of the province (%)',
      valueHint: 'A whole number from 1 to 100; blank where the province has set none.',
      reason: 'Document of the province',
      reasonHint:
        'For example “Quyết định số 12/2026/QĐ-UBND”. It is written to the sheet of settings and the check slip.',
      keep: 'Set the share',
      keeping: 'Writing the share…',
      standing: (share, reason) => `Share of the province: ${count.format(share)}% (${reason}).`,
      change: 'Change the share of the province',
      kept: (share) => `The share of the province was set: ${share}%.`,
      cleared: 'The share of the province was taken out.',
      other: (sheet) => `Write to “${sheet}”`,
    },
    base: (used, base) =>
      `${count.format(used)} nominated for ${count.format(base)} “Lao động tiên tiến” (advanced workers)${percent(used, base)}`,
    allowed: (share, allowed) => `At most ${count.format(share)}%: ${counted(allowed, 'place')}.`,
    units: 'By unit',
    noUnit: '(no unit written)',
    exempt: 'Units outside the share',
    exemptButton: 'Leave out of the share',
    exemptOf: (unit) => `Leave out of the share: ${unit}`,
    exemptReason: 'Why does this unit not count for the share?',
    include: 'Count again',
    includeOf: (unit) => `Count again for the share: ${unit}`,
  },
  promise: {
    title: 'Make-up of the lists',
    names: shareNames,
    value: (found, base) => `${count.format(found)}/${count.format(base)}${percent(found, base)}`,
  },
  dossiers: {
    title: 'Dossiers',
    counts: (complete, open, notTold) =>
      [
        `${count.format(complete)} complete`,
        `${count.format(open)} lack papers`,
        ...(notTold > 0 ? [`${count.format(notTold)} that the lists do not tell of`] : []),
      ].join(' · '),
    open: (n) => `Papers missing (${count.format(n)})`,
    place: (sheet, row) => `${sheet} · ${row}`,
    missing: (papers) => `Missing: ${papers.join('; ')}.`,
    received: (papers) => `Received: ${papers.join('; ')}.`,
    papers: law.papers,
    or: ' or ',
    due: (date) => `due ${day(date)}`,
    more: tasksView.findings.more,
  },
  calendar: {
    title: (due, n) => `Calendar for handing in on ${day(due)} (${counted(n, 'nomination')})`,
    steps,
    line: (date, isProvisional) => `${day(date)}${isProvisional ? ' (provisional)' : ''}`,
    hint: 'Counted back in working days, without public holidays.',
  },
  facts: {
    title: 'Year and days that the check goes by',
    year: 'Year under review',
    years: {
      asked: 'your choice',
      title: 'by the title of the list',
      column: 'by the column with the year',
      plan: 'by the plan',
      today: 'this year',
    },
    yearOf: (year, from) => `${year} (${from})`,
    standards: 'Day for standards and shares',
    decision: 'Day for authority, dossiers and money',
    decisions: {
      decision: 'day of the decision',
      submission: 'day of the submission',
      today: 'today, as there is no other day',
    },
    dayOf: (date, from) => `${day(date)} (${from})`,
    lawOf: (dates) => dates.map(day).join('; '),
    edition: 'Law',
    editionOf: (edition) => `${law.editionOf(edition)}; for days from ${day(edition.from)}`,
    changed: 'Figures that province or office set',
    changedNames: (names) => (names.length === 0 ? 'none set' : names.join('; ')),
    settingName: (key) => lawSettings.name(key, (awardId) => awardId),
    problem: (setting, why) => `“${setting}” could not be used. ${lawSettings.problems[why]}`,
    askYear: 'Another year',
    askDecision: 'Expected day of the decision',
    askDue: 'Day the dossiers are due',
    dayForm: 'dd/mm/yyyy',
    noDay: (typed) => `“${typed}” is not a day. Type day/month/year, for example 05/12/2026.`,
    apply: 'Check by these days',
    settings: 'Make the sheet of province and commune settings',
    settingsHint:
      "A sheet of the add-in's own: shares, dossiers and terms that the province sets; where you change a value, write the reason there.",
    settingsHolds: [
      '+ shares, terms, coefficients and papers of dossiers by the law book, each in a row with a cell where the office may set another value with its reason',
      '+ days off and days worked instead',
      'Where the sheet is already there: the values and reasons that you filled in are kept; you are asked before what you typed elsewhere on it is replaced. Other sheets do not change.',
    ],
    settingsButton: 'Make the sheet',
    settingsRunning: 'Making the sheet of settings…',
    settingsWritten: (sheet) => `Sheet of settings: “${sheet}”.`,
  },
  slip: {
    button: 'Make the check slip',
    titleNew: 'Check slip before submission (new sheet)',
    titleAgain: (sheet) => `Check slip, sheet “${sheet}” (rewritten in place)`,
    holds: (findings) => `+ results by rule (${findings === '' ? 'no errors' : findings})`,
    ignored: "+ what was ignored and the office's own settings, with their reasons",
    rows: (rows, lists) => `+ check codes of ${counted(rows, 'row')} on ${counted(lists, 'sheet')}`,
    untouched: 'Your sheets stay as they are. The slip holds no personal identity numbers.',
    other: (sheet) => `Write to “${sheet}”`,
    looking: 'Preparing the preview of the slip…',
    nameTaken: (sheet) =>
      `There is a sheet of the same name that the add-in did not make. It will write to “${sheet}”.`,
    running: 'Making the slip…',
    written: (sheet) => `The check slip was made, sheet “${sheet}”.`,
    unchanged: (sheet) => `The slip on sheet “${sheet}” already says this; nothing was written.`,
    same: (sheet) => `The slip on sheet “${sheet}” agrees with the lists as they are now.`,
    changed: (sheets, slip) =>
      `Changed since the slip “${slip}” was made: sheet ${sheets.map((name) => `“${name}”`).join(', ')}. Check, then make the slip again.`,
  },
};
