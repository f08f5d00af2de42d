import { authorityCases } from './authority';
import { collectiveCases } from './collectives';
import { dayCases } from './days';
import { initiativeCases } from './initiatives';
import type { LawCase } from './model';
import { nothingCases } from './nothing';
import { paperCases } from './papers';
import { personCases } from './persons';
import { principleCases } from './principles';
import { serviceCases } from './service';

/** Small lists, each judged by the law of its day before the add-in was asked. */
export const lawCases: readonly LawCase[] = [
  ...dayCases,
  ...nothingCases,
  ...serviceCases,
  ...authorityCases,
  ...principleCases,
  ...initiativeCases,
  ...collectiveCases,
  ...personCases,
  ...paperCases,
];
