import { expect, test } from "vitest";
import { addressBlock } from "./addressBlock.ts";
import { addressKey } from "./addressKey.ts";

test.each([
  ["192.0.2.77", "192.0.2.0/24"],
  ["::ffff:192.0.2.77", "192.0.2.0/24"],
  ["2001:db8:12:34:56:78:9a:bc", "2001:db8:12::/48"],
  ["2001:0db8::1", "2001:db8:0::/48"],
  ["::1", "0:0:0::/48"],
])("%s lies in %s", (ip, block) => {
  expect(addressBlock(ip)).toBe(block);
});

test.each(["", "localhost", "300.1.2.3", "1.2.3", "::1]/x"])("%j lies nowhere", (ip) => {
  expect(addressBlock(ip)).toBeUndefined();
});

test("an address has one key for each secret", async () => {
  const [one, same, other, otherSecret] = await Promise.all([
    addressKey("a@b.de", "secret-one"),
    addressKey("a@b.de", "secret-one"),
    addressKey("b@b.de", "secret-one"),
    addressKey("a@b.de", "secret-two"),
  ]);
  expect(one).toMatch(/^[0-9a-f]{64}$/);
  expect(same).toBe(one);
  expect(new Set([one, other, otherSecret]).size).toBe(3);
});
