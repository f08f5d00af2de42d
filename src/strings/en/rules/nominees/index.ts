import type { RuleIdOn } from '../../../../core/rules/allRules';
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
import { rareNomineeRuleWords } from './rare/index';
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
import type { WordsOf } from '../ruleWords';

/** The words of every rule on nomination lists, by its id. */
export const nomineeRuleWords: { readonly [Id in RuleIdOn<'nominees'>]: WordsOf<Id> } = {
  'CN-01': cn01,
  'CN-02': cn02,
  'CN-03': cn03,
  'CN-04': cn04,
  'CN-05': cn05,
  'CN-06': cn06,
  'CN-07': cn07,
  'CN-09': cn09,
  'CN-10': cn10,
  'CN-13': cn13,
  'CN-14': cn14,
  'CN-15': cn15,
  'CN-16': cn16,
  'CN-17': cn17,
  'CN-18': cn18,
  'DK-01': dk01,
  'DS-01': ds01,
  'DS-02': ds02,
  'DS-03': ds03,
  'DS-04': ds04,
  'DS-05': ds05,
  'DS-06': ds06,
  'DS-07': ds07,
  'DS-08': ds08,
  'DS-09': ds09,
  'DS-10': ds10,
  'DS-14': ds14,
  'DS-15': ds15,
  'DS-16': ds16,
  'HG-01': hg01,
  'HG-02': hg02,
  'HG-03': hg03,
  'HS-01': hs01,
  'HS-02': hs02,
  'HS-03': hs03,
  'HS-04': hs04,
  'HS-05': hs05,
  'HS-06': hs06,
  'HS-08': hs08,
  'HS-09': hs09,
  'HS-10': hs10,
  'KC-01': kc01,
  'KC-02': kc02,
  'KC-03': kc03,
  'KC-04': kc04,
  'KC-05': kc05,
  'KC-06': kc06,
  'KH-01': kh01,
  'KH-02': kh02,
  'KH-03': kh03,
  'KH-04': kh04,
  'KH-05': kh05,
  'KL-01': kl01,
  'KL-02': kl02,
  'KL-03': kl03,
  'KL-04': kl04,
  'KL-05': kl05,
  'TD-01': td01,
  'TD-02': td02,
  'TD-03': td03,
  'TD-04': td04,
  'TD-05': td05,
  'TD-06': td06,
  'TG-01': tg01,
  'TG-02': tg02,
  'TG-03': tg03,
  'TG-04': tg04,
  'TG-05': tg05,
  'TG-06': tg06,
  'TG-07': tg07,
  'TK-01': tk01,
  'TK-02': tk02,
  'TK-03': tk03,
  'TK-04': tk04,
  'TL-01': tl01,
  'TL-02': tl02,
  'TL-03': tl03,
  'TL-05': tl05,
  'TQ-01': tq01,
  'TQ-02': tq02,
  'TQ-03': tq03,
  'TQ-04': tq04,
  'TT-01': tt01,
  'TT-02': tt02,
  'TT-03': tt03,
  'TT-04': tt04,
  'TT-05': tt05,
  'TT-06': tt06,
  'TT-07': tt07,
  'TT-08': tt08,
  'TT-09': tt09,
  ...rareNomineeRuleWords,
};
