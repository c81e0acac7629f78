import { expect } from '@open-wc/testing';
import { COLORS, DEFAULTS, SIZES, TEXTS } from '../../stories/tokens/catalogue.js';
import { mix, parseHex, toHex } from '../../stories/tokens/color.js';
import { contrastOf, formatRatio } from '../../stories/tokens/contrast.js';
import { NOTHING, toCss } from '../../stories/tokens/css.js';
import { fromOklch, toOklch } from '../../stories/tokens/oklch.js';
import { PAIRS, passes, ratioOf, suggest } from '../../stories/tokens/pairs.js';
import { choose, colorOf, SCHEMES } from '../../stories/tokens/palette.js';
import type { Rgb } from '../../stories/tokens/color.js';
import type { Choices, Scheme } from '../../stories/tokens/palette.js';

const rgb = (text: string): Rgb => parseHex(text)!;
const ratio = (one: string, other: string): string => formatRatio(contrastOf(rgb(one), rgb(other)));

describe('colours', () => {
  it('are read and written as #rgb and #rrggbb', () => {
    expect(toHex(rgb('#0b5'))).to.equal('#00bb55');
    expect(toHex(rgb(' #0B5D6b'))).to.equal('#0b5d6b');
    for (const wrong of ['', 'teal', '#12', '#12345', '#ggg']) expect(parseHex(wrong)).to.be.undefined;
  });

  it('contrast as known pairs do, whichever is in front, and are never rounded up', () => {
    expect(ratio('#000', '#fff')).to.equal('21.00');
    expect(ratio('#fff', '#fff')).to.equal('1.00');
    expect(ratio('#767676', '#fff')).to.equal('4.54');
    expect(ratio('#fff', '#777777')).to.equal('4.47');
    expect(ratio('#f00', '#fff')).to.equal('3.99');
    expect(formatRatio(4.499)).to.equal('4.49');
  });

  it('come back from OKLCH as they went', () => {
    const [lightness, chroma, hue] = toOklch(rgb('#ff0000'));
    expect(lightness).to.be.closeTo(0.628, 0.001);
    expect(chroma).to.be.closeTo(0.2577, 0.001);
    expect((hue * 180) / Math.PI).to.be.closeTo(29.23, 0.05);
    for (const color of ['#0b5d6b', '#ffab99', '#000000', '#ffffff', '#7a1f5c']) {
      expect(toHex(fromOklch(toOklch(rgb(color))))).to.equal(color);
    }
  });

  it('are as strong as a screen can show them', () => {
    const shown = fromOklch([0.9, 0.4, 0.5]);
    for (const channel of shown) expect(channel).to.be.within(-0.01, 1.01);
  });
});

describe('tokens', () => {
  it('are all in the editor, but for the height that a page reserves', async () => {
    const readme = await (await fetch('/README.md')).text();
    const [, table = ''] = readme.split('<!-- table:tokens -->');
    const all = [...table.matchAll(/^\| `(--aw-[\w-]+)`/gm)].map(([, name]) => name);
    expect(all).to.include('--aw-reserve');
    const edited = [...COLORS, ...SIZES, ...TEXTS].map(({ name }) => name);
    expect(edited.sort()).to.deep.equal(all.filter((name) => name !== '--aw-reserve').sort());
    for (const name of edited) expect(DEFAULTS.get(name), name).to.be.a('string');
  });

  it('have the colours that a browser makes of the styles', () => {
    const box = document.body.appendChild(document.createElement('div'));
    for (const name of ['accent', 'text', 'surface'])
      box.style.setProperty(`--_${name}`, DEFAULTS.get(`--aw-color-${name}`)!);
    for (const scheme of SCHEMES) {
      box.style.colorScheme = scheme;
      for (const name of ['accent', 'muted', 'tint', 'line', 'focus']) {
        box.style.color = DEFAULTS.get(`--aw-color-${name}`)!;
        expect(toHex(colorOf(`--aw-color-${name}`, scheme, {})), `${name}, ${scheme}`).to.equal(shown(box));
      }
    }
    box.remove();
  });

  for (const scheme of SCHEMES) {
    it(`stand out from each other by default, ${scheme}`, () => {
      for (const pair of PAIRS) expect(passes(pair, scheme, {}), `${pair.front} on ${pair.back}`).to.be.true;
    });
  }
});

/** As the browser computes it, in bytes. */
function shown(element: Element): string {
  const canvas = new OffscreenCanvas(1, 1).getContext('2d')!;
  canvas.fillStyle = getComputedStyle(element).color;
  canvas.fillRect(0, 0, 1, 1);
  const [red = 0, green = 0, blue = 0] = canvas.getImageData(0, 0, 1, 1).data;
  return toHex([red / 255, green / 255, blue / 255]);
}

describe('a suggestion', () => {
  const accent = (color: string, scheme: Scheme = 'light'): Choices => choose({}, '--aw-color-accent', scheme, color);
  const link = PAIRS.find(({ front }) => front === '--aw-color-accent')!;

  for (const color of ['#ffd000', '#8ecae6', '#f4a261', '#ff0000', '#999999']) {
    it(`for the accent ${color} passes wherever the accent stands, in the same hue`, () => {
      expect(passes(link, 'light', accent(color))).to.be.false;
      const better = suggest(link, 'light', accent(color))!;
      for (const pair of PAIRS)
        expect(passes(pair, 'light', accent(better)), `${pair.front} on ${pair.back}`).to.be.true;
      const [before, after] = [toOklch(rgb(color)), toOklch(rgb(better))];
      // Of a weak colour, a byte is much of the hue.
      if (after[1] > 0.03) expect(after[2]).to.be.closeTo(before[2], 0.05);
      expect(after[0]).to.be.lessThan(before[0]);
    });
  }

  it('is the nearest: a shade nearer to what was chosen fails', () => {
    const choices = accent('#ffd000');
    const [lightness, chroma, hue] = toOklch(rgb(suggest(link, 'light', choices)!));
    const nearer = accent(toHex(fromOklch([lightness + 0.01, chroma, hue])));
    expect(PAIRS.every((pair) => passes(pair, 'light', nearer))).to.be.false;
  });

  it('is lighter in the dark, and the nearest there, too', () => {
    const better = suggest(link, 'dark', accent('#0b5d6b', 'dark'))!;
    expect(ratioOf(link, 'dark', accent(better, 'dark'))).to.be.at.least(4.5);
    const [lightness, chroma, hue] = toOklch(rgb(better));
    const nearer = accent(toHex(fromOklch([lightness - 0.01, chroma, hue])), 'dark');
    expect(PAIRS.every((pair) => passes(pair, 'dark', nearer))).to.be.false;
  });

  it('mends its own place where no shade mends all', () => {
    const grounds = { '--aw-color-surface': { light: '#000000' }, '--aw-color-tint': { light: '#777777' } };
    const onTint = PAIRS.find(({ front, back }) => front.endsWith('accent') && back.endsWith('tint'))!;
    const better = choose(grounds, '--aw-color-accent', 'light', suggest(onTint, 'light', grounds)!);
    expect(passes(onTint, 'light', better)).to.be.true;
    expect(passes(link, 'light', better)).to.be.false;
  });
});

describe('the style sheet to copy', () => {
  it('has only what differs from the defaults', () => {
    expect(toCss({}, {})).to.equal(NOTHING);
    const choices = choose({}, '--aw-color-accent', 'light', '#0b5d6b');
    expect(toCss(choices, { '--aw-radius': DEFAULTS.get('--aw-radius')! })).to.equal(NOTHING);
  });

  it('says both schemes where they differ, and one colour where they do not', () => {
    const one = choose({}, '--aw-color-accent', 'light', '#7a1f5c');
    expect(toCss(one, {})).to.equal(':root {\n  --aw-color-accent: light-dark(#7a1f5c, #7cd0dd);\n}');
    const both = choose(one, '--aw-color-accent', 'dark', '#7a1f5c');
    expect(toCss(both, { '--aw-radius': '0px' })).to.equal(
      ':root {\n  --aw-color-accent: #7a1f5c;\n  --aw-radius: 0px;\n}',
    );
  });

  it('keeps what is mixed from other tokens in the scheme that was not touched', () => {
    const choices = choose({}, '--aw-color-muted', 'light', '#444444');
    const dark = toHex(mix(rgb('#e9f0f1'), rgb('#131b1e'), 0.76));
    expect(toCss(choices, {})).to.equal(`:root {\n  --aw-color-muted: light-dark(#444444, ${dark});\n}`);
  });
});
