import fc from 'fast-check';
import { askKinds, countedKinds } from '../../../../src/core/papers/planSheet/askWords';
import { detailedAsk } from '../../../../src/core/plan/demands/detailedAsk';
import type { NominationAsk, Plan } from '../../../../src/core/plan/plan';
import { makeIsoDate, type IsoDate } from '../../../../src/core/time/isoDate';

const text = fc
  .stringMatching(/^[^\s\u0000-\u001f][^\u0000-\u001f]{0,60}$/u)
  .map((each) => each.normalize('NFC').trim())
  .filter((each) => each !== '');
/** A body's name: semicolons part the names of a cell. */
const name = text.map((each) => each.replaceAll(';', ',').trim()).filter((each) => each !== '');
const orNull = <Value>(arbitrary: fc.Arbitrary<Value>): fc.Arbitrary<Value | null> =>
  fc.option(arbitrary, { nil: null });
const id = fc.stringMatching(/^[IVX]{1,3}(\.[0-9]{1,2})?$/);
const day = fc
  .record({
    year: fc.integer({ min: 1990, max: 2040 }),
    month: fc.integer({ min: 1, max: 12 }),
    day: fc.integer({ min: 1, max: 28 }),
  })
  .map((parts) => makeIsoDate(parts));
const year = fc.integer({ min: 1950, max: 2050 });
const item = fc.record({
  id: orNull(id),
  title: text,
  points: fc.array(text, { maxLength: 3 }),
  shortName: orNull(text),
});
const citation = fc
  .record({
    kind: text,
    number: orNull(text),
    date: day,
    year: orNull(year),
    text,
    isLegalBasis: fc.boolean(),
  })
  .map((each) => ({ ...each, date: each.year === null ? each.date : null }));
const target = fc.record({ itemId: orNull(id), text });
const someDay = day.filter((one): one is IsoDate => one !== null);
const deadline = fc.record({ itemId: orNull(id), text, lastDay: someDay });
const figure = fc.oneof(
  fc.nat(300),
  fc.nat(999).map((tenths) => tenths / 10),
);
const ask = fc
  .record({
    itemId: orNull(id),
    kind: fc.constantFrom(...askKinds),
    text,
    figure: orNull(figure),
    lastDay: someDay,
    counted: orNull(fc.constantFrom(...countedKinds)),
  })
  .map(({ kind, figure: asked, lastDay, counted, ...each }): NominationAsk => {
    const isDeadline = kind === 'deadline';
    return detailedAsk({
      ...each,
      kind,
      figure: isDeadline ? null : asked,
      lastDay: isDeadline ? lastDay : null,
      counted: asked === null ? null : counted,
    });
  });
const document = fc.record({
  kind: orNull(text),
  number: orNull(text),
  numberAsPrinted: orNull(text),
  place: orNull(text),
  date: fc.oneof(day, fc.constant(null)),
  dateAsPrinted: orNull(text),
  year: orNull(year),
  title: orNull(text),
  issuer: orNull(text),
  mentionsAppendix: fc.boolean(),
  hasEndMark: fc.boolean(),
  isIssuedByChairman: fc.boolean(),
  /** Years of a plan of several; null: of the one year. */
  span: orNull(
    fc
      .record({ from: orNull(year), to: orNull(year) })
      .filter(({ from, to }) => from !== null || to !== null),
  ),
});
const sole = (only: number | null) => ({ from: only, to: only });

/** Any plan whose texts are as a reader gives them: composed, and without spaces around. */
export const anyPlan: fc.Arbitrary<Plan> = fc.record({
  origin: fc.constantFrom(
    'docx' as const,
    'text' as const,
    'markdown' as const,
    'pasted' as const,
    'sheet' as const,
  ),
  document: document.map(({ span, ...facts }) => ({ ...facts, years: span ?? sole(facts.year) })),
  parts: fc.array(fc.record({ id: orNull(id), title: text, items: fc.array(item, { maxLength: 3 }) }), {
    maxLength: 3,
  }),
  taskPartId: orNull(id),
  bodies: fc.array(fc.record({ id: orNull(id), name: text, duties: fc.array(text, { maxLength: 3 }) }), {
    maxLength: 3,
  }),
  citations: fc.array(citation, { maxLength: 3 }),
  targets: fc.array(target, { maxLength: 3 }),
  deadlines: fc.array(deadline, { maxLength: 3 }),
  asks: fc.array(ask, { maxLength: 3 }),
  recipients: fc.array(text, { maxLength: 3 }),
  signature: fc.record({
    onBehalfOf: orNull(text),
    forRole: orNull(text),
    role: orNull(text),
    name: orNull(text),
  }),
  tables: fc.constant([]),
  tasks: fc.array(
    fc.record({
      place: fc.constantFrom('body' as const, 'appendix' as const),
      group: orNull(text),
      content: text,
      leads: fc.array(name, { maxLength: 2 }),
      supporting: fc.array(name, { maxLength: 2 }),
      time: orNull(text),
      product: orNull(text),
    }),
    { maxLength: 3 },
  ),
  doubts: fc.array(
    fc.record({
      messageId: fc.constantFrom('a', 'b'),
      data: fc.dictionary(fc.stringMatching(/^[a-z]{1,5}$/), fc.oneof(text, fc.integer())),
    }),
    { maxLength: 2 },
  ),
});

const word = fc.constantFrom('Phát động', 'Kiểm tra, giám sát', 'Khen thưởng', 'Tuyên truyền', 'Như trên');
const fewItems = fc.array(
  fc.record({
    id: fc.constantFrom('II.1', 'II.2', 'II.3', null),
    title: word,
    points: fc.array(word, { maxLength: 2 }),
    shortName: fc.constant(null),
  }),
  { maxLength: 3 },
);

/** A small plan of few words, so that many lines say the same: what is hard to tell apart. */
export const smallPlan: fc.Arbitrary<Plan> = fc
  .record({
    parts: fc.array(fc.record({ id: fc.constantFrom('I', 'II'), title: word, items: fewItems }), {
      maxLength: 2,
    }),
    bodies: fc.array(
      fc.record({ id: fc.constant(null), name: word, duties: fc.array(word, { maxLength: 2 }) }),
      {
        maxLength: 2,
      },
    ),
    citations: fc.array(
      citation.map((one) => ({ ...one, text: 'Luật', kind: 'Luật' })),
      { maxLength: 1 },
    ),
    targets: fc.array(
      target.map((one) => ({ ...one, itemId: 'II.1', text: 'Khen thưởng' })),
      { maxLength: 2 },
    ),
    deadlines: fc.array(
      deadline.map((one) => ({ ...one, itemId: 'II.1', text: 'Kiểm tra, giám sát' })),
      { maxLength: 2 },
    ),
    asks: fc.array(
      ask.map((one) => detailedAsk({ ...one, itemId: null, text: 'Như trên' })),
      { maxLength: 1 },
    ),
    recipients: fc.array(word, { maxLength: 2 }),
    doubts: fc.array(fc.constantFrom({ messageId: 'noDate', data: {} }, { messageId: 'noTitle', data: {} }), {
      maxLength: 2,
    }),
    tasks: fc.array(
      fc.record({
        place: fc.constant('appendix' as const),
        group: fc.constantFrom('Nhóm A', null),
        content: word,
        leads: fc.constantFrom(['Các thôn'], []),
        supporting: fc.constant([]),
        time: fc.constantFrom('Quý I', null),
        product: fc.constantFrom('Báo cáo', null),
      }),
      { maxLength: 2 },
    ),
    year: fc.constantFrom(2025, 2026),
  })
  .map(({ year: ofYear, ...lines }): Plan => {
    return {
      origin: 'text',
      document: {
        kind: 'Kế hoạch',
        number: '08/KH-UBND',
        numberAsPrinted: null,
        place: null,
        date: makeIsoDate({ year: 2026, month: 1, day: 13 }),
        dateAsPrinted: null,
        year: ofYear,
        years: { from: ofYear, to: ofYear },
        title: 'Thi đua',
        issuer: null,
        isIssuedByChairman: false,
        mentionsAppendix: true,
        hasEndMark: true,
      },
      ...lines,
      tables: [],
      taskPartId: 'II',
      signature: { onBehalfOf: null, forRole: null, role: 'Chủ tịch', name: null },
    };
  });
