import { defineCliConfig } from "sanity/cli";
import { DEFAULT_DATASET, LAKE_PROJECT_ID } from "../common/contentSource.ts";
import { germanBuild } from "./plugins/germanBuild.ts";
import { ownPage } from "./plugins/ownPage.ts";

const BASE_PATH = "/studio";

export default defineCliConfig({
  api: {
    projectId: process.env.SANITY_STUDIO_PROJECT_ID || LAKE_PROJECT_ID,
    dataset: process.env.SANITY_STUDIO_DATASET || DEFAULT_DATASET,
  },
  project: { basePath: BASE_PATH },
  deployment: { autoUpdates: false },
  vite: { plugins: [germanBuild(), ownPage({ basePath: BASE_PATH })] },
  // Both write into the scratch folder; typegen.ts compares and puts the types into their place.
  schemaExtraction: { path: ".sanity/schema.json" },
  typegen: {
    path: "../site/content/queries/**/*.ts",
    schema: ".sanity/schema.json",
    generates: ".sanity/sanity.types.ts",
    overloadClientMethods: true,
  },
});
