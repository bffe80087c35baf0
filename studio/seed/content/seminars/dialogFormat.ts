/** What all online seminars in dialogue format have in common. */
export const DIALOG = {
  format: "online",
  series: "series-dialogseminare",
  capacity: 18,
  onlineNote:
    "Sie brauchen ein Gerät mit Mikrofon und einen Browser, kein Benutzerkonto. Den Zugang erhalten Sie mit der Bestätigung Ihrer Anmeldung, zusammen mit einer Telefonnummer für den Fall, dass die Leitung streikt. Der Raum öffnet 15 Minuten vorher. Ihre Kamera dürfen Sie auslassen.",
  registration: { closesDaysBefore: 1 },
} as const;
