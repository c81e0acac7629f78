/**
 * Uzbek from its Latin to its Cyrillic letters, by the official table of correspondences (1995, with U+02BB in oʻ and gʻ
 * and U+02BC as tutuq belgisi). What no table decides, such as the soft sign of loanwords, is left to a reviewer.
 */
const PAIRS = {
  yoʻ: 'йў',
  oʻ: 'ў',
  gʻ: 'ғ',
  sh: 'ш',
  ch: 'ч',
  ts: 'ц',
  ya: 'я',
  yo: 'ё',
  yu: 'ю',
  ye: 'е',
  a: 'а',
  b: 'б',
  d: 'д',
  e: 'е',
  f: 'ф',
  g: 'г',
  h: 'ҳ',
  i: 'и',
  j: 'ж',
  k: 'к',
  l: 'л',
  m: 'м',
  n: 'н',
  o: 'о',
  p: 'п',
  q: 'қ',
  r: 'р',
  s: 'с',
  t: 'т',
  u: 'у',
  v: 'в',
  x: 'х',
  y: 'й',
  z: 'з',
  ʼ: 'ъ',
};

const WORD = /[\p{L}ʻʼ]+/gu;
const LETTERS = new RegExp(Object.keys(PAIRS).join('|'), 'gi');

/** @param {string} text In Latin letters; abbreviations in capitals, such as SMS, stay as they are. */
export function toUzbekCyrillic(text) {
  return text.replace(WORD, (word) => (/^\p{Lu}{2,}$/u.test(word) ? word : convert(word)));
}

function convert(word) {
  return word
    .replace(/^e/, 'э')
    .replace(/^E/, 'Э')
    .replace(/(?<=[aeiou])e/gi, (letter) => (letter === 'e' ? 'э' : 'Э'))
    .replace(LETTERS, (letters) => {
      const cyrillic = PAIRS[letters.toLowerCase()];
      return letters[0] === letters[0].toLowerCase() ? cyrillic : cyrillic[0].toUpperCase() + cyrillic.slice(1);
    });
}
