import { phraseFinder } from '../../law/phraseTree';
import { textsOfPlan } from '../../plan/planPlace';
import { foldText } from '../../text/folding';
import { yearOf } from '../../time/isoDate';
import { newBodiesFrom } from '../../vocabulary/bodies';
import { districtPhrases, historicalWords } from '../../vocabulary/districtWords';
import type { Finding } from '../finding';
import { basisOf } from '../basisOf';
import { planRule } from '../makeRule';
import { shortened } from '../places';
import { issuingDays } from './citedInstruments';

const lastYearOfDistricts = Number(newBodiesFrom.slice(0, 4));
const phraseOfDistrict = phraseFinder(districtPhrases);

/**
 * Bodies and superiors of districts in the plan's own words, on a plan that was issued after they ended. What tells of
 * earlier days is left: a sentence that dates itself, speaks of the merger, or calls the place "(old)". Recipients are told by TQ-04.
 */
export const nd02 = planRule(
  {
    id: 'ND-02',
    severity: 'warning',
    source: 'two levels of local government from 2025-07-01',
    confidence: 'M',
    messages: ['vanished'],
  },
  ({ plan, law }) => {
    // a plan without its day went out on one of its year
    const days = issuingDays(plan);
    if (days === null || days.first < newBodiesFrom) return [];
    const onDay = law.at(days.last);
    const { years, year } = plan.document;
    const planYear = years.from ?? year ?? yearOf(days.last);
    const told = new Set<string>();
    return textsOfPlan(plan).flatMap(({ place, text, itemId }): readonly Finding[] => {
      // what began in an earlier year goes on so until the line names a later one
      let isPast = false;
      return sentencesOf(text).flatMap((sentence): readonly Finding[] => {
        isPast = isHistorical(sentence, planYear) || (isPast && !/(?<!\d)20\d{2}(?!\d)/.test(sentence));
        if (isPast) return [];
        const known = onDay.abolishedBodyIn(sentence);
        const body = known?.phrase ?? phraseOfDistrict(sentence);
        // a body of part III is a line of it and its duties both: what they say alike is told once
        const saying = `${body ?? ''} ${foldText(sentence, { stripPunctuation: true })}`;
        if (body === null || told.has(saying)) return [];
        told.add(saying);
        return [
          {
            rule: 'ND-02',
            messageId: 'vanished',
            severity: 'warning',
            where: { kind: 'plan', line: place },
            field: null,
            data: { body, text: shortened(sentence), item: itemId },
            ...(known === null ? {} : basisOf(known.source)),
          },
        ];
      });
    });
  },
);

/** A line's sentences and clauses that stand by themselves; the point of an initial or of "TP." ends none. */
function sentencesOf(text: string): readonly string[] {
  return text.split(/[;\n]|(?<=\p{L}{3}|\d)\.(?=\s)/u).filter((sentence) => sentence.trim() !== '');
}

/** True where a sentence names a year before the plan's (of the ending's year on: that one too), or tells of what was. */
function isHistorical(sentence: string, planYear: number): boolean {
  const folded = ` ${foldText(sentence, { stripPunctuation: true })} `;
  const years = [...folded.matchAll(/(?<!\d)(?:19|20)\d{2}(?!\d)/g)].map(([year]) => Number(year));
  if (years.some((year) => year <= lastYearOfDistricts && year < planYear)) return true;
  return historicalWords.some((words) => folded.includes(` ${words} `));
}
