import type { Theme } from './theme.ts';

const theme = (name: string, weight: number, phrases: readonly string[]): Theme => ({
  name,
  area: 'interpersonal_deficits',
  weight,
  phrases,
});

/** Few or shallow ties; English. */
export const INTERPERSONAL_DEFICITS_EN: readonly Theme[] = [
  theme('loneliness', 4, ['lonel*|friendless|outcast|outsider|misfit|loner', 'lonley|lonly']),
  theme('being alone', 3, [
    'feel|feeling|felt|am|be|always|all|being|so|left|end|forever|completely|stay|i ..1 alone',
    'isolat*|reclusive|withdrawn|secluded|hermit',
    'all by myself',
    'on my own',
    'by myself all|every|always|most|because',
    'stay|staying|locked|lock ..1 in my room',
  ]),
  theme('no friends', 5, [
    'no|zero|any|few|many|without|single|one|real|true|actual ..1 friend|friends|friendships',
    'not ..2 have|have friends|anyone|anybody',
    'friends ..2 gone|left|moved|faded|fade|disappear*|stopped|drifted',
    'make|making|keep|keeping|maintain*|find|finding|hold ..4 friends|friend|friendships|friendship|relationships',
    'never ..2 friends|friend',
  ]),
  theme('nobody to turn to', 4, [
    'no one|body ..4 talk|turn|call|trust|cares|care|understands|likes|loves|wants|want|to|whom|there|notices',
    'nobody ..4 talk|turn|call|trust|cares|care|understands|likes|loves|wants|want|to|there|notices',
    'have|has|got no one|nobody|family',
    'need|want|wish ..1 someone|somebody to talk|care|love|be|listen',
    'not ..3 anyone|anybody to|who ..1 talk|turn|trust|cares',
    'do not listen|understand me? at|and|they',
    'miss talking',
  ]),
  theme('not belonging', 4, [
    'not|never ..3 fit|belong|included|accepted|invited',
    'not|never felt|feel|feeling wanted|loved',
    'fit|fitting|belong in|anywhere|with|here',
    'left|leave|leaves|feel|feeling me? ..1 out',
    'exclud*|unwanted|unloved|unlovable|rejected|invisible|unnoticed',
    'not exist|matter to anyone|anybody',
    'everyone|everybody else|has|is|out|around ..3 friends|party*|me|happy|having|inside',
  ]),
  theme('hard to get close', 3, [
    'not|never|hard|unable|trouble|difficult|struggle* ..3 connect|trust|open|bond|relate ..1 to|with|people|anyone|anybody|others|up|in',
    'push|pushing|pushed ..2 people|everyone|everybody|others|them|him|away',
    'fear|afraid|scared|terrified of|to ..2 people|intimacy|rejection|abandonment|abandoned|love|relationships|commitment|alone|rejected|approach',
    'trust issues',
    'trust in|people|anyone|anybody',
    'walls up|down',
    'attachment|abandonment issues|style|disorder',
    'open up to',
    'never|not talk to them|people|anybody|anyone',
  ]),
  theme('shy or unsure with people', 3, [
    'shy|introvert*|awkward|antisocial|asocial',
    'social* anxi*|anxious|skills|awkward*|life|situations|phobia',
    'not ..2 sociali*|socialize',
    'talk|talking|speak|approach* ..1 to ..1 people|girls|guys|strangers|women|others',
    'hang|hanging|go|going out with ..1 anyone|friends|people',
    'confidence ..2 approach*',
    'acquaintances',
    'autis*|asperger*',
  ]),
  theme('never a partner', 3, [
    'never ..2 been|had|have|in ..2 relationship|girlfriend|boyfriend|dated|love|date|kissed|loved|with',
    'no one|nobody ..2 want|date|love me',
    'dating site|sites|app|apps',
    'want|need|find|wish ..3 a relationship|boyfriend|girlfriend|partner|someone',
    'be in a relationship',
    'always|still|forever single',
    'meet someone|people|anyone|new',
    'online friends|people',
  ]),
];
