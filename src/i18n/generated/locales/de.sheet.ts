
    // Do not modify this file by hand!
    // Re-generate this file by running lit-localize

    import {html} from 'lit';
    

    /* eslint-disable no-irregular-whitespace */
    /* eslint-disable @typescript-eslint/no-explicit-any */

    export const templates = {
'exit.button': `Seite verlassen`,
'exit.late': `Wird noch geladen. Sie können diese Seite auch schließen.`,
'exit.limits': `Das Verlassen löscht nicht den Browserverlauf. Wer Zugang zu diesem Gerät hat, kann besuchte Seiten sehen.`,
'exit.loading': `Wird geladen.`,
'exit.press1': `Shift: noch 1-mal drücken, um die Seite zu verlassen.`,
'exit.press2': `Shift: noch 2-mal drücken, um die Seite zu verlassen.`,
'exit.safer': `Nutzen Sie wenn möglich ein Gerät, das die andere Person nicht kontrollieren kann.`,
'exit.shortcut': `oder 3-mal die Umschalttaste (Shift) drücken`,
'exit.stuck': `Dieser Inhalt ist verdeckt, die Seite um ihn herum ist noch offen. Schließen Sie sie.`,
'exit.timedOut': `Tastenkürzel abgebrochen.`,
'fact.act': `Die Handlung: was getan wird`,
'fact.avoid': `Was Sie vermeiden sollten`,
'fact.children': `Bei Kindern (unter 18 Jahren) müssen diese Mittel nicht nachgewiesen werden.`,
'fact.do': `Was Sie tun können`,
'fact.means': `Die Mittel: wie es getan wird`,
'fact.noConfront': `Stellen Sie eine verdächtige Person nicht selbst zur Rede. Das kann Sie und andere gefährden.`,
'fact.purpose': `Der Zweck: warum es getan wird`,
'fact.reviewed': html`Inhalt geprüft: ${0}, <bdi>${1}</bdi>`,
'fact.signs': `Mögliche Anzeichen`,
'fact.signsNote': `Diese Anzeichen allein beweisen keinen Menschenhandel. Jede Situation ist anders.`,
'fact.sources': `Quellen`,
'fact.statistics': `In Zahlen`,
'gallery.full-screen': `Vollbild`,
'gallery.leave-full-screen': `Vollbild beenden`,
'gallery.zoom-in': `Vergrößern`,
'gallery.zoom-out': `Verkleinern`,
'help.always': `Rund um die Uhr, 7 Tage die Woche`,
'help.anonymous': `Sie müssen Ihren Namen nicht nennen`,
'help.askConfidential': `Fragen Sie, ob der Anruf vertraulich ist`,
'help.call': html`${0} anrufen`,
'help.charged': `Anruf kann kostenpflichtig sein`,
'help.chat': `Chat`,
'help.confidential': `Vertraulich`,
'help.confirm': `Bitte prüfen Sie die Nummer auf der offiziellen Seite.`,
'help.costUnknown': `Kosten des Anrufs unbekannt`,
'help.emergency': html`Bei unmittelbarer Gefahr: <bdi part="number" dir="ltr">${0}</bdi> anrufen`,
'help.free': `Anruf kostenlos`,
'help.fromAbroad': `Aus dem Ausland`,
'help.hours': `Erreichbarkeit`,
'help.inCountryOnly': html`Nur in diesem Land erreichbar: ${0}`,
'help.languages': `Sprachen`,
'help.notConfidential': `Nicht vertraulich`,
'help.official': `Offizielle Seite`,
'help.old': html`Zuletzt vor mehr als einem Jahr geprüft: ${0}. Die Nummer kann falsch sein. Sehen Sie zuerst auf der offiziellen Seite nach.`,
'help.phoneTrace': `Anrufe oder Nachrichten können im Verlauf oder auf der Rechnung sichtbar bleiben.`,
'help.sms': `SMS`,
'help.stale': html`Zuletzt geprüft: ${0}. Bitte prüfen Sie die Nummer auf der offiziellen Seite.`,
'help.title': `Wo Sie Hilfe bekommen`,
'help.verified': html`Geprüft: ${0}, <bdi>${1}</bdi>`,
'help.write': html`${0} schreiben`,
    };
  