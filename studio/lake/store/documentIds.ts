import { randomInt } from "node:crypto";

const DRAFTS = "drafts.";
const VERSION = /^versions\.([^.]+)\.(.+)$/;

function isDraftId(id: string): boolean {
  return id.startsWith(DRAFTS);
}

export function isVersionId(id: string): boolean {
  return VERSION.test(id);
}

export function isPublishedId(id: string): boolean {
  return !isDraftId(id) && !isVersionId(id);
}

/** "drafts.a" and "versions.r1.a" → "a"; a published id stays as it is. */
export function publishedIdOf(id: string): string {
  if (isDraftId(id)) return id.slice(DRAFTS.length);
  return VERSION.exec(id)?.[2] ?? id;
}

export function draftIdOf(id: string): string {
  return DRAFTS + publishedIdOf(id);
}

/** The name of the perspective layer that an id belongs to: "published", "drafts" or a release. */
export function layerOf(id: string): string {
  if (isDraftId(id)) return "drafts";
  return VERSION.exec(id)?.[1] ?? "published";
}

/** Sanity's rule: letters, digits, `.`, `_`, `-`; at most 128; no leading `.` or `-`. */
export function isDocumentId(id: string): boolean {
  return /^[A-Za-z0-9_][A-Za-z0-9._-]{0,127}$/.test(id) && !id.includes("..") && !id.endsWith(".");
}

const ALPHABET = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";

/** 22 random letters and digits: the form of Sanity's own document and transaction ids. */
export function randomId(length = 22): string {
  let id = "";
  while (id.length < length) id += ALPHABET.charAt(randomInt(ALPHABET.length));
  return id;
}
