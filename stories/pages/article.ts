/** The press release with all four widgets, in the markup that content systems put around an article. */
import { html, render } from 'lit';
import { widgetOf } from '../example.js';

/**
 * @param css the site's style sheet; it goes with the story
 */
export function articlePage(name: string, css: string): HTMLElement {
  const page = document.createElement('div');
  page.className = 'page';
  const styles = Object.assign(document.createElement('style'), { textContent: css });
  render(
    html`${styles}
      <a class="skip" href="#article">Skip to the article</a>
      <header class="site-header">
        <p class="site-name"><a href="#article">${name}</a></p>
        <nav class="site-menu" aria-label="Main">
          <ul>
            ${['News', 'Training', 'Publications', 'Contact'].map((item) => html`<li><a href="#article">${item}</a></li>`)}
          </ul>
        </nav>
      </header>
      <nav class="breadcrumb" aria-label="You are here">
        <ol>
          <li><a href="#article">Home</a></li>
          <li><a href="#article">News</a></li>
        </ol>
      </nav>
      <main id="article" tabindex="-1">
        <article class="entry">
          <h1>Regional police learn about new forms of trafficking</h1>
          <p class="meta">Tashkent, <time datetime="2019-05-17">17 May 2019</time></p>
          <p class="lead">
            A specialized anti-trafficking training course for regional branches of police, the third in a series, was held
            from 13 to 17 May 2019 in Tashkent.
          </p>
          <h2>The course</h2>
          ${widgetOf('course-card', 'press-release')}
          <p>
            It examined new forms and methods of recruitment. <a href="#article">Earlier courses of the series</a> had looked
            at:
          </p>
          <ul>
            <li>identifying those who have experienced trafficking;</li>
            <li>cooperation across borders.</li>
          </ul>
          <h2>What was said</h2>
          ${widgetOf('speaker-quote', 'becker')} ${widgetOf('speaker-quote', 'gravett')}
          <blockquote>
            <p>A plain quotation of the site, to see how it differs from the widget’s.</p>
          </blockquote>
          <h2>In pictures</h2>
          ${widgetOf('event-gallery', 'press-release')}
          <h2>Know more</h2>
          ${widgetOf('awareness-factsheet', 'know-the-signs')}
        </article>
      </main>
      <footer class="site-footer"><p>${name}. An example page: nobody stands behind it.</p></footer>`,
    page,
  );
  return page;
}
