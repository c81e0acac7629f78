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

  blockquote:is(
      :lang(ru),
      :lang(uk),
      :lang(kk),
      :lang(ky),
      :lang(tg),
      :lang(uz-Cyrl),
      :lang(es),
      :lang(it)
    ) {
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

  blockquote > div > :first-child::before {
    content: open-quote;
  }

  blockquote > div > :last-child::after {
    content: close-quote;
  }

  [part='text'] {
    font-family: var(--aw-font-family-heading, inherit);
    font-size: clamp(1.1875em, 1em + 1.4cqi, 1.625em);
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
    inline-size: 64px;
    block-size: 64px;
    background: var(--_tint);
    color: var(--_accent);
    font-size: 1.125em;
    font-weight: 600;
  }

  cite {
    font-style: normal;
    font-weight: 600;
  }

  [part='role'],
  [part='context'] {
    color: var(--_muted);
  }

  [part='original'] > * {
    margin-block-start: 0.6em;
  }

  summary {
    inline-size: fit-content;
    color: var(--_accent);
    cursor: pointer;
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
