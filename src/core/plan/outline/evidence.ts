import { foldWithoutDiacritics } from '../../text/folding';
import { letterStarts, planWord, topicWords } from '../../vocabulary/planHeadings';
import type { DocumentHead } from '../head/documentHead';
import type { MarkedParagraph } from './markPaper';
import { themeOf, type PartTheme } from './partTitles';
import { isPeriod } from './runs';
import { opensClosing } from './zones';

const topics = topicWords.map((words) => foldWithoutDiacritics(words));
const addresses = letterStarts.map((words) => foldWithoutDiacritics(words));
const plan = foldWithoutDiacritics(planWord);
const enoughEvidence = 3;
const lossForReport = 2;
/** A paper of another kind is a plan only with parts on aims, tasks and bodies. */
const themesOfAPlan: readonly PartTheme[] = ['aims', 'tasks', 'bodies'];

interface PaperRead {
  readonly head: DocumentHead;
  readonly body: readonly MarkedParagraph[];
  /** All lines of the paper, and where its body begins and ends. */
  readonly lines: readonly string[];
  readonly bodyStart: number;
  readonly bodyEnd: number;
}

/**
 * A plan calls itself one or has the outline of one. A list of numbers alone is none, and no letter, report, decision
 * or minutes, whatever their numbers: these need the parts of a plan.
 */
export function isPlan(paper: PaperRead): boolean {
  const { head, body, lines } = paper;
  const opened = body.flatMap(({ part }) => part ?? []);
  const themes = new Set(opened.flatMap(({ rest }) => themeOf(rest) ?? []));
  const mainThemes = themesOfAPlan.filter((theme) => themes.has(theme)).length;
  if (!head.isPlanKind && isOfAnotherKind(paper)) {
    return mainThemes >= themesOfAPlan.length && !themes.has('report');
  }
  const isIntroduced = callsItselfPlan(paper);
  if (opened.length === 0) return head.isPlanKind && body.length > 0 && isIntroduced;
  const strong = opened.some(
    (marker) => marker.kind === 'roman' || marker.kind === 'heading' || isPeriod(marker),
  );
  const topic = lines.some((line) => topics.some((words) => foldWithoutDiacritics(line).includes(words)));
  const evidence =
    (head.isPlanKind ? 2 : isIntroduced ? 1 : 0) +
    (opened.length >= 2 ? 1 : 0) +
    (strong ? 1 : 0) +
    Math.min(2, mainThemes) +
    (body.some(({ marker }) => marker?.kind === 'dotted') ? 1 : 0) +
    (topic ? 1 : 0) -
    (themes.has('report') && !head.isPlanKind ? lossForReport : 0);
  return evidence >= enoughEvidence + (head.isPlanKind || strong ? 0 : 1);
}

/** It calls itself something else, or is addressed as letters are. */
function isOfAnotherKind({ head, lines, bodyStart }: PaperRead): boolean {
  const isLetter = lines
    .slice(0, bodyStart)
    .some((line) => addresses.some((words) => foldWithoutDiacritics(line).startsWith(words)));
  return head.kind !== null || isLetter;
}

/** "… ban hành Kế hoạch như sau:" above the body, a title that begins so, or "Trên đây là Kế hoạch …" below it. */
function callsItselfPlan({ lines, bodyStart, bodyEnd }: PaperRead): boolean {
  const above = lines.slice(0, bodyStart).map((line) => foldWithoutDiacritics(line));
  const below = lines.slice(bodyEnd).filter((line) => opensClosing(line));
  return (
    above.some((line) => line.startsWith(plan) || (line.endsWith(':') && line.includes(plan))) ||
    below.some((line) => foldWithoutDiacritics(line).includes(plan))
  );
}
