interface Translation {
  /** The code that holds an English text which no locale reaches. */
  code: string;
  german: string;
}

const TRANSLATIONS: readonly Translation[] = [
  { code: '{ content: "Open menu" }', german: '{ content: "Menü öffnen" }' },
  { code: '{ content: "Next year" }', german: '{ content: "Nächstes Jahr" }' },
  { code: '{ content: "Previous year" }', german: '{ content: "Voriges Jahr" }' },
  { code: '"aria-label": "Clear"', german: '"aria-label": "Leeren"' },
  {
    code: "date.toDateString()",
    german: 'date.toLocaleDateString("de-DE", { dateStyle: "full" })',
  },
  {
    code: "To pick up a draggable item, press the space bar.\\n    While dragging, use the arrow keys to move the item.\\n    Press space again to drop the item in its new position, or press escape to cancel.",
    german:
      "Zum Verschieben die Leertaste drücken, mit den Pfeiltasten bewegen, mit der Leertaste ablegen oder mit Escape abbrechen.",
  },
];

/** A Vite plugin that says in German what the Studio's parts have in English in their code. */
export function germanBuild() {
  return {
    name: "hub/german-build",
    apply: "build" as const,
    transform: {
      filter: { id: /node_modules\/(?:sanity|@sanity\/ui|@dnd-kit\/core)\// },
      handler: (code: string) => {
        const found = TRANSLATIONS.filter((translation) => code.includes(translation.code));
        if (found.length === 0) return null;
        return {
          code: found.reduce((text, { code, german }) => text.replaceAll(code, german), code),
          map: null,
        };
      },
    },
  };
}
