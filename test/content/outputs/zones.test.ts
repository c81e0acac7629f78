import { expect } from '@open-wc/testing';
import { toInstant, withOffset } from '../../../src/content/outputs/zones.js';

const utc = (moment: string, zone: string): string => new Date(toInstant(moment, zone)).toISOString().slice(0, 16);

describe('a local time', () => {
  for (const [moment, zone, expected] of [
    ['2019-05-13T09:00', 'Asia/Tashkent', '2019-05-13T04:00'],
    ['2019-05-13T02:00', 'Asia/Tashkent', '2019-05-12T21:00'],
    ['2031-01-13T09:00', 'Europe/Berlin', '2031-01-13T08:00'],
    ['2031-07-13T09:00', 'Europe/Berlin', '2031-07-13T07:00'],
    // Clocks go forward on 30 March 2031 at 02:00, and back on 26 October 2031 at 03:00.
    ['2031-03-30T01:59', 'Europe/Berlin', '2031-03-30T00:59'],
    ['2031-03-30T03:00', 'Europe/Berlin', '2031-03-30T01:00'],
    ['2031-03-30T02:30', 'Europe/Berlin', '2031-03-30T01:30'],
    ['2031-10-26T02:30', 'Europe/Berlin', '2031-10-26T00:30'],
    ['2031-10-26T03:00', 'Europe/Berlin', '2031-10-26T02:00'],
    ['2031-03-09T03:00', 'America/New_York', '2031-03-09T07:00'],
    ['2031-11-02T01:30', 'America/New_York', '2031-11-02T05:30'],
    ['2031-11-02T09:00', 'America/New_York', '2031-11-02T14:00'],
    ['2031-05-13T09:00', 'Asia/Kathmandu', '2031-05-13T03:15'],
    ['2031-05-13T09:00', 'Pacific/Kiritimati', '2031-05-12T19:00'],
    ['2031-05-13T09:00', 'UTC', '2031-05-13T09:00'],
    ['2031-05-13T09:00', 'Etc/GMT-5', '2031-05-13T04:00'],
  ] as const) {
    it(`${moment} in ${zone} is ${expected} in Greenwich`, () => expect(utc(moment, zone)).to.equal(expected));
  }

  it('is written with its distance from Greenwich', () => {
    expect(withOffset('2031-05-12T09:00', 'Asia/Tashkent')).to.equal('2031-05-12T09:00+05:00');
    expect(withOffset('2031-07-13T09:00', 'America/New_York')).to.equal('2031-07-13T09:00-04:00');
    expect(withOffset('2031-05-12T09:00', 'Asia/Kathmandu')).to.equal('2031-05-12T09:00+05:45');
  });
});
