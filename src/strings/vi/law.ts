import type { Authority } from '../../core/law/award';
import type { AwardType, NomineeKind } from '../../core/vocabulary/awardTerms';
import type { DossierPaper } from '../../core/law/dossier';
import type { EditionUsed } from '../../core/law/currentBook';
import type { LawAnswer, LawSource, Period } from '../../core/law/entry';

const read: Readonly<Record<LawSource['read'], string>> = {
  fullText: 'đã đọc toàn văn',
  quoted: 'đã đọc nguyên văn điều khoản qua bản trích dẫn',
  excerpt: 'đã đọc phần trích',
  summary: 'theo bản tóm tắt',
  memory: 'theo hiểu biết chung, chưa đọc văn bản',
};

/** Of an entry that goes on over a change which nobody has read. */
const beforeChange = 'Theo văn bản trước khi sửa đổi; nội dung sửa đổi chưa được đối chiếu.';

const confidence: Readonly<Record<LawSource['confidence'], string>> = {
  H: 'cao',
  M: 'vừa',
  L: 'thấp, cần kiểm tra lại',
};

const origins: Readonly<Record<EditionUsed['origin'], string>> = {
  builtIn: 'đi cùng tiện ích',
  office: 'do đơn vị đặt',
};

const authorities: Readonly<Record<Authority, string>> = {
  communeChairman: 'Chủ tịch UBND cấp xã',
  districtChairman: 'Chủ tịch UBND cấp huyện',
  provinceChairman: 'Chủ tịch UBND cấp tỉnh',
  ministry: 'Bộ trưởng, Thủ trưởng Bộ, ban, ngành',
  head: 'người đứng đầu cơ quan, đơn vị có tư cách pháp nhân',
  schoolHead: 'hiệu trưởng',
  organization: 'tổ chức chính trị, tổ chức chính trị - xã hội (hoặc cơ quan) tặng',
  armedForces: 'cấp có thẩm quyền trong quân đội, công an',
  government: 'Chính phủ',
  primeMinister: 'Thủ tướng Chính phủ',
  president: 'Chủ tịch nước',
};

const nomineeKinds: Readonly<Record<NomineeKind, string>> = {
  individual: 'cá nhân',
  collective: 'tập thể',
  household: 'hộ gia đình',
};

const awardTypes: Readonly<Record<AwardType, string>> = {
  merit: 'công trạng',
  adHoc: 'đột xuất',
  thematic: 'chuyên đề',
  devotion: 'cống hiến',
  tenure: 'niên hạn',
  external: 'đối ngoại',
  resistance: 'thành tích kháng chiến',
};

const papers: Readonly<Record<DossierPaper, string>> = {
  submission: 'tờ trình',
  report: 'báo cáo thành tích',
  shortReport: 'báo cáo tóm tắt thành tích',
  minutes: 'biên bản họp xét',
  list: 'danh sách kèm theo',
  initiativeCertificate: 'quyết định công nhận hoặc văn bản xác nhận sáng kiến, đề tài',
  excellentDecision: 'quyết định xếp loại hoàn thành xuất sắc nhiệm vụ',
  achievementCertificate: 'xác nhận thành tích',
  provinceOpinion: 'ý kiến của UBND tỉnh',
  summaryTable: 'bảng tổng hợp danh sách',
  declaration: 'bản khai thành tích',
  proof: 'giấy tờ chứng minh',
};

/** Words on the law book: who decides, papers, and where an entry was read. */
export const law = {
  read,
  confidence,
  authorities,
  nomineeKinds,
  awardTypes,
  papers,
  /** Period in which an entry holds: "từ 01/01/2024 đến 30/9/2026". */
  period: ({ from, until }: Period): string =>
    [from === null ? '' : `từ ${shortDate(from)}`, until === null ? '' : `đến ${shortDate(until)}`]
      .filter((part) => part !== '')
      .join(' '),
  /** The answer to "Vì sao?": article, period, how it was read, how sure we are, the office's change. */
  why: (
    entry: Pick<LawAnswer<unknown>, 'period' | 'source' | 'daysBeforeChange' | 'changedByOffice'>,
  ): readonly string[] => {
    const period = law.period(entry.daysBeforeChange ?? entry.period);
    const { citation } = entry.source;
    const own = entry.changedByOffice;
    return [
      period === '' ? `${citation}.` : `${citation} (${period}).`,
      entry.daysBeforeChange === null ? howItWasRead(entry.source) : beforeChange,
      ...(own === null ? [] : [`Cơ quan đã đặt giá trị riêng: ${own.reason}.`]),
    ];
  },
  edition: (edition: EditionUsed): string => `Sổ luật ${law.editionOf(edition)}`,
  /** The same without the word for the book, where that stands before it. */
  editionOf: ({ id, made, origin }: Omit<EditionUsed, 'from'>): string =>
    `bản ${id} (lập ngày ${made.split('-').reverse().join('/')}), ${origins[origin]}`,
};

/** What was read in full is certain; where an entry says otherwise, only the doubt is said. */
function howItWasRead({ read: how, confidence: howSure }: LawSource): string {
  const sure = `Độ tin cậy: ${confidence[howSure]}.`;
  return how === 'fullText' && howSure === 'L' ? sure : `Nguồn: ${read[how]}. ${sure}`;
}

/** As the decree on papers writes dates: days under 10 and the months 1 and 2 with a zero. */
function shortDate(date: string): string {
  const [year = '', month = '', day = ''] = date.split('-');
  return `${day}/${Number(month) < 3 || Number(month) > 9 ? month : month.slice(1)}/${year}`;
}
