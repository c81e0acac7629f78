
    // Do not modify this file by hand!
    // Re-generate this file by running lit-localize

    import {html} from 'lit';
    

    /* eslint-disable no-irregular-whitespace */
    /* eslint-disable @typescript-eslint/no-explicit-any */

    export const templates = {
'exit.button': `Quitter cette page`,
'exit.late': `Chargement en cours. Vous pouvez aussi fermer cette page.`,
'exit.limits': `Quitter la page n’efface pas l’historique de navigation. Une personne ayant accès à cet appareil peut voir les pages visitées.`,
'exit.loading': `Chargement en cours.`,
'exit.press1': `Maj : appuyez encore 1 fois pour quitter.`,
'exit.press2': `Maj : appuyez encore 2 fois pour quitter.`,
'exit.safer': `Si possible, utilisez un appareil que l’autre personne ne peut pas consulter.`,
'exit.shortcut': `ou appuyez 3 fois sur Maj (Shift)`,
'exit.stuck': `Ce contenu est masqué, mais la page autour reste ouverte. Fermez-la pour quitter.`,
'exit.timedOut': `Raccourci annulé.`,
'fact.act': `L’acte : ce qui est fait`,
'fact.avoid': `Ce qu’il faut éviter`,
'fact.children': `Pour un enfant (moins de 18 ans), il n’est pas nécessaire d’établir ces moyens.`,
'fact.do': `Ce que vous pouvez faire`,
'fact.means': `Les moyens : comment c’est fait`,
'fact.noConfront': `N’affrontez pas vous-même une personne que vous soupçonnez de traite. Cela pourrait vous mettre en danger, vous et d’autres personnes.`,
'fact.purpose': `Le but : pourquoi c’est fait`,
'fact.reviewed': html`Contenu vérifié : ${0}, <bdi>${1}</bdi>`,
'fact.signs': `Signes possibles`,
'fact.signsNote': `Ces signes ne prouvent pas à eux seuls une situation de traite. Chaque situation est différente.`,
'fact.sources': `Sources`,
'fact.statistics': `En chiffres`,
'gallery.full-screen': `Plein écran`,
'gallery.leave-full-screen': `Quitter le plein écran`,
'gallery.zoom-in': `Zoom avant`,
'gallery.zoom-out': `Zoom arrière`,
'help.always': `24 heures sur 24, 7 jours sur 7`,
'help.anonymous': `Vous n’avez pas à donner votre nom`,
'help.askConfidential': `Demandez si l’appel est confidentiel`,
'help.call': html`Appeler le ${0}`,
'help.charged': `Appel éventuellement payant`,
'help.chat': `Chat`,
'help.confidential': `Confidentiel`,
'help.confirm': `Veuillez confirmer le numéro sur la page officielle.`,
'help.costUnknown': `Coût de l’appel inconnu`,
'help.emergency': html`En cas de danger immédiat, appelez le <bdi part="number" dir="ltr">${0}</bdi>`,
'help.free': `Appel gratuit`,
'help.fromAbroad': `Depuis l’étranger`,
'help.hours': `Horaires`,
'help.inCountryOnly': html`Accessible uniquement dans ce pays : ${0}`,
'help.languages': `Langues`,
'help.notConfidential': `Non confidentiel`,
'help.official': `Page officielle`,
'help.old': html`Dernière vérification il y a plus d’un an : ${0}. Le numéro peut être faux. Consultez d’abord la page officielle.`,
'help.phoneTrace': `Un appel ou un message peut rester visible dans l’historique ou sur la facture du téléphone.`,
'help.sms': `SMS`,
'help.stale': html`Dernière vérification : ${0}. Veuillez confirmer le numéro sur la page officielle.`,
'help.title': `Où trouver de l’aide`,
'help.verified': html`Vérifié : ${0}, <bdi>${1}</bdi>`,
'help.write': html`Écrire au ${0}`,
    };
  