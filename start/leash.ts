import { spawn } from "node:child_process";

/**
 * Runs `node ARGS…` as its only child and ends the whole process group when its own standard input
 * closes, which happens when the process that holds the other end stops it or dies. Ends with the
 * child's exit code.
 */
const GRACE_MS = 5_000;

const child = spawn(process.execPath, process.argv.slice(2), {
  stdio: ["ignore", "inherit", "inherit"],
});
child.once("exit", (code) => end("SIGTERM", code ?? 1));
child.once("error", (error) => {
  console.error(error.message);
  end("SIGTERM", 1);
});

process.stdin.resume();
process.stdin.once("close", () => {
  child.kill("SIGTERM");
  setTimeout(() => end("SIGKILL", 1), GRACE_MS);
});

// A signal to the whole group is for the child to answer; the leash goes when the child has gone.
process.on("SIGTERM", () => undefined);
process.on("SIGINT", () => undefined);

/** Ends whatever the child has left behind in the group, then this process. */
function end(signal: "SIGTERM" | "SIGKILL", code: number): void {
  try {
    process.kill(-process.pid, signal);
  } catch {
    // Not the leader of a group, as when run by hand.
  }
  process.exit(code);
}
