
    // Do not modify this file by hand!
    // Re-generate this file by running lit-localize

    import {html} from 'lit';
    

    /* eslint-disable no-irregular-whitespace */
    /* eslint-disable @typescript-eslint/no-explicit-any */

    export const templates = {
      'calendar.add': `Aggiungi al calendario`,
'common.close': `Chiudi`,
'common.failed': `Impossibile caricare il contenuto.`,
'common.next': `Successivo`,
'common.previous': `Precedente`,
'common.retry': `Riprova`,
'common.source': `Fonte`,
'course.audience': `A chi è rivolto`,
'course.closed': `Iscrizioni chiuse`,
'course.cost': `Costo`,
'course.cost.free': `Gratuito`,
'course.credential': `Certificato`,
'course.dates': `Date`,
'course.deadline': html`Termine per le iscrizioni: ${0}`,
'course.details': `Dettagli del corso`,
'course.developer': `Corso elaborato da`,
'course.hours': `Orario`,
'course.howToRegister': `Come iscriversi`,
'course.instructors': `Docenti`,
'course.invitation': `Solo su invito`,
'course.language': `Lingua del corso`,
'course.localTime': html`Ora locale: <bdi>${0}</bdi>`,
'course.mode.mixed': `In presenza e online`,
'course.mode.online': `Online`,
'course.mode.onsite': `In presenza`,
'course.ongoing': `Disponibile in qualsiasi momento`,
'course.organizer': `Organizzato da`,
'course.place': `Luogo`,
'course.register': `Iscriversi`,
'course.series': html`Corso n. ${0} di una serie`,
'course.status.cancelled': `Corso annullato`,
'course.status.movedOnline': `Il corso si svolge ora online`,
'course.status.now': `In corso`,
'course.status.past': `Questo corso è concluso`,
'course.status.postponed': `Corso rinviato`,
'course.status.rescheduled': `Nuove date`,
'course.topics': `Argomenti`,
'course.type': `Corso di formazione`,
'gallery.credit': html`Foto: <bdi>${0}</bdi>`,
'gallery.enlarge': `Ingrandisci la foto`,
'gallery.full-screen': `Schermo intero`,
'gallery.label': `Galleria fotografica`,
'gallery.leave-full-screen': `Esci da schermo intero`,
'gallery.licence': `Licenza`,
'gallery.position': html`Foto ${0} di ${1}`,
'gallery.unavailable': `Immagine non disponibile`,
'gallery.zoom-in': `Ingrandisci`,
'gallery.zoom-out': `Riduci`,
'quote.nameChanged': `nome cambiato`,
'quote.originalLanguage': html`Lingua originale: ${0}`,
'quote.showOriginal': `Mostra l’originale`,
'quote.translator': html`Traduzione: <bdi>${0}</bdi>`,
    };
  