import { clockFrom } from "../common/clock.ts";
import { startHub } from "./hub.ts";
import { explain, HubFault } from "./hubFault.ts";
import { hubSettings, type HubSettings } from "./hubSettings.ts";
import { isPortTaken } from "./ports.ts";
import { programGroup } from "./programGroup.ts";
import { lineProgress } from "./progress.ts";
import { takeStateFolder } from "./stateFolder.ts";

/** `npm start`: the whole hub on this machine, until Ctrl+C. */

const progress = lineProgress((line) => console.log(line));
const { promise: interrupted, resolve: interrupt } = Promise.withResolvers<string>();
process.once("SIGINT", () => interrupt("Strg+C"));
process.once("SIGTERM", () => interrupt("SIGTERM"));
process.once("SIGHUP", () => interrupt("SIGHUP"));

try {
  process.exitCode = await main();
} catch (error) {
  console.error(`\nDer Hub ist nicht gestartet.\n${explain(error)}`);
  process.exitCode = 1;
}
process.exit();

async function main(): Promise<number> {
  const settings = hubSettings(process.env);
  const folder = await takeStateFolder(settings.stateDir, settings.hubUrl);
  try {
    await refuseTakenPorts(settings);
    progress.say("Der Hub startet. Das erste Mal dauert es ein bis zwei Minuten.");
    const programs = programGroup();
    const starting = startHub({
      settings,
      mediaKey: folder.mediaKey,
      clock: clockFrom(process.env),
      progress,
      programs,
      env: process.env,
    });
    starting.catch(() => undefined); // Whoever breaks the start off does not hear of its failure.
    if ((await Promise.race([starting, interrupted])) !== undefined) {
      progress.say("\nDer Start wird abgebrochen …");
      await programs.stop();
      return 0;
    }
    progress.say(welcome(settings));
    const reason = await Promise.race([programs.broken, interrupted.then(() => undefined)]);
    progress.say(
      reason === undefined ? "\nDer Hub wird beendet …" : `\n${reason}\nDer Hub wird beendet …`,
    );
    await programs.stop();
    progress.say("Beendet. Alle Inhalte sind gespeichert.");
    return reason === undefined ? 0 : 1;
  } finally {
    await folder.release();
  }
}

async function refuseTakenPorts({ port, lakePort, mailboxPort }: HubSettings): Promise<void> {
  for (const [name, number] of [
    ["PORT", port],
    ["LAKE_PORT", lakePort],
    ["MAILBOX_PORT", mailboxPort],
  ] as const) {
    if (await isPortTaken(number)) {
      throw new HubFault(
        `Port ${number} ist schon belegt. Beenden Sie das andere Programm, oder wählen Sie einen freien Port: ${name}=${number + 100} npm start`,
      );
    }
  }
}

function welcome({ hubUrl, lakeUrl, mailboxUrl }: HubSettings): string {
  return `
  Der Hub läuft.

    Website       ${hubUrl}/
    Studio        ${hubUrl}/studio/
    Content Lake  ${lakeUrl}/
    Postfach      ${mailboxUrl}/

  Was Sie im Studio veröffentlichen, steht Sekunden später auf der Website.
  Beenden mit Strg+C.
`;
}
