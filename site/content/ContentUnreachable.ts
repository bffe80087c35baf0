import type { ContentSource } from "../../common/contentSource.ts";

/** The content source did not answer. Its message says in German what to do; it has no stack worth reading. */
export class ContentUnreachable extends Error {
  override name = "ContentUnreachable";

  constructor(source: ContentSource, cause: unknown) {
    super(describe(source, cause), { cause });
    this.stack = `${this.name}: ${this.message}`;
  }
}

function describe(source: ContentSource, cause: unknown): string {
  const reason = cause instanceof Error ? cause.message.split("\n")[0] : String(cause);
  return source.kind === "lake"
    ? `Die Inhalte sind nicht erreichbar: Unter ${source.apiHost ?? "?"} antwortet kein Content Lake (${reason}).\n` +
        "  Starten Sie ihn mit „npm start“, oder geben Sie mit SANITY_STUDIO_LAKE_URL seine Adresse an.\n" +
        "  Die zuletzt gebaute Site bleibt unverändert."
    : `Die Inhalte sind nicht erreichbar: Das Sanity-Projekt ${source.projectId}, Dataset ${source.dataset}, antwortet nicht (${reason}).\n` +
        "  Prüfen Sie SANITY_STUDIO_PROJECT_ID, SANITY_STUDIO_DATASET und SANITY_API_READ_TOKEN und die Verbindung ins Internet.\n" +
        "  Die zuletzt gebaute Site bleibt unverändert.";
}
