
    // Do not modify this file by hand!
    // Re-generate this file by running lit-localize

    import {html} from 'lit';
    

    /* eslint-disable no-irregular-whitespace */
    /* eslint-disable @typescript-eslint/no-explicit-any */

    export const templates = {
'exit.button': `Покинуть страницу`,
'exit.late': `Всё ещё загружается. Эту страницу можно и закрыть.`,
'exit.limits': `Выход не удаляет историю браузера. Человек, у которого есть доступ к этому устройству, может увидеть посещённые страницы.`,
'exit.loading': `Загрузка.`,
'exit.press1': `Shift: нажмите ещё 1 раз, чтобы выйти.`,
'exit.press2': `Shift: нажмите ещё 2 раза, чтобы выйти.`,
'exit.safer': `По возможности используйте устройство, которое другой человек не может проверить.`,
'exit.shortcut': `или нажмите Shift 3 раза`,
'exit.stuck': `Содержимое скрыто, но страница вокруг него открыта. Закройте её, чтобы выйти.`,
'exit.timedOut': `Быстрый выход отменён.`,
'fact.act': `Деяние: что совершается`,
'fact.avoid': `Чего не следует делать`,
'fact.children': `Если речь идёт о ребёнке (до 18 лет), наличие этих средств доказывать не требуется.`,
'fact.do': `Что можно сделать`,
'fact.means': `Средства: как это совершается`,
'fact.noConfront': `Не вступайте в прямой конфликт с человеком, которого вы подозреваете в торговле людьми. Это может быть опасно для вас и других людей.`,
'fact.purpose': `Цель: зачем это совершается`,
'fact.reviewed': html`Материал проверен: ${0}, <bdi>${1}</bdi>`,
'fact.signs': `Возможные признаки`,
'fact.signsNote': `Сами по себе эти признаки не доказывают факт торговли людьми. Каждая ситуация отличается.`,
'fact.sources': `Источники`,
'fact.statistics': `В цифрах`,
'gallery.full-screen': `Во весь экран`,
'gallery.leave-full-screen': `Выйти из полноэкранного режима`,
'gallery.zoom-in': `Приблизить`,
'gallery.zoom-out': `Отдалить`,
'help.always': `Круглосуточно, без выходных`,
'help.anonymous': `Можно не называть своё имя`,
'help.askConfidential': `Спросите, конфиденциален ли звонок`,
'help.call': html`Позвонить: ${0}`,
'help.charged': `Звонок может быть платным`,
'help.chat': `Чат`,
'help.confidential': `Конфиденциально`,
'help.confirm': `Уточните номер на официальной странице.`,
'help.costUnknown': `Стоимость звонка неизвестна`,
'help.emergency': html`При непосредственной опасности звоните <bdi part="number" dir="ltr">${0}</bdi>`,
'help.free': `Звонок бесплатный`,
'help.fromAbroad': `Из-за рубежа`,
'help.hours': `Часы работы`,
'help.inCountryOnly': html`Работает только внутри страны: ${0}`,
'help.languages': `Языки`,
'help.notConfidential': `Не конфиденциально`,
'help.official': `Официальная страница`,
'help.old': html`Последняя проверка была больше года назад: ${0}. Номер может быть неверным. Сначала откройте официальную страницу.`,
'help.phoneTrace': `Звонок или сообщение могут остаться в истории телефона или в счёте.`,
'help.sms': `SMS-сообщение`,
'help.stale': html`Последняя проверка: ${0}. Уточните номер на официальной странице.`,
'help.title': `Где получить помощь`,
'help.verified': html`Проверено: ${0}, <bdi>${1}</bdi>`,
'help.write': html`Написать: ${0}`,
    };
  