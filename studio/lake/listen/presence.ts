import type { WebSocket } from "ws";
import { isJsonObject, type JsonObject } from "../store/document.ts";
import { randomId } from "../store/documentIds.ts";
import { parseSocketMessage } from "./parseSocketMessage.ts";

/** Who is in the Studio, and in which field: passed on between its open tabs. */
interface Presence {
  serve(socket: WebSocket): void;
}

interface Member {
  socket: WebSocket;
  subscriptions: Set<string>;
  /** Sessions announced over this socket, to take them back when it closes. */
  sessions: Set<string>;
}

/**
 * Sanity's presence socket ("bifur"): JSON-RPC 2.0 with `presence_subscribe`,
 * `presence_unsubscribe`, `presence_rollcall`, `presence_announce` and `presence_disconnect`.
 * `onUnsupported` hears of any other method.
 */
export function createPresence(options: {
  userId: string;
  onUnsupported(method: string): void;
}): Presence {
  const members = new Set<Member>();

  function broadcast(sender: Member, event: JsonObject): void {
    for (const { socket, subscriptions } of members) {
      if (socket === sender.socket) continue;
      for (const subscription of subscriptions) {
        const params = { subscription, result: { i: options.userId, ...event } };
        socket.send(JSON.stringify({ jsonrpc: "2.0", method: "presence_subscription", params }));
      }
    }
  }

  function call(member: Member, method: string, params: JsonObject): unknown {
    switch (method) {
      case "authorization":
        return true;
      case "presence_subscribe": {
        const subscription = randomId();
        member.subscriptions.add(subscription);
        return subscription;
      }
      case "presence_unsubscribe":
        member.subscriptions.delete(String(params["subscriptionId"]));
        return true;
      case "presence_rollcall":
        broadcast(member, { type: "rollCall", session: params["session"] });
        return true;
      case "presence_announce": {
        const data = isJsonObject(params["data"]) ? params["data"] : {};
        if (typeof data["sessionId"] === "string") member.sessions.add(data["sessionId"]);
        broadcast(member, { type: "state", m: data });
        return true;
      }
      case "presence_disconnect":
        member.sessions.delete(String(params["session"]));
        broadcast(member, { type: "disconnect", m: { session: params["session"] } });
        return true;
      default:
        options.onUnsupported(method);
        return undefined;
    }
  }

  return {
    serve(socket) {
      const member: Member = { socket, subscriptions: new Set(), sessions: new Set() };
      members.add(member);
      socket.on("message", (data) => {
        const { id, method, params } = parseSocketMessage(data);
        if (typeof method !== "string") return;
        const result = call(member, method, isJsonObject(params) ? params : {});
        const error = { code: -32601, message: `Unknown method "${method}"` };
        const answer = result === undefined ? { error } : { result };
        socket.send(JSON.stringify({ jsonrpc: "2.0", id, ...answer }));
      });
      socket.on("close", () => {
        members.delete(member);
        for (const session of member.sessions) {
          broadcast(member, { type: "disconnect", m: { session } });
        }
      });
    },
  };
}
