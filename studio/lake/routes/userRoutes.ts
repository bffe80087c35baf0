import { dataError } from "../http/lakeError.ts";
import { readJsonValue } from "../http/readBody.ts";
import { json } from "../http/reply.ts";
import type { Route } from "../http/router.ts";
import type { Lake, LakeUser } from "../lake.ts";
import { isJsonObject } from "../store/document.ts";
import type { KeyValue } from "../store/keyValueStore.ts";

/** Whoever asks is the one local editor, with all rights. */
export function userRoutes(lake: Lake): Route[] {
  const { user } = lake;
  return [
    { method: "GET", path: "/users/me", handle: () => json(currentUser(user)) },
    { method: "GET", path: "/auth/id", handle: () => json({ id: user.id }) },
    {
      method: "GET",
      path: "/users/me/keyvalue/:keys",
      handle({ params }) {
        const keys = (params["keys"] ?? "").split(",");
        return json(keys.map((key) => ({ key, value: lake.keyValues.get(key) })));
      },
    },
    {
      method: "PUT",
      path: "/users/me/keyvalue",
      async handle({ raw }) {
        const pairs = readPairs(await readJsonValue(raw));
        await lake.keyValues.put(pairs);
        return json(pairs);
      },
    },
    {
      method: "GET",
      path: "/users/:ids",
      handle({ params }) {
        const ids = (params["ids"] ?? "").split(",");
        const found = ids.map((id) => (id === user.id ? userProfile(user) : null));
        return json(found.length === 1 ? found[0] : found);
      },
    },
    {
      method: "GET",
      path: "/projects/:projectId/datasets/:dataset/acl",
      handle: () => json([{ filter: '_id in path("**")', permissions: PERMISSIONS }]),
    },
  ];
}

const PERMISSIONS = ["read", "create", "update", "history", "editHistory"];

const ADMINISTRATOR = { name: "administrator", title: "Administrator" };

function currentUser(user: LakeUser) {
  return { ...user, role: "administrator", roles: [ADMINISTRATOR], provider: "local" };
}

function userProfile(user: LakeUser) {
  return { id: user.id, displayName: user.name, email: user.email, familyName: "", givenName: "" };
}

function readPairs(value: unknown): KeyValue[] {
  const items: unknown[] = Array.isArray(value) ? value : [value];
  return items.map((item) => {
    if (isJsonObject(item) && typeof item["key"] === "string") {
      return { key: item["key"], value: item["value"] ?? null };
    }
    throw dataError(400, { type: "validationError", description: "Expected {key, value} pairs" });
  });
}
