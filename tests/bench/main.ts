import { parseArgs } from "node:util";
import { benchBuild } from "./build.ts";
import { benchHub } from "./hub.ts";
import { benchLake } from "./lake.ts";
import { benchLighthouse } from "./lighthouse.ts";
import { benchOutbox } from "./outbox.ts";
import { benchSearch } from "./search.ts";
import { benchSignups } from "./signups.ts";
import { benchVisit } from "./visit.ts";

/** `npm run bench`: prints the figures that the README names. `npm run bench -- hub` prints a part. */
const parts: Readonly<Record<string, () => Promise<void>>> = {
  hub: benchHub,
  lake: benchLake,
  build: benchBuild,
  lighthouse: benchLighthouse,
  outbox: benchOutbox,
  search: benchSearch,
  visit: benchVisit,
  signups: benchSignups,
};

const { positionals } = parseArgs({ allowPositionals: true });
for (const name of positionals.length === 0 ? Object.keys(parts) : positionals) {
  const bench = parts[name];
  if (bench === undefined) {
    console.error(`There is no bench "${name}"; there are: ${Object.keys(parts).join(", ")}`);
    process.exitCode = 1;
  } else {
    console.log(`\n# ${name}`);
    await bench();
  }
}
