import { spawn } from "node:child_process";
import { copyFile, readFile } from "node:fs/promises";
import { join } from "node:path";

const STUDIO = join(import.meta.dirname, "..");
const SANITY = join(STUDIO, "../node_modules/.bin/sanity");
/** Where sanity.cli.ts has the types generated. */
const GENERATED = join(STUDIO, ".sanity/sanity.types.ts");
const IN_USE = join(STUDIO, "../site/content/sanity.types.ts");

/*
 * npm run typegen            extracts the schema and generates the result types of all queries
 * npm run typegen -- --check fails where the committed types are not what this would generate
 */
await run("schema", "extract", "--force");
await run("typegen", "generate");
if (process.argv.includes("--check")) await check();
else await copyFile(GENERATED, IN_USE);

async function check(): Promise<void> {
  const [generated, inUse] = await Promise.all([read(GENERATED), read(IN_USE)]);
  if (generated === inUse) {
    console.log("The types of site/content/sanity.types.ts fit schema and queries.");
    return;
  }
  console.error(
    "site/content/sanity.types.ts does not fit the schema (studio/schema) and the queries " +
      "(site/content/queries) any more. Run `npm run typegen` and commit the file.",
  );
  process.exitCode = 1;
}

/** A file's text; "" where there is no such file. */
async function read(path: string): Promise<string> {
  return readFile(path, "utf8").catch(() => "");
}

/** Runs a command of the Sanity CLI quietly; ends this process with its output if it fails. */
function run(...args: string[]): Promise<void> {
  return new Promise((resolve) => {
    const child = spawn(SANITY, args, { cwd: STUDIO, stdio: ["ignore", "pipe", "pipe"] });
    const output: Buffer[] = [];
    child.stdout.on("data", (chunk: Buffer) => output.push(chunk));
    child.stderr.on("data", (chunk: Buffer) => output.push(chunk));
    child.on("error", (error) => fail(error.message));
    child.on("close", (code) => (code === 0 ? resolve() : fail(Buffer.concat(output).toString())));

    function fail(reason: string): void {
      console.error(`\`sanity ${args.join(" ")}\` failed:\n${reason}`);
      process.exit(1);
    }
  });
}
