/** What runs when a page takes a text for markup: each payload calls this with its own number. */
export const ALARM = 'alarmed';

const CARRIERS = [
  (run: string) => `<script>${run}</script>`,
  (run: string) => `<script src="data:text/javascript,${run}"></script>`,
  (run: string) => `<img src=x onerror=${run}>`,
  (run: string) => `<img src=x onerror="${run}">`,
  (run: string) => `<svg onload=${run}>`,
  (run: string) => `<svg><script>${run}</script></svg>`,
  (run: string) => `<svg><animate onbegin=${run} attributeName=x dur=1s>`,
  (run: string) => `<body onload=${run}>`,
  (run: string) => `<details open ontoggle=${run}>`,
  (run: string) => `<video src=x onerror=${run}>`,
  (run: string) => `<iframe srcdoc="&lt;script&gt;${run}&lt;/script&gt;"></iframe>`,
  (run: string) => `<iframe src="javascript:${run}"></iframe>`,
  (run: string) => `<a href="javascript:${run}" autofocus onfocus=${run}>x</a>`,
  (run: string) => `<input autofocus onfocus=${run}>`,
  (run: string) => `<form action="javascript:${run}"><button>x</button></form>`,
  (run: string) => `<object data="javascript:${run}"></object>`,
  (run: string) => `<math href="javascript:${run}">x</math>`,
  (run: string) => `<style>@import "javascript:${run}";</style>`,
  (run: string) => `<meta http-equiv="refresh" content="0;url=javascript:${run}">`,
  (run: string) => `<base href="javascript:${run}//">`,
] as const;

/** Ways out of where a text may have been put. */
const ESCAPES = [
  (payload: string) => payload,
  (payload: string) => `">${payload}`,
  (payload: string) => `'>${payload}`,
  (payload: string) => `</textarea>${payload}`,
  (payload: string) => `</title></style></script>${payload}`,
  (payload: string) => `-->${payload}<!--`,
  (payload: string) => `]]>${payload}`,
  (payload: string) => payload.replaceAll('<', '&lt;').replaceAll('>', '&gt;'),
  (payload: string) => payload.replaceAll('<', '\uFE64').replaceAll('>', '\uFE65'),
  (payload: string) => `{{${payload}}}\${${payload}}`,
] as const;

/** Two hundred texts, each of which does something on a page that trusts one of them. */
export const SCRIPTED: readonly string[] = ESCAPES.flatMap((escape, row) =>
  CARRIERS.map((carry, column) => escape(carry(`${ALARM}(${row * CARRIERS.length + column})`))),
);

/** Names and words that people do have, however rare their letters. */
export const HUMAN: readonly string[] = [
  'Łucja Żółć',
  'Nguyễn Thị Hồng',
  'D’Angelo-Öçalan',
  'مريم',
  'רות',
  '陳大文',
  'ಕನ್ನಡ',
  'Zoë\u0308',
  'Ångström',
  '👩‍👩‍👧‍👦 family',
  'क्षत्रिय',
  "O'Brien; DROP TABLE",
  'Null',
  '=1+1',
  'Ana, Ruiz',
];

/** Nothing that a person types: each is refused wherever it stands. */
export const INHUMAN: readonly string[] = [
  'a\u0000b',
  'a\u0007b',
  'a\u001Bb',
  'a\u007Fb',
  'a\u0085b',
  'a\u202Eb',
  'a\u2066b',
  'a\u2028b',
  'a\u2029b',
  'a\uFFF9b',
  'a\uD800b',
  'a\uDFFFb',
];
