import type { Person, Role } from "#access";
import { roles } from "#access";
import { pageWords, roleHint, roleSays } from "#wording";
import type { Desk } from "../desk.ts";
import type { Ask } from "../page.ts";
import { page } from "../page.ts";
import type { Problem } from "../pieces.ts";
import { inset, paragraph, warning } from "../pieces.ts";

const words = pageWords.signInPage;

/** Demonstration sign-in: whoever comes chooses a role. A hospital's own sign-in takes its place. */
export const signIn = page({
  path: "/sign-in",
  needs: undefined,
  find: (_, desk) => desk,
  title: () => words.title,
  body: (desk, { sent }) =>
    desk.demo
      ? [
          warning(words.demoHeading, words.demo),
          {
            piece: "form",
            action: "/sign-in",
            submit: words.submit,
            fields: [
              {
                field: "radios",
                name: "role",
                label: words.role,
                value: sent["role"],
                choices: roles.map((role) => ({ value: role, text: roleSays(role), hint: roleHint(role) })),
              },
              {
                field: "select",
                name: "department",
                label: words.department,
                hint: words.departmentHint,
                value: sent["department"],
                choices: [
                  { value: "", text: words.noDepartment },
                  ...desk.departments.map((name) => ({ value: name, text: name })),
                ],
              },
              {
                field: "text",
                name: "staff-id",
                label: words.staffId,
                hint: words.staffIdHint([...desk.doctors.keys()].slice(0, 3)),
                value: sent["staff-id"],
              },
            ],
          },
          inset(words.real),
        ]
      : [paragraph(words.real)],
  send: async ({ sent, requestId }, desk) => {
    const who = personFrom(sent, desk);
    if ("field" in who) return { problems: [who] };
    const signed = { who: who.subject, role: who.role, why: words.why, requestId };
    return { to: landing(who), token: await desk.store.sessions.open(who, signed) };
  },
});

const landing = (who: Person): string => (who.role === "doctor" ? `/doctors/${who.subject}` : "/");

/** The person a form describes, or what is wrong with it. */
export function personFrom(sent: Ask["sent"], desk: Desk): Person | Problem {
  const role = roles.find((known): known is Role => known === sent["role"]);
  if (!desk.demo || role === undefined) return { field: "role", text: words.chooseRole };
  if (role === "department_lead") {
    const department = desk.departments.find((name) => name === sent["department"]);
    if (department === undefined) return { field: "department", text: words.chooseDepartment };
    return { subject: `demo-${role}`, role, department };
  }
  if (role === "doctor") {
    const doctor = desk.doctors.get((sent["staff-id"] ?? "").trim());
    if (doctor === undefined) return { field: "staff-id", text: words.noSuchDoctor };
    return { subject: doctor.staffId, role, department: doctor.department };
  }
  return { subject: `demo-${role}`, role, department: undefined };
}
