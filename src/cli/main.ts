import { segbook } from "./segbook";

// `segbook facts BABA | head` closes the pipe early: that is an end, not an error.
process.stdout.on("error", (error: NodeJS.ErrnoException) => process.exit(error.code === "EPIPE" ? 0 : 1));
const code = await segbook(process.argv.slice(2));
// The grid engine keeps timers; leave once everything written has reached the pipe.
process.stdout.write("", () => process.stderr.write("", () => process.exit(code)));
