import type { LakeRequest } from "./lakeRequest.ts";
import type { Reply } from "./reply.ts";

type Handler = (request: LakeRequest) => Reply | Promise<Reply>;

/** A method and a path: `:name` stands for one segment, `*name` for the rest. */
export interface Route {
  method: "GET" | "POST" | "PUT" | "DELETE";
  path: string;
  handle: Handler;
}

export interface Match {
  handle: Handler;
  params: Record<string, string>;
}

/** Finds the route of a path, or "method" where only the method is wrong, or undefined. */
export function createRouter(
  routes: readonly Route[],
): (method: string, path: string) => Match | "method" | undefined {
  const compiled = routes.map((route) => ({ route, pattern: compile(route.path) }));
  return (method, path) => {
    let wrongMethod = false;
    for (const { route, pattern } of compiled) {
      const found = pattern.exec(path);
      if (found === null) continue;
      if (route.method !== (method === "HEAD" ? "GET" : method)) {
        wrongMethod = true;
        continue;
      }
      const params: Record<string, string> = {};
      for (const [name, value] of Object.entries(found.groups ?? {})) params[name] = decode(value);
      return { handle: route.handle, params };
    }
    return wrongMethod ? "method" : undefined;
  };
}

function compile(path: string): RegExp {
  const pattern = path
    .replace(/[.]/g, "\\.")
    .replace(/:(\w+)/g, "(?<$1>[^/]+)")
    .replace(/\*(\w+)/g, "(?<$1>.*)");
  return new RegExp(`^${pattern}/?$`);
}

/** A malformed escape stays as it is; it then names nothing. */
function decode(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch {
    return segment;
  }
}
