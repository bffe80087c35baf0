/**
 * German words of the Studio's own, by namespace and key: where @sanity/locale-de-de has none yet
 * (a missing key would show as the key), and where an editor needs to hear what to do.
 */
export const germanStrings: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  studio: {
    "about-dialog.version-info.deprecated.current":
      "Version {{version}} ist veraltet und sollte nicht mehr verwendet werden.",
    "about-dialog.version-info.deprecated.header": "Veraltete Version",
    "about-dialog.version-info.deprecated.next-step.pinned":
      "Dieses Studio ist auf eine veraltete Version festgelegt. Bitte sagen Sie der Technik Bescheid.",
    "about-dialog.version-info.deprecated.next-step.upgrade":
      "Bitte sagen Sie der Technik Bescheid, dass das Studio erneuert werden muss.",
    "about-dialog.version-info.deprecated.next-step.upgrade.learn-how": "So geht die Erneuerung",
    "about-dialog.version-info.deprecated.reason": "Grund: {{reason}}",
    "about-dialog.version-info.tooltip.deprecated": "Veraltet",
    "changes.from-base-variant.label": "Gegenüber der Grundfassung geändert",
    "common.error": "Fehler",
    "diagnostics.menu-item": "Diagnose",
    "divergence.pagination": "{{position}} von {{count}}",
    "document-group-inventory.title": "{{count}} {{subject}}",
    "document-status.published-at": "Veröffentlicht: {{date}}",
    "form.field.actions-menu.title": "Aktionen für dieses Feld",
    "help-resources.studio-version-deprecated": "Version {{version}} ist veraltet",
    "inputs.portable-text.unknown-value.annotation": "Unbekannte Auszeichnung: {{name}}",
    "inputs.portable-text.unknown-value.list-item": "Unbekannte Listenart: {{name}}",
    "inputs.portable-text.unknown-value.mark": "Unbekannte Auszeichnung: {{name}}",
    "inputs.portable-text.unknown-value.style": "Unbekannte Absatzart: {{name}}",
    "new-document.new-document": "Neues Dokument",
    "release.action.new-release.limit-reached":
      "Mehr als {{count}} Veröffentlichung ist nicht möglich",
    "release.action.pause-to-edit": "Zum Bearbeiten anhalten",
    "search.search-results-label": "Suchergebnisse",
    "timeline.operation.unpublished": "Zurückgezogen",
    "timeline.operation.unpublished_timestamp": "Zurückgezogen: {{timestamp, datetime}}",
  },
  structure: {
    "action.unpublish.label": "Zurückziehen",
    "browser-document-title.new-document": "Neu: {{schemaType}}",
    "panes.document-header-title.new.text": "Neu: {{schemaType}}",
    "banners.obsolete-draft.actions.compare-draft.tooltip":
      "Es gibt keine veröffentlichte Fassung, mit der sich der Entwurf vergleichen ließe.",
    "changes.action.close-label": "Verlauf schließen",
    "compare-version.error.loadVersions.title": "Die Versionen ließen sich nicht laden",
    "panes.document-list-pane.error.max-retries-attempted":
      "Nach {{count}} vergeblichen Versuchen wird nicht weiter von selbst versucht.",
  },
  "copy-paste": {
    "copy-paste.on-paste.validation.read-only-fields-skipped-truncated.description":
      "Schreibgeschützte Felder übersprungen: {{fieldNames}} und {{count}} weitere",
  },
  validation: {
    "generic.not-allowed": "Bitte wählen Sie einen der angebotenen Werte.",
    "generic.not-allowed_hint":
      "„{{hint}}“ steht nicht zur Wahl. Bitte wählen Sie einen der angebotenen Werte.",
    "generic.required": "Bitte ausfüllen.",
    "object.asset-required_file": "Bitte laden Sie eine Datei hoch.",
    "object.asset-required_image": "Bitte wählen Sie ein Bild.",
    "object.reference-not-published":
      "Das gewählte Dokument ist nicht veröffentlicht oder wurde gelöscht. Bitte veröffentlichen Sie es zuerst, wählen Sie ein anderes oder entfernen Sie den Verweis.",
    "slug.missing-current": "Bitte eine Adresse angeben.",
    "slug.not-object": "Bitte eine Adresse angeben.",
  },
};
