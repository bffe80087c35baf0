import { DIST, hostedBuild } from "./hostedBuild.ts";
import { hostedSettings } from "./hostedSettings.ts";
import { explain } from "./hubFault.ts";

/** `npm run build`: the hosted build in `dist/`, not yet deployed. */
try {
  await hostedBuild(hostedSettings(process.env), (line) => console.log(line));
  console.log(`Fertig: ${DIST}`);
} catch (error) {
  console.error(explain(error));
  process.exitCode = 1;
}
