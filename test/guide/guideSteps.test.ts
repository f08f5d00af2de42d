import { calledSo, guideSteps } from './guideSteps';

const steps = (text: string) => guideSteps(`## Phần\n\n1. ${text}\n`).flatMap((item) => item.steps);

describe('what the guide asks for', () => {
  test.each([
    ['Bấm **Kiểm tra**.', [{ does: 'press', name: 'Kiểm tra' }]],
    [
      'Sang phần **Đề nghị**; có trang **Phụ lục**.',
      [
        { does: 'tab', name: 'Đề nghị' },
        { does: 'seeSheet', name: 'Phụ lục' },
      ],
    ],
    [
      'Mở **Danh mục lệnh › Hướng dẫn**, rồi bấm **Vì sao?** Đọc điều luật.',
      [
        { does: 'press', name: 'Danh mục lệnh' },
        { does: 'press', name: 'Hướng dẫn' },
        { does: 'press', name: 'Vì sao?' },
      ],
    ],
    ['Gõ “15” vào ô **Tỷ lệ (%)**.', [{ does: 'type', what: '15', name: 'Tỷ lệ (%)' }]],
    ['Chọn “Số” ở **Ghi thế nào**.', [{ does: 'choose', what: 'Số', name: 'Ghi thế nào' }]],
    [
      'Bấm **Chọn tệp** và chọn tệp `.docx`.',
      [
        { does: 'press', name: 'Chọn tệp' },
        { does: 'file', kind: '.docx' },
      ],
    ],
    ['Mở một sổ trống.', [{ does: 'open', workbook: 'empty' }]],
    [
      'Ở thẻ **Trang đầu**, nhóm **Thi đua**, bấm **Kế hoạch**.',
      [{ does: 'ribbon', ribbonTab: 'Trang đầu', group: 'Thi đua', name: 'Kế hoạch' }],
    ],
    ['Nhấn **Ctrl+P** để in.', [{ does: 'key', name: 'Ctrl+P' }]],
    ['Đọc từng điểm rồi mới đi tiếp.', []],
  ])('%s', (text, expected) => {
    expect(steps(text)).toEqual(expected);
  });

  test('an item goes on over lines and blank lines, and pictures are taken where they stand', () => {
    const [item, next] = guideSteps(
      '## A\n\n1. Bấm\n   **Một**.\n\n   ![Ảnh](pictures/a.png)\n2. Bấm **Hai**.\n\nBấm **Ba**.\n- Bấm **Bốn**.\n',
    );
    expect(item?.steps).toEqual([
      { does: 'press', name: 'Một' },
      { does: 'picture', file: 'pictures/a.png' },
    ]);
    expect(next?.steps).toEqual([{ does: 'press', name: 'Hai' }]);
  });

  test.each([
    ['Nút **Kiểm tra** rất hay.'],
    ['Nhờ **Sửa**, bảng sạch.'],
    ['Bấm nút bên phải.'],
    ['Đọc **kỹ**.'],
  ])('nobody can follow: %s', (text) => {
    expect(() => steps(text)).toThrow(/“/);
  });
});

describe('what a control is called', () => {
  test.each([
    ['Kiểm tra', 'Kiểm tra'],
    ['Đến ô', 'Đến ô: dòng 27 · cột K'],
    ['Sửa được ngay', 'Sửa được ngay (5)'],
    ['Đề nghị', 'Đề nghị, 3 lỗi'],
    ['Điền … ô', 'Điền 28 ô'],
    ['Vì sao?', 'Vì sao?'],
  ])('%s is %s', (name, control) => {
    expect(calledSo(name).test(control)).toBe(true);
  });

  test.each([
    ['Kiểm tra', 'Kiểm tra lại'],
    ['Sửa…', 'Sửa được ngay (5)'],
    ['Điền … ô', 'Điền ô'],
    ['Đến ô', 'Đến'],
    ['Vì sao?', 'Vì sa'],
  ])('%s is not %s', (name, control) => {
    expect(calledSo(name).test(control)).toBe(false);
  });
});
