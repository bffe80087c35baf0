/** Something that stops the hub and that the person at the terminal can do something about. */
export class HubFault extends Error {
  override name = "HubFault";
}

const DISK_HINTS: Readonly<Record<string, string>> = {
  ENOSPC:
    "Auf der Festplatte ist kein Platz mehr. Schaffen Sie Platz und starten Sie neu; gespeicherte Inhalte sind sicher.",
  EACCES: "Der Hub darf hier nicht schreiben. Prüfen Sie die Rechte des Ordners.",
  EPERM: "Der Hub darf hier nicht schreiben. Prüfen Sie die Rechte des Ordners.",
  EROFS: "Das Dateisystem ist schreibgeschützt.",
  EMFILE: "Zu viele offene Dateien. Erhöhen Sie die Grenze (ulimit -n).",
  ENOTDIR: "Ein Teil des Pfads ist kein Ordner.",
};

/** What to tell the person at the terminal about an error: German where it is a known trouble. */
export function explain(error: unknown): string {
  if (error instanceof HubFault) return error.message;
  if (!(error instanceof Error)) return String(error);
  const code = "code" in error && typeof error.code === "string" ? error.code : "";
  const path = "path" in error && typeof error.path === "string" ? ` (${error.path})` : "";
  const hint = DISK_HINTS[code];
  return hint === undefined ? error.message : `${hint}${path}`;
}
