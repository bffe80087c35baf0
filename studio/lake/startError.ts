/** One German line that says why the lake did not start, and what to do. */
export function startError(
  error: unknown,
  { port, dataDir }: { port: string; dataDir: string },
): string {
  const message = error instanceof Error ? error.message : String(error);
  switch (error instanceof Error && "code" in error ? error.code : undefined) {
    case "EADDRINUSE":
      return `Port ${port} ist belegt. Beenden Sie das Programm dort oder wählen Sie mit LAKE_PORT einen anderen.`;
    case "EACCES":
    case "EPERM":
      return `Auf ${dataDir} darf nicht zugegriffen werden. Prüfen Sie die Rechte des Ordners. (${message})`;
    case "EROFS":
      return `${dataDir} ist schreibgeschützt.`;
    case "ENOSPC":
    case "EDQUOT":
      return `Für ${dataDir} ist kein Speicherplatz mehr frei. Es wurde nichts verändert.`;
    case "EISDIR":
      return `In ${dataDir} liegt ein Ordner, wo die Datei log.ndjson sein müsste.`;
    case "ENOTDIR":
    case "EEXIST":
      return `${dataDir} ist kein Ordner. (${message})`;
    default:
      return message;
  }
}
