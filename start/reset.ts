import { rm } from "node:fs/promises";
import { explain, HubFault } from "./hubFault.ts";
import { hubSettings } from "./hubSettings.ts";
import { holderOf } from "./stateFolder.ts";

/** `npm run reset`: empties the state folder, so that the next start begins with the demo content. */
try {
  const { stateDir } = hubSettings(process.env);
  const holder = await holderOf(stateDir);
  if (holder !== undefined) {
    throw new HubFault(
      `Der Hub läuft noch (Prozess ${holder.pid}). Beenden Sie ihn zuerst mit Strg+C.`,
    );
  }
  await rm(stateDir, { recursive: true, force: true });
  console.log(`${stateDir} ist geleert. „npm start“ beginnt mit den Beispielinhalten.`);
} catch (error) {
  console.error(explain(error));
  process.exitCode = 1;
}
