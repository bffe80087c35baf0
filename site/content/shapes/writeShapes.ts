import { readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { SchemaType } from "groq-js";
import { format, resolveConfig } from "prettier";
import { z } from "zod";
import { shapesOf } from "./shapesOf.ts";

/** What the first step of `npm run typegen` extracts from the Studio's schema. */
const SCHEMA = join(import.meta.dirname, "../../../studio/.sanity/schema.json");
const QUERIES = join(import.meta.dirname, "../queries");
const schemaFile = z.array(z.custom<SchemaType[number]>());
const WRITTEN = join(import.meta.dirname, "shapes.ts");

/*
 * npm run typegen            writes the shapes of what all queries answer
 * npm run typegen -- --check fails where the committed shapes are not what this would write
 */
const written = await shapesFile();
if (!process.argv.includes("--check")) await writeFile(WRITTEN, written);
else if ((await readFile(WRITTEN, "utf8").catch(() => "")) === written) {
  console.log("The shapes of site/content/shapes/shapes.ts fit schema and queries.");
} else {
  console.error(
    "site/content/shapes/shapes.ts does not fit the schema (studio/schema) and the queries " +
      "(site/content/queries) any more. Run `npm run typegen` and commit the file.",
  );
  process.exitCode = 1;
}

async function shapesFile(): Promise<string> {
  const schema = schemaFile.parse(JSON.parse(await readFile(SCHEMA, "utf8")));
  const shapes = shapesOf(await allQueries(), schema);
  const source = `// Written by writeShapes.ts (npm run typegen).
import type { Shapes } from "./Shape.ts";

/** What the queries answer, as the Studio's schema has it. */
export const shapes: Shapes = ${JSON.stringify(shapes)};`;
  return format(source, { ...(await resolveConfig(WRITTEN)), filepath: WRITTEN });
}

async function allQueries(): Promise<string[]> {
  const names = (await readdir(QUERIES)).filter((name) => name.endsWith(".ts")).sort();
  const modules: unknown[] = [];
  for (const name of names) modules.push(await import(join(QUERIES, name)));
  return modules.flatMap((module) =>
    Object.values(module ?? {}).filter((query) => typeof query === "string"),
  );
}
