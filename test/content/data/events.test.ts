import { expect } from '@open-wc/testing';
import { interpret } from '../../../src/content/data/interpret.js';
import type { DataFields } from '../../../src/content/data/fields.js';

/** What is read of a calendar with one event. */
const saidByCalendar = (...lines: string[]): Promise<DataFields> =>
  interpret(['BEGIN:VCALENDAR', 'BEGIN:VEVENT', ...lines, 'END:VEVENT', 'END:VCALENDAR'].join('\r\n'), 'course');

describe('an event of a calendar', () => {
  it('gives words, not the markup around them', async () => {
    const { heading, summary, topics } = await saidByCalendar(
      'SUMMARY:Law &amp\\; practice',
      'DESCRIPTION:<p>Five days of <b>practice</b>&nbsp\\;</p><ul><li>alpha</li><li>beta<br>gamma</li></ul>',
      'CATEGORIES:Law &amp\\; practice',
    );
    expect(heading).to.equal('Law & practice');
    expect(String(summary).split(/\s*\n\s*/)).to.deep.equal(['Five days of practice', 'alpha', 'beta', 'gamma']);
    expect(topics).to.deep.equal(['Law & practice']);
  });

  it('makes nothing of a script in it', async () => {
    const { summary } = await saidByCalendar(
      'DESCRIPTION:Come<script>alert(1)</script>&lt\\;img src=x onerror=alert(1)&gt\\; in',
    );
    expect(summary).to.equal('Come in');
  });

  it('leaves plain words as they are, with an address between angle brackets', async () => {
    const plain = 'Fewer than < 5 & more than > 2: <https://www.example.org/?a=1&b=2> <training@example.org>';
    expect((await saidByCalendar(`DESCRIPTION:${plain}`)).summary).to.equal(plain);
  });

  it('keeps all words of the place', async () => {
    const placeOf = async (location: string): Promise<unknown[]> => {
      const { venue, city } = await saidByCalendar(`LOCATION:${location}`);
      return [venue, city];
    };
    expect(await placeOf('Hotel Uzbekistan\\, 45 Musakhanov Street\\, Tashkent\\, Uzbekistan')).to.deep.equal([
      'Hotel Uzbekistan',
      '45 Musakhanov Street, Tashkent, Uzbekistan',
    ]);
    expect(await placeOf('Training centre\\nTashkent')).to.deep.equal(['Training centre', 'Tashkent']);
    expect(await placeOf('Tashkent')).to.deep.equal([undefined, 'Tashkent']);
  });
});

describe('an event’s end at midnight', () => {
  const said = (startDate: string, endDate: string, more = {}): Promise<DataFields> =>
    interpret(JSON.stringify({ '@type': 'Event', name: 'A', startDate, endDate, ...more }), 'course');

  it('of whole days is the end of the day before', async () => {
    expect(await said('2031-03-03T00:00:00+05:00', '2031-03-08T00:00:00+05:00')).to.include({
      start: '2031-03-03',
      end: '2031-03-07',
      timeZone: undefined,
    });
    expect(await said('2031-03-03T00:00:00', '2031-03-03T00:00:00')).to.include({
      start: '2031-03-03',
      end: '2031-03-03',
    });
    expect(await said('2031-03-03', '2031-03-08')).to.include({ start: '2031-03-03', end: '2031-03-08' });
  });

  it('of an evening is the end of that evening', async () => {
    const evening = {
      start: '2031-03-03',
      end: '2031-03-03',
      dailyStart: '18:00',
      dailyEnd: '00:00',
      timeZone: 'Etc/GMT-5',
    };
    expect(await said('2031-03-03T18:00:00+05:00', '2031-03-04T00:00:00+05:00')).to.include(evening);
    const times = ['DTSTART;TZID=Asia/Tashkent:20310303T180000', 'DTEND;TZID=Asia/Tashkent:20310304T000000'];
    expect(await saidByCalendar(...times)).to.include({ ...evening, timeZone: 'Asia/Tashkent' });
  });

  it('is no other hour than a schedule gives', async () => {
    const eventSchedule = {
      '@type': 'Schedule',
      startTime: '18:00',
      endTime: '21:00',
      scheduleTimezone: 'Asia/Tashkent',
    };
    expect(
      await said('2031-03-03T18:00:00+05:00', '2031-03-06T00:00:00+05:00', {
        eventSchedule,
        previousStartDate: '2031-01-13T18:00:00+05:00',
      }),
    ).to.include({
      start: '2031-03-03',
      end: '2031-03-05',
      dailyStart: '18:00',
      dailyEnd: '21:00',
      timeZone: 'Asia/Tashkent',
      previousStart: '2031-01-13',
    });
  });
});
