import { randomUUID } from "node:crypto";
import { cp, rm, writeFile } from "node:fs/promises";
import { basename, join } from "node:path";
import { z } from "zod";
import { builtDir } from "./builtWorker.ts";

const HEADER = "X-Database-Trips";

/**
 * Notes each round trip to the database until the answer is there, in a header: the SQL of its
 * statements, shortened to a hash. What is left to `waitUntil` comes after the answer.
 */
const COUNTING = `import worker from "./built.mjs";

const hashOf = async (sql) =>
  [...new Uint8Array(await crypto.subtle.digest("SHA-256", new TextEncoder().encode(sql)))]
    .slice(0, 4).map((byte) => byte.toString(16).padStart(2, "0")).join("");

function counted(database, trips) {
  const statement = (given, sql) => {
    const tripOf = (method) => (...values) => {
      trips.push([sql]);
      return given[method](...values);
    };
    return {
      given, sql,
      bind: (...values) => statement(given.bind(...values), sql),
      ...Object.fromEntries(["first", "run", "all", "raw"].map((name) => [name, tripOf(name)])),
    };
  };
  return {
    prepare: (sql) => statement(database.prepare(sql), sql),
    batch: (statements) => {
      trips.push(statements.map(({ sql }) => sql));
      return database.batch(statements.map(({ given }) => given));
    },
  };
}

export default {
  ...worker,
  async fetch(request, env, context) {
    const trips = [];
    const answer = await worker.fetch(request, { ...env, DB: counted(env.DB, trips) }, context);
    const made = [...trips];
    const response = new Response(answer.body, answer);
    response.headers.set("${HEADER}", JSON.stringify(
      await Promise.all(made.map((trip) => Promise.all(trip.map(hashOf)))),
    ));
    return response;
  },
};
`;

/**
 * The built Worker with a notebook between it and its database, in a folder beside it for
 * `startBuiltWorker`; the caller removes the folder.
 */
export async function countedServer(): Promise<{ folder: string; remove(): Promise<void> }> {
  const built = join(builtDir(), "server");
  // Beside it, for its configuration names files by relative paths.
  const folder = `${built}-${randomUUID()}`;
  const isNeeded = (path: string) => basename(path) !== ".wrangler" && !path.endsWith(".map");
  await cp(built, folder, { recursive: true, filter: isNeeded });
  await cp(join(built, "entry.mjs"), join(folder, "built.mjs"));
  await writeFile(join(folder, "entry.mjs"), COUNTING);
  return { folder, remove: () => rm(folder, { recursive: true, force: true }) };
}

const tripsSchema = z.array(z.array(z.string()));

/** The round trips behind an answer of a {@link countedServer}: the statements of each. */
export function tripsOf(answer: { headers: { get(name: string): string | null } }): string[][] {
  return tripsSchema.parse(JSON.parse(answer.headers.get(HEADER) ?? "null"));
}
