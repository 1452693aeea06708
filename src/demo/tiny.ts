import type { Hospital } from "#exchange";

export function tinyHospital(): Hospital {
  throw new Error("not written yet");
}
