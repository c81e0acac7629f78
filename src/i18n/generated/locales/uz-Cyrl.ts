
    // Do not modify this file by hand!
    // Re-generate this file by running lit-localize

    import {html} from 'lit';
    

    /* eslint-disable no-irregular-whitespace */
    /* eslint-disable @typescript-eslint/no-explicit-any */

    export const templates = {
      'calendar.add': `Тақвимга қўшиш`,
'common.close': `Ёпиш`,
'common.failed': `Маълумотни юклаб бўлмади.`,
'common.next': `Кейинги`,
'common.previous': `Олдинги`,
'common.retry': `Қайта уриниш`,
'common.source': `Манба`,
'course.audience': `Кимлар учун`,
'course.closed': `Рўйхатдан ўтиш якунланган`,
'course.cost': `Нархи`,
'course.cost.free': `Бепул`,
'course.credential': `Сертификат`,
'course.dates': `Ўтказилиш саналари`,
'course.deadline': html`Рўйхатдан ўтишнинг охирги куни: ${0}`,
'course.details': `Курс ҳақида батафсил`,
'course.developer': `Курсни ишлаб чиққан ташкилот`,
'course.hours': `Машғулотлар вақти`,
'course.howToRegister': `Қандай рўйхатдан ўтилади`,
'course.instructors': `Ўқитувчилар`,
'course.invitation': `Фақат таклиф асосида`,
'course.language': `Курс тили`,
'course.localTime': html`Маҳаллий вақт: <bdi>${0}</bdi>`,
'course.mode.mixed': `Юзма-юз ва онлайн`,
'course.mode.online': `Онлайн`,
'course.mode.onsite': `Юзма-юз`,
'course.ongoing': `Исталган вақтда мавжуд`,
'course.organizer': `Ташкилотчи`,
'course.place': `Ўтказилиш жойи`,
'course.register': `Рўйхатдан ўтиш`,
'course.series': html`Туркумнинг ${0}-курси`,
'course.status.cancelled': `Курс бекор қилинди`,
'course.status.movedOnline': `Курс онлайн шаклга ўтказилди`,
'course.status.now': `Ҳозир ўтказилмоқда`,
'course.status.past': `Курс якунланган`,
'course.status.postponed': `Курс кейинга қолдирилди`,
'course.status.rescheduled': `Янги саналар`,
'course.topics': `Мавзулар`,
'course.type': `Ўқув курси`,
'gallery.credit': html`Сурат: <bdi>${0}</bdi>`,
'gallery.enlarge': `Суратни катталаштириш`,
'gallery.full-screen': `Тўлиқ экран`,
'gallery.label': `Фотогалерея`,
'gallery.leave-full-screen': `Тўлиқ экрандан чиқиш`,
'gallery.licence': `Лицензия`,
'gallery.position': html`Сурат: ${0} / ${1}`,
'gallery.unavailable': `Расм мавжуд эмас`,
'gallery.zoom-in': `Яқинлаштириш`,
'gallery.zoom-out': `Узоқлаштириш`,
'quote.nameChanged': `исми ўзгартирилган`,
'quote.originalLanguage': html`Асл матн тили: ${0}`,
'quote.showOriginal': `Асл матнни кўрсатиш`,
'quote.translator': html`Таржима: <bdi>${0}</bdi>`,
    };
  