import { enableCompileCache } from "node:module";

// A lake to be killed: as in production, but compacting its log every few writes.
enableCompileCache();
const { createLake } = await import("../../studio/lake/createLake.ts");
const lake = await createLake({
  dataDir: process.argv[2] ?? "",
  port: 0,
  projectId: "hublocal",
  dataset: "production",
  slackBytes: 20_000,
  notice: (message) => console.error(message),
});
console.log(lake.url);
