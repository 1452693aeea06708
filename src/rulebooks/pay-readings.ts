import type { Reading } from "#contract";

/** Which issue of a circular pays, where one was reissued for the same date. */
export const payIssue: Reading = {
  name: "pay-issue",
  asks: "Where a pay circular was reissued for the same effective date, which issue is paid?",
  answers: [
    { value: "latest", says: "the last one, which replaces the others from its effective date" },
    { value: "first", says: "the first, as doctors were paid until it was replaced" },
  ],
  why: "A reissue is owed from its effective date, however late it was printed.",
};

/** Which clock counts on the two nights they change. */
export const payClock: Reading = {
  name: "clock",
  asks: "When the clocks change in the night, which hours are paid?",
  answers: [
    { value: "lived", says: "the hours that really passed" },
    { value: "wall", says: "the hours the clock on the wall counted" },
  ],
  why: "The contracts are silent, and a night of 13 and a half hours is worked in full.",
};

export const hoursAboveLimit: Reading = {
  name: "hours-above-limit",
  asks: "Are average hours above the limit (48, or 56 opted out) priced?",
  answers: [
    { value: "capped", says: "no: they are a breach, and are noted as one" },
    { value: "paid", says: "yes, at the value of an hour" },
  ],
  why: "The clause pays additional hours from 40 up to what a doctor may be rostered for.",
};

export const onCallNights: Reading = {
  name: "on-call-nights",
  asks: "Does work expected on call earn the premium of the hours it falls in?",
  answers: [
    { value: "spread", says: "yes, taken as spread evenly over the on-call" },
    { value: "none", says: "no, it is paid at the plain rate" },
  ],
  why: "Expected work on call is priced as ordinary hours, night hours among them, and no rota says when it falls.",
};
