import type { LawCase } from './model';

const above = [
  'ỦY BAN NHÂN DÂN XÃ BÌNH LỘC',
  'DANH SÁCH ĐỀ NGHỊ CÔNG NHẬN DANH HIỆU LAO ĐỘNG TIÊN TIẾN NĂM 2025',
];
const today = '2025-12-16';

/** Time of service, moves, leave, retirement, the armed forces. */
export const serviceCases: readonly LawCase[] = [
  {
    id: 'S01',
    kind: 'TG-01: newly hired or moved',
    what: 'Sắp xếp từ cấp huyện về xã giữa tháng 8, tuyển dụng từ 2009, có nhận xét',
    law: 'TT 15/2025 Đ.2.5.c, d: chuyển công tác, không phải mới tuyển dụng',
    today,
    sheets: [
      {
        name: 'LĐTT',
        above,
        header:
          'STT|Họ và tên|Chức vụ|Đơn vị|Ngày tuyển dụng|Ngày về đơn vị|Nơi công tác trước|Nhận xét của nơi công tác trước|Xếp loại 2025|Danh hiệu',
        rows: [
          '1|Tiêu Hồng Dũng|Chuyên viên|Phòng Kinh tế|01/04/2009|18/08/2025|Sở Tài chính|Có|HTTNV|LĐTT',
          '2|Chử Thị Mận|Văn thư|Văn phòng HĐND và UBND|15/02/2015|01/09/2025|UBND xã Bình An (cũ)|Có|HTTNV|LĐTT',
        ],
      },
    ],
    expect: [],
    unspoken: [{ rules: 'TG-01' }],
  },
  {
    id: 'S02',
    kind: 'TG-01: newly hired or moved',
    what: 'Tuyển dụng lần đầu 05/8/2025, chưa đủ 06 tháng',
    law: 'TT 15/2025 Đ.2.5.d',
    today,
    sheets: [
      {
        name: 'LĐTT',
        above,
        header: 'STT|Họ và tên|Chức vụ|Đơn vị|Ngày bắt đầu làm việc tại đơn vị|Xếp loại 2025|Danh hiệu',
        rows: [
          '1|Tiêu Hồng Dũng|Chuyên viên|Phòng Kinh tế|05/08/2025|HTTNV|LĐTT',
          '2|Chử Thị Mận|Văn thư|Văn phòng HĐND và UBND|02/01/2025|HTTNV|LĐTT',
        ],
      },
    ],
    expect: [{ what: 'mới làm việc 5 tháng', severity: 'raised', row: 1, column: null, rules: 'TG-01' }],
  },
  {
    id: 'S03',
    kind: 'TG-01: newly hired or moved',
    what: 'Tuyển dụng 30/6/2025 và 01/7/2025: đủ 06 tháng',
    law: 'TT 15/2025 Đ.2.5.d: dưới 06 tháng mới bị loại',
    today,
    sheets: [
      {
        name: 'LĐTT',
        above,
        header: 'STT|Họ và tên|Chức vụ|Đơn vị|Ngày tuyển dụng|Xếp loại 2025|Danh hiệu',
        rows: [
          '1|Tiêu Hồng Dũng|Chuyên viên|Phòng Kinh tế|30/06/2025|HTTNV|LĐTT',
          '2|Chử Thị Mận|Văn thư|Văn phòng HĐND và UBND|01/07/2025|HTTNV|LĐTT',
        ],
      },
    ],
    expect: [],
    unspoken: [{ rules: 'TG-01' }],
  },
  {
    id: 'S04',
    kind: 'TG-01: newly hired or moved',
    what: 'Tuyển dụng 15/9/2026, xét tháng 12/2026',
    law: 'TT 15/2025 Đ.2.5.d còn hiệu lực',
    today: '2026-12-10',
    sheets: [
      {
        name: 'LĐTT',
        above: ['UBND XÃ BÌNH LỘC', 'DANH SÁCH ĐỀ NGHỊ CÔNG NHẬN LAO ĐỘNG TIÊN TIẾN NĂM 2026'],
        header: 'STT|Họ và tên|Chức vụ|Đơn vị|Ngày tuyển dụng|Xếp loại 2026|Danh hiệu',
        rows: ['1|Chử Thị Mận|Văn thư|Văn phòng HĐND và UBND|15/09/2026|HTTNV|LĐTT'],
      },
    ],
    expect: [{ what: 'mới tuyển dụng', severity: 'raised', row: 1, column: null, rules: 'TG-01' }],
  },
  {
    id: 'S05',
    kind: 'TG-01: newly hired or moved',
    what: 'Chuyển đến 10/10/2025 sau chín tháng ở nơi cũ, nơi cũ chưa nhận xét',
    law: 'TT 15/2025 Đ.2.5.c: cần đánh giá của cơ quan có thẩm quyền',
    today,
    sheets: [
      {
        name: 'LĐTT',
        above,
        header:
          'STT|Họ và tên|Chức vụ|Đơn vị|Ngày tuyển dụng|Ngày về đơn vị|Số tháng ở đơn vị cũ|Nhận xét của đơn vị cũ|Xếp loại 2025|Danh hiệu',
        rows: ['1|Tiêu Hồng Dũng|Chuyên viên|Phòng Kinh tế|01/04/2009|10/10/2025|9|Chưa có|HTTNV|LĐTT'],
      },
    ],
    expect: [
      {
        what: 'thiếu nhận xét của đơn vị cũ',
        severity: 'warning',
        row: 1,
        column: null,
        rules: 'TG-04',
        says: /đơn vị cũ|nơi cũ/i,
      },
    ],
    unspoken: [{ rules: 'TG-01' }],
  },
  {
    id: 'S06',
    kind: 'TG-01: newly hired or moved',
    what: 'Nghỉ thai sản, nghỉ điều trị do cứu người, đi học: được tính',
    law: 'NĐ 152/2025 Đ.4.5; TT 15/2025',
    today,
    sheets: [
      {
        name: 'LĐTT',
        above,
        header: 'STT|Họ và tên|Chức vụ|Đơn vị|Thời gian nghỉ, lý do|Xếp loại 2025|Danh hiệu',
        rows: [
          '1|Chử Thị Mận|Văn thư|Văn phòng HĐND và UBND|Nghỉ thai sản từ 05/3/2025 đến 04/9/2025|HTTNV|LĐTT',
          '2|Tiêu Hồng Dũng|Chuyên viên|Phòng Kinh tế|Điều trị 3 tháng do bị thương khi cứu dân trong lũ|HTTNV|LĐTT',
          '3|Ngụy Thị Thơm|Chuyên viên|Phòng Kinh tế|Học lớp trung cấp lý luận 5 tháng|HTTNV|LĐTT',
        ],
      },
    ],
    expect: [],
  },
  {
    id: 'S07',
    kind: 'retired or gone',
    what: 'Nghỉ hưu từ 01/4/2025, thôi việc tháng 5/2025 mà vẫn xét LĐTT năm 2025',
    law: 'Luật 2022 Đ.24.1; NĐ 152 Đ.33.4',
    today,
    sheets: [
      {
        name: 'LĐTT',
        above,
        header: 'STT|Họ và tên|Chức vụ|Đơn vị|Xếp loại 2025|Danh hiệu|Ghi chú',
        rows: [
          '1|Tiêu Hồng Dũng|Chuyên viên|Phòng Kinh tế|HTTNV|LĐTT|Nghỉ hưu từ 01/4/2025',
          '2|Chử Thị Mận|Văn thư|Văn phòng HĐND và UBND|HTTNV|LĐTT|Đã thôi việc theo nguyện vọng 15/5/2025',
          '3|Ngụy Thị Thơm|Chuyên viên|Phòng Kinh tế|HTTNV|LĐTT|',
        ],
      },
    ],
    expect: [
      { what: 'đã nghỉ hưu', severity: 'raised', row: 1, column: null, says: /nghỉ hưu|hưu/i },
      {
        what: 'đã thôi việc',
        severity: 'raised',
        row: 2,
        column: null,
        says: /thôi việc|nghỉ việc|không còn/i,
      },
    ],
  },
  {
    id: 'S08',
    kind: 'retired or gone',
    what: 'Nghỉ hưu từ 01/02/2026, sau năm xét; giấy khen chuyên đề cho người đã nghỉ hưu',
    law: 'không có gì cấm',
    today,
    sheets: [
      {
        name: 'LĐTT',
        above,
        header:
          'STT|Họ và tên|Chức vụ|Đơn vị|Xếp loại 2025|Danh hiệu, hình thức đề nghị|Loại hình|Thành tích|Ghi chú',
        rows: [
          '1|Tiêu Hồng Dũng|Chuyên viên|Phòng Kinh tế|HTTNV|LĐTT|Công trạng|Hoàn thành tốt nhiệm vụ năm 2025|Nghỉ hưu từ 01/02/2026',
          '2|Ngụy Thị Thơm|Chi hội trưởng|Thôn Cầu Đất||Giấy khen|Chuyên đề|Hiến đất làm đường thôn|Cán bộ nghỉ hưu',
        ],
      },
    ],
    expect: [],
    unspoken: [{ says: /nghỉ hưu/i }],
  },
  {
    id: 'S09',
    kind: 'armed forces',
    what: 'Công an xã đề nghị LĐTT',
    law: 'Luật 2022 Đ.24.2, 80.5: Chiến sĩ tiên tiến, do Công an xét',
    today,
    sheets: [
      {
        name: 'LĐTT',
        above,
        header: 'STT|Họ và tên|Cấp bậc, chức vụ|Đơn vị|Nhóm đối tượng|Xếp loại 2025|Danh hiệu',
        rows: [
          '1|Lò Văn Thuấn|Thiếu tá, Phó Trưởng Công an xã|Công an xã|Công an|HTTNV|LĐTT',
          '2|Ngụy Thị Thơm|Chuyên viên|Phòng Kinh tế|Công chức|HTTNV|LĐTT',
        ],
      },
    ],
    expect: [
      {
        what: 'LĐTT cho công an',
        severity: 'raised',
        row: 1,
        column: null,
        says: /chiến s[ĩỹ] tiên tiến|CSTT|24\.2/i,
      },
    ],
  },
  {
    id: 'S10',
    kind: 'armed forces',
    what: 'Chỉ huy trưởng, Chỉ huy phó, Chính trị viên Ban CHQS xã: công chức, cán bộ của xã',
    law: 'Luật 2022 Đ.24.1',
    today,
    sheets: [
      {
        name: 'LĐTT',
        above,
        header: 'STT|Họ và tên|Chức vụ|Đơn vị|Xếp loại 2025|Danh hiệu',
        rows: [
          '1|Lò Văn Thuấn|Chỉ huy trưởng Ban CHQS xã|Ban Chỉ huy Quân sự xã|HTTNV|LĐTT',
          '2|Đào Trọng Lễ|Chỉ huy phó|Ban Chỉ huy Quân sự xã|HTXSNV|LĐTT',
          '3|Hứa Văn Đoan|Bí thư Đảng ủy, Chính trị viên Ban CHQS xã|Đảng ủy xã|HTTNV|LĐTT',
        ],
      },
    ],
    expect: [],
  },
  {
    id: 'S11',
    kind: 'armed forces',
    what: 'Phó Chỉ huy trưởng Ban CHQS chỉ hoàn thành nhiệm vụ; CSTT cho kế toán',
    law: 'Luật 2022 Đ.24.1.a, 24.2',
    today,
    sheets: [
      {
        name: 'LĐTT',
        above: ['ỦY BAN NHÂN DÂN XÃ BÌNH LỘC', 'DANH SÁCH ĐỀ NGHỊ TẶNG DANH HIỆU THI ĐUA NĂM 2025'],
        header: 'STT|Họ và tên|Chức vụ|Đơn vị|Nhóm đối tượng|Xếp loại 2025|Danh hiệu',
        rows: [
          '1|Đào Trọng Lễ|Phó Chỉ huy trưởng Ban CHQS xã|Ban Chỉ huy Quân sự xã|Công chức|Hoàn thành nhiệm vụ|LĐTT',
          '2|Ngụy Thị Thơm|Kế toán|Văn phòng HĐND và UBND|Công chức|HTTNV|Chiến sĩ tiên tiến',
        ],
      },
    ],
    expect: [
      { what: 'HTNV mà đề nghị LĐTT', severity: 'error', row: 1, column: null, rules: 'CN-01' },
      { what: 'CSTT cho công chức văn phòng', severity: 'error', row: 2, column: null, rules: 'CN-03' },
    ],
  },
  {
    id: 'S12',
    kind: 'armed forces',
    what: 'CSTT cho dân quân thường trực; LĐTT cho người của tổ bảo vệ an ninh, trật tự ở cơ sở',
    law: 'Luật 2022 Đ.24.2, 24.3',
    today,
    sheets: [
      {
        name: 'LĐTT',
        above: ['ỦY BAN NHÂN DÂN XÃ BÌNH LỘC', 'DANH SÁCH ĐỀ NGHỊ TẶNG DANH HIỆU THI ĐUA NĂM 2025'],
        header: 'STT|Họ và tên|Chức vụ|Đơn vị|Xếp loại 2025|Danh hiệu',
        rows: [
          '1|Lò Văn Thuấn|Tiểu đội trưởng dân quân thường trực|Ban Chỉ huy Quân sự xã|HTTNV|Chiến sĩ tiên tiến',
          '2|Hứa Văn Đoan|Tổ trưởng Tổ bảo vệ an ninh, trật tự ở cơ sở|Thôn Cầu Đất||Lao động tiên tiến',
        ],
      },
    ],
    expect: [],
  },
];
