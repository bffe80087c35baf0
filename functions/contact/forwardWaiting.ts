import { z } from "zod";
import type { HubEnv } from "../env.ts";
import { routeOf } from "./contactRouting.ts";
import { forward } from "./forward.ts";

const rowSchema = z.object({
  id: z.string(),
  name: z.string(),
  email: z.string(),
  topic: z.string(),
  message: z.string(),
  created_at: z.string(),
});

const AT_ONCE = 20;

/** Forwards messages that were kept while the settings could not be read. Throws if they still cannot. */
export async function forwardWaiting({
  env,
  now,
}: {
  env: Pick<HubEnv, "database" | "content" | "formSecret">;
  now: Date;
}): Promise<void> {
  const { database, content, formSecret: secret } = env;
  const { results } = await database
    .prepare(
      `SELECT id, name, email, topic, message, created_at FROM messages
       WHERE forwarded_at IS NULL ORDER BY created_at LIMIT ?`,
    )
    .bind(AT_ONCE)
    .all();
  for (const row of z.array(rowSchema).parse(results)) {
    const route = await routeOf(row.topic, content);
    const message = { ...row, createdAt: row.created_at };
    await database.batch(await forward(database, { message, route, secret, now }));
  }
}
