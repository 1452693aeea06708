import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** Files of a folder by name, as text or as bytes. */
export type Files = Record<string, string | Uint8Array>;

/** A whole small hospital, nothing wrong with it: four doctors, two lists and five patients. */
export const whole: Readonly<Record<string, string>> = {
  "datapackage.json": `${JSON.stringify({
    name: "whole",
    title: "A whole small hospital",
    asOf: "2026-06-01",
    resources: [
      "sites",
      "staff",
      "shift_types",
      "duties",
      "patterns",
      "agreements",
      "cover_needs",
      "wishes",
      "sessions",
      "patients",
      "pathways",
      "bookings",
      "actions",
      "turnout_history",
    ].map((name) => ({ name, path: `${name}.csv` })),
  })}\n`,
  "sites.csv": `site_id,name,ods_code,postcode,latitude,longitude,ownership
main,Northgate Hospital,RXX01,NG1 1AA,52.95,-1.15,nhs_trust
west,Westgate Clinic,RXX02,NG7 2BB,52.94,-1.19,community
`,
  "staff.csv": `staff_id,name,grade,department,skills,fte,contract,contract_renewal_date,opted_out,pay_point,works_on,site_id,full_time_weekends,working_pattern
amy,Amy,FY2,medicine,clerking,1,tcs-now,,no,,,main,,
ben,Ben,ST4,surgery,surgeon;airway,0.8,tcs-now,2026-08-05,no,,mon;tue;wed;thu,main,8,
chidi,Chidi,consultant,surgery,surgeon,1,,,no,,,main,,
dev,Dev,ST6,anaesthesia,airway;anaesthetist,1,tcs-now,,yes,,,main,,full_shift
`,
  "shift_types.csv": `shift_type,department,label,start,end,kind,expected_work_minutes,skills
day,,Day,08:00,17:00,shift,0,
night,medicine,Night,20:30,09:00,shift,0,clerking
nroc,surgery,On call from home,17:00,08:00,non_resident_on_call,120,surgeon
leave,,Annual leave,,,leave,0,
zero,,Zero day,,,zero_day,0,
`,
  "duties.csv": `staff_id,date,shift_type,start,end,break_minutes,calls,expected_rest,handover,note
amy,2026-06-08,day,,,30,,,,
amy,2026-06-09,night,,,60,,,yes,
amy,2026-06-10,night,20:30,09:30+1,60,,,yes,"late handover, agreed"
ben,2026-06-08,day,08:00,18:00,30,,,,
ben,2026-06-08,nroc,18:00,08:00,,23:00-01:00;03:10-03:40,no,,
chidi,2026-06-08,day,,,30,,,,
chidi,2026-06-09,leave,,,,,,,
dev,2026-06-08,day,2026-06-08T08:00+01:00,2026-06-08T17:00+01:00,30,,,,
dev,2026-06-09,zero,,,,,,,
`,
  "patterns.csv": `pattern_id,week,weekday,shift_type,start,end
ward,1,mon,day,,
ward,1,Tuesday,day,08:00,16:00
ward,2,6,night,,
`,
  "agreements.csv": `staff_id,department,rule,from,to,agreed_by,reason
ben,,weekend-frequency,2026-06-01,2026-08-31,Guardian of safe working,asked for by Ben
,medicine,consecutive-nights,,,Clinical director,recorded in minutes
`,
  "cover_needs.csv": `department,area,weekday,date,start,end,skill,least,least_on_strike
medicine,Acute medical unit,mon,,08:00,20:00,clerking,2,1
anaesthesia,Labour ward,,2026-06-09,20:00,08:00,airway,1,1
`,
  "wishes.csv": `staff_id,from,to,kind,weight
amy,2026-06-20,2026-06-21,prefer_off,2
`,
  "sessions.csv": `session_id,site_id,department,treatment_function,kind,date,start,end,lead_staff_id,team,setting,minutes
s1,main,surgery,100,theatre,2026-06-09,08:30,12:30,chidi,surgeon:1;anaesthetist:1,day_case,
s2,west,surgery,100,clinic,2026-06-10,13:30,17:00,chidi,surgeon:1,outpatient,180
`,
  "patients.csv": `patient_id,birth_year,sex,ethnic_category,imd_decile,lsoa,needs,latitude,longitude,unavailable,notice_days,furthest_km
p1,1950,female,A,1,E01000001,interpreter;transport,52.95,-1.16,2026-06-20/2026-06-27,14,30
p2,1988,male,H,5,E01000002,,52.96,-1.14,,,
p3,2001,female,M,10,E01000003,,52.91,-1.2,2026-06-12,21,50
p4,1971,male,A,,,,,,,,
p5,1964,female,A,3,E01000004,wheelchair,52.99,-1.1,,7,
`,
  "pathways.csv": `pathway_id,patient_id,treatment_function,clock_start,priority,decision_date,breach_date,procedure_minutes,length_of_stay,times_cancelled
w1,p1,100,2025-11-03,P2,2026-05-20,2026-06-17,90,1,0
w2,p2,100,2026-01-12,P3,2026-03-02,2026-05-18,60,0,1
w3,p3,100,2026-02-02,routine,,2026-06-08,20,0,0
w4,p4,100,2026-05-05,cancer_62,2026-05-20,2026-07-06,45,0,0
w5,p5,100,2026-04-01,routine,,,20,0,0
`,
  "bookings.csv": `booking_id,pathway_id,session_id,start,minutes,state
b1,w1,s1,08:30,90,booked
b2,w2,s1,10:00,60,booked
b3,w3,s2,13:30,20,booked
b4,w5,s2,2026-06-10T13:50+01:00,20,offered
`,
  "actions.csv": `action_id,name,start,end,daily_from,daily_to,grades,departments,scope,announced_on,probability_goes_ahead
june,Five days in June,2026-06-09,2026-06-14,07:00,06:59,resident,,all_out,2026-05-29,0.8
`,
  "turnout_history.csv": `action_id,date,grade,department,due,present,absent_strike,absent_other
2025-07,2025-07-25,resident,,120,70,42,8
`,
};

/** Writes files to a folder of their own, hands it over, and takes it away afterwards. */
export async function inFolder<T>(files: Files, use: (dir: string) => Promise<T>): Promise<T> {
  const dir = await mkdtemp(join(tmpdir(), "sevenday-folder-"));
  try {
    for (const [name, content] of Object.entries(files)) await writeFile(join(dir, name), content);
    return await use(dir);
  } finally {
    await rm(dir, { recursive: true, force: true });
  }
}
