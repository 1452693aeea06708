import type { Source } from "#contract";

/** Public documents the limits on hours and rest were read in. */
export const nhsEmployersFaqs: Source = {
  title: "NHS Employers, working hours and patterns FAQs (August 2016)",
  url: "https://www.nhsemployers.org/",
};
export const rotaRulesSummary: Source = {
  title: "nhsdoctors.net, summary of the rota rules of the 2016 terms",
  url: "https://nhsdoctors.net/page/2/",
};
export const rotaChecker: Source = {
  title: "CourtneyOB/rota_checker, compliance.dart, which quotes Schedule 3",
  url: "https://github.com/CourtneyOB/rota_checker",
};
export const publicCode: Source = {
  title: "Rota software in public code that cites Schedule 3 by paragraph",
  url: "",
};
export const questionOf2019: Source = {
  title: "Parliamentary question 270697, answered 3 July 2019",
  url: "https://parallelparliament.co.uk/question/270697/junior-doctors-working-hours",
};
export const questionOf2016: Source = {
  title: "Parliamentary question by Roger Godsiff, answered February to March 2016",
  url: "https://www.ukpol.co.uk/roger-godsiff-2016-parliamentary-question-to-the-department-of-health-16/",
};
export const statementOf2016: Source = {
  title: "ITV, a guide to the deal being imposed (11 February 2016)",
  url: "https://itv.com/news/2016-02-11/junior-doctors-contract-a-guide-to-deal-being-imposed",
};
export const exampleRotas: Source = {
  title: "Hospital Dr on the example rotas of NHS Employers (2016)",
  url: "https://www.hospitaldr.co.uk/blogs/web-news/junior-doctors-furious-after-new-example-rotas-show-them-working-three-weekends-in-a-row",
};
export const nrocGuidance: Source = {
  title: "BMA, guidance for non-resident on-call rotas",
  url: "https://www.bma.org.uk/pay-and-contracts/working-hours/work-schedule/managing-rotas-and-duty-rosters-for-junior-doctors-in-england/guidance-for-non-resident-on-call-rotas",
};
export const newDealComparison: Source = {
  title: "Department of Health, hours of work and rest requirements: a comparison",
  url: "https://online.documentine.com/hours-per-week-doctors-work/3/hours-of-work-and-rest-requirements-a-comparison.html",
};
export const cardinalRota: Source = {
  title: "R. Cardinal, medical rota checker (medical_rota.py)",
  url: "https://github.com/RudolfCardinal/rota",
};
export const drsHelp: Source = {
  title: "DRS, New Deal analysis calculations",
  url: "http://users.drstest.co.uk/help/html/newdealanalysiscalculations.htm",
};
export const workingTimeFaq: Source = {
  title: "BMA, European working time directive and junior doctors; nidirect, calculating your working time",
  url: "https://www.bma.org.uk/advice/employment/working-hours/ewtd-juniors-faq",
};
export const workingTimeRegulations: Source = {
  title: "The Working Time Regulations 1998 (SI 1998/1833)",
  url: "https://www.legislation.gov.uk/uksi/1998/1833",
};
export const hoursFromMemory: Source = { title: "From memory; not yet checked against the text", url: "" };
export const questionOf2017: Source = {
  title: "Parliamentary question 70808, answered April 2017",
  url: "https://parallelparliament.co.uk/question/70808/junior-doctors-working-hours",
};
