import { createHash } from "node:crypto";
import { expect, test } from "vitest";
import { CONSENT, CONSENT_WORDINGS } from "./newsletterConsent.ts";

/** The words of each version for ever. A new text is a new version, and a new line here. */
const FINGERPRINTS: Readonly<Record<string, string>> = {
  "2026-11": "76de7349c126a86ac26cf00d13ebeb5135badc4ec2cd4aab61c622f6a24499f4",
};

test("a version stands for the words it was agreed to in", () => {
  const found = CONSENT_WORDINGS.map(({ version, ...words }) => [
    version,
    createHash("sha256").update(JSON.stringify(words)).digest("hex"),
  ]);
  expect(Object.fromEntries(found)).toEqual(FINGERPRINTS);
  expect(found.length).toBe(new Set(CONSENT_WORDINGS.map(({ version }) => version)).size);
  expect(CONSENT).toBe(CONSENT_WORDINGS.at(-1));
});
