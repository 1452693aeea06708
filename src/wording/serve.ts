/** What the terminal says while a hospital's pages are opened. */
export const serveWords = {
  making:
    "There is no hospital here yet: drawing a made-up one after Surrey and Sussex, and a strike of June 2026 …",
  reading: (dir: string): string => `Reading the hospital in ${dir} …`,
  opening: (given: boolean): string =>
    given
      ? "Opening the store on the server that DATABASE_URL names …"
      : "Opening the store: a PostgreSQL of its own, which is started if it does not run yet …",
  ready: (address: string, hospital: string): string =>
    `${hospital} is open at ${address}\nStop with Ctrl-C: what was confirmed is kept.`,
  stopping: "Finishing what is under way, then stopping …",
  why: "The pages were opened",
} as const;
