
    // Do not modify this file by hand!
    // Re-generate this file by running lit-localize

    import {html} from 'lit';
    

    /* eslint-disable no-irregular-whitespace */
    /* eslint-disable @typescript-eslint/no-explicit-any */

    export const templates = {
'exit.button': `Саҳифадан чиқиш`,
'exit.late': `Ҳали юкланмоқда. Бу саҳифани ёпсангиз ҳам бўлади.`,
'exit.limits': `Саҳифадан чиқиш браузер тарихини ўчирмайди. Ушбу қурилмадан фойдалана оладиган киши сиз кирган саҳифаларни кўриши мумкин.`,
'exit.loading': `Юкланмоқда.`,
'exit.press1': `Шифт: чиқиш учун яна 1 марта босинг.`,
'exit.press2': `Шифт: чиқиш учун яна 2 марта босинг.`,
'exit.safer': `Имкон бўлса, бошқа одам текшира олмайдиган қурилмадан фойдаланинг.`,
'exit.shortcut': `ёки Шифт тугмасини 3 марта босинг`,
'exit.stuck': `Бу ердаги матн яширилди, лекин атрофидаги саҳифа очиқ. Чиқиш учун уни ёпинг.`,
'exit.timedOut': `Тезкор чиқиш бекор қилинди.`,
'fact.act': `Ҳаракат: нима қилинади`,
'fact.avoid': `Нима қилмаслик керак`,
'fact.children': `18 ёшга тўлмаган бола ҳақида гап кетганда, бу воситалар қўлланганини исботлаш талаб қилинмайди.`,
'fact.do': `Нима қилиш мумкин`,
'fact.means': `Восита: қандай қилинади`,
'fact.noConfront': `Одам савдосида гумон қилинаётган шахс билан ўзингиз тўқнашманг. Бу сиз ва бошқалар учун хавфли бўлиши мумкин.`,
'fact.purpose': `Мақсад: нима учун қилинади`,
'fact.reviewed': html`Материал кўриб чиқилган: ${0}, <bdi>${1}</bdi>`,
'fact.signs': `Эҳтимолий белгилар`,
'fact.signsNote': `Бу белгиларнинг ўзи одам савдоси содир бўлганини исботламайди. Ҳар бир ҳолат ўзига хос.`,
'fact.sources': `Манбалар`,
'fact.statistics': `Рақамларда`,
'gallery.full-screen': `Тўлиқ экран`,
'gallery.leave-full-screen': `Тўлиқ экрандан чиқиш`,
'gallery.zoom-in': `Яқинлаштириш`,
'gallery.zoom-out': `Узоқлаштириш`,
'help.always': `Кеча-ю кундуз, дам олиш кунларисиз`,
'help.anonymous': `Исмингизни айтишингиз шарт эмас`,
'help.askConfidential': `Қўнғироқ махфийми, сўранг`,
'help.call': html`Қўнғироқ қилиш: ${0}`,
'help.charged': `Қўнғироқ пуллик бўлиши мумкин`,
'help.chat': `Чат`,
'help.confidential': `Махфий`,
'help.confirm': `Рақамни расмий саҳифадан аниқлаштиринг.`,
'help.costUnknown': `Қўнғироқ нархи номаълум`,
'help.emergency': html`Бевосита хавф бўлса, <bdi part="number" dir="ltr">${0}</bdi> рақамига қўнғироқ қилинг`,
'help.free': `Қўнғироқ бепул`,
'help.fromAbroad': `Чет элдан`,
'help.hours': `Иш вақти`,
'help.inCountryOnly': html`Фақат шу мамлакат ичида ишлайди: ${0}`,
'help.languages': `Тиллар`,
'help.notConfidential': `Махфий эмас`,
'help.official': `Расмий саҳифа`,
'help.old': html`Охирги текширувга бир йилдан ошди: ${0}. Рақам нотўғри бўлиши мумкин. Аввал расмий саҳифага қаранг.`,
'help.phoneTrace': `Қўнғироқ ёки хабар телефон тарихида ёки ҳисоб-варақда кўриниб қолиши мумкин.`,
'help.sms': `SMS хабар`,
'help.stale': html`Охирги текширув: ${0}. Рақамни расмий саҳифадан аниқлаштиринг.`,
'help.title': `Қаердан ёрдам олиш мумкин`,
'help.verified': html`Текширилган: ${0}, <bdi>${1}</bdi>`,
'help.write': html`Ёзиш: ${0}`,
    };
  