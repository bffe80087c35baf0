/** Options of a date and time: shown in Berlin's time, whatever zone the editor's computer is in. */
export const berlinMomentOptions = {
  dateFormat: "DD.MM.YYYY",
  timeFormat: "HH:mm",
  timeStep: 5,
  displayTimeZone: "Europe/Berlin",
  allowTimeZoneSwitch: false,
};

interface Choice {
  title: string;
  value: string;
}

/** Options of a text field with few choices: all of them in sight, side by side. */
export const choiceOf = (choices: readonly Choice[]) => ({
  list: [...choices],
  layout: "radio" as const,
  direction: "horizontal" as const,
});
