import { expect, it } from "vitest";
import { smallHospital } from "./hospital.ts";
import { house, signedIn } from "./knock.ts";

it("the log names doors, never what was asked at them: no pseudonym, no name, no cookie, no reason", async () => {
  const lines: string[] = [];
  const home = await house(smallHospital(), {
    log: "info",
    logTo: { write: (line) => void lines.push(line) },
  });
  const visitor = await signedIn(home.server, "booking_manager");
  const secret = visitor.cookies.get("sevenday")!;
  await visitor.get("/rebooking/b-4711?which=secret-choice");
  await visitor.get("/doctors/ed01");
  await home.server.inject({
    url: "/api/v1/rota/check?staffId=ed01",
    headers: { authorization: `Bearer ${secret}` },
  });
  // The store goes away: an error, with its stack, and still nothing of a row.
  await home.store.close();
  expect((await visitor.get("/rebooking/b-4711")).statusCode).toBe(500);
  await home.server.close();

  const log = lines.join("");
  expect(lines.length).toBeGreaterThan(5);
  expect(log).toContain('"door":"/rebooking/:bookingId"');
  expect(log).toContain('"status":500');
  for (const told of ["b-4711", "secret-choice", "ed01", "Amy", secret, "127.0.0.1:"]) {
    expect(log, told).not.toContain(told);
  }
});
