import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { SourceMap } from 'node:module';
import { parseAst } from 'rollup/parseAst';
import { minifyTemplates } from '../../src/build/minify-literals.mjs';

const minify = (code) => minifyTemplates(code, parseAst(code), 'widget.js')?.code ?? code;

describe('html templates', () => {
  const cases = {
    'line breaks between tags go': ['<p>\n    <b>a</b>\n  </p>\n', '<p><b>a</b></p>'],
    'so do those beside an expression': ['\n  <p>\n    ${a}\n    ${b}\n  </p>', '<p>${a}${b}</p>'],
    'a space on the line stays': ['<b>a</b> <i>b</i> ${c} ${d}', '<b>a</b> <i>b</i> ${c} ${d}'],
    'runs on a line become one space': ['<b>a</b>  \t<i>b</i>', '<b>a</b> <i>b</i>'],
    'a line break beside a word is a space': ['<p>one\n  two ${a}\n three</p>', '<p>one two ${a} three</p>'],
    'attributes are on one line': ['<a\n  href=${a}\n  class="b"\n>x</a\n>', '<a href=${a} class="b">x</a>'],
    'the space that ends an unquoted value stays': ['<path d=${a} />', '<path d=${a} />'],
    'attribute values are kept': ['<a title="a\n  b  c" x=\'> \n <\'>', '<a title="a\n  b  c" x=\'> \n <\'>'],
    'expressions in attribute values are kept': ['<a class="a  ${b}\n c">', '<a class="a  ${b}\n c">'],
    'pre and textarea are kept': ['<pre a  b>\n x\n  <b> </b>\n</pre>\n<p>', '<pre a  b>\n x\n  <b> </b>\n</pre><p>'],
    'comments go, with the line they stood on': ['<p>\n  <!-- why\n -->\n  <b></b></p>', '<p><b></b></p>'],
    'a comment between words leaves one space': ['a <!-- b --> c <!--\n-->\n', 'a c '],
    'a comment with an expression stays, as Lit counts it': ['<!-- ${a} -->', '<!-- ${a} -->'],
    'a lone < is text': ['<p>a < b</p>', '<p>a < b</p>'],
    'escapes are kept': ['<p>\\n\\u00a0\\`</p>', '<p>\\n\\u00a0\\`</p>'],
    'no-break spaces are characters, not layout': ['<b>a</b>\u00a0<i>b</i>', '<b>a</b>\u00a0<i>b</i>'],
    'an empty template stays empty': ['', ''],
  };
  for (const [name, [source, expected]] of Object.entries(cases)) {
    it(name, () => assert.equal(minify(`html\`${source}\``), `html\`${expected}\``));
  }

  it('are found inside each other', () => {
    assert.equal(
      minify('html`<p>\n ${a ? html`\n<b></b>\n` : svg`<g>\n</g>`}\n</p>`'),
      'html`<p>${a ? html`<b></b>` : svg`<g></g>`}</p>`',
    );
  });

  it('are left alone in msg(), whose ids are a hash of the text', () => {
    const code = 'msg(html`<p>\n  a\n</p>`)';
    assert.equal(minify(code), code);
  });

  it('are left alone if the tag is another', () => {
    const code = 'str`<p>\n</p>` + String.raw`<p>\n</p>` + this.html`<p>\n</p>`';
    assert.equal(minify(code), code);
  });
});

describe('css templates', () => {
  const minifyCss = (source) => /^css`([^]*)`$/.exec(minify(`css\`${source}\``))[1];

  it('are minified', () => {
    assert.equal(minifyCss('\n  /* why */\n  a {\n    color: #ffffff;\n  }\n'), 'a{color:#fff}');
  });

  it('keep what shadow trees need', () => {
    assert.equal(
      minifyCss(':host([hidden]) { top: 0 } ::slotted(p) { top: 1px } a::part(b c) { top: 2px }'),
      ':host([hidden]){top:0}::slotted(p){top:1px}a::part(b c){top:2px}',
    );
  });

  it('are not lowered for old browsers', () => {
    assert.equal(
      minifyCss('@container aw (inline-size > 20em) { a { color: light-dark(#fff, #000); & b { margin-inline: 0 } } }'),
      '@container aw (inline-size>20em){a{color:light-dark(#fff,#000);& b{margin-inline:0}}}',
    );
  });

  it('never join a selector that an old browser drops to one that it knows', () => {
    assert.equal(minifyCss('a { top: 0 } :state(b) { top: 0 }'), 'a{top:0}:state(b){top:0}');
  });

  it('escape what would end the template', () => {
    const css = ([cooked]) => cooked;
    const code = minify('css`a::before { content: "\\\\2014 \\`\\${\\\\\\\\"; }`');
    assert.equal(new Function('css', `return ${code}`)(css), 'a:before{content:"—`${\\\\"}');
  });

  it('with expressions only lose white space and comments', () => {
    assert.equal(
      minifyCss('\n  a {\n    color: ${b}; /* why */\n    content: "  ";\n  }\n  ${c}\n'),
      'a { color: ${b}; content: "  "; } ${c}',
    );
  });

  it('name the file and the line of a mistake', () => {
    assert.throws(() => minifyCss('\n\na { color: red; } }'), /^Error: widget\.js: .+ in line 3/);
  });
});

it('keeps the source map true', () => {
  const code = 'html`<p>\n\n</p>`;\nlast();';
  const { map } = minifyTemplates(code, parseAst(code), 'widget.js');
  const { originalLine, originalColumn } = new SourceMap(map).findEntry(1, 0);
  assert.deepEqual([originalLine, originalColumn], [3, 0]);
});
