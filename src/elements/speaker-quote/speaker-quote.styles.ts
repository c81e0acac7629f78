import { css } from 'lit';

export const speakerQuoteStyles = css`
  /* A ground of its own: the page may be dark without saying so in color-scheme. */
  [part='quote'] {
    align-self: center;
    border-inline-start: var(--aw-accent-width, 5px) solid var(--_accent);
    padding: var(--_space) calc(var(--_space) * 1.5);
    background: var(--_surface);
  }

  blockquote {
    max-inline-size: 62ch;
    /* As CLDR has them; engines' own lists differ. Here and not on the host: the quotation may differ from the page. */
    quotes: '“' '”' '‘' '’';
    text-wrap: pretty;
  }

  blockquote:lang(ru),
  blockquote:lang(uk),
  blockquote:lang(kk),
  blockquote:lang(ky),
  blockquote:lang(tg),
  blockquote:lang(uz-Cyrl),
  blockquote:lang(es),
  blockquote:lang(it) {
    quotes: '«' '»' '“' '”';
  }

  blockquote:lang(fr) {
    quotes: '«\\202f' '\\202f»' '“' '”';
  }

  blockquote:lang(de) {
    quotes: '„' '“' '‚' '‘';
  }

  blockquote:lang(ar) {
    quotes: '”' '“' '’' '‘';
  }

  blockquote > :first-child::before {
    content: open-quote;
  }

  blockquote > :last-child::after {
    content: close-quote;
  }

  [part='text'] {
    font-family: var(--aw-font-family-heading, inherit);
    font-size: clamp(1.1875em, 1em + 1.4cqi, 1.625em);
    font-weight: 500;
    line-height: 1.42;
  }

  [part='caption'] {
    display: flex;
    gap: var(--_space);
    align-items: center;
    margin-block-start: calc(var(--_space) * 1.25);
  }

  [part='portrait'] {
    display: grid;
    flex: none;
    place-content: center;
    border-radius: 50%;
    inline-size: 72px;
    block-size: 72px;
  }

  span[part='portrait'] {
    inline-size: 56px;
    block-size: 56px;
    background: var(--_tint);
    color: var(--_accent);
    font-size: 1.125em;
    font-weight: 650;
  }

  cite {
    font-style: normal;
    font-weight: 650;
  }

  [part='role'],
  [part='context'] {
    color: var(--_muted);
    font-size: 0.9375em;
  }

  [part='original'] {
    margin-block-start: var(--_space);
  }

  summary {
    inline-size: fit-content;
    padding-block: 0.5em;
    color: var(--_accent);
    cursor: pointer;
  }

  details blockquote {
    margin-block: 0.5em;
    font-size: 1.0625em;
  }

  @media print {
    summary {
      display: none;
    }

    details::details-content {
      content-visibility: visible;
      block-size: auto;
    }
  }
`;
