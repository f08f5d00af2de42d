/** How entries are read: `dayFirst` and the decimal sign by locale; `today` as an Excel serial for dates without a year. */
export interface EntryHabits {
  readonly dayFirst: boolean;
  readonly decimal: '.' | ',';
  readonly today: number;
}

/** The habits of a locale; what add-ins write through the API is read as en-US whatever the user's locale is. */
export function entryHabits(locale: string, today: number): EntryHabits {
  const american = locale === 'en-US';
  return {
    dayFirst: !american,
    decimal: /^(vi|de|fr|es|it|pt|nl|ru|pl|tr|id)/.test(locale) ? ',' : '.',
    today,
  };
}
