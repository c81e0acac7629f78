import factsheets from '../demo/content/awareness-factsheet.json' with { type: 'json' };
import courses from '../demo/content/course-card.json' with { type: 'json' };
import galleries from '../demo/content/event-gallery.json' with { type: 'json' };
import quotations from '../demo/content/speaker-quote.json' with { type: 'json' };
import { toElement } from '../demo/content/snippet.mjs';
import type { Example } from '../demo/content/snippet.mjs';
import type { Meta, StoryObj } from '@storybook/web-components-vite';

const meta: Meta = { title: 'Pages/Article' };
export default meta;

function textElement(tag: string, text: string): HTMLElement {
  return Object.assign(document.createElement(tag), { textContent: text });
}

/** The press release with all four widgets, as an institution's article. */
export const PressRelease: StoryObj = {
  name: 'The press release',
  render: () => {
    const article = document.createElement('article');
    article.style.cssText = 'display:grid;gap:2rem;grid-template-columns:minmax(0,1fr);font-family:system-ui';
    article.append(
      textElement('h2', 'Regional police learn about new forms of trafficking'),
      textElement(
        'p',
        'A specialized training course was held from 13 to 17 May 2019 in Tashkent, the third in a series.',
      ),
      toElement('course-card', courses['press-release'] as unknown as Example),
      toElement('speaker-quote', quotations.becker as unknown as Example),
      toElement('speaker-quote', quotations.gravett as unknown as Example),
      toElement('event-gallery', galleries['press-release'] as unknown as Example),
      toElement('awareness-factsheet', factsheets['know-the-signs'] as unknown as Example),
    );
    return article;
  },
};
