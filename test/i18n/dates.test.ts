import { expect } from '@open-wc/testing';
import { dayIn, isTimeZone, offsetIn } from '../../src/core/intl.js';
import { formatDay, formatDays, formatHours, formatZone, today } from '../../src/i18n/dates.js';
import { loadLanguage } from '../../src/i18n/locales.js';
import { formatList } from '../../src/i18n/names.js';

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
      expect(plain(formatDays('2019-05-13', '2019-05-13', language))).to.contain(weekday);
    });
    it('have hours, and the zone by its name', () => {
      expect(plain(formatHours('09:00', '17:00', language))).to.match(/0?9:00.*(17|5):00/);
      expect(formatZone('Asia/Tashkent', '2019-05-13', language)).to.match(
        language === 'ar' ? /^Tashkent، .*\+5$/ : /^Tashkent, .*\+5$/,
      );
    });
  });
}

it('a zone that is only a distance is named once', () => {
  expect(formatZone('Etc/GMT-5', '2019-05-13', 'en')).to.equal('GMT+5');
  expect(formatZone('UTC', '2019-05-13', 'en')).to.equal('GMT+0');
});

it('a zone is as far from Greenwich as on that day, to the minute', () => {
  expect(formatZone('Europe/London', '2019-01-13', 'en')).to.equal('London, GMT+0');
  expect(formatZone('Europe/London', '2019-05-13', 'en')).to.equal('London, GMT+1');
  expect(formatZone('Asia/Kolkata', '2019-05-13', 'en')).to.equal('Kolkata, GMT+5:30');
  expect(formatZone('America/St_Johns', '2019-01-13', 'en')).to.equal('St Johns, GMT-3:30');
  expect(formatZone('Pacific/Kiritimati', '2019-05-13', 'en')).to.equal('Kiritimati, GMT+14');
});

it('a zone is, on the day its clocks change, as far from Greenwich as in the hours of a course', () => {
  for (const [zone, day, offset] of [
    ['Europe/Berlin', '2019-03-31', '+2'],
    ['Europe/Berlin', '2019-10-27', '+1'],
    ['America/New_York', '2019-03-10', '-4'],
    ['America/Anchorage', '2019-03-10', '-8'],
    ['Pacific/Auckland', '2019-09-28', '+12'],
    ['Pacific/Auckland', '2019-09-29', '+13'],
  ] as const) {
    expect(formatZone(zone, day, 'en'), `${zone} ${day}`).to.match(new RegExp(`GMT\\${offset}$`));
  }
});

describe('the day of today', () => {
  it('is that of a zone, or of the reader', () => {
    const dayOf = (timeZone?: string): string => new Intl.DateTimeFormat('sv', timeZone ? { timeZone } : {}).format();
    for (const zone of [undefined, 'Pacific/Kiritimati', 'Pacific/Pago_Pago', 'Asia/Tashkent']) {
      expect(today(zone), zone).to.equal(dayOf(zone));
    }
  });
});

describe('hours', () => {
  it('are those of the language', async () => {
    const hours = async (language: string, start: string, end?: string): Promise<string> => {
      await loadLanguage(language);
      return plain(formatHours(start, end, language));
    };
    expect(await hours('en', '09:05', '17:00')).to.equal('09:05–17:00');
    expect(await hours('en', '09:05')).to.equal('09:05');
    expect(await hours('en-US', '00:05', '12:00')).to.equal('12:05 AM – 12:00 PM');
    // Over midnight.
    expect(await hours('en', '22:00', '02:00')).to.equal('22:00–02:00');
    expect(await hours('en-US', '22:00', '02:00')).to.equal('10:00 PM – 2:00 AM');
    expect(await hours('pl', '22:00', '02:00')).to.equal('22:00–02:00');
    expect(await hours('ar', '09:05', '17:00')).to.equal('9:05 ص – 5:00 م');
    expect(await hours('de', '09:05', '17:00')).to.equal('09:05–17:00 Uhr');
    expect(await hours('es', '09:05', '17:00')).to.equal('9:05–17:00');
  });
});

/** Those whose dates come along, and of which every browser knows as much. */
const KNOWN = { en: 'en-GB', 'en-US': 'en-US', ru: 'ru', ar: 'ar-u-nu-latn', de: 'de', es: 'es', fr: 'fr', it: 'it' };

/** Engines differ in a comma after the weekday. */
const withoutCommas = (text: string): string => plain(text).replaceAll(',', '');

for (const [language, itself] of Object.entries(KNOWN)) {
  it(`every month and weekday in ${language} is written as the browser writes it`, async () => {
    await loadLanguage(language);
    const long = new Intl.DateTimeFormat(itself, { dateStyle: 'long', timeZone: 'UTC' });
    const full = new Intl.DateTimeFormat(itself, { dateStyle: 'full', timeZone: 'UTC' });
    for (let index = 0; index < 12; index++) {
      const day = new Date(Date.UTC(2019, index, 3 + index));
      const text = day.toISOString().slice(0, 10);
      expect(withoutCommas(formatDay(text, language))).to.equal(withoutCommas(long.format(day)));
      expect(withoutCommas(formatDays(text, text, language))).to.equal(withoutCommas(full.format(day)));
    }
  });
}

describe('dates in a language that is none of ours, or of a region that writes otherwise', () => {
  const written = async (language: string): Promise<string[]> => {
    await loadLanguage(language);
    return [
      formatDays('2019-01-13', '2019-01-17', language),
      formatDays('2019-05-30', '2019-06-03', language),
      formatDays('2019-05-13', '2019-05-13', language),
      formatHours('09:05', '17:00', language),
      formatHours('09:05', undefined, language),
      formatList(['A', 'B'], language),
      formatList(['A', 'B', 'C'], language),
    ];
  };

  for (const language of ['pt', 'tr', 'fa', 'ps', 'ko', 'zh', 'fi', 'de-AT', 'fr-CA', 'en-AU', 'ar-EG', 'es-MX']) {
    it(`are the browser’s in ${language}`, async () => {
      const format = (options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat =>
        new Intl.DateTimeFormat(language, { calendar: 'gregory', timeZone: 'UTC', ...options });
      const time = (hours: string): Date => new Date(`2019-01-01T${hours}Z`);
      const [long, short, list] = [
        format({ dateStyle: 'long' }),
        format({ timeStyle: 'short' }),
        new Intl.ListFormat(language),
      ];
      const unspaced = (text: string): string => text.replace(/\s*–\s*/gu, '–');
      expect((await written(language)).map(unspaced)).to.deep.equal(
        [
          long.formatRange(new Date('2019-01-13'), new Date('2019-01-17')),
          long.formatRange(new Date('2019-05-30'), new Date('2019-06-03')),
          format({ dateStyle: 'full' }).format(new Date('2019-05-13')),
          short.formatRange(time('09:05'), time('17:00')),
          short.format(time('09:05')),
          list.format(['A', 'B']),
          list.format(['A', 'B', 'C']),
        ].map(unspaced),
      );
    });
  }

  it('are known by what is told of them', async () => {
    expect(plain((await written('pt'))[0] ?? '')).to.equal('13–17 de janeiro de 2019');
    expect(plain((await written('de-AT'))[0] ?? '')).to.equal('13.–17. Jänner 2019');
    expect(plain((await written('uz-Latn-UZ'))[0] ?? '')).to.equal('13–17-yanvar, 2019');
    expect(plain((await written('en-US'))[0] ?? '')).to.equal('January 13–17, 2019');
    expect(plain((await written('ru-KZ'))[0] ?? '')).to.equal('13–17 января 2019 г.');
  });

  it('are of the Gregorian calendar, whatever the language prefers', async () => {
    for (const language of ['fa', 'ps', 'th', 'ar-SA']) {
      await loadLanguage(`${language}-u-nu-latn`);
      expect(formatDay('2019-05-13', `${language}-u-nu-latn`), language).to.contain('2019');
    }
  });
});

it('zones are known, too, where an element of the page is called Temporal', () => {
  const own = Object.getOwnPropertyDescriptor(globalThis, 'Temporal');
  Object.defineProperty(globalThis, 'Temporal', { value: document.createElement('img'), configurable: true });
  try {
    expect(isTimeZone('Asia/Tashkent')).to.equal(true);
    expect(isTimeZone('Asia/Nowhere')).to.equal(false);
    expect(offsetIn('America/St_Johns', Date.UTC(2019, 0, 13))).to.equal('-03:30');
    expect(offsetIn('Europe/London', Date.UTC(2019, 0, 13))).to.equal('+00:00');
    expect(dayIn('Pacific/Kiritimati', Date.UTC(2019, 0, 13, 12))).to.equal('2019-01-14');
  } finally {
    Reflect.deleteProperty(globalThis, 'Temporal');
    if (own) Object.defineProperty(globalThis, 'Temporal', own);
  }
});
