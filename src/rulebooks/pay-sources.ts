/** Public pages the figures of pay were read in, by the short name the warrants use. */
export const paySources = {
  "BMA payslip guide":
    "https://www.bma.org.uk/pay-and-contracts/pay/payslips/understanding-your-payslip-resident-doctors-on-the-2016-contract",
  "BMA LTFT pay explained": "https://questionnaires.bma.org.uk/news/lessthanfulltimetrainees/index.html",
  "BMA contract deal 2019":
    "https://www.bma.org.uk/collective-voice/…/agreed-new-contract-deal-for-junior-doctors-in-england",
  "BMA NROC guidance":
    "https://www.bma.org.uk/pay-and-contracts/working-hours/work-schedule/managing-rotas-and-duty-rosters-for-junior-doctors-in-england/guidance-for-non-resident-on-call-rotas",
  "BMA pay banding": "https://bma.org.uk/pay-and-contracts/pay/pay-banding/how-pay-banding-works",
  "BMA pay scales 2024":
    "https://www.bma.org.uk/pay-and-contracts/pay/resident-doctors-pay-scales/pay-scales-for-resident-doctors-in-england",
  "BMA tables of pay 2018/19": "https://www.thestudentroom.co.uk/showthread.php?t=5991856",
  "HSJ, 16 key agreements, May 2016":
    "https://www.hsj.co.uk/workforce/junior-doctors-contract-16-key-agreements/7004916.article",
  "Guardian, 18 May 2016":
    "https://www.theguardian.com/society/2016/may/18/junior-doctors-contract-deal-what-was-agreed",
  "Full Fact, September 2016": "https://fullfact.org/health/new-junior-doctors-contract-and-their-reaction/",
  "BMJ rapid response i3453": "http://www.bmj.com/content/353/bmj.i3453/rr-0",
  "Pay calculators in public code": "",
  "Junior Doctor Finance salaries": "https://www.juniordoctorfinance.co.uk/pages/junior-doctor-salaries.html",
  "London paediatrics pay page":
    "https://londonpaediatrics.co.uk/trainees-committee/less-than-full-time-subgroup/payaccuracy/",
  "Cambridge nodal points 2020 to 2021":
    "https://www.hr.admin.cam.ac.uk/pay-benefits/salary-scales/clinical-nodal-points",
  "BMJ guide to NHS pay 2022":
    "https://www.bmj.com/careers/article/the-complete-guide-to-nhs-pay-for-doctors",
  "HCSA resident pay page": "https://hcsa.com/campaigns/resident-doctors.aspx",
  "Pay circular (M&D) 1/2026R": "https://github.com/casomoltd/nhs-pay",
  "Pay circular (M&D) 1/2026 R2": "https://github.com/casomoltd/nhs-pay",
  "R. Cardinal, medical rota checker": "https://github.com/RudolfCardinal/rota",
  "SE Scotland LTFT pay": "https://med.scot.nhs.uk/wellbeing/less-than-full-time/pay",
  "BMJ Careers salary scales": "http://careers.bmj.com/careers/static/advice-salary-scales.html",
  "NHA, junior doctors' pay, November 2015": "https://nhaspace.com/2015/11/10/junior-doctors-pay-the-facts/",
  "Pay calculator of November 2015": "https://pastebin.com/YtjmfXJT",
  "ITV, 11 February 2016":
    "https://itv.com/news/2016-02-11/junior-doctors-contract-a-guide-to-deal-being-imposed",
  "Pay cut: a proof, April 2016":
    "http://thedobbingdoctor.blogspot.com/2016/04/new-junior-doctor-contract-is-pay-cut.html",
  "BLSA, pay for doctors in training": "https://www.blsa.org.uk/junior-doctors-pay",
  "BMA, consultant resident on-call":
    "https://bma.org.uk/pay-and-contracts/contracts/consultant-contract/consultant-resident-on-call",
  "BMJ 2022;378:o1872": "https://www.bmj.com/content/378/bmj.o1872",
  "BBC, 4 March 2023": "https://www.bbc.com/news/health-64827246",
  "Telegraph, July 2024": "https://uk.news.yahoo.com/cost-covering-just-one-striking-180333600.html",
  "Times, July 2025": "https://test.daily8.com/en/article/242780cf682aa970f5e6ff79bea131e4",
  "NHS Employers, guardian guidance":
    "https://www.nhsemployers.org/publications/guidance-goswh-identify-contractual-breaches",
  "NHS Employers, industrial action FAQs 2016": "",
  "BMA, on the day of strike action": "https://www.bma.org.uk",
  "Figures from memory, not yet checked": "",
} as const;
