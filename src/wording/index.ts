/** Every sentence a person reads, for page, terminal and file alike. Verdicts come in as facts and leave as words. */
export { breachReport } from "./breach-report.ts";
export { breachSays, hoursInWords, severityName } from "./breaches.ts";
export { coveragePage } from "./coverage.ts";
export { demoNotes, demoNotesPage, demoTitle, sayDemo, tinyNotes } from "./demo.ts";
export type { DemoFacts } from "./demo.ts";
export {
  closingSays,
  declaration,
  lotQuestionSays,
  resultSheet,
  rulesName,
  stageSays,
  transfersPicture,
} from "./elections.ts";
export { asHtml, asMarkdown } from "./document.ts";
export type { WordedDocument, WordedSection } from "./document.ts";
export {
  auditSays,
  breakEvenSays,
  gapSays,
  gapShare,
  keptSays,
  ledgerReasonSays,
  offerSays,
  reasonSays,
  stateSays,
  verdictSays,
  waitingSays,
  weightSays,
} from "./electives.ts";
export {
  burdenSays,
  chanceInWords,
  delayWords,
  dimensionName,
  displacementPicture,
  displacementSays,
  displacementWords,
  fairnessHeadlines,
  gradientSays,
  groupName,
  smallNumbersNote,
} from "./fairness.ts";
export type { WordedTable } from "./fairness.ts";
export { barChart, flowChart, heatStrip, intervalPlot, lineChart } from "./pictures/index.ts";
export type {
  Bar,
  BarChartOptions,
  FlowChartOptions,
  Heat,
  HeatCell,
  HeatStripOptions,
  IntervalPlotOptions,
  IntervalRow,
  LineChartOptions,
  PictureOptions,
  Series,
} from "./pictures/index.ts";
export {
  certaintyMark,
  certaintyWords,
  payDetail,
  payTable,
  pounds,
  sayBandingStep,
  sayPayNote,
} from "./pay.ts";
export { payChangePicture, payChangeRows } from "./pay-change-picture.ts";
export { compareText, payChangeText, poundsChange, renewalText, riseText } from "./pay-compare.ts";
export { readingsHelp } from "./readings.ts";
export { sayNote, sayProblem, sayProblems } from "./problems.ts";
export { glossary } from "./glossary.ts";
export {
  clockSays,
  countOf,
  countSays,
  dateSays,
  dayAndDateSays,
  lengthSays,
  momentSays,
  poundsSay,
  shortDateSays,
  spanSays,
  stampSays,
} from "./moments.ts";
export { serveWords } from "./serve.ts";
export { pageWords, roleHint, roleSays } from "./pages.ts";
export { bookSays, differenceSays, lonePriceSays, marginSays, pollCaution, pollLabel } from "./polls.ts";
export { fairPaySays, gapIsNotUnequalPay, payGapSays } from "./pay-gap.ts";
export { chargeHeadlines, chargeIsAnEstimate, chargeLineWords, chargePicture, chargeSays } from "./charge.ts";
export { planPageWords } from "./plan-pages.ts";
export { bookingEventSays, prioritySays, questionSays, ruleSays, weightRows } from "./plan-words.ts";
export { treatmentFunctionSays } from "./treatment-functions.ts";
export {
  cellSays,
  chanceSays,
  coverSays,
  deadlineSays,
  derogationCaveat,
  derogationSays,
  hoursSay,
  noticeSays,
  placementSays,
  staffGroupSays,
  turnoutSays,
  volunteerSays,
} from "./strike.ts";
export { coverHours, summaryDocument } from "./summary.ts";
export type { SummaryFacts } from "./summary.ts";
export { sayPlan, planStepSays } from "./plan.ts";
export { coverReport, unusedCountSays } from "./cover-report.ts";
export {
  councilFaultSays,
  groundSays,
  lateStepSays,
  passedOverSays,
  registerFaultSays,
  representationWords,
  timetableWords,
  voteRefusedSays,
} from "./membership.ts";
export {
  alwaysSays,
  budgetFindingSays,
  mayOfferSays,
  notListedSays,
  ownershipSays,
  standingRightSays,
} from "./budgets.ts";
export { sayLists, sayRebooking, strandedSays } from "./plan-parts.ts";
export { payReviewsTable, upliftSays } from "./pay-review.ts";
export { membersWords } from "./members-pages.ts";
