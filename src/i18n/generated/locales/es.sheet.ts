
    // Do not modify this file by hand!
    // Re-generate this file by running lit-localize

    import {html} from 'lit';
    

    /* eslint-disable no-irregular-whitespace */
    /* eslint-disable @typescript-eslint/no-explicit-any */

    export const templates = {
'exit.button': `Salir de esta página`,
'exit.late': `Todavía se está cargando. También puede cerrar esta página.`,
'exit.limits': `Salir no borra el historial de navegación. Quien tenga acceso a este dispositivo puede ver las páginas visitadas.`,
'exit.loading': `Cargando.`,
'exit.press1': `Mayús: pulse 1 vez más para salir.`,
'exit.press2': `Mayús: pulse 2 veces más para salir.`,
'exit.safer': `Si puede, use un dispositivo que la otra persona no pueda revisar.`,
'exit.shortcut': `o pulse 3 veces la tecla Mayús (Shift)`,
'exit.stuck': `Este contenido está oculto, pero la página que lo rodea sigue abierta. Ciérrela para salir.`,
'exit.timedOut': `Atajo cancelado.`,
'fact.act': `El acto: qué se hace`,
'fact.avoid': `Qué debe evitar`,
'fact.children': `En el caso de una persona menor de 18 años, no es necesario demostrar esos medios.`,
'fact.do': `Qué puede hacer`,
'fact.means': `Los medios: cómo se hace`,
'fact.noConfront': `No se enfrente a una persona de la que sospeche que comete trata. Podría ponerse en peligro y poner en peligro a otras personas.`,
'fact.purpose': `El fin: para qué se hace`,
'fact.reviewed': html`Contenido revisado: ${0}, <bdi>${1}</bdi>`,
'fact.signs': `Posibles indicios`,
'fact.signsNote': `Por sí solos, estos indicios no demuestran que haya trata. Cada situación es diferente.`,
'fact.sources': `Fuentes`,
'fact.statistics': `En cifras`,
'gallery.full-screen': `Pantalla completa`,
'gallery.leave-full-screen': `Salir de pantalla completa`,
'gallery.zoom-in': `Acercar`,
'gallery.zoom-out': `Alejar`,
'help.always': `Las 24 horas, los 7 días de la semana`,
'help.anonymous': `No es necesario que dé su nombre`,
'help.askConfidential': `Pregunte si la llamada es confidencial`,
'help.call': html`Llamar al ${0}`,
'help.charged': `La llamada puede tener coste`,
'help.chat': `Chat`,
'help.confidential': `Confidencial`,
'help.confirm': `Confirme el número en la página oficial.`,
'help.costUnknown': `Se desconoce el coste de la llamada`,
'help.emergency': html`Si hay peligro inmediato, llame al <bdi part="number" dir="ltr">${0}</bdi>`,
'help.free': `Llamada gratuita`,
'help.fromAbroad': `Desde el extranjero`,
'help.hours': `Horario`,
'help.inCountryOnly': html`Solo funciona dentro de este país: ${0}`,
'help.languages': `Idiomas`,
'help.notConfidential': `No confidencial`,
'help.official': `Página oficial`,
'help.old': html`Última comprobación hace más de un año: ${0}. El número puede ser erróneo. Consulte antes la página oficial.`,
'help.phoneTrace': `Una llamada o un mensaje puede quedar visible en el historial o en la factura del teléfono.`,
'help.sms': `Mensaje de texto (SMS)`,
'help.stale': html`Última comprobación: ${0}. Confirme el número en la página oficial.`,
'help.title': `Dónde obtener ayuda`,
'help.verified': html`Comprobado: ${0}, <bdi>${1}</bdi>`,
'help.write': html`Escribir al ${0}`,
    };
  