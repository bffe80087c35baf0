import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createTestHarness } from "wrangler";

const MIGRATIONS = join(import.meta.dirname, "../../../migrations");

/** D1 as workerd runs it, with the hub's tables, and nothing else of the Worker. */
export async function startDatabase(): Promise<{
  database: D1Database;
  close(): Promise<void>;
}> {
  const folder = await mkdtemp(join(tmpdir(), "hub-d1-"));
  const configPath = join(folder, "wrangler.json");
  await writeFile(
    join(folder, "worker.js"),
    "export default { fetch: () => new Response('nothing here') };",
  );
  await writeFile(
    configPath,
    JSON.stringify({
      name: "database",
      main: "worker.js",
      compatibility_date: "2026-10-12",
      d1_databases: [
        {
          binding: "DB",
          database_name: "hub",
          database_id: "00000000-0000-0000-0000-000000000000",
          migrations_dir: MIGRATIONS,
        },
      ],
    }),
  );
  const server = createTestHarness({ workers: [{ configPath }] });
  await server.listen();
  const worker = server.getWorker<{ DB: D1Database }>();
  await worker.applyD1Migrations("DB");
  const { DB: database } = await worker.getEnv();
  return {
    database,
    close: async () => {
      await server.close();
      await rm(folder, { recursive: true });
    },
  };
}
