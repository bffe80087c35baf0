import { createServer, type RequestListener, type Server, type ServerResponse } from "node:http";
import { join } from "node:path";
import { openAssetStore } from "./assets/assetStore.ts";
import { openImageCache } from "./assets/imageCache.ts";
import { createHandler } from "./http/createHandler.ts";
import { httpError } from "./http/lakeError.ts";
import { originsFor } from "./http/origins.ts";
import { sendError } from "./http/reply.ts";
import { serveSockets } from "./http/serveSockets.ts";
import type { Lake, LakeUser } from "./lake.ts";
import { createLedger, type Ledger } from "./ledger.ts";
import { serveListenSocket } from "./listen/listenSocket.ts";
import { createPresence } from "./listen/presence.ts";
import { createQueryEngine } from "./query/queryEngine.ts";
import { lakeRouteTable } from "./routes/lakeRouteTable.ts";
import type { LakeDocument } from "./store/document.ts";
import { openKeyValueStore } from "./store/keyValueStore.ts";
import { lockFolder } from "./store/lockFolder.ts";
import type { OpenLogFile } from "./store/logFile.ts";
import { openStore, type Store } from "./store/openStore.ts";

export interface LakeOptions {
  /** Created where it does not exist */
  dataDir: string;
  /** 0 takes any free port */
  port: number;
  projectId: string;
  dataset: string;
  clock?: () => Date;
  /** Browser origins that may write, besides the lake's own; e.g. "http://localhost:8787" */
  allowedOrigins?: readonly string[];
  user?: LakeUser;
  /** Hears of repairs and internal errors, in German, a line each. */
  notice?: (message: string) => void;
  imageCacheBytes?: number;
  /** The disk under the log; tests put a full one in its place. */
  openLogFile?: OpenLogFile;
  /** See `StoreOptions` */
  slackBytes?: number;
}

export interface RunningLake {
  /** "http://127.0.0.1:<port>" */
  url: string;
  ledger: Ledger;
  store: Store;
  /** Resolves when everything is on the disk and the port is free. */
  close(): Promise<void>;
}

/** What it returns is waited for. */
type Undo = () => unknown;

const LOCAL_EDITOR: LakeUser = {
  id: "local-editor",
  name: "Redaktion",
  email: "redaktion@hub.localhost",
};

/**
 * Starts a Content Lake on 127.0.0.1. Rejects with the system's error where the port is taken
 * (EADDRINUSE), with FolderInUseError, and with DamagedLogError.
 */
export async function createLake(options: LakeOptions): Promise<RunningLake> {
  const { dataDir, projectId, dataset } = options;
  const clock = options.clock ?? (() => new Date());
  const notice = options.notice ?? ((message: string) => console.warn(message));
  const user = options.user ?? LOCAL_EDITOR;
  let answer: RequestListener = answerOpening;
  const server = createServer((request, response) => answer(request, response));
  const port = await listen(server, options.port);
  const url = `http://127.0.0.1:${port}`;
  const undo: Undo[] = [() => server.closeAllConnections()];
  try {
    undo.push(await lockFolder(dataDir));
    const store = await openStore({
      dataDir,
      projectId,
      dataset,
      notice,
      revive: (document) => withCurrentUrl(document, url),
      ...(options.openLogFile ? { openFile: options.openLogFile } : {}),
      ...(options.slackBytes === undefined ? {} : { slackBytes: options.slackBytes }),
    });
    undo.push(() => store.close());
    const ledger = createLedger(clock);
    const lake: Lake = {
      projectId,
      dataset,
      url,
      user,
      clock,
      notice,
      store,
      ledger,
      engine: createQueryEngine({
        documents: store.documents,
        clock,
        projectId,
        dataset,
        identity: user.id,
      }),
      assets: await openAssetStore(dataDir),
      keyValues: await openKeyValueStore(dataDir, notice),
    };
    const cache = openImageCache(join(dataDir, "image-cache"), {
      maxBytes: options.imageCacheBytes ?? 500_000_000,
      clock,
    });
    const origins = originsFor(port, options.allowedOrigins ?? []);
    const presence = createPresence({
      userId: user.id,
      onUnsupported: (method) => ledger.unsupported(`presence: ${method}`, "WebSocket /socket"),
    });
    answer = createHandler({ lake, origins, routes: lakeRouteTable(lake, cache) });
    const closeSockets = serveSockets(server, {
      origins,
      routes: [
        { path: /^\/__lake\/listen$/, serve: (socket) => serveListenSocket(lake, socket) },
        {
          path: new RegExp(`^/v[^/]+/socket/${dataset}$`),
          serve: (socket) => presence.serve(socket),
        },
      ],
    });
    undo.push(closeSockets);
    // First of all: no new requests; what is under way is still written and answered.
    undo.push(() => void server.close());
    return { url, ledger, store, close: () => unwind(undo) };
  } catch (error) {
    undo.push(() => void server.close());
    await unwind(undo);
    throw error;
  }
}

/** The port is taken before the log is read, so that a taken one is known at once. */
function answerOpening(_request: unknown, response: ServerResponse): void {
  response.setHeader("retry-after", "1");
  sendError(response, httpError(503, "The local Content Lake is opening its data"));
}

/** Asset documents tell their address; it follows the port that the lake has today. */
function withCurrentUrl(document: LakeDocument, url: string): LakeDocument {
  const { path } = document;
  if (!document._type.startsWith("sanity.") || typeof path !== "string") return document;
  const current = `${url}/${path}`;
  return document["url"] === current ? document : { ...document, url: current };
}

function listen(server: Server, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, "127.0.0.1", () => {
      const address = server.address();
      resolve(typeof address === "object" && address ? address.port : port);
    });
  });
}

/** Undoes what was done, the last first. */
async function unwind(undo: Undo[]): Promise<void> {
  for (const step of undo.splice(0).reverse()) await step();
}
