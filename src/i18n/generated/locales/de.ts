
    // Do not modify this file by hand!
    // Re-generate this file by running lit-localize

    import {html} from 'lit';
    

    /* eslint-disable no-irregular-whitespace */
    /* eslint-disable @typescript-eslint/no-explicit-any */

    export const templates = {
      'calendar.add': `Zum Kalender hinzufügen`,
'common.close': `Schließen`,
'common.failed': `Der Inhalt konnte nicht geladen werden.`,
'common.next': `Weiter`,
'common.previous': `Zurück`,
'common.retry': `Erneut versuchen`,
'common.source': `Quelle`,
'course.audience': `Zielgruppe`,
'course.closed': `Anmeldung geschlossen`,
'course.cost': `Kosten`,
'course.cost.free': `Kostenlos`,
'course.credential': `Zertifikat`,
'course.dates': `Termin`,
'course.deadline': html`Anmeldeschluss: ${0}`,
'course.details': `Kursdetails`,
'course.developer': `Kurs entwickelt von`,
'course.hours': `Uhrzeiten`,
'course.howToRegister': `So melden Sie sich an`,
'course.instructors': `Kursleitung`,
'course.invitation': `Nur auf Einladung`,
'course.language': `Kurssprache`,
'course.localTime': html`Ortszeit: <bdi>${0}</bdi>`,
'course.mode.mixed': `In Präsenz und online`,
'course.mode.online': `Online`,
'course.mode.onsite': `In Präsenz`,
'course.ongoing': `Jederzeit verfügbar`,
'course.organizer': `Veranstaltet von`,
'course.place': `Ort`,
'course.register': `Anmelden`,
'course.series': html`Kurs ${0} einer Reihe`,
'course.status.cancelled': `Kurs abgesagt`,
'course.status.movedOnline': `Findet jetzt online statt`,
'course.status.now': `Findet gerade statt`,
'course.status.past': `Dieser Kurs ist beendet`,
'course.status.postponed': `Kurs verschoben`,
'course.status.rescheduled': `Neue Termine`,
'course.topics': `Themen`,
'course.type': `Schulung`,
'gallery.credit': html`Foto: <bdi>${0}</bdi>`,
'gallery.enlarge': `Foto vergrößern`,
'gallery.full-screen': `Vollbild`,
'gallery.label': `Fotogalerie`,
'gallery.leave-full-screen': `Vollbild beenden`,
'gallery.licence': `Lizenz`,
'gallery.position': html`Foto ${0} von ${1}`,
'gallery.unavailable': `Bild nicht verfügbar`,
'gallery.zoom-in': `Vergrößern`,
'gallery.zoom-out': `Verkleinern`,
'quote.nameChanged': `Name geändert`,
'quote.originalLanguage': html`Originalsprache: ${0}`,
'quote.showOriginal': `Original anzeigen`,
'quote.translator': html`Übersetzung: <bdi>${0}</bdi>`,
    };
  