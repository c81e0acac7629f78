
    // Do not modify this file by hand!
    // Re-generate this file by running lit-localize

    import {html} from 'lit';
    

    /* eslint-disable no-irregular-whitespace */
    /* eslint-disable @typescript-eslint/no-explicit-any */

    export const templates = {
'exit.button': `Esci da questa pagina`,
'exit.late': `Caricamento ancora in corso. Può anche chiudere questa pagina.`,
'exit.limits': `Uscire non cancella la cronologia di navigazione. Chi ha accesso a questo dispositivo può vedere le pagine visitate.`,
'exit.loading': `Caricamento in corso.`,
'exit.press1': `Maiusc: prema ancora 1 volta per uscire.`,
'exit.press2': `Maiusc: prema altre 2 volte per uscire.`,
'exit.safer': `Se può, usi un dispositivo che l’altra persona non può controllare.`,
'exit.shortcut': `o prema 3 volte il tasto Maiusc (Shift)`,
'exit.stuck': `Questo contenuto è nascosto, ma la pagina intorno è ancora aperta. La chiuda per uscire.`,
'exit.timedOut': `Scorciatoia annullata.`,
'fact.act': `L’atto: che cosa viene fatto`,
'fact.avoid': `Che cosa evitare`,
'fact.children': `Per chi ha meno di 18 anni non è necessario dimostrare questi mezzi.`,
'fact.do': `Che cosa può fare`,
'fact.means': `I mezzi: come viene fatto`,
'fact.noConfront': `Non affronti direttamente una persona che sospetta di tratta. Potrebbe mettere in pericolo sé e altre persone.`,
'fact.purpose': `Lo scopo: perché viene fatto`,
'fact.reviewed': html`Contenuto verificato: ${0}, <bdi>${1}</bdi>`,
'fact.signs': `Possibili segnali`,
'fact.signsNote': `Questi segnali da soli non dimostrano un caso di tratta. Ogni situazione è diversa.`,
'fact.sources': `Fonti`,
'fact.statistics': `In cifre`,
'gallery.full-screen': `Schermo intero`,
'gallery.leave-full-screen': `Esci da schermo intero`,
'gallery.zoom-in': `Ingrandisci`,
'gallery.zoom-out': `Riduci`,
'help.always': `24 ore su 24, 7 giorni su 7`,
'help.anonymous': `Non è necessario dare il proprio nome`,
'help.askConfidential': `Chieda se la chiamata è riservata`,
'help.call': html`Chiama il ${0}`,
'help.charged': `La chiamata può essere a pagamento`,
'help.chat': `Chat`,
'help.confidential': `Riservato`,
'help.confirm': `Confermi il numero sulla pagina ufficiale.`,
'help.costUnknown': `Costo della chiamata non noto`,
'help.emergency': html`In caso di pericolo immediato, chiami il <bdi part="number" dir="ltr">${0}</bdi>`,
'help.free': `Chiamata gratuita`,
'help.fromAbroad': `Dall’estero`,
'help.hours': `Orari`,
'help.inCountryOnly': html`Attivo solo in questo paese: ${0}`,
'help.languages': `Lingue`,
'help.notConfidential': `Non riservato`,
'help.official': `Pagina ufficiale`,
'help.old': html`Ultima verifica più di un anno fa: ${0}. Il numero può essere sbagliato. Consulti prima la pagina ufficiale.`,
'help.phoneTrace': `Una chiamata o un messaggio può restare visibile nella cronologia o nella bolletta del telefono.`,
'help.sms': `SMS`,
'help.stale': html`Ultima verifica: ${0}. Confermi il numero sulla pagina ufficiale.`,
'help.title': `Dove trovare aiuto`,
'help.verified': html`Verificato: ${0}, <bdi>${1}</bdi>`,
'help.write': html`Scrivi al ${0}`,
    };
  