import { cn01 } from './cn01-advancedWorkerRating';
import { cn02 } from './cn02-workersAndFarmersStandard';
import { cn03 } from './cn03-advancedSoldierArmedForces';
import { cn04 } from './cn04-fighterAtBaseFrom2024';
import { cn05 } from './cn05-fighterAtBaseUntil2023';
import { cn06 } from './cn06-provinceFighterTitles';
import { cn07 } from './cn07-provinceFighterInitiative';
import { cn09 } from './cn09-provinceDiplomaForMerit';
import { cn10 } from './cn10-premierDiplomaForMerit';
import { cn13 } from './cn13-memorialMedalPersonsOnly';
import { cn14 } from './cn14-initiativeOfAnotherYear';
import { cn15 } from './cn15-initiativeAfterItsPapers';
import { cn16 } from './cn16-sharedInitiative';
import { cn17 } from './cn17-fighterNotAmongAdvanced';
import { cn18 } from './cn18-twoRatingsOfOneYear';
import { dk01 } from './dk01-registeredForTitle';
import { ds01 } from './ds01-missingColumn';
import { ds02 } from './ds02-otherYear';
import { ds03 } from './ds03-personalNumber';
import { ds04 } from './ds04-unknownUnit';
import { ds05 } from './ds05-awardTypesAgainstPlan';
import { ds06 } from './ds06-submissionAfterTaskDeadline';
import { ds07 } from './ds07-instrumentsCitedOnList';
import { ds08 } from './ds08-hiddenNomineeRows';
import { ds09 } from './ds09-daysThatCannotBe';
import { ds10 } from './ds10-oldFontCells';
import { ds14 } from './ds14-lawWithoutAmendmentOnList';
import { ds15 } from './ds15-blankAchievement';
import { ds16 } from './ds16-untidyCells';
import { hg01 } from './hg01-householdAwards';
import { hg02 } from './hg02-culturedFamilyTerms';
import { hg03 } from './hg03-awardForWrongKind';
import { hs01 } from './hs01-titleDossierPapers';
import { hs02 } from './hs02-initiativeCertificate';
import { hs03 } from './hs03-formDossierPapers';
import { hs04 } from './hs04-councilVote';
import { hs05 } from './hs05-paperDatesOrder';
import { hs06 } from './hs06-decisionTermPassed';
import { hs08 } from './hs08-salutationAgainstSex';
import { hs09 } from './hs09-requiredNomineeCells';
import { hs10 } from './hs10-smallLetteredName';
import { kc01 } from './kc01-volunteerServiceTime';
import { kc02 } from './kc02-volunteerMedalOnce';
import { kc03 } from './kc03-volunteerPostingAndMinutes';
import { kc04 } from './kc04-resistanceDossierPapers';
import { kc05 } from './kc05-resistanceServiceDates';
import { kc06 } from './kc06-resistanceDossierDistrict';
import { kh01 } from './kh01-planTotals';
import { kh02 } from './kh02-planQuotaOfUnit';
import { kh03 } from './kh03-planShares';
import { kh04 } from './kh04-planDossierSets';
import { kh05 } from './kh05-planDeadline';
import { kl01 } from './kl01-underReview';
import { kl02 } from './kl02-disciplineUntil2023';
import { kl03 } from './kl03-disciplineFrom2024';
import { kl04 } from './kl04-yearsAfterSanction';
import { kl05 } from './kl05-disciplineAgainstRating';
import { rareNomineeRules } from './rare/index';
import { td01 } from './td01-severalFormsOneAchievement';
import { td02 } from './td02-meritFromAdHoc';
import { td03 } from './td03-duplicateNominee';
import { td04 } from './td04-lowerAwardNotNeeded';
import { td05 } from './td05-adHocForRoutineWork';
import { td06 } from './td06-oneAchievementToldTwice';
import { tg01 } from './tg01-newHireFrom2024';
import { tg02 } from './tg02-newHireUntil2023';
import { tg03 } from './tg03-leaveCounts';
import { tg04 } from './tg04-formerUnitOpinion';
import { tg05 } from './tg05-sameFormAgain';
import { tg06 } from './tg06-historyYearToCome';
import { tg07 } from './tg07-goneBeforeYearEnd';
import { tk01 } from './tk01-totalsAddUp';
import { tk02 } from './tk02-unknownObjectClass';
import { tk03 } from './tk03-statisticsDue';
import { tk04 } from './tk04-totalInWords';
import { tl01 } from './tl01-fighterQuotaUntil2023';
import { tl02 } from './tl02-fighterQuotaFrom2024';
import { tl03 } from './tl03-excellentRatingQuota';
import { tl05 } from './tl05-listComposition';
import { tq01 } from './tq01-authorityUntilJune2025';
import { tq02 } from './tq02-authorityFromJuly2025';
import { tq03 } from './tq03-provinceChairmanDecides';
import { tq04 } from './tq04-abolishedDistrict';
import { tt01 } from './tt01-advancedCollectiveFrom2024';
import { tt02 } from './tt02-advancedCollectiveUntil2023';
import { tt03 } from './tt03-excellentCollectiveFrom2024';
import { tt04 } from './tt04-excellentCollectiveUntil2023';
import { tt05 } from './tt05-collectiveMeritYears';
import { tt06 } from './tt06-advancedCountAgainstRows';
import { tt07 } from './tt07-dissolvedUnit';
import { tt08 } from './tt08-countsThatCannotBe';
import { tt09 } from './tt09-fighterCountAgainstRows';

/** What nobody has to mend on a list: said after all else. */
export const reminderRules = [tk03] as const;

/** The rules that look for something to be mended. */
export const mendingRules = [
  cn01,
  cn02,
  cn03,
  cn04,
  cn05,
  cn06,
  cn07,
  cn09,
  cn10,
  cn13,
  cn14,
  cn15,
  cn16,
  cn17,
  cn18,
  dk01,
  ds01,
  ds02,
  ds03,
  ds04,
  ds05,
  ds06,
  ds07,
  ds08,
  ds09,
  ds10,
  ds14,
  ds15,
  ds16,
  hg01,
  hg02,
  hg03,
  hs01,
  hs02,
  hs03,
  hs04,
  hs05,
  hs06,
  hs08,
  hs09,
  hs10,
  kc01,
  kc02,
  kc03,
  kc04,
  kc05,
  kc06,
  kh01,
  kh02,
  kh03,
  kh04,
  kh05,
  kl01,
  kl02,
  kl03,
  kl04,
  kl05,
  td01,
  td02,
  td03,
  td04,
  td05,
  td06,
  tg01,
  tg02,
  tg03,
  tg04,
  tg05,
  tg06,
  tg07,
  tk01,
  tk02,
  tk04,
  tl01,
  tl02,
  tl03,
  tl05,
  tq01,
  tq02,
  tq03,
  tq04,
  tt01,
  tt02,
  tt03,
  tt04,
  tt05,
  tt06,
  tt07,
  tt08,
  tt09,
  ...rareNomineeRules,
] as const;

/** Every rule on nomination lists. */
export const nomineeRules = [...mendingRules, ...reminderRules] as const;
