import type { LawCase } from './model';

const december = ['UBND XÃ MƯỜNG TỌA', 'DANH SÁCH ĐỀ NGHỊ KHEN THƯỞNG NĂM 2026'];
const today = '2026-12-09';

/** Principles of the decree in December 2026; discipline against rating; ad hoc and routine. */
export const principleCases: readonly LawCase[] = [
  {
    id: 'P01',
    kind: 'principles in 12/2026',
    what: 'Đang bị thanh tra, đang giải quyết tố cáo',
    law: 'NĐ 152/2025 Đ.4.4, còn hiệu lực: chưa khen',
    today,
    sheets: [
      {
        name: 'LĐTT',
        above: december,
        header:
          'STT|Họ và tên|Chức vụ|Đơn vị|Xếp loại 2026|Danh hiệu|Đang xem xét kỷ luật, đơn thư khiếu nại, tố cáo',
        rows: [
          '1|Hoàng Thị Páo|Chuyên viên|Phòng Kinh tế|HTTNV|LĐTT|Đang giải quyết đơn tố cáo',
          '2|Lý Seo Vần|Chuyên viên|Phòng Kinh tế|HTTNV|LĐTT|Không có',
        ],
      },
    ],
    expect: [{ what: 'đang giải quyết tố cáo', severity: 'error', row: 1, column: null, rules: 'KL-01' }],
  },
  {
    id: 'P02',
    kind: 'principles in 12/2026',
    what: 'Bằng khen công trạng dựa vào giấy khen đột xuất, chuyên đề',
    law: 'NĐ 152 Đ.4.3',
    today,
    sheets: [
      {
        name: 'BK',
        above: december,
        header: 'STT|Họ và tên|Chức vụ|Đơn vị|Hình thức|Loại hình|Thành tích làm căn cứ',
        rows: [
          '1|Hoàng Thị Páo|Chuyên viên|Phòng Kinh tế|Bằng khen của Chủ tịch UBND tỉnh|Công trạng|Giấy khen đột xuất năm 2025, giấy khen chuyên đề năm 2026 của Chủ tịch UBND xã',
        ],
      },
    ],
    expect: [
      {
        what: 'căn cứ là khen đột xuất, chuyên đề',
        severity: 'warning',
        row: 1,
        column: null,
        rules: 'TD-02',
      },
    ],
    may: [{ rules: 'CN-09' }],
  },
  {
    id: 'P03',
    kind: 'principles in 12/2026',
    what: 'Bằng khen chuyên đề cho người chưa có giấy khen nào',
    law: 'NĐ 152 Đ.4.1: không cần hình thức thấp trước',
    today,
    sheets: [
      {
        name: 'BK',
        above: december,
        header: 'STT|Họ và tên|Chức vụ|Đơn vị|Hình thức|Loại hình|Thành tích|Khen thưởng đã có',
        rows: [
          '1|Hoàng Thị Páo|Chuyên viên|Phòng Kinh tế|Bằng khen của Chủ tịch UBND tỉnh|Chuyên đề|Xóa 40 nhà tạm trong phong trào của tỉnh|',
          '2|Giàng A Chớ|Trưởng bản|Bản Nà Tọa|Bằng khen của Chủ tịch UBND tỉnh|Chuyên đề|Cả bản xóa xong nhà tạm trong phong trào của tỉnh|Chưa',
        ],
      },
    ],
    expect: [],
  },
  {
    id: 'P04',
    kind: 'principles in 12/2026',
    what: 'Giấy khen công trạng năm 2026 đã tặng tháng 7, nay đề nghị lại cùng kỳ',
    law: 'NĐ 152 Đ.33.7',
    today,
    sheets: [
      {
        name: 'GK',
        above: december,
        header: 'STT|Họ và tên|Chức vụ|Đơn vị|Hình thức|Loại hình|Thành tích|Khen thưởng đã đạt',
        rows: [
          '1|Lý Seo Vần|Chuyên viên|Phòng Kinh tế|Giấy khen|Công trạng|Hoàn thành tốt nhiệm vụ năm 2026|2026: Giấy khen của Chủ tịch UBND xã (QĐ 208/QĐ-UBND ngày 14/7/2026)',
          '2|Giàng A Chớ|Chuyên viên|Phòng Kinh tế|Giấy khen|Công trạng|Hoàn thành tốt nhiệm vụ năm 2026|2024: Giấy khen của Chủ tịch UBND xã (QĐ 96/QĐ-UBND ngày 20/12/2024)',
        ],
      },
    ],
    expect: [
      {
        what: 'trùng thời gian với giấy khen đã tặng',
        severity: 'warning',
        row: 1,
        column: null,
        rules: 'TG-05',
      },
    ],
  },
  {
    id: 'P05',
    kind: 'principles in 12/2026',
    what: 'Thai sản được tính; kỷ luật đã hết từ 2023',
    law: 'NĐ 152 Đ.4.4, 4.5',
    today,
    sheets: [
      {
        name: 'LĐTT',
        above: december,
        header: 'STT|Họ và tên|Chức vụ|Đơn vị|Xếp loại 2026|Danh hiệu|Thời gian nghỉ|Kỷ luật',
        rows: [
          '1|Hoàng Thị Páo|Chuyên viên|Phòng Kinh tế|HTTNV|LĐTT|Thai sản 6 tháng (02/2026 - 8/2026)|Không',
          '2|Lý Seo Vần|Chuyên viên|Phòng Kinh tế|HTTNV|LĐTT||Khiển trách năm 2022, chấp hành xong tháng 3/2023',
        ],
      },
    ],
    expect: [],
  },
  {
    id: 'P06',
    kind: 'discipline against rating',
    what: 'Khiển trách tháng 3/2026 mà xếp HTXSNV, đề nghị CSTĐCS',
    law: 'NĐ 335/2025: kỷ luật trong năm ⇒ không hoàn thành nhiệm vụ',
    today,
    sheets: [
      {
        name: 'CSTĐ',
        above: december,
        header:
          'STT|Họ và tên|Chức vụ|Đơn vị|Nhóm đối tượng|Xếp loại 2026|Danh hiệu|Hình thức kỷ luật trong năm',
        rows: [
          '1|Hoàng Thị Páo|Chuyên viên|Phòng Kinh tế|Công chức|HTXSNV|LĐTT; CSTĐCS|Khiển trách (QĐ ngày 12/3/2026)',
          '2|Lý Seo Vần|Chuyên viên|Phòng Kinh tế|Công chức|HTXSNV|LĐTT; CSTĐCS|Không',
        ],
      },
    ],
    expect: [
      {
        what: 'bị kỷ luật mà xếp HTXSNV',
        severity: 'warning',
        row: 1,
        column: null,
        says: /kỷ luật|khiển trách/i,
      },
    ],
  },
  {
    id: 'P07',
    kind: 'discipline against rating',
    what: 'Cảnh cáo năm 2026 mà xếp HTTNV, đề nghị LĐTT',
    law: 'NĐ 335/2025',
    today,
    sheets: [
      {
        name: 'LĐTT',
        above: december,
        header: 'STT|Họ và tên|Chức vụ|Đơn vị|Nhóm đối tượng|Xếp loại 2026|Danh hiệu|Kỷ luật năm 2026',
        rows: ['1|Lý Seo Vần|Chuyên viên|Phòng Kinh tế|Công chức|HTTNV|LĐTT|Cảnh cáo'],
      },
    ],
    expect: [
      {
        what: 'bị kỷ luật mà xếp HTTNV',
        severity: 'warning',
        row: 1,
        column: null,
        rules: 'KL-03',
        says: /kỷ luật|cảnh cáo/i,
      },
    ],
  },
  {
    id: 'P08',
    kind: 'discipline against rating',
    what: 'Góp ý, nhắc nhở: không phải hình thức kỷ luật',
    law: 'Luật cán bộ, công chức: khiển trách là mức thấp nhất',
    today,
    sheets: [
      {
        name: 'LĐTT',
        above: december,
        header: 'STT|Họ và tên|Chức vụ|Đơn vị|Nhóm đối tượng|Xếp loại 2026|Danh hiệu|Kỷ luật năm 2026',
        rows: [
          '1|Lý Seo Vần|Chuyên viên|Phòng Kinh tế|Công chức|HTTNV|LĐTT|Không',
          '2|Giàng A Chớ|Chuyên viên|Phòng Kinh tế|Công chức|HTTNV|LĐTT|Không (chỉ nhắc nhở)',
        ],
      },
    ],
    expect: [],
  },
  {
    id: 'P09',
    kind: 'discipline against rating',
    what: 'Năm 2023: khiển trách mà đề nghị LĐTT',
    law: 'NĐ 91/2017 Đ.10',
    today: '2023-12-20',
    sheets: [
      {
        name: 'LĐTT',
        above: ['UBND XÃ MƯỜNG TỌA', 'DANH SÁCH ĐỀ NGHỊ CÔNG NHẬN LAO ĐỘNG TIÊN TIẾN NĂM 2023'],
        header: 'STT|Họ và tên|Chức vụ|Đơn vị|Xếp loại 2023|Danh hiệu|Kỷ luật năm 2023',
        rows: [
          '1|Lý Seo Vần|Công chức địa chính|UBND xã|HTTNV|LĐTT|Khiển trách',
          '2|Giàng A Chớ|Công chức hộ tịch|UBND xã|HTTNV|LĐTT|Không',
        ],
      },
    ],
    expect: [{ what: 'khiển trách năm 2023', severity: 'error', row: 1, column: null, rules: 'KL-02' }],
  },
  {
    id: 'P10',
    kind: 'ad hoc for routine',
    what: 'Loại hình đột xuất cho "hoàn thành xuất sắc nhiệm vụ công tác năm 2025"',
    law: 'NĐ 152 Đ.3.3',
    today: '2025-12-19',
    sheets: [
      {
        name: 'GK',
        above: ['UBND XÃ MƯỜNG TỌA', 'DANH SÁCH ĐỀ NGHỊ TẶNG GIẤY KHEN'],
        header: 'STT|Họ và tên|Chức vụ|Đơn vị|Hình thức|Loại hình khen thưởng|Thành tích',
        rows: [
          '1|Lý Seo Vần|Chuyên viên|Phòng Kinh tế|Giấy khen|Đột xuất|Hoàn thành xuất sắc nhiệm vụ công tác năm 2025',
          '2|Giàng A Chớ|Văn thư|Văn phòng HĐND và UBND|Giấy khen|Đột xuất|Có nhiều cố gắng, hoàn thành tốt nhiệm vụ được giao quý III',
          '3|Sùng Thị Mỷ|Nông dân|Bản Nà Tọa|Giấy khen|Đột xuất|Cứu hai cháu nhỏ bị nước cuốn ở suối Nậm Tọa',
        ],
      },
    ],
    expect: [
      { what: 'việc thường xuyên ghi đột xuất', severity: 'raised', row: 1, column: null, says: /đột xuất/i },
      { what: 'việc thường xuyên ghi đột xuất', severity: 'raised', row: 2, column: null, says: /đột xuất/i },
    ],
  },
  {
    id: 'P11',
    kind: 'ad hoc for routine',
    what: 'Đột xuất thật: bắt trộm, chữa cháy, nhặt được của rơi, giải quốc gia',
    law: 'NĐ 152 Đ.3.3',
    today: '2026-08-05',
    sheets: [
      {
        name: 'GK dot xuat',
        above: ['UBND XÃ MƯỜNG TỌA', 'DANH SÁCH ĐỀ NGHỊ TẶNG GIẤY KHEN ĐỘT XUẤT'],
        header: 'STT|Họ và tên|Nghề nghiệp|Nơi ở|Hình thức|Loại hình khen thưởng|Thành tích',
        rows: [
          '1|Lý Seo Vần|Nông dân|Bản Nà Tọa|Giấy khen|Đột xuất|Cùng Công an xã bắt đối tượng trộm trâu đêm 28/7/2026',
          '2|Giàng A Chớ|Lái xe|Bản Pu Sao|Giấy khen|Đột xuất|Dập lửa cứu nhà ông Vừ A Lềnh ngày 30/7/2026',
          '3|Sùng Thị Mỷ|Buôn bán|Bản Nà Tọa|Giấy khen|Đột xuất|Trả lại người mất 48 triệu đồng nhặt được',
          '4|Vàng Mí Sính|Vận động viên|Bản Pu Sao|Giấy khen|Đột xuất|Huy chương vàng giải bắn nỏ toàn quốc 2026',
        ],
      },
    ],
    expect: [],
  },
];
