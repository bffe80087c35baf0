import { ALWAYS, type Sql } from "../database/sql.ts";
import { enqueue } from "../outbox/enqueue.ts";
import { addressKey } from "../privacy/addressKey.ts";
import type { Route } from "./contactRouting.ts";

/** A message as it is kept. */
export interface KeptMessage {
  id: string;
  name: string;
  email: string;
  message: string;
  /** ISO 8601, UTC. */
  createdAt: string;
}

/** The statements that hand a message to the outbox, once however often they run. */
export async function forward(
  database: D1Database,
  {
    message,
    route,
    secret,
    now,
    only = ALWAYS,
  }: {
    message: KeptMessage;
    route: Route;
    secret: string;
    now: Date;
    only?: Sql;
  },
): Promise<D1PreparedStatement[]> {
  const { id, name, email, createdAt } = message;
  return [
    enqueue(database, {
      id: crypto.randomUUID(),
      kind: "contact.forward",
      recipient: route.address.address,
      recipientKey: await addressKey(route.address.canonical, secret),
      data: { name, email, topic: route.topic, message: message.message, receivedAt: createdAt },
      now,
      onceKey: `contact.forward ${id}`,
      only,
    }),
    database
      .prepare("UPDATE messages SET forwarded_at = ? WHERE id = ?")
      .bind(now.toISOString(), id),
  ];
}
