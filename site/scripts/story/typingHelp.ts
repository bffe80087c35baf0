/** What phones and browsers do while somebody types, by what is typed. */
export const TYPING_HELP = {
  /** Names are right as they are typed. */
  name: { autocomplete: "off", autocapitalize: "words", spellcheck: "false" },
  /** What goes on with a sentence begins small; phones would have it otherwise. */
  phrase: { autocomplete: "off", autocapitalize: "none", spellcheck: "true" },
  text: { autocomplete: "off", autocapitalize: "sentences", spellcheck: "true" },
} as const;
