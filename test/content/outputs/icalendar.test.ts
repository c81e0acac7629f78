import { expect } from '@open-wc/testing';
import ICAL from 'ical.js';
import { calendarLinks } from '../../../src/content/outputs/calendar-links.js';
import { toCalendar } from '../../../src/content/outputs/icalendar.js';
import { elementFrom, readCourse } from '../../helpers/reading.js';
import type { Course } from '../../../src/content/course.js';

const NOW = Date.UTC(2031, 0, 2, 3, 4, 5);
const COURSE: Course = {
  heading: 'Interviewing witnesses',
  start: '2031-03-03',
  city: 'Tashkent',
  organizer: 'Academy',
};

const write = (more: Course): string => toCalendar({ ...COURSE, ...more }, NOW) ?? '';

/** The events of a file, read by another's parser, which throws on what is not RFC 5545. */
function eventsOf(file: string): ICAL.Event[] {
  const calendar = new ICAL.Component(ICAL.parse(file) as unknown as string);
  return calendar.getAllSubcomponents('vevent').map((event) => new ICAL.Event(event));
}

/** From when to when, of each event. */
function spansOf(file: string): string[] {
  return eventsOf(file).map(({ startDate, endDate }) => `${startDate}/${endDate}`);
}

describe('a calendar file', () => {
  it('is a calendar with what it must have', () => {
    expect(write({})).to.equal(
      [
        'BEGIN:VCALENDAR',
        'VERSION:2.0',
        'PRODID:-//awareness-widgets//course-card//EN',
        'BEGIN:VEVENT',
        'UID:c2a1a3d0@awareness-widgets'.replace('c2a1a3d0', /UID:(\w+)/.exec(write({}))?.[1] ?? ''),
        'DTSTAMP:20310102T030405Z',
        'DTSTART;VALUE=DATE:20310303',
        'DTEND;VALUE=DATE:20310304',
        'SUMMARY:Interviewing witnesses',
        'LOCATION:Tashkent',
        'STATUS:CONFIRMED',
        'END:VEVENT',
        'END:VCALENDAR',
        '',
      ].join('\r\n'),
    );
  });

  it('ends whole days on the day after the last: 13–17 May ends on the 18th', () => {
    const [event] = eventsOf(write({ start: '2019-05-13', end: '2019-05-17' }));
    expect(event!.startDate.toString()).to.equal('2019-05-13');
    expect(event!.endDate.toString()).to.equal('2019-05-18');
    expect(event!.startDate.isDate).to.equal(true);
  });

  it('has one event a day for daily hours, in Greenwich time', () => {
    const events = eventsOf(
      write({ end: '2031-03-07', dailyStart: '09:00', dailyEnd: '17:00', timeZone: 'Asia/Tashkent' }),
    );
    expect(events).to.have.length(5);
    expect(events.map(({ startDate }) => startDate.toString())).to.deep.equal([
      '2031-03-03T04:00:00Z',
      '2031-03-04T04:00:00Z',
      '2031-03-05T04:00:00Z',
      '2031-03-06T04:00:00Z',
      '2031-03-07T04:00:00Z',
    ]);
    expect(events[0]!.duration.toSeconds()).to.equal(8 * 3600);
    expect(new Set(events.map(({ uid }) => uid)).size).to.equal(5);
  });

  it('takes the times of a course of several days for daily hours, not for 104 hours', () => {
    const events = eventsOf(write({ start: '2031-03-03T09:00', end: '2031-03-07T17:00', timeZone: 'Asia/Tashkent' }));
    expect(events).to.have.length(5);
  });

  it('has one event for hours over midnight, which ends on the next day', () => {
    const night = { start: '2031-03-03T22:00', end: '2031-03-04T02:00', timeZone: 'Asia/Tashkent' };
    expect(spansOf(write(night))).to.deep.equal(['2031-03-03T17:00:00Z/2031-03-03T21:00:00Z']);
    const whole = { start: '2031-03-03T09:00', end: '2031-03-04T09:00', timeZone: 'Asia/Tashkent' };
    expect(spansOf(write(whole))).to.deep.equal(['2031-03-03T04:00:00Z/2031-03-04T04:00:00Z']);
  });

  it('has one event a night for daily hours over midnight, the last of which ends after the last day', () => {
    const nights = [
      '2031-03-03T17:00:00Z/2031-03-03T21:00:00Z',
      '2031-03-04T17:00:00Z/2031-03-04T21:00:00Z',
      '2031-03-05T17:00:00Z/2031-03-05T21:00:00Z',
    ];
    const hours = { dailyStart: '22:00', dailyEnd: '02:00', timeZone: 'Asia/Tashkent' };
    expect(spansOf(write({ end: '2031-03-05', ...hours }))).to.deep.equal(nights);
    // With its own hours the end is that of the last night.
    const exact = { start: '2031-03-03T22:00', end: '2031-03-06T02:00' };
    expect(spansOf(write({ ...exact, timeZone: 'Asia/Tashkent' }))).to.deep.equal(nights);
    expect(spansOf(write({ ...exact, ...hours }))).to.deep.equal(nights);
    expect(spansOf(write(hours))).to.deep.equal(nights.slice(0, 1));
  });

  it('has one event from an afternoon to a noon some days later', () => {
    const stretch = { start: '2031-03-03T14:00', end: '2031-03-05T12:00', timeZone: 'Asia/Tashkent' };
    expect(spansOf(write(stretch))).to.deep.equal(['2031-03-03T09:00:00Z/2031-03-05T07:00:00Z']);
  });

  it('has another name for another course of the same page, and the same when that is put off', () => {
    const uidIn = (changes: object): string => /UID:(.*)/.exec(write(changes))![1]!;
    const page = { detailsUrl: 'https://www.example.org/courses' };
    expect(uidIn(page)).not.to.equal(uidIn({ ...page, heading: 'Another course' }));
    expect(uidIn(page)).not.to.equal(uidIn({ ...page, seriesNumber: 2 }));
    expect(uidIn(page)).to.equal(uidIn({ ...page, start: '2031-04-07' }));
  });

  it('has no end where none is known', () => {
    const start = '2031-03-03T22:00';
    for (const end of [undefined, start]) {
      expect(write({ start, ...(end && { end }), timeZone: 'Asia/Tashkent' }), end).not.to.contain('DTEND');
    }
  });

  it('has one event for more than 60 days, whatever their hours', () => {
    const hours = { dailyStart: '09:00', dailyEnd: '17:00', timeZone: 'Asia/Tashkent' };
    expect(eventsOf(write({ end: '2031-05-01', ...hours }))).to.have.length(60);
    expect(spansOf(write({ end: '2031-05-02', ...hours }))).to.deep.equal(['2031-03-03/2031-05-03']);
    expect(spansOf(write({ end: '2031-07-03', ...hours, dailyStart: '22:00', dailyEnd: '02:00' }))).to.deep.equal([
      '2031-03-03/2031-07-04',
    ]);
  });

  it('keeps the hours of the place across a change of clocks', () => {
    const events = eventsOf(
      write({
        start: '2031-03-29',
        end: '2031-03-31',
        dailyStart: '09:00',
        dailyEnd: '10:00',
        timeZone: 'Europe/Berlin',
      }),
    );
    expect(events.map(({ startDate }) => startDate.toString().slice(11, 16))).to.deep.equal([
      '08:00',
      '07:00',
      '07:00',
    ]);
  });

  it('writes a time without a zone as one of no zone', () => {
    expect(write({ start: '2031-03-03T09:00', end: '2031-03-03T10:00' })).to.contain('DTSTART:20310303T090000\r\n');
  });

  it('has no line of more than 75 octets, and cuts no character', () => {
    const heading = `${'Одам савдосига қарши курс, '.repeat(12)}👮🏽‍♀️`;
    const file = write({ heading });
    for (const line of file.split('\r\n')) {
      expect(new TextEncoder().encode(line).length, line).to.be.at.most(75);
      expect(line).not.to.contain('\ufffd');
    }
    expect(eventsOf(file)[0]!.summary).to.equal(heading);
  });

  it('lets nothing in a field begin a line', () => {
    for (const end of ['\r\n', '\n', '\r', '\u2028', '\u2029', '\u0085', '\v', '\f']) {
      const file = write({ heading: `A${end}ATTACH:x`, city: `B${end}END:VEVENT`, uid: `C${end}RRULE:x` });
      expect(file, JSON.stringify(end)).not.to.match(/[\r\n\u2028\u2029\u0085](ATTACH|RRULE)/);
      expect(file.match(/^END:VEVENT\r$/gm)).to.have.length(1);
      expect(eventsOf(file)).to.have.length(1);
    }
  });

  it('escapes what has a meaning in it', () => {
    const heading = 'Talking; listening, and a \\ backslash';
    expect(eventsOf(write({ heading }))[0]!.summary).to.equal(heading);
  });

  it('says all of a description, and nothing of it under a neutral title', () => {
    const { record } = readCourse(
      elementFrom(
        '<course-card heading="Interviewing witnesses" start="2031-03-03"><p>First.</p><p>Second.</p></course-card>',
      ),
    );
    expect(eventsOf(toCalendar(record, NOW)!)[0]!.description).to.equal('First.\nSecond.');
    const neutral = toCalendar({ ...record, calendarTitle: 'Meeting', detailsUrl: '/trafficking' }, NOW)!;
    expect(eventsOf(neutral)[0]!.summary).to.equal('Meeting');
    expect(neutral).not.to.match(/DESCRIPTION|URL|witnesses|trafficking/);
  });

  it('parts in its description what stands on lines of its own', () => {
    const { record } = readCourse(
      elementFrom(
        `<course-card heading="Interviewing witnesses" start="2031-03-03"><p>First line<br>Second <br> <br>line</p>
          <ul><li>alpha</li><li>beta</li></ul></course-card>`,
      ),
    );
    const [event] = eventsOf(toCalendar(record, NOW)!);
    expect(event!.description).to.equal('First line\nSecond\nline\nalpha\nbeta');
  });

  it('has the same identifier each time, and another for another course', () => {
    const uidOf = (more: Course): string => eventsOf(write(more))[0]!.uid;
    expect(uidOf({})).to.equal(uidOf({ city: 'Samarkand' }));
    expect(uidOf({})).not.to.equal(uidOf({ start: '2031-03-04' }));
    expect(uidOf({ uid: 'training-1@example.org' })).to.equal('training-1@example.org');
  });

  it('takes a cancelled course away, but only one whose identifier the editor gave', () => {
    expect(toCalendar({ ...COURSE, status: 'cancelled' }, NOW)).to.equal(undefined);
    expect(write({ status: 'cancelled', uid: 'a@b' })).to.contain('STATUS:CANCELLED');
  });

  it('does not exist for a course without dates', () => {
    expect(toCalendar({ heading: 'Interviewing witnesses', ongoing: true }, NOW)).to.equal(undefined);
  });
});

describe('links to calendars', () => {
  it('give the days, or the hours in Greenwich time', () => {
    const days = calendarLinks({ ...COURSE, end: '2031-03-07' })!;
    expect(new URL(days.google).searchParams.get('dates')).to.equal('20310303/20310308');
    expect(new URL(days.outlook).searchParams.get('enddt')).to.equal('2031-03-08');
    const hours = calendarLinks({
      ...COURSE,
      start: '2031-03-03T09:00',
      end: '2031-03-03T17:00',
      timeZone: 'Asia/Tashkent',
    })!;
    expect(new URL(hours.google).searchParams.get('dates')).to.equal('20310303T040000Z/20310303T120000Z');
    expect(new URL(hours.outlook).searchParams.get('startdt')).to.equal('2031-03-03T04:00:00Z');
  });

  it('end after they begin where the hours go over midnight', () => {
    const { google, outlook } = calendarLinks({
      ...COURSE,
      start: '2031-03-03T22:00',
      end: '2031-03-04T02:00',
      timeZone: 'Asia/Tashkent',
    })!;
    expect(new URL(google).searchParams.get('dates')).to.equal('20310303T170000Z/20310303T210000Z');
    expect(new URL(outlook).searchParams.get('enddt')).to.equal('2031-03-03T21:00:00Z');
  });

  it('have the neutral title where there is one', () => {
    const { google } = calendarLinks({ ...COURSE, calendarTitle: 'Meeting' })!;
    expect(google).to.contain('text=Meeting').and.not.to.contain('witnesses');
  });
});
