/* School years as lists write them. On text folded without diacritics, dashes plain. */

export const schoolYearWord = /\bnam hoc\b/;

/** "2025-2026", "2025 / 2026", "2025-26"; no part of a day or of a paper's number. */
export const yearsInSpan = /(?<![\d/.-])((?:19|20)\d{2})\s?[-/]\s?((?:20)?\d{2})(?![\d/.-])/;

/** Before two years: a period of a plan or a term of office, which is no school year. */
export const periodBeforeYears = /\b(?:giai doan|nhiem ky|thoi ky|cac nam|tu nam|tu)\s*$/;
