import type { TaskStatus } from './taskFields';

/** Beginnings of a status as offices write it, folded without diacritics; the first that fits counts. */
export const statusWords: readonly { readonly status: TaskStatus; readonly words: readonly string[] }[] = [
  {
    status: 'cancelled',
    words: ['huy', 'da huy', 'dung', 'tam dung', 'khong thuc hien', 'khong trien khai', 'ngung'],
  },
  {
    status: 'notStarted',
    words: ['chua', 'khong hoan thanh', 'cho trien khai', 'cho thuc hien', 'moi giao', '0%', 'not started'],
  },
  {
    status: 'done',
    words: [
      'hoan thanh',
      'da hoan thanh',
      'da xong',
      'xong',
      'da thuc hien',
      'da trien khai xong',
      'da trinh',
      'da ban hanh',
      'da nop',
      'da bao cao',
      'da to chuc',
      'da ket thuc',
      'dat',
      '100%',
      'done',
      'ht',
    ],
  },
  { status: 'late', words: ['qua han', 'tre han', 'cham', 'tre', 'cham tien do', 'qua thoi han'] },
  {
    status: 'inProgress',
    words: [
      'dang',
      'da trien khai',
      'da bat dau',
      'thuong xuyen',
      'theo ke hoach',
      'in progress',
      'trong han',
      'chuan bi',
      'hoan thanh mot phan',
      'co ban hoan thanh',
    ],
  },
];

/** Longer words that a shorter beginning would misread; looked at before the list above. */
export const statusExceptions: readonly { readonly status: TaskStatus; readonly words: readonly string[] }[] =
  [
    {
      status: 'done',
      words: ['da trien khai xong', 'da trien khai hoan thanh', 'hoan thanh cham', 'hoan thanh qua han'],
    },
    {
      status: 'inProgress',
      words: [
        'hoan thanh mot phan',
        'hoan thanh 1 phan',
        'co ban hoan thanh',
        'da trien khai',
        'dung tien do',
        'dung han',
      ],
    },
  ];

/** How an outcome reads, in contrast to a planned product: folded, without diacritics. */
export const resultWords =
  /^(da |dang |chua |hoan thanh|dat |xong)|\d+\s*\/\s*(qd|kh|bc|cv|tb|ttr|bb|ubnd)|so \d+.*ngay|\d{1,2}\/\d{1,2}\/\d{4}|^\d{1,3}\s*%$/;
