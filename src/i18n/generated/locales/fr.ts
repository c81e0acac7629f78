
    // Do not modify this file by hand!
    // Re-generate this file by running lit-localize

    import {html} from 'lit';
    

    /* eslint-disable no-irregular-whitespace */
    /* eslint-disable @typescript-eslint/no-explicit-any */

    export const templates = {
      'calendar.add': `Ajouter à l’agenda`,
'common.close': `Fermer`,
'common.failed': `Ce contenu n’a pas pu être chargé.`,
'common.next': `Suivant`,
'common.previous': `Précédent`,
'common.retry': `Réessayer`,
'common.source': `Source`,
'course.audience': `Public visé`,
'course.closed': `Les inscriptions sont closes`,
'course.cost': `Coût`,
'course.cost.free': `Gratuit`,
'course.credential': `Certificat`,
'course.dates': `Dates`,
'course.deadline': html`Date limite d’inscription : ${0}`,
'course.details': `Détails de la formation`,
'course.developer': `Formation conçue par`,
'course.hours': `Horaires`,
'course.howToRegister': `Comment s’inscrire`,
'course.instructors': `Formation assurée par`,
'course.invitation': `Sur invitation uniquement`,
'course.language': `Langue de la formation`,
'course.localTime': html`Heure locale : <bdi>${0}</bdi>`,
'course.mode.mixed': `En présentiel et en ligne`,
'course.mode.online': `En ligne`,
'course.mode.onsite': `En présentiel`,
'course.ongoing': `Disponible à tout moment`,
'course.organizer': `Organisé par`,
'course.place': `Lieu`,
'course.register': `S’inscrire`,
'course.series': html`Formation n° ${0} d’une série`,
'course.status.cancelled': `Formation annulée`,
'course.status.movedOnline': `Formation désormais en ligne`,
'course.status.now': `En cours`,
'course.status.past': `Cette formation est terminée`,
'course.status.postponed': `Formation reportée`,
'course.status.rescheduled': `Nouvelles dates`,
'course.topics': `Thèmes`,
'course.type': `Formation`,
'gallery.credit': html`Photo : <bdi>${0}</bdi>`,
'gallery.enlarge': `Agrandir la photo`,
'gallery.full-screen': `Plein écran`,
'gallery.label': `Galerie de photos`,
'gallery.leave-full-screen': `Quitter le plein écran`,
'gallery.licence': `Licence`,
'gallery.position': html`Photo ${0} sur ${1}`,
'gallery.unavailable': `Image non disponible`,
'gallery.zoom-in': `Zoom avant`,
'gallery.zoom-out': `Zoom arrière`,
'quote.nameChanged': `nom modifié`,
'quote.originalLanguage': html`Langue originale : ${0}`,
'quote.showOriginal': `Afficher l’original`,
'quote.translator': html`Traduction : <bdi>${0}</bdi>`,
    };
  