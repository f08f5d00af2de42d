import type {
  ChartFigures,
  NamedCount,
  SummaryChartWords,
} from '../../core/papers/standardTables/summaryChartWords';
import { sayYears } from './years';

const counted = (counts: readonly NamedCount[]): string =>
  counts.map(({ name, count }) => `${name.toLocaleLowerCase('vi')} ${count}`).join('; ');

const fullest = (counts: readonly NamedCount[]): string =>
  counts.map(({ name, count }) => `${name} (${count})`).join('; ');

const onDay = ({ today }: ChartFigures): string => `đến ngày ${today.split('-').reverse().join('/')}`;

/** Where a chart does not show all rows: which ones it shows. */
const part = ({ rows, bars }: ChartFigures, what: string): string =>
  bars < rows ? ` (${bars} ${what} trong ${rows})` : '';

/** Charts of the summary sheets. */
export const summaryCharts: SummaryChartWords = {
  names: {
    taskBodies: 'Biểu đồ tiến độ theo đơn vị chủ trì',
    awards: 'Biểu đồ đề nghị theo danh hiệu, hình thức',
  },
  titles: {
    taskBodies: (figures) =>
      `Tiến độ nhiệm vụ ${sayYears(figures.years)} theo đơn vị chủ trì${part(figures, 'đơn vị nhiều nhiệm vụ nhất')}`,
    awards: (figures) =>
      `Đề nghị khen thưởng ${sayYears(figures.years)} theo danh hiệu, hình thức${part(figures, 'danh hiệu, hình thức nhiều lượt nhất')}`,
  },
  alternatives: {
    taskBodies: (figures) =>
      `Biểu đồ, số liệu ${onDay(figures)}: ${figures.total} nhiệm vụ (${counted(figures.byColumn)}). Đơn vị chủ trì nhiều nhiệm vụ nhất: ${fullest(figures.fullest)}. Số của từng đơn vị ở bảng trên.`,
    awards: (figures) =>
      `Biểu đồ, số liệu ${onDay(figures)}: ${figures.total} lượt đề nghị (${counted(figures.byColumn)}). Nhiều lượt nhất: ${fullest(figures.fullest)}. Số của từng danh hiệu, hình thức ở bảng trên.`,
  },
};
