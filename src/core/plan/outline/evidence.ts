import { foldWithoutDiacritics } from '../../text/folding';
import { aimPartWords, bodyPartWords, taskPartWords, topicWords } from '../../vocabulary/planHeadings';
import type { DocumentHead } from '../documentHead';
import { partKinds } from './outline';
import type { OutlineParagraph } from './outlineParagraph';

const topics = topicWords.map((words) => foldWithoutDiacritics(words));

/** A plan calls itself one or has the outline of one; a list of numbers alone is none. */
export function isPlan(
  head: DocumentHead,
  body: readonly OutlineParagraph[],
  lines: readonly string[],
): boolean {
  const kinds = partKinds(body);
  const parts = body.filter(({ marker }) => marker !== null && kinds.has(marker.kind)).length;
  const titles = body.filter(
    ({ text, marker }) => marker !== null && kinds.has(marker.kind) && namesPlanPart(text),
  ).length;
  const topic = lines.some((line) => topics.some((words) => foldWithoutDiacritics(line).includes(words)));
  const evidence =
    (head.isPlanKind ? 2 : 0) +
    (parts >= 2 ? 1 : 0) +
    (kinds.has('roman') || kinds.has('heading') || kinds.has('month') ? 1 : 0) +
    (titles >= 1 ? 1 : 0) +
    (topic ? 1 : 0);
  return parts >= 1 && evidence >= 3;
}

function namesPlanPart(text: string): boolean {
  const folded = foldWithoutDiacritics(text);
  const words = [...Object.keys(taskPartWords), ...bodyPartWords, ...aimPartWords];
  return text.length < 160 && words.some((word) => folded.includes(foldWithoutDiacritics(word)));
}
