/** The names that Excel gives to new charts, in English and in Vietnamese. */
export const excelsChartName = /^(Chart|Biểu đồ)\s*\d+$/iu;
