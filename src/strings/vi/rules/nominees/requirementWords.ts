import type { FindingData } from '../ruleWords';
import { named, onNominee, ratingNames } from './nomineeWords';

const scopeNames: Readonly<Record<string, string>> = {
  base: 'cấp cơ sở',
  province: 'cấp tỉnh',
  nation: 'toàn quốc',
};

const disciplineNames: Readonly<Record<string, string>> = {
  reprimand: 'khiển trách',
  warning: 'cảnh cáo',
};

/** A datum of a way ("way2.") or of the finding itself (""). */
type Read = (name: string) => string;

/** Months at work, by the day that they are counted from. */
const monthsSaid: Readonly<Record<string, (read: Read) => string>> = {
  start: (read) =>
    `mới tuyển dụng, làm việc từ ${read('start')} đến hết năm xét được ${read('found')} tháng, cần ít nhất ${read('atLeast')} tháng`,
  hired: (read) =>
    `tuyển dụng từ ${read('start')}, đến hết năm xét được ${read('found')} tháng, cần ít nhất ${read('atLeast')} tháng (tính cả thời gian hợp đồng tại đơn vị)`,
  arrival: (read) =>
    `về đơn vị từ ${read('start')}, đến hết năm xét được ${read('found')} tháng: nếu mới tuyển dụng thì cần ít nhất ${read('atLeast')} tháng, nếu từ đơn vị khác chuyển đến thì bỏ qua`,
  untold: (read) =>
    `về đơn vị từ ${read('start')}, đến hết năm xét được ${read('found')} tháng, cần ít nhất ${read('atLeast')} tháng; danh sách không ghi người này tuyển dụng trước đó hay chuyển đến, nếu có thì ghi thêm`,
};

/** What was found and what is missing, by the kind of the requirement that is not met. */
const lacks: Readonly<Record<string, (read: Read, data: FindingData, prefix: string) => string>> = {
  rating: (read, data, prefix) =>
    `${read('waiting') === '' ? `xếp loại “${named(ratingNames, data, `${prefix}found`)}”` : `chưa có kết quả xếp loại (ô ghi “${read('waiting')}”)`}, cần từ “${named(ratingNames, data, `${prefix}atLeast`)}” trở lên`,
  sameYearTitle: (read, data, prefix) =>
    read('found') === 'no'
      ? `chưa đạt ${read('titles')} cùng năm`
      : `xếp loại “${named(ratingNames, data, `${prefix}found`)}” nên chưa khớp tiêu chuẩn ${read('titles')}`,
  initiative: (read, data, prefix) => {
    const wanted = `${read('count') === '1' ? '' : `${read('count')} `}sáng kiến, đề tài được công nhận ${named(scopeNames, data, `${prefix}scope`)}`;
    return read('found') === 'none'
      ? `chưa có ${wanted}`
      : `sáng kiến mới được công nhận ${named(scopeNames, data, `${prefix}found`)}, cần ${wanted}`;
  },
  consecutiveTitles: (read) =>
    `cần ${read('times')} lần liên tục ${read('titles')}: ${foundAndMissing(read)}`,
  ratingYears: (read, data, prefix) => {
    const titles = read('titles') === '' ? '' : ` hoặc ${read('titles')}`;
    return `cần ${read('years')} năm liên tục từ “${named(ratingNames, data, `${prefix}atLeast`)}”${titles}: ${foundAndMissing(read)}`;
  },
  awardsWithin: (read) =>
    `cần ${read('times')} lần ${read('titles')} trong ${read('years')} năm: ${foundOnly(read)}`,
  ratingWithin: (read, data, prefix) =>
    `cần ${read('times')} năm “${named(ratingNames, data, `${prefix}atLeast`)}” trong ${read('years')} năm: ${foundOnly(read)}`,
  earlierAward: (read) => `chưa thấy ${read('titles')} trong thành tích các năm trước`,
  advancedShare: (read) => {
    const share = `${read('isMoreThan') === 'yes' ? 'trên' : 'ít nhất'} ${read('percent')}%`;
    return `có ${read('found')}/${read('total')} người đạt Lao động tiên tiến, cần ${share} (từ ${read('least')} người)`;
  },
  completedShare: (read) =>
    `có ${read('found')}/${read('total')} người hoàn thành nhiệm vụ, cần ${read('percent')}%`,
  emulationFighters: (read) => `có ${read('found')} Chiến sĩ thi đua cơ sở, cần ít nhất ${read('atLeast')}`,
  civilian: (read) =>
    `“${read('found')}” là người của quân đội, công an: danh hiệu tương ứng là Chiến sĩ tiên tiến (khoản 2 Điều 24), không phải Lao động tiên tiến`,
  noDiscipline: (read, data, prefix) =>
    read('level') === '' && data[`${prefix}level`] !== undefined
      ? `ghi có ${read('found')} người bị kỷ luật nhưng chưa rõ hình thức; không được có kỷ luật từ ${named(disciplineNames, data, `${prefix}from`)} trở lên`
      : `có kỷ luật (${read('found')}); không được có kỷ luật từ ${named(disciplineNames, data, `${prefix}from`)} trở lên`,
  monthsAtWork: (read) => monthsSaid[read('countedFrom')]?.(read) ?? '',
  monthsServed: (read) => `thời gian tại ngũ ${read('found')} tháng, cần ít nhất ${read('atLeast')} tháng`,
  martyr: () => 'không phải liệt sĩ',
  armedForces: (read) =>
    `“${read('found')}” không thuộc quân đội, công an, dân quân thường trực, dân quân tự vệ cơ động`,
};

function foundAndMissing(read: Read): string {
  const missing = read('missing');
  return missing === '' ? foundOnly(read) : `${foundOnly(read)}; thiếu ${missing}`;
}

function foundOnly(read: Read): string {
  return read('found') === '' ? 'chưa có năm nào' : `có ${read('found')}`;
}

/** One requirement that is not met, in words; `prefix` "" for the finding's own, "way1." for the first way. */
function lackSaid(data: FindingData, prefix: string): string {
  const read: Read = (name) => String(data[`${prefix}${name}`] ?? '');
  const words = lacks[read('need')];
  return words === undefined ? read('need') : words(read, data, prefix);
}

/** The messages of every rule that compares nominees with the law book's standard. */
export const standardWords = {
  needNotMet: (data: FindingData) => onNominee(data, `${lackSaid(data, '')}.`),
  noWayOpen: (data: FindingData) => {
    const needs = [data['way1.need'], data['way2.need']].join(' ');
    if (data['ways'] === 2 && needs === 'monthsServed martyr') {
      const [found, atLeast] = ['way1.found', 'way1.atLeast'].map((name) => String(data[name] ?? ''));
      return onNominee(data, `tại ngũ ${found} tháng, cần ${atLeast} tháng (trừ liệt sĩ).`);
    }
    const ways = Array.from({ length: Number(data['ways'] ?? 0) }, (_unused, index) =>
      lackSaid(data, `way${index + 1}.`),
    );
    return onNominee(
      data,
      `chưa khớp điều kiện nào trong ${ways.length} điều kiện (${ways.join('; hoặc ')}).`,
    );
  },
};
