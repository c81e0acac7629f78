import { expect } from '@open-wc/testing';
import { httpsUrl, safeSrcset, safeUrl } from '../../src/core/safe-url.js';

const HIDDEN = [
  'java\tscript:alert(1)',
  '\u0001javascript:alert(1)',
  'java\r\nscript:alert(1)',
  'JaVaScRiPt:alert(1)//https://example.org',
  'javascript://example.org/%0aalert(1)',
  'data:image/svg+xml,<svg onload=alert(1)>',
  'filesystem:https://example.org/x',
  'view-source:https://example.org',
  'ftp://example.org/a.jpg',
  'mailto:a@example.org',
  'tel:0207946000',
];

const WITH_PASSWORD = ['https://user:pass@example.org/', '//user@example.org/', 'https://:pass@example.org/'];

describe('an address from an editor', () => {
  for (const address of [...HIDDEN, ...WITH_PASSWORD]) {
    it(`is refused: ${JSON.stringify(address)}`, () => {
      expect(safeUrl(address)).to.equal(undefined);
      expect(httpsUrl(address)).to.equal(undefined);
      expect(safeSrcset(`/a.jpg 1x, ${address.replace(/\s/g, '')} 2x`)).to.equal(undefined);
    });
  }

  it('may have white space around it', () => {
    expect(safeUrl(' https://example.org/a ')).to.equal('https://example.org/a');
    expect(httpsUrl('\nhttps://example.org/a\n')).to.equal('https://example.org/a');
  });

  for (const space of ['\u00a0', '\u2003', '\u3000', '\u2028', '\ufeff', ' \u00a0\t']) {
    it(`is checked as it will be used, without the white space ${JSON.stringify(space)}`, () => {
      for (const address of ['javascript:alert(1)', 'data:text/html,x', 'https://user:pass@example.org/'])
        expect(safeUrl(space + address)).to.equal(undefined);
    });
  }

  it('may be written in capitals, in Cyrillic or with an @ in its path', () => {
    for (const address of ['HTTPS://EXAMPLE.ORG/', 'https://пример.example/курс', 'https://example.org/@team']) {
      expect(httpsUrl(address)).to.equal(address);
    }
  });

  it('that leads away needs its https:// in full', () => {
    for (const address of ['https:example.org', 'https:/example.org', 'example.org', '//example.org/', '']) {
      expect(httpsUrl(address), address).to.equal(undefined);
    }
  });
});

describe('a srcset', () => {
  it('keeps the commas inside an address', () => {
    expect(safeSrcset('/w_480,h_320/a.jpg 480w, /w_960,h_640/a.jpg 960w')).not.to.equal(undefined);
  });

  it('may stand in several lines', () => {
    expect(safeSrcset('\n  /a.jpg 480w,\n  /b.jpg 960w\n')).not.to.equal(undefined);
  });

  it('hides no address behind a comma without a space', () => {
    expect(safeSrcset('/a.jpg 1x,data:image/png;base64,AA 2x')).to.equal(undefined);
    expect(safeSrcset('/a.jpg,\tjavascript:alert(1) 2x')).to.equal(undefined);
  });
});
