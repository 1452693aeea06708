// Runs a command in this process and writes what it used to file descriptor 3.
import { writeSync } from "node:fs";

process.on("exit", () => {
  const used = process.resourceUsage();
  const cpuSeconds = (used.userCPUTime + used.systemCPUTime) / 1e6;
  writeSync(3, JSON.stringify({ cpuSeconds, peakMb: Math.round(used.maxRSS / 1024) }));
});
await import("../src/main.ts");
