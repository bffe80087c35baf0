import { createClient, type ClientConfig } from "@sanity/client";
import { contentSourceFrom } from "../../common/contentSource.ts";
import { installListenOverSocket } from "./listenOverSocket.ts";

const NETWORK_CHECK_SNOOZE = "sanity-studio.network.check.snooze";

/**
 * The part of the Studio's configuration that puts it on the local lake. Only the embedded build
 * calls this; a build for a Sanity project leaves this module out.
 */
export function localMode(lakeUrl: string | undefined) {
  const { projectId, dataset, apiHost } = contentSourceFrom({ SANITY_STUDIO_LAKE_URL: lakeUrl });
  if (apiHost === undefined) throw new Error("The local lake has no address");
  if (typeof window !== "undefined") {
    installListenOverSocket(apiHost);
    // The lake speaks HTTP/1.1, whose connection limit the socket above works around.
    sessionStorage.setItem(NETWORK_CHECK_SNOOZE, new Date().toISOString());
  }
  // Otherwise the browser asks for http://<project>.127.0.0.1, a name that nothing resolves.
  const ownHost = { apiHost, useProjectHostname: false };
  return {
    projectId,
    dataset,
    apiHost,
    unstable_clientFactory: (config: ClientConfig) => createClient({ ...config, ...ownHost }),
    // The lake cannot score full-text matches.
    search: { strategy: "groqLegacy" as const },
  };
}
