import { expect, test } from "vitest";
import { hostedSettings } from "./hostedSettings.ts";

const complete = {
  SANITY_STUDIO_PROJECT_ID: "abc123",
  SANITY_API_READ_TOKEN: "sk-a-token-that-is-long-enough",
  HUB_SITE_URL: "https://hub.example.org/",
  HUB_D1_ID: "12345678-90ab-cdef-1234-567890abcdef",
  MEDIA_KEY: "0123456789abcdef0123456789abcdef",
  FORM_SECRET: "fedcba9876543210fedcba9876543210",
  RESEND_API_KEY: "re_1234567890",
  RESEND_WEBHOOK_SECRET: "whsec_MTIzNDU2Nzg5MA==",
  MAIL_FROM: "Ausbildung am Puls der Zeit <post@example.org>",
};

test("takes a complete environment", () => {
  expect(hostedSettings(complete)).toEqual({
    source: {
      kind: "hosted",
      projectId: "abc123",
      dataset: "production",
      apiVersion: "2026-02-01",
      mediaOrigin: "https://cdn.sanity.io",
      token: "sk-a-token-that-is-long-enough",
    },
    hubUrl: "https://hub.example.org",
    mediaKey: "0123456789abcdef0123456789abcdef",
    formSecret: "fedcba9876543210fedcba9876543210",
    resendKey: "re_1234567890",
    webhookSecret: "whsec_MTIzNDU2Nzg5MA==",
    mailFrom: "Ausbildung am Puls der Zeit <post@example.org>",
    databaseId: "12345678-90ab-cdef-1234-567890abcdef",
  });
});

test("names everything that is missing at once", () => {
  expect(() => hostedSettings({})).toThrow(
    /SANITY_STUDIO_PROJECT_ID fehlt[^]*SANITY_API_READ_TOKEN fehlt[^]*HUB_SITE_URL fehlt[^]*HUB_D1_ID fehlt[^]*MEDIA_KEY fehlt[^]*FORM_SECRET fehlt[^]*RESEND_API_KEY fehlt[^]*RESEND_WEBHOOK_SECRET fehlt[^]*MAIL_FROM fehlt/,
  );
});

test.each([
  ["HUB_SITE_URL", "http://hub.example.org"],
  ["HUB_SITE_URL", "https://hub.example.org/hub"],
  ["HUB_D1_ID", "ausbildung"],
  ["MEDIA_KEY", "short"],
  ["FORM_SECRET", "short"],
  ["RESEND_API_KEY", "key"],
  ["RESEND_WEBHOOK_SECRET", "secret"],
  ["MAIL_FROM", "post@example.org"],
])("refuses %s=%s", (name, value) => {
  expect(() => hostedSettings({ ...complete, [name]: value })).toThrow(`${name} ist unbrauchbar`);
});
