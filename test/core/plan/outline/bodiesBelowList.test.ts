import { outlineOf, planOf, paperWith } from './outlineOf';

const list = '1. Quét đường làng.\n2. Khơi rãnh nước.';
const bodies = '- Trạm Y tế: phun thuốc.\n- Công an xã: giữ trật tự.';
const asItem = ['    • Trạm Y tế: phun thuốc.', '    • Công an xã: giữ trật tự.'];

test('a heading of bodies below a numbered list is an item of its own', () => {
  expect(outlineOf(`${list}\nPhân công:\n${bodies}`).slice(-3)).toEqual(['  – Phân công', ...asItem]);
  const inPart = `I. MỤC ĐÍCH\n1. Sạch.\nII. NỘI DUNG\n${list}\nTổ chức thực hiện:\n${bodies}`;
  expect(outlineOf(inPart).slice(-3)).toEqual(['  – Tổ chức thực hiện', ...asItem]);
});

test('its bodies are read', () => {
  const plan = planOf(paperWith(`${list}\nPHÂN CÔNG\n${bodies}`));
  expect(plan.bodies.map(({ name }) => name)).toEqual(['Trạm Y tế', 'Công an xã']);
});

test('below quarters it is a part', () => {
  const plan = planOf(paperWith(`QUÝ I\n${list}\nQUÝ II\n${list}\nPHÂN CÔNG\n1. Trạm Y tế\n- Phun thuốc.`));
  expect(plan.parts.map(({ id, title }) => [id, title])).toEqual([
    ['Q1', 'QUÝ I'],
    ['Q2', 'QUÝ II'],
    [null, 'PHÂN CÔNG'],
  ]);
  expect(plan.bodies.map(({ name }) => name)).toEqual(['Trạm Y tế']);
});

test.each([
  ['the list goes on below it', '1. Quét đường\nPhân công:\n- Xóm Trên.\n2. Khơi rãnh'],
  ['every item has its own', '1. Quét đường\nPhân công:\n- Xóm Trên.\n2. Khơi rãnh\nPhân công:\n- Xóm Dưới.'],
  ['nothing stands below it', '1. Quét đường\n2. Khơi rãnh\nPhân công:'],
])('no item where %s', (_, body) => {
  const plan = planOf(paperWith(`I. MỤC ĐÍCH\n1. Sạch.\nII. NỘI DUNG\n${body}`));
  expect(plan.parts.at(-1)?.items.map(({ id }) => id)).toEqual(['II.1', 'II.2']);
});
