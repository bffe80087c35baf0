/** Where content comes from, and how to reach it. Parsed once from the environment. */
export interface ContentSource {
  kind: "lake" | "hosted";
  projectId: string;
  dataset: string;
  /** The date version of Sanity's HTTP API that every client of the hub asks for. */
  apiVersion: string;
  /** The lake's origin; absent where Sanity's own hosts are used. */
  apiHost?: string;
  /** The origin that serves /images/… and /files/…: the lake, or Sanity's CDN. */
  mediaOrigin: string;
  /** Reads the private dataset; absent for the lake. */
  token?: string;
}

export const API_VERSION = "2026-02-01";
export const LAKE_PROJECT_ID = "hublocal";
export const DEFAULT_DATASET = "production";
const DEFAULT_LAKE_URL = "http://127.0.0.1:8790";

/**
 * The one switch of the hub: a Sanity project where SANITY_STUDIO_PROJECT_ID is set, the local
 * lake otherwise. Throws with the variable's name if a value cannot be used.
 */
export function contentSourceFrom(
  env: Readonly<Record<string, string | undefined>>,
): ContentSource {
  const projectId = env["SANITY_STUDIO_PROJECT_ID"] ?? "";
  const dataset = env["SANITY_STUDIO_DATASET"] || DEFAULT_DATASET;
  if (projectId === "") {
    const lakeUrl = env["SANITY_STUDIO_LAKE_URL"] || DEFAULT_LAKE_URL;
    if (!URL.canParse(lakeUrl)) {
      throw new Error(
        `SANITY_STUDIO_LAKE_URL is "${lakeUrl}"; expected an address like ${DEFAULT_LAKE_URL}`,
      );
    }
    const apiHost = new URL(lakeUrl).origin;
    return {
      kind: "lake",
      projectId: LAKE_PROJECT_ID,
      dataset: DEFAULT_DATASET,
      apiVersion: API_VERSION,
      apiHost,
      mediaOrigin: apiHost,
    };
  }
  if (!/^[a-z0-9-]+$/.test(projectId)) {
    throw new Error(
      `SANITY_STUDIO_PROJECT_ID is "${projectId}"; expected letters a–z, digits and hyphens`,
    );
  }
  const token = env["SANITY_API_READ_TOKEN"] ?? "";
  return {
    kind: "hosted",
    projectId,
    dataset,
    apiVersion: API_VERSION,
    mediaOrigin: "https://cdn.sanity.io",
    ...(token === "" ? {} : { token }),
  };
}
