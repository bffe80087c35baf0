import { randomUUID } from "node:crypto";
import { request } from "node:http";
import { Resend } from "resend";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { startMailbox, type TestMailbox } from "../setup/mailbox.ts";

/** The local mailbox, asked by the provider's own client as the hub asks it. */
let mailbox: TestMailbox;
let resend: Resend;

beforeAll(async () => {
  mailbox = await startMailbox();
  resend = new Resend("re_test", { baseUrl: mailbox.url });
});
afterAll(() => mailbox.close());
beforeEach(() => limitIsOver());

const mailTo = (to: string, subject = "Guten Tag") => ({
  ...{ from: "Hub <hub@example.org>", to, subject },
  ...{ html: "<p>Hallo</p>", text: "Hallo" },
});
const newAddress = () => `${randomUUID()}@example.org`;

/** Resolves when a second has passed since the last request: the mailbox says so itself. */
async function limitIsOver(): Promise<void> {
  await expect
    .poll(
      async () => {
        const { headers } = await resend.emails.send(mailTo("not an address"));
        return headers?.["ratelimit-remaining"];
      },
      { timeout: 5_000, interval: 1_000 },
    )
    .toBe("4");
}

test("takes five requests a second, and tells those who come too fast when to come again", async () => {
  const answers = await Promise.all(
    Array.from({ length: 6 }, () => resend.emails.send(mailTo(newAddress()))),
  );
  const refused = answers.filter(({ error }) => error !== null);
  expect(refused.map(({ error }) => error?.name)).toEqual([
    "rate_limit_exceeded",
    "rate_limit_exceeded",
  ]);
  expect(refused[0]?.headers?.["retry-after"]).toBe("1");
});

test("answers the same request with the same ids, over a crash, and another with the same key not", async () => {
  const [one, other] = [newAddress(), newAddress()];
  const key = { idempotencyKey: randomUUID() };
  const first = await resend.batch.send([mailTo(one), mailTo(other)], key);
  await mailbox.crashAndRestart();
  const again = await resend.batch.send([mailTo(one), mailTo(other)], key);
  expect(again.data).toEqual(first.data);
  const changed = await resend.batch.send([mailTo(one)], key);
  expect(changed.error?.name).toBe("invalid_idempotent_request");
  expect([await mailbox.mailsTo(one), await mailbox.mailsTo(other)].flat()).toHaveLength(2);
});

test("names the mails of a batch that it refuses, and takes the others; or none of them", async () => {
  const address = newAddress();
  const mails = [mailTo("nobody"), mailTo(address)];
  const strict = await resend.batch.send(mails);
  expect(strict.error?.name).toBe("validation_error");
  expect(await mailbox.mailsTo(address)).toEqual([]);
  const permissive = await resend.batch.send(mails, { batchValidation: "permissive" });
  expect(permissive.data?.data).toHaveLength(1);
  expect(permissive.data?.errors).toEqual([{ index: 0, message: "Invalid address `nobody`." }]);
  expect(await mailbox.mailsTo(address)).toHaveLength(1);
});

test("refuses a batch of more than a hundred, and line breaks in a subject", async () => {
  const many = await resend.batch.send(Array.from({ length: 101 }, () => mailTo(newAddress())));
  expect(many.error?.statusCode).toBe(422);
  const forged = await resend.emails.send(mailTo(newAddress(), "Hallo\r\nBcc: all@example.org"));
  expect(forged.error?.statusCode).toBe(422);
});

describe("its pages", () => {
  /** Asks as a browser would that was led to another name, or that shows another site's page. */
  function ask(headers: Record<string, string>, method = "GET"): Promise<number | undefined> {
    const { promise, resolve, reject } = Promise.withResolvers<number | undefined>();
    const path = method === "GET" ? "/" : "/leeren";
    const asked = request(`${mailbox.url}${path}`, { method, headers }, (response) => {
      response.resume();
      resolve(response.statusCode);
    });
    asked.once("error", reject);
    asked.end();
    return promise;
  }

  test("answer nobody who comes by another name, and change nothing for another site", async () => {
    const { host } = new URL(mailbox.url);
    expect(await ask({ host: "evil.example" })).toBe(403);
    expect(await ask({ host, origin: "http://evil.example" }, "POST")).toBe(403);
    expect(await ask({ host })).toBe(200);
  });

  test("show what is in a mail, and run none of it", async () => {
    const address = newAddress();
    const hostile = `<script>alert("x")</script>`;
    await resend.emails.send({ ...mailTo(address, hostile), html: hostile, text: hostile });
    const [mail] = await mailbox.mailsTo(address);
    for (const path of ["/", `/mails/${mail?.id ?? ""}/`]) {
      const page = await fetch(`${mailbox.url}${path}`);
      expect(page.headers.get("content-security-policy")).toContain("script-src 'self'");
      const html = await page.text();
      expect(html).toContain("&lt;script&gt;alert");
      expect(html).not.toContain("<script>alert");
    }
    const framed = await fetch(`${mailbox.url}/mails/${mail?.id ?? ""}/html`);
    const policy = framed.headers.get("content-security-policy") ?? "";
    expect(policy).toMatch(
      /^sandbox allow-popups allow-popups-to-escape-sandbox; default-src 'none'/,
    );
    expect(policy).not.toContain("script");
  });

  test("show every template", async () => {
    const list = await (await fetch(`${mailbox.url}/vorlagen/`)).text();
    const paths = [...list.matchAll(/href="(\/vorlagen\/[^"]+)"/g)].flatMap(
      ([, path]) => path ?? [],
    );
    expect(paths.length).toBeGreaterThan(10);
    const statuses = paths.flatMap((path) =>
      [path, `${path}html`].map(async (asked) => (await fetch(mailbox.url + asked)).status),
    );
    expect(new Set(await Promise.all(statuses))).toEqual(new Set([200]));
  });
});
