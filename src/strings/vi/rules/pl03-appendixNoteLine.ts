import { said, type WordsOf } from './ruleWords';

const partNames: Readonly<Record<string, string>> = {
  number: 'số, ký hiệu',
  date: 'ngày ban hành',
  issuer: 'cơ quan ban hành',
};

export const pl03: WordsOf<'PL-03'> = {
  title: 'Dòng “Kèm theo Kế hoạch số …”',
  why: 'Phụ lục của văn bản giấy phải ghi đủ số, ngày và cơ quan ban hành kế hoạch; văn bản điện tử thì không phải điền (Nghị định 30/2020/NĐ-CP, Phụ lục I, phần III, điểm 1.c).',
  messages: {
    blankNoteLine: (data) => {
      const missing = said(data, 'missing')
        .split(',')
        .map((name) => partNames[name] ?? name)
        .join('; ');
      const next =
        said(data, 'form') === 'paper'
          ? 'phụ lục để chấm sẵn, hãy ghi bổ sung ở trang “Kế hoạch” trước khi in.'
          : 'bản điện tử có thể để trống.';
      return `Kế hoạch chưa có ${missing} cho dòng “Kèm theo”; ${next}`;
    },
  },
};
