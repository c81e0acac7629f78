import { expect } from '@open-wc/testing';
import { formatDay, formatDays, formatDayWithWeekday, formatHours, formatZone } from '../../src/i18n/dates.js';
import { loadLanguage } from '../../src/i18n/locales.js';

/** Engines differ in which of several spaces they write, and in a comma before the year of Arabic. */
const plain = (text: string): string => text.replace(/\s/gu, ' ').replaceAll('،', '');

const DATES: Readonly<Record<string, { one: string; month: string; months: string; years: string; weekday: string }>> =
  {
    en: {
      one: '13 May 2019',
      month: '13–17 May 2019',
      months: '30 May – 3 June 2019',
      years: '30 December 2019 – 3 January 2020',
      weekday: 'Monday',
    },
    ru: {
      one: '13 мая 2019 г.',
      month: '13–17 мая 2019 г.',
      months: '30 мая – 3 июня 2019 г.',
      years: '30 декабря 2019 г. – 3 января 2020 г.',
      weekday: 'понедельник',
    },
    uz: {
      one: '13-may, 2019',
      month: '13–17-may, 2019',
      months: '30-may – 3-iyun, 2019',
      years: '30-dekabr, 2019 – 3-yanvar, 2020',
      weekday: 'dushanba',
    },
    'uz-Cyrl': {
      one: '13 май, 2019',
      month: '13–17 май, 2019',
      months: '30 май – 3 июн, 2019',
      years: '30 декабр, 2019 – 3 январ, 2020',
      weekday: 'душанба',
    },
    kk: {
      one: '2019 ж. 13 мамыр',
      month: '2019 ж. 13–17 мамыр',
      months: '2019 ж. 30 мамыр – 3 маусым',
      years: '2019 ж. 30 желтоқсан – 2020 ж. 3 қаңтар',
      weekday: 'дүйсенбі',
    },
    ky: {
      one: '2019-ж., 13-май',
      month: '2019-ж., 13–17-май',
      months: '2019-ж., 30-май – 3-июнь',
      years: '2019-ж., 30-декабрь – 2020-ж., 3-январь',
      weekday: 'дүйшөмбү',
    },
    tg: {
      one: '13 Май 2019',
      month: '13–17 Май 2019',
      months: '30 Май – 3 Июн 2019',
      years: '30 Декабр 2019 – 3 Январ 2020',
      weekday: 'Душанбе',
    },
    tk: {
      one: '13 maý 2019',
      month: '13–17 maý 2019',
      months: '30 maý – 3 iýun 2019',
      years: '30 dekabr 2019 – 3 ýanwar 2020',
      weekday: 'duşenbe',
    },
    az: {
      one: '13 may 2019',
      month: '13–17 may 2019',
      months: '30 may – 3 iyun 2019',
      years: '30 dekabr 2019 – 3 yanvar 2020',
      weekday: 'bazar ertəsi',
    },
    mn: {
      one: '2019 оны тавдугаар сарын 13',
      month: '2019 оны тавдугаар сарын 13–17',
      months: '2019 оны тавдугаар сарын 30 – зургаадугаар сарын 3',
      years: '2019 оны арван хоёрдугаар сарын 30 – 2020 оны нэгдүгээр сарын 3',
      weekday: 'даваа',
    },
    ka: {
      one: '13 მაისი, 2019',
      month: '13–17 მაისი, 2019',
      months: '30 მაისი – 3 ივნისი, 2019',
      years: '30 დეკემბერი, 2019 – 3 იანვარი, 2020',
      weekday: 'ორშაბათი',
    },
    hy: {
      one: '13 մայիսի, 2019 թ.',
      month: '13–17 մայիսի, 2019 թ.',
      months: '30 մայիսի – 3 հունիսի, 2019 թ.',
      years: '30 դեկտեմբերի, 2019 թ. – 3 հունվարի, 2020 թ.',
      weekday: 'երկուշաբթի',
    },
    fr: {
      one: '13 mai 2019',
      month: '13–17 mai 2019',
      months: '30 mai – 3 juin 2019',
      years: '30 décembre 2019 – 3 janvier 2020',
      weekday: 'lundi',
    },
    de: {
      one: '13. Mai 2019',
      month: '13.–17. Mai 2019',
      months: '30. Mai – 3. Juni 2019',
      years: '30. Dezember 2019 – 3. Januar 2020',
      weekday: 'Montag',
    },
    es: {
      one: '13 de mayo de 2019',
      month: '13–17 de mayo de 2019',
      months: '30 de mayo–3 de junio de 2019',
      years: '30 de diciembre de 2019–3 de enero de 2020',
      weekday: 'lunes',
    },
    it: {
      one: '13 maggio 2019',
      month: '13–17 maggio 2019',
      months: '30 maggio – 3 giugno 2019',
      years: '30 dicembre 2019 – 3 gennaio 2020',
      weekday: 'lunedì',
    },
    ar: {
      one: '13 مايو 2019',
      month: '13–17 مايو 2019',
      months: '30 مايو – 3 يونيو 2019',
      years: '30 ديسمبر 2019 – 3 يناير 2020',
      weekday: 'الاثنين',
    },
  };

/** Between months and years the spaces around the dash are the engine's, and whether the second day is 3 or 03. */
const dashed = (text: string): string => plain(text).replace(/\s*–\s*0?/gu, ' – ');

for (const [language, { one, month, months, years, weekday }] of Object.entries(DATES)) {
  describe(`dates in ${language}`, () => {
    before(() => loadLanguage(language));

    it('name the day', () => expect(plain(formatDay('2019-05-13', language))).to.equal(one));
    it('span days of one month', () => expect(plain(formatDays('2019-05-13', '2019-05-17', language))).to.equal(month));
    it('span months', () => expect(dashed(formatDays('2019-05-30', '2019-06-03', language))).to.equal(dashed(months)));
    it('span years', () => expect(dashed(formatDays('2019-12-30', '2020-01-03', language))).to.equal(dashed(years)));
    it('have the weekday of a single day', () => {
      const text = plain(formatDays('2019-05-13', '2019-05-13', language));
      expect(text)
        .to.contain(weekday)
        .and.to.equal(plain(formatDayWithWeekday('2019-05-13', language)));
    });
    it('have hours, and the zone by its name', () => {
      expect(plain(formatHours('09:00', '17:00', language))).to.match(/0?9:00.*(17|5):00/);
      expect(formatZone('Asia/Tashkent', '2019-05-13', language)).to.match(/^Tashkent, .*\+5$/);
    });
  });
}

it('a zone that is only a distance is named once', () => {
  expect(formatZone('Etc/GMT-5', '2019-05-13', 'en')).to.equal('GMT+5');
});

describe('dates in other languages', () => {
  it('are of the Gregorian calendar, whatever the language prefers', () => {
    for (const language of ['fa', 'ps', 'th', 'ar-SA']) {
      expect(formatDay('2019-05-13', `${language}-u-nu-latn`), language).to.contain('2019');
    }
  });

  it('follow a region that the page names', async () => {
    await loadLanguage('uz-Latn-UZ');
    expect(plain(formatDay('2019-05-13', 'uz-Latn-UZ'))).to.equal('13-may, 2019');
    expect(plain(formatDay('2019-05-13', 'en-US'))).to.equal('May 13, 2019');
  });
});
