import { spawn } from "node:child_process";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { runChild } from "./child.ts";

/** A program that starts a grandchild, prints its number and never ends by itself. */
const STUBBORN = `
  import { spawn } from "node:child_process";
  const grandchild = spawn(process.execPath, ["-e", "setInterval(() => {}, 1000)"]);
  console.log("grandchild " + grandchild.pid);
  setInterval(() => {}, 1000);
`;

let dir: string;
let program: string;

beforeAll(async () => {
  dir = await mkdtemp(join(tmpdir(), "child-"));
  program = join(dir, "stubborn.mjs");
  await writeFile(program, STUBBORN);
});

afterAll(async () => {
  await rm(dir, { recursive: true });
});

test("stopping a program ends what it has started too", async () => {
  const { promise: pid, resolve } = Promise.withResolvers<number>();
  const child = runChild({
    args: [program],
    cwd: dir,
    env: {},
    onLine: (line) => resolve(Number(line.split(" ")[1])),
  });
  const grandchild = await pid;
  expect(isAlive(grandchild)).toBe(true);
  await child.stop();
  await expect.poll(() => isAlive(grandchild), { timeout: 10_000 }).toBe(false);
});

test("when the process that holds the leash is killed, everything below it ends", async () => {
  const holder = join(dir, "holder.ts");
  await writeFile(
    holder,
    `import { runChild } from ${JSON.stringify(new URL("child.ts", import.meta.url).href)};
     runChild({ args: [${JSON.stringify(program)}], cwd: ".", env: {}, onLine: (line) => console.log(line) });`,
  );
  const parent = spawn(process.execPath, [holder], { stdio: ["ignore", "pipe", "inherit"] });
  const grandchild = await new Promise<number>((resolve) => {
    parent.stdout.once("data", (chunk: Buffer) => resolve(Number(chunk.toString().split(" ")[1])));
  });
  parent.kill("SIGKILL");
  await expect.poll(() => isAlive(grandchild), { timeout: 10_000 }).toBe(false);
});

test("a program's end and last words are told", async () => {
  const child = runChild({
    args: ["-e", "console.error('kaputt'); process.exit(3)"],
    cwd: dir,
    env: {},
  });
  expect(await child.ended).toBe(3);
  expect(child.output()).toBe("kaputt");
});

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}
