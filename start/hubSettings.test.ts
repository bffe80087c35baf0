import { expect, test } from "vitest";
import { hubSettings, ROOT } from "./hubSettings.ts";

test("without variables it is the documented addresses and folder", () => {
  expect(hubSettings({})).toEqual({
    port: 8787,
    lakePort: 8790,
    mailboxPort: 8791,
    hubUrl: "http://localhost:8787",
    lakeUrl: "http://127.0.0.1:8790",
    mailboxUrl: "http://127.0.0.1:8791",
    stateDir: `${ROOT}/.hub`,
  });
});

test("variables move ports and folder", () => {
  expect(
    hubSettings({
      PORT: "9001",
      LAKE_PORT: "9002",
      MAILBOX_PORT: "9003",
      HUB_STATE_DIR: ".hub-x",
    }),
  ).toEqual({
    port: 9001,
    lakePort: 9002,
    mailboxPort: 9003,
    hubUrl: "http://localhost:9001",
    lakeUrl: "http://127.0.0.1:9002",
    mailboxUrl: "http://127.0.0.1:9003",
    stateDir: `${ROOT}/.hub-x`,
  });
});

test.each([
  [{ PORT: "abc" }, "PORT ist „abc“"],
  [{ PORT: "0" }, "PORT ist „0“"],
  [{ LAKE_PORT: "70000" }, "LAKE_PORT ist „70000“"],
  [{ HUB_STATE_DIR: "/tmp/x" }, "HUB_STATE_DIR ist „/tmp/x“"],
  [{ HUB_STATE_DIR: "." }, "HUB_STATE_DIR ist „.“"],
  [{ PORT: "8791" }, "PORT und MAILBOX_PORT sind beide 8791"],
  [{ PORT: "9000", LAKE_PORT: "9000" }, "PORT und LAKE_PORT sind beide 9000"],
])("%j is refused by name", (env, message) => {
  expect(() => hubSettings(env)).toThrow(message);
});
