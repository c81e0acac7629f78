/**
 * What hostile content consists of. In each text `HIT` is the call that must never run, `HOST` a made-up host that must never
 * be asked; `arm()` makes them those of one place, so that a hit says where it came from.
 */

const MARKUP = {
  'a script': '<script>HIT</script>',
  'a script without an end': '<script>HIT//',
  'a script in odd letters': '<ScRiPt src=//HOST/x.js></sCrIpT>',
  'a script cut in two': '<scr<script>ipt>HIT</scr</script>ipt>',
  'a picture that fails': '<img src=//HOST/x onerror=HIT>',
  'a picture with a slash for a space': '<img/src=x/onerror=HIT>',
  'a drawing': '<svg onload=HIT><script>HIT</script><a xlink:href="javascript:HIT"><text>x</text></a></svg>',
  'a drawing that animates an address':
    '<svg><a><animate attributeName=href values="javascript:HIT" /><text>x</text></a></svg>',
  'a formula that changes its parser': '<math><mtext><table><mglyph><style><img src=x onerror=HIT></style></math>',
  'a frame': '<iframe src="javascript:HIT" srcdoc="<script>parent.HIT</script>"></iframe>',
  'an object': '<object data="data:text/html,<script>HIT</script>"></object><embed src="javascript:HIT">',
  'a film': '<video autoplay><source src=//HOST/x onerror=HIT></video><audio src=x onerror=HIT></audio>',
  'what opens': '<details open ontoggle=HIT><summary>x</summary></details>',
  'what has the focus': '<input autofocus onfocus=HIT><a href=# onclick=HIT id=x tabindex=1 onfocus=HIT>x</a>',
  'a link that tells': '<a href="https://example.org/" ping="//HOST/ping" onmouseover=HIT>x</a>',
  'a form': '<form action="javascript:HIT"><button formaction="javascript:HIT">x</button></form>',
  'a base': '<base href="//HOST/"><a href="x">x</a>',
  'a page that moves on': '<meta http-equiv=refresh content="0;url=javascript:HIT">',
  'a connection': '<link rel=preconnect href=//HOST><link rel=stylesheet href=//HOST/x.css onload=HIT>',
  'a template': '<template shadowrootmode=open><script>HIT</script><img src=//HOST/x onerror=HIT></template>',
  'a slot': '<slot name=exit onslotchange=HIT></slot>',
  'a widget in a widget':
    '<course-card heading="<img src=x onerror=HIT>" src="//HOST/x.json" onclick=HIT></course-card>',
  'the end of a comment': '--><script>HIT</script><!--',
  'the end of what holds text': '</textarea></title></noscript></xmp><img src=x onerror=HIT>',
  'a comment that ends early': '<!--><img src=x onerror=HIT>-->',
  'a parser that is told twice': '<noscript><p title="</noscript><img src=x onerror=HIT>"></noscript>',
  'markup that is escaped': '&lt;img src=x onerror=HIT&gt;&#60;script&#62;HIT&#60;/script&#62;',
  'markup that is escaped twice': '&amp;lt;img src=x onerror=HIT&amp;gt;',
  'a marker of Lit': '<?lit$1$><!--?lit$1$--><div lit$1$ .innerHTML="<img src=x onerror=HIT>" @click=HIT ?x=1>',
  'a template of another library': '{{constructor.constructor("HIT")()}}${HIT}<%= HIT %>[[HIT]]',
  'a policy of its own': `<script>trustedTypes.createPolicy('default',{createHTML:HIT})</script>`,
};

const ATTRIBUTES = {
  'the end of double quotes': '" onmouseover=HIT autofocus onfocus=HIT x="',
  'the end of single quotes': "' onmouseover=HIT autofocus onfocus=HIT x='",
  'the end of backticks': '` onmouseover=HIT x=`',
  'the end of a tag': '"><img src=//HOST/x onerror=HIT>',
  'an attribute after a space': 'x onerror=HIT style=background:url(//HOST/x)',
  'an attribute after a line feed': 'x\nonerror=HIT\fonload=HIT/onclick=HIT',
};

const ADDRESSES = {
  'javascript:': 'javascript:HIT',
  'javascript: in odd letters': 'jAvAsCrIpT:HIT',
  'javascript: with a tab': 'java\tscript:HIT',
  'javascript: with line feeds': 'java\r\nscript\n:HIT',
  'javascript: after a control character': '\u0001javascript:HIT',
  'javascript: after spaces': ' \u00a0\u2003\u3000 javascript:HIT',
  'javascript: after a mark that is not seen': '\u200bjavascript:HIT\ufeff',
  'javascript: with a NUL': 'java\0script:HIT',
  'javascript: in entities': '&#106;avascript&colon;HIT',
  'javascript: in per cents': '%6Aavascript%3AHIT',
  'javascript: with a comment': 'javascript://example.org/%0AHIT',
  'javascript: in wide letters': 'ｊａｖａｓｃｒｉｐｔ：HIT',
  'javascript: behind another scheme': 'view-source:javascript:HIT',
  'javascript: behind https': 'https:javascript:HIT',
  'data: with a page': 'data:text/html,<script>HIT</script>',
  'data: with a coded page': `data:text/html;base64,${btoa('<script>top.x</script>')}`,
  'data: with a drawing': 'data:image/svg+xml,<svg xmlns="http://www.w3.org/2000/svg" onload="HIT"/>',
  'data: with a script': 'data:text/javascript,HIT',
  'data: with a feed': 'data:application/json,{"@type":"Event","name":"HIT"}',
  'vbscript:': 'vbscript:HIT',
  'blob:': 'blob:https://HOST/0f1e2d3c',
  'file:': 'file:///etc/passwd',
  'filesystem:': 'filesystem:https://HOST/temporary/x.html',
  'tel: and mailto:': 'tel:+1900555?body=HIT mailto:x@HOST',
  'an app of the system': 'intent://HOST/#Intent;scheme=http;end',
  'a socket': 'wss://HOST/x',
  'a host without a scheme': '//HOST/x',
  'a host behind backslashes': '\\\\HOST\\x',
  'a host behind one scheme and no slash': 'https:HOST/x',
  'a name and a password': 'https://www.example.org:x@HOST/x',
  'another host': 'https://HOST/x.jpg',
  'another host without encryption': 'http://HOST/x.jpg#id',
  'a way up': '../../../../..//HOST/%2e%2e/x',
  'an address that is none': 'http://[HOST',
  'a fragment that is none': '/x.json#%E0%A4%A',
  'an edition of any name': '//HOST/{lang}/x.json',
};

const SRCSETS = {
  'a second candidate': '/demo/images/lectern-480.jpg 480w, javascript:HIT 960w',
  'a candidate without spaces': 'a.jpg,javascript:HIT,data:text/html,HIT',
  'widths that are none': '//HOST/x.jpg 1e999x, //HOST/y.jpg -1w (x',
};

const STYLES = {
  'the end of a rule': '}*{background:url(//HOST/x)}',
  'the end of a declaration': ';background:url(//HOST/x);--x:url(javascript:HIT)',
  'the end of a style': '</style><style>@import "//HOST/x.css";*{display:none}</style>',
  'a script in a style': 'expression(HIT) url("javascript:HIT") -moz-binding:url(//HOST/x)',
  'an escape in a style': '\\75rl(//HOST/x) \\3c/style>',
};

const DOCUMENTS = {
  'the end of a script of data': '</script><script>HIT</script>',
  'a comment in a script of data': '<!--<script>HIT</script>',
  'lines that end in a script of data': '\u2028HIT\u2029"};HIT;//',
  'the end of JSON': '"}]}</script><img src=x onerror=HIT>{"a":"',
  'an object for a text': '{"__proto__":{"polluted":"HIT"},"constructor":{"prototype":{"polluted":"HIT"}}}',
  'a line of a calendar': 'x\r\nATTACH:https://HOST/x\r\nBEGIN:VALARM\r\nACTION:AUDIO\r\nEND:VALARM',
  'the end of an event': 'x\nEND:VEVENT\nEND:VCALENDAR\nBEGIN:VCALENDAR\nBEGIN:VEVENT\nSUMMARY:HIT',
  'a parameter of a calendar': 'x";ALTREP="https://HOST/x":javascript:HIT',
  'what ends a line for some': 'x\u0085ATTACH:HIT\vURL:javascript:HIT\\nRRULE:FREQ=SECONDLY',
};

const NAMES = {
  'the prototype': '__proto__',
  'the constructor': 'constructor',
  'a method of objects': 'hasOwnProperty',
  'a method that texts have': 'toString',
  'a field of a prototype': '__proto__[polluted]=HIT',
  'what the widgets have': 'shadowRoot',
  'what a document has': 'createElement',
  'what a window has': 'awarenessWidgets',
};

const CHARACTERS = {
  'an override of direction': 'https://example.org/\u202egpj.exe',
  'an isolate of direction': '\u2067a\u2066b\u2069\u2068020 7946 0123',
  'marks that are not seen': 'a\u200bb\u2060c\ufeffd\u00ade',
  'letters that are tags': 'a\u{e0041}\u{e0042}\u{e007f}',
  'NULs and other controls': 'a\0b\u0007c\u001bd\u007fe\u0080f\u009bg',
  'half a letter': 'a\ud83db\udc00c\uffff\ufffe',
  'marks upon marks': `Z${'\u0301\u0336\u0489'.repeat(60)}`,
  'a format of the console': '%c%s%o%d%%',
  'lists in lists': 'a | <b>b | "c" || | ',
  'a number that is none': '1e309 -0 NaN 0x1F',
  'a date that is none': '2031-02-30T25:61Z',
  'a language of many parts': `x-${'abcdefgh-'.repeat(40)}x`,
  'a very long word': 'W'.repeat(3_000),
  'very many brackets': '<'.repeat(1_500),
  'very many words': '&lt;b '.repeat(600),
  nothing: '   ',
};

/** Each with its name. */
export const CORPUS = Object.entries({
  ...MARKUP,
  ...ATTRIBUTES,
  ...ADDRESSES,
  ...SRCSETS,
  ...STYLES,
  ...DOCUMENTS,
  ...NAMES,
  ...CHARACTERS,
});

/** What is open to the pages of this test. Nobody may own a name that ends so: RFC 6761. */
const HOSTS = 'attack.test';

/** @param {number} number of the place; the hit and the host bear it */
export function arm(text, number) {
  return text.replaceAll('HIT', `tripped(${number})`).replaceAll('HOST', `n${number}.${HOSTS}`);
}

/** The number of the place whose host an address names, if it is one of ours. */
export function numberOf(address) {
  const [, number] = /^\w+:\/\/[^/?#]*\bn(\d+)\.attack\.test\b/.exec(address) ?? [];
  return number === undefined ? undefined : Number(number);
}
