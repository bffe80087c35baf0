/** The log holds something that no crash can explain; a human has to look at it. */
export class DamagedLogError extends Error {
  constructor(path: string, line: number, what: string) {
    super(
      `${path}, Zeile ${line}: ${what}. Die Zeile ist beschädigt; die Datei wurde nicht verändert. ` +
        "Stellen Sie sie aus einer Sicherung wieder her oder setzen Sie die Daten mit „npm run reset“ zurück.",
    );
    this.name = "DamagedLogError";
  }
}
