import { enableCompileCache } from "node:module";

// Half of the start is spent on reading TypeScript: keep what Node makes of it.
enableCompileCache();
const { runMailbox } = await import("./runMailbox.ts");
await runMailbox(process.env);
