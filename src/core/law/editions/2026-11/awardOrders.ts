import type { EditionData } from '../../edition';
import { award } from './awardEntry';
import { law2003, law2022, underLaw2003, underLaw2022 } from './sources';

type Entries = EditionData['awards'];
type Value = Entries[number]['value'];

interface OrderData {
  readonly id: string;
  readonly name: string;
  readonly short: readonly string[];
  readonly article: string;
  readonly kinds: Value['kinds'];
}

const everybody: Value['kinds'] = ['individual', 'collective'];

/** Orders in three classes. */
const gradedOrders: readonly OrderData[] = [
  { id: 'HCDL', name: 'Huân chương Độc lập', short: ['HCĐL'], article: 'Điều 36, 37, 38', kinds: everybody },
  {
    id: 'HCQC',
    name: 'Huân chương Quân công',
    short: ['HCQC'],
    article: 'Điều 39, 40, 41',
    kinds: everybody,
  },
  {
    id: 'HCLD',
    name: 'Huân chương Lao động',
    short: ['HCLĐ', 'HC Lao động'],
    article: 'Điều 42, 43, 44',
    kinds: everybody,
  },
  {
    id: 'HCBVTQ',
    name: 'Huân chương Bảo vệ Tổ quốc',
    short: ['HCBVTQ'],
    article: 'Điều 45, 46, 47',
    kinds: everybody,
  },
  {
    id: 'HCCC',
    name: 'Huân chương Chiến công',
    short: ['HCCC'],
    article: 'Điều 48, 49, 50',
    kinds: everybody,
  },
];

const classes = [
  { suffix: '1', words: ['Nhất', 'I', '1'] },
  { suffix: '2', words: ['Nhì', 'II', '2', 'Hai'] },
  { suffix: '3', words: ['Ba', 'III', '3'] },
] as const;

const otherOrders: readonly OrderData[] = [
  { id: 'HCSV', name: 'Huân chương Sao vàng', short: [], article: 'Điều 34', kinds: everybody },
  { id: 'HCHCM', name: 'Huân chương Hồ Chí Minh', short: [], article: 'Điều 35', kinds: everybody },
  {
    id: 'HCDDK',
    name: 'Huân chương Đại đoàn kết dân tộc',
    short: ['Huân chương Đại đoàn kết'],
    article: 'Điều 51',
    kinds: ['individual'],
  },
  { id: 'HCDC', name: 'Huân chương Dũng cảm', short: [], article: 'Điều 52', kinds: ['individual'] },
  { id: 'HCHN', name: 'Huân chương Hữu nghị', short: [], article: 'Điều 53', kinds: everybody },
  { id: 'HCH-HN', name: 'Huy chương Hữu nghị', short: [], article: 'Điều 58', kinds: ['individual'] },
  {
    id: 'HCH-CSVV',
    name: 'Huy chương Chiến sĩ vẻ vang',
    short: ['HCCSVV'],
    article: 'Điều 57',
    kinds: ['individual'],
  },
  {
    id: 'HCH-QKQT',
    name: 'Huy chương Quân kỳ quyết thắng',
    short: [],
    article: 'Điều 55',
    kinds: ['individual'],
  },
  {
    id: 'HCH-VANTQ',
    name: 'Huy chương Vì an ninh Tổ quốc',
    short: [],
    article: 'Điều 56',
    kinds: ['individual'],
  },
  {
    id: 'BMVNAH',
    name: 'Bà mẹ Việt Nam anh hùng',
    short: ['BMVNAH', 'Mẹ Việt Nam anh hùng'],
    article: 'Điều 61',
    kinds: ['individual'],
  },
  {
    id: 'AHLLVT',
    name: 'Anh hùng Lực lượng vũ trang nhân dân',
    short: ['AHLLVTND', 'Anh hùng LLVTND', 'Anh hùng LLVT'],
    article: 'Điều 62',
    kinds: everybody,
  },
  { id: 'AHLD', name: 'Anh hùng Lao động', short: ['AHLĐ'], article: 'Điều 63', kinds: everybody },
];

/** Orders, medals and state titles of honour (Điều 33–67 of the Law of 2022). */
export const awardOrders: Entries = [...gradedOrders.flatMap(graded), ...otherOrders].flatMap((order) => {
  const value: Value = {
    id: order.id,
    name: order.name,
    aliases: order.short,
    isTitle: false,
    kinds: order.kinds,
    level: 'state',
  };
  return [
    award(value, underLaw2003, law2003('Chương III')),
    award(value, underLaw2022, law2022(order.article)),
  ];
});

function graded(order: OrderData): readonly OrderData[] {
  return classes.map(({ suffix, words }) => {
    const name = `${order.name} hạng ${words[0]}`;
    const spellings = [order.name, ...order.short].flatMap((base) =>
      words.flatMap((word) => [`${base} hạng ${word}`, `${base} ${word}`]),
    );
    return { ...order, id: `${order.id}-${suffix}`, name, short: spellings.filter((one) => one !== name) };
  });
}
