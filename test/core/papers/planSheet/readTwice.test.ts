import type { Plan } from '../../../../src/core/plan/plan';
import { planSheet as words } from '../../../../src/strings/papers/planSheet';
import { at, freshSheet, gridOfContent, revise, withRows } from './handledSheet';
import { all, isRow, plan, retitled, takeOut, typeAt, withItems, type Change } from './typedPlan';

/** Takes a row out and puts it right above another. */
const moveAbove =
  (name: string, other: string): Change =>
  (rows) => {
    const moved = rows.filter(isRow(name));
    const left = rows.filter((row) => !isRow(name)(row));
    return left.toSpliced(left.findIndex(isRow(other)), 0, ...moved);
  };
const insertAbove =
  (name: string, kind: string, content: string): Change =>
  (rows) =>
    rows.toSpliced(rows.findIndex(isRow(name)), 0, [kind, '', content, '', '', '', '']);

const first = { id: 'II.1', title: 'Kiểm tra, giám sát', points: ['Ý một', 'Ý hai'], shortName: null };
const second = { ...first, points: ['Ý hai', 'Ý ba'] };
const one = { id: 'I', title: 'Tuyên truyền', items: [{ ...first, id: 'I.1', title: 'Như trên' }] };
const two = { id: 'II', title: 'Phát động', items: [first, second] };
const { point, item } = words.kinds;

interface Case {
  readonly name: string;
  readonly was: Plan;
  readonly typed: Change;
  readonly next: Plan;
}

const cases: readonly Case[] = [
  {
    name: 'points whose item a person took out, below another part by now',
    was: { ...plan, parts: [two, one] },
    typed: takeOut('II.1'),
    next: { ...plan, parts: [one, { ...two, items: [second] }] },
  },
  {
    name: 'an item that a person moved and called by a strange word, with a new point in the file',
    was: plan,
    typed: all(typeAt('II.1', at.kind, 'Chưa rõ'), moveAbove('II.1', 'II.3')),
    next: withItems(plan, (each) => (each.id === 'II.1' ? { ...each, points: ['Ý mới'] } : each)),
  },
  {
    name: 'a duty without its first word, above its body',
    was: plan,
    typed: all(typeAt('Tham mưu', at.kind, ''), moveAbove('Tham mưu', 'Văn phòng')),
    next: plan,
  },
  {
    name: 'a duty without its first word, below an item that a person put among the bodies',
    was: plan,
    typed: all(typeAt('Tham mưu', at.kind, ''), insertAbove('Tham mưu', item, 'Mục thêm')),
    next: { ...plan, document: { ...plan.document, year: 2027 } },
  },
  {
    name: 'an item without its first word, a point by now, below another item of the file',
    was: plan,
    typed: all(typeAt('II.3', at.kind, ''), insertAbove('II.5', point, 'Ý thêm')),
    next: retitled('II.4', 'Tuyên dương'),
  },
];

describe('the same file read twice over what people did: the second time changes nothing, and asks nothing', () => {
  test.each(cases)('$name', ({ was, typed, next }) => {
    const stands = withRows(freshSheet(was), typed);
    const written = gridOfContent(revise(stands, next).content.sheet);
    const again = revise(written, next);
    for (const side of ['sheet', 'file'] as const)
      expect(gridOfContent(again.content[side])).toEqual(written);
    expect(again.changes).toMatchObject({ conflicts: [], lost: [], added: [], changed: [], removed: [] });
  });
});
