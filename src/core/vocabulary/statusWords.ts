import type { TaskStatus } from './taskFields';

/** Beginnings of a status as offices write it, folded without diacritics; the first that fits counts. */
export const statusWords: readonly { readonly status: TaskStatus; readonly words: readonly string[] }[] = [
  {
    status: 'cancelled',
    words: [
      'huy',
      'da huy',
      'bi huy',
      'huy bo',
      'bai bo',
      'dung',
      'da dung',
      'dung thuc hien',
      'tam dung',
      'khong thuc hien',
      'khong trien khai',
      'khong con thuc hien',
      'ngung',
      'tam ngung',
      'da ngung',
    ],
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
  {
    status: 'late',
    words: ['qua han', 'da qua han', 'tre han', 'da tre han', 'cham', 'tre', 'cham tien do', 'qua thoi han'],
  },
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
      words: [
        'da trien khai xong',
        'da trien khai hoan thanh',
        'hoan thanh cham',
        'hoan thanh qua han',
        'dung han (da',
        'dung han da',
        'dung han, da',
        'dung han - da',
        'qua han da hoan thanh',
        'qua han, da hoan thanh',
        'qua han (da hoan thanh',
        'qua han - da hoan thanh',
      ],
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

/** What is late and done all the same ("Quá hạn - đã xong"); folded, without diacritics. */
export const doneAfterAll = /\bda (xong|hoan thanh)\b/;

/** Words in a state that say of the work that it is late, or in time; folded, without diacritics. */
export const lateWords =
  /(?<!(?:chua|khong|khong bi) )\b(qua (thoi )?han|tre (thoi )?han|cham han|cham tien do|(cham|tre) so voi)\b/;
export const onTimeWords =
  /(?<!(?:khong|chua) )\b(dung (thoi )?han|trong (thoi )?han|truoc (thoi )?han|som han|chua (den|toi|qua) (thoi )?han|dung tien do|vuot tien do|con han)\b|khong (bi )?(qua|tre|cham) (thoi )?han/;
/** The same where only the marks tell the word: without them it is also a child, or care. Folded, with diacritics. */
export const lateAlone = /(?<!không |chưa |[\p{L}])(chậm|trễ)(?![\p{L}]| được)/u;

/** How an outcome reads, in contrast to a planned product: folded, without diacritics. */
export const resultWords =
  /^(da |dang |chua |hoan thanh|dat |xong)|^(kh|bc|bb|qd|tb|nq|cv|ttr|gm|hd)\.? ?(so )?\d|\d+\s*\/\s*(qd|kh|bc|cv|tb|ttr|bb|ubnd)|so \d+.*ngay|\d{1,2}\/\d{1,2}\/\d{4}|^\d{1,3}\s*%$/;
