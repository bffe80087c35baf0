import { enableCompileCache } from "node:module";

// Half of the start is spent on reading TypeScript: keep what Node makes of it.
enableCompileCache();
const { runLake } = await import("./runLake.ts");
await runLake(process.env);
