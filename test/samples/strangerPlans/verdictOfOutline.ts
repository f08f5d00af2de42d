import type { Golden, GoldenItem, GoldenPart } from './golden';
import type { Seen } from './reading';
import { shareOf, type Answer, type Share } from './share';
import { isPoint, isWanted, wordsOf } from './wording';

type SeenPart = Seen['parts'][number];
type SeenItem = SeenPart['items'][number];

/** Parts and items, each with its id and its title, and none that the paper does not have. */
export function outlineOf(golden: Golden, seen: Seen): Share {
  const left = new Set<SeenPart | SeenItem>(seen.parts.flatMap((part) => [part, ...part.items]));
  const take = (found: SeenPart | SeenItem | undefined): boolean => found !== undefined && left.delete(found);
  const answers = golden.parts.flatMap((part): readonly Answer[] => {
    const found = seen.parts.find((one) => left.has(one) && hasName(one, part));
    const place = found ?? seen.parts.find(({ id }) => id !== null && id === part.id);
    return [
      [`part ${nameOf(part)}`, take(found), null],
      ...part.items.map((item): Answer => {
        const same = place?.items.find((one) => left.has(one) && hasName(one, item));
        return [`item ${nameOf(item)}`, take(same), null];
      }),
    ];
  });
  const extra = [...left].filter(({ title }) => !isLeadIn(title, golden));
  return shareOf([
    ...answers,
    ...extra.map(({ id, title }): Answer => ['not in the outline', false, [id, title]]),
  ]);
}

/** The points of each item, and every sentence that leads into a list. */
export function pointsOf(golden: Golden, seen: Seen): Share {
  const pairs = pairsOf(golden, seen);
  const paired = new Set(pairs.map(([, found]) => found));
  const others = seen.parts.flatMap(({ items }) => items.filter((item) => !paired.has(item)));
  const everything = seen.parts.flatMap(({ title, items }) => [
    title,
    ...items.flatMap((item) => [item.title, ...item.points]),
  ]);
  return shareOf([
    ...golden.leadIns.map((sentence): Answer => [
      `lead-in ${sentence}`,
      everything.some((text) => wordsOf(text).includes(wordsOf(sentence))),
      null,
    ]),
    ...pairs.flatMap(([item, found]) => pointAnswers(item, found?.points ?? [], golden)),
    ...others
      .flatMap(({ points }) => points)
      .filter((point) => !isLeadIn(point, golden))
      .map((point): Answer => ['point without its item', false, point]),
  ]);
}

function pointAnswers(item: GoldenItem, points: readonly string[], golden: Golden): readonly Answer[] {
  const left = [...points];
  const wanted = item.points.map((point): Answer => {
    const at = left.findIndex((found) => isPoint(found, point));
    if (at >= 0) left.splice(at, 1);
    return [`point of ${nameOf(item)} “${point}”`, at >= 0, null];
  });
  const extra = left
    .filter((found) => !item.mayPoints.some((may) => isPoint(found, may)) && !isLeadIn(found, golden))
    .map((found): Answer => [`no point of ${nameOf(item)}`, false, found]);
  return [...wanted, ...extra];
}

/** The item of the reading for each item of the golden: that of the same id and title, else of the id, else of the title. */
function pairsOf(golden: Golden, seen: Seen): readonly (readonly [GoldenItem, SeenItem | null])[] {
  const left = new Set(seen.parts.flatMap(({ items }) => items));
  const wanted = golden.parts.flatMap(({ items }) => items);
  const found = new Map<GoldenItem, SeenItem>();
  const ways = [
    hasName,
    ({ id }: SeenItem, item: GoldenItem) => id !== null && id === item.id,
    ({ title }: SeenItem, item: GoldenItem) => isWanted(title, item.title),
  ];
  for (const isSame of ways) {
    for (const item of wanted) {
      const one = found.has(item) ? undefined : [...left].find((other) => isSame(other, item));
      if (one === undefined) continue;
      found.set(item, one);
      left.delete(one);
    }
  }
  return wanted.map((item) => [item, found.get(item) ?? null]);
}

function hasName({ id, title }: SeenPart | SeenItem, wanted: GoldenPart | GoldenItem): boolean {
  return (wanted.id === '*' || wanted.id === id) && isWanted(title, wanted.title);
}

function isLeadIn(text: string, { leadIns }: Golden): boolean {
  return leadIns.some((sentence) => wordsOf(sentence) === wordsOf(text));
}

function nameOf({ id, title }: GoldenPart | GoldenItem): string {
  return `${id ?? '–'} ${title[0] ?? ''}`;
}
