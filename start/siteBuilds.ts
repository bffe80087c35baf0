import { mkdir, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { siteBuild } from "./siteBuild.ts";

/** What a build was made from; the same stamp means the same site. */
export interface Stamp {
  sources: string;
  content: string;
  day: string;
}

export interface SiteBuilds {
  /** The newest build that is whole, whatever it was made from. */
  lastGood(): Promise<string | undefined>;
  /** The newest whole build, if it was made from exactly this. */
  madeFrom(stamp: Stamp): Promise<string | undefined>;
  /** Builds the site into a new folder and resolves to its path. A failure leaves nothing behind. */
  make(stamp: Stamp): Promise<string>;
  /** Deletes every build but these. */
  keepOnly(kept: readonly string[]): Promise<void>;
}

const STAMP = "stamp.json";

/** The builds of the site in a folder, named in the order in which they were made. */
export function siteBuilds(options: {
  dir: string;
  /** Hears what a build reports about broken content. */
  onReport: (report: string) => void;
  hubUrl: string;
  lakeUrl: string;
  mediaKey: string;
}): SiteBuilds {
  const { dir, onReport, ...build } = options;

  const names = async (): Promise<string[]> => {
    await mkdir(dir, { recursive: true });
    return (await readdir(dir)).filter((name) => /^\d+$/.test(name)).sort();
  };
  const whole = async (): Promise<{ path: string; stamp: string } | undefined> => {
    for (const name of (await names()).reverse()) {
      const path = join(dir, name);
      const stamp = await readFile(join(path, STAMP), "utf8").catch(() => undefined);
      if (stamp !== undefined) return { path, stamp };
    }
    return undefined;
  };

  return {
    lastGood: async () => (await whole())?.path,
    madeFrom: async (stamp) => {
      const newest = await whole();
      return newest?.stamp === JSON.stringify(stamp) ? newest.path : undefined;
    },
    make: async (stamp) => {
      const last = Number((await names()).at(-1) ?? "0");
      const path = join(dir, String(last + 1).padStart(8, "0"));
      const report = await siteBuild({ outDir: path, ...build });
      if (report !== "") onReport(report);
      await writeFile(join(path, STAMP), JSON.stringify(stamp));
      return path;
    },
    keepOnly: async (kept) => {
      for (const name of await names()) {
        const path = join(dir, name);
        if (!kept.includes(path)) await rm(path, { recursive: true, force: true });
      }
    },
  };
}
