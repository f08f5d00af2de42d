import { decree } from '../citation';
import { said, type WordsOf } from './ruleWords';

const partNames: Readonly<Record<string, string>> = {
  number: 'number',
  date: 'date of issue',
  issuer: 'issuing body',
};

export const pl03: WordsOf<'PL-03'> = {
  title: 'The line “Kèm theo Kế hoạch số …” (with plan no. …)',
  why: `On paper the appendix must give number, date and issuing body of the plan; in electronic form they need not be filled in (${decree('30/2020')}, Annex I, part III, point 1.c).`,
  messages: {
    blankNoteLine: (data) => {
      const missing = said(data, 'missing')
        .split(',')
        .map((name) => partNames[name] ?? name)
        .join('; ');
      const next =
        said(data, 'form') === 'paper'
          ? 'the appendix has dots there, fill them in on the sheet “Kế hoạch” (plan) before you print.'
          : 'in electronic form it may stay blank.';
      return `For the line “Kèm theo” the plan lacks: ${missing}; ${next}`;
    },
  },
};
