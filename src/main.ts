import { runCli } from "#cli";

// Whoever reads us may stop early, as `head` does; that is no failure of ours.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code !== "EPIPE") throw error;
  process.exit();
});

process.exitCode = await runCli(
  process.argv.slice(2),
  {
    out: (text) => void process.stdout.write(text),
    note: (text) => void process.stderr.write(text),
  },
  {
    serve: async (ask) => {
      // Pages and store are loaded for whoever asks for them: other commands start without them.
      const { serve } = await import("#server");
      await serve({ ...ask, env: process.env });
    },
  },
);
