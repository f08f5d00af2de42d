import { titleAbove } from '../../../nominees/listTitle';
import type { Nominee } from '../../../nominees/nominee';
import { mostRowsRemembered } from '../../../sheets/rowAnswers';
import { tableTitle } from '../../../sheets/tableTitle';
import { whileSame } from '../../../work/whileSame';
import type { NomineeRuleInput, NomineeRuleSettings } from '../../nomineeInputs';
import { indexOf } from './nomineeIndex';
import { asksOf } from './silenceOnMoves';

/** One object for as long as nothing is new of what a nominee is judged by when he is judged by himself. */
export type Standing = object;

const cases = whileSame<NomineeRuleInput['book'], object>();
const standings = whileSame<Nominee, Standing>();
const ofInputs = new WeakMap<NomineeRuleInput, (nominee: Nominee) => Standing>();

/**
 * Answers the standing of each nominee of an input. It stays the same while he, and all other nominations of the same
 * person, are those that were read before, and the case's days, the law, the settings, what the lists' titles and headers say
 * and what the lists ask of moves are the same. Nothing of plan, tasks, registrations or other rows is in it: what rests
 * on these must not be remembered by it.
 */
export function standingsOf(input: NomineeRuleInput): (nominee: Nominee) => Standing {
  const before = ofInputs.get(input);
  if (before !== undefined) return before;
  const { book, everyone, reviewDay, standardsDay, isLawUnsure } = input;
  // nobody follows so long a list, and what is remembered takes room
  if (everyone.length > mostRowsRemembered) return () => ({});
  const { samePerson } = indexOf(everyone);
  const words = wordsOfCase(input);
  // one thing that stands for all of it
  const ofCase = cases(book, [words, reviewDay, standardsDay, isLawUnsure], () => ({}));
  const inThisInput = new Map<Nominee, Standing>();
  const standingOf = (nominee: Nominee): Standing => {
    const found = inThisInput.get(nominee);
    if (found !== undefined) return found;
    const same = samePerson.get(nominee.key) ?? [];
    const restsOn = same.length < 2 ? [ofCase] : [ofCase, ...same];
    const standing = standings(nominee, restsOn, () => ({}));
    inThisInput.set(nominee, standing);
    return standing;
  };
  ofInputs.set(input, standingOf);
  return standingOf;
}

function wordsOfCase(input: NomineeRuleInput): string {
  const { year, decisionDay, paperDay, today, settings, tables } = input;
  const asked = [...asksOf(input)];
  const words = [year, decisionDay, paperDay, today, plainSettings(settings), asked];
  return JSON.stringify([...words, wordsOfLists(tables)]);
}

const known = new WeakMap<NomineeRuleInput['tables'], string>();

/** What titles and headers of the lists say, put together once for all inputs of a case. */
function wordsOfLists(tables: NomineeRuleInput['tables']): string {
  const before = known.get(tables);
  if (before !== undefined) return before;
  const lists = tables.map((table) => [
    table.sheet,
    table.columns.map(({ column, header, field }) => [column, header, field]),
    tableTitle(table).lines,
    titleAbove(table),
  ]);
  const words = JSON.stringify(lists);
  known.set(tables, words);
  return words;
}

function plainSettings(settings: NomineeRuleSettings): readonly unknown[] {
  const { differentPersons, withoutPosition, officeBodies, quotaExemptUnits } = settings;
  return [[...differentPersons], [...withoutPosition], officeBodies, [...quotaExemptUnits]];
}

/** Remembers an answer about a nominee for as long as his standing; the answer rests on nothing else. */
export function whileStanding<Answer>(): (standing: Standing, work: () => Answer) => Answer {
  const answers = whileSame<Standing, Answer>();
  return (standing, work) => answers(standing, [], work);
}
