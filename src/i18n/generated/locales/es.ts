
    // Do not modify this file by hand!
    // Re-generate this file by running lit-localize

    import {html} from 'lit';
    

    /* eslint-disable no-irregular-whitespace */
    /* eslint-disable @typescript-eslint/no-explicit-any */

    export const templates = {
      'calendar.add': `Añadir al calendario`,
'common.close': `Cerrar`,
'common.failed': `No se pudo cargar este contenido.`,
'common.next': `Siguiente`,
'common.previous': `Anterior`,
'common.retry': `Reintentar`,
'common.source': `Fuente`,
'course.audience': `Dirigido a`,
'course.closed': `La inscripción está cerrada`,
'course.cost': `Precio`,
'course.cost.free': `Gratuito`,
'course.credential': `Certificado`,
'course.dates': `Fechas`,
'course.deadline': html`Fecha límite de inscripción: ${0}`,
'course.details': `Detalles del curso`,
'course.developer': `Curso elaborado por`,
'course.hours': `Horario`,
'course.howToRegister': `Cómo inscribirse`,
'course.instructors': `Impartido por`,
'course.invitation': `Solo por invitación`,
'course.language': `Idioma del curso`,
'course.localTime': html`Hora local: <bdi>${0}</bdi>`,
'course.mode.mixed': `Presencial y en línea`,
'course.mode.online': `En línea`,
'course.mode.onsite': `Presencial`,
'course.ongoing': `Disponible en cualquier momento`,
'course.organizer': `Organiza`,
'course.place': `Lugar`,
'course.register': `Inscribirse`,
'course.series': html`Curso ${0} de una serie`,
'course.status.cancelled': `Curso cancelado`,
'course.status.movedOnline': `El curso pasa a ser en línea`,
'course.status.now': `En curso`,
'course.status.past': `Este curso ha finalizado`,
'course.status.postponed': `Curso aplazado`,
'course.status.rescheduled': `Nuevas fechas`,
'course.topics': `Temas`,
'course.type': `Curso de formación`,
'gallery.credit': html`Foto: <bdi>${0}</bdi>`,
'gallery.enlarge': `Ampliar la foto`,
'gallery.full-screen': `Pantalla completa`,
'gallery.label': `Galería de fotos`,
'gallery.leave-full-screen': `Salir de pantalla completa`,
'gallery.licence': `Licencia`,
'gallery.position': html`Foto ${0} de ${1}`,
'gallery.unavailable': `Imagen no disponible`,
'gallery.zoom-in': `Acercar`,
'gallery.zoom-out': `Alejar`,
'quote.nameChanged': `nombre cambiado`,
'quote.originalLanguage': html`Idioma original: ${0}`,
'quote.showOriginal': `Mostrar el original`,
'quote.translator': html`Traducción: <bdi>${0}</bdi>`,
    };
  