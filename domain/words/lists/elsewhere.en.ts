import type { Theme } from './theme.ts';

const theme = (name: string, weight: number, phrases: readonly string[]): Theme => ({
  name,
  area: 'elsewhere',
  weight,
  phrases,
});

/** Real, and none of the four areas: symptoms, treatment, a worry for somebody else; English. */
export const ELSEWHERE_EN: readonly Theme[] = [
  theme('worry and panic', 3, [
    'anxiety|anxieties|anxious|panic*|phobia*|ocd|compulsi*|nervous|worry|worrying|overthink*',
    'fear|afraid|scared|terrified of|to|that|i',
    'racing|intrusive|irrational|negative|random|unwanted thoughts|thought|fears',
  ]),
  theme('low mood', 1, [
    'depress*|sad|sadness|hopeless*|numb|empty|emptiness|worthless*|miserable|unhappy|emotionless',
    'feel|feeling nothing|down|dead|lost',
    'mood|moods|moody|moodiness|motivation|lethargy|lazy',
  ]),
  theme('medicine', 3, [
    'medicat*|medicine*|meds|prozac|xanax|zoloft|lexapro|antidepress*|ssri*|dose|dosage|pill|pills|prescri*|mg|hormones',
  ]),
  theme('treatment and its rules', 3, [
    'therapist*|counselor*|counsellor*|psychiatrist*|psychologist*|therapy|counseling|counselling|session|sessions|insurance|client|clients|appointment*|clinic|hypnosis|psychiatric|disclose',
  ]),
  theme('anger as such', 3, [
    'anger|rage|temper',
    'angry|irritab*|irritated|annoyed at|all|over|and|for|i|inside|with ..1 everything|everyone|time|nothing|little|little|smallest|anything|no|world',
    'go off',
  ]),
  theme('self-worth', 3, [
    'self esteem|confidence|confident|conscious|worth|hate|hatred|image|loathing|doubt|control',
    'selfesteem|confident|confidence|insecurities|ugly|fat|weight|mirror|fraud|imposter|failure|pathetic|stupid|loser',
    'hate|hated|love|accept*|forgive|forgiving myself',
    'good enough',
  ]),
  theme('sleep and dreams', 3, ['sleep*|asleep|insomnia*|dream|dreams|dreaming|nightmare*|awake']),
  theme('drink, drugs, eating', 3, [
    'addict*|drinking|drunk|smoke|smoking|alcohol*|weed|marijuana|drugs|heroin|meth|cocaine|porn|gambl*|sober|eating|binge|binging|bulimi*|anorexi*|vomit*',
  ]),
  theme('body and sexuality', 3, [
    'fetish|aroused|erection*|orgasm*|penetration|masturbat*|crossdress*|virgin|penis|vagina|fantas*|sexually|sexuality|sexual|bisexual|gay|straight|lesbian|depersonali*|derealiz*|derealis*',
  ]),
  theme('past trauma', 2, [
    'trauma*|ptsd|posttraumatic|flashback*|survivor|molest*|rape|raped|rapist',
    'abused|abuse|abusive ..5 child|childhood|past|young|years|kid|survivor|history',
    'domestic violence|abuse',
    'past relationship|relationships|experience*|trauma',
    'childhood|upbringing',
  ]),
  theme('is this normal', 3, [
    'is|are|am it|this|that|i|they ..1 normal|wrong|crazy|okay|weird|bad',
    'normal to|for|that',
    'wrong with me',
    'why do|am|is|are i|it|my',
    'what is wrong',
    'how do|can i ..1 stop|control|overcome|become|be|cope|deal|get|change',
  ]),
  theme('worry for somebody else', 3, [
    'worried|concerned|concern|worry about my|him|her',
    'help|helping|support|supporting him|her|them|my|a',
    'my {child} is|has|does|will|was|plays|seems|claims|started|keeps',
    '{he} is|was|has|suffers|struggles ..3 depress*|anxi*|bipolar|autis*|addict*|diagnos*|schizo*|medication',
    '{person} has|is|had|was|suffers ..3 depress*|anxi*|bipolar|autis*|addict*|diagnos*|schizo*|medication',
  ]),
  theme('mind and diagnosis', 3, [
    'bipolar|schizo*|voices|hallucin*|paranoi*|disorder*|diagnos*|adhd|autis*|attention|concentrat*|focus|memory|compulsion|obsess*|symptom*|mental|personality|suicidal',
    'things that are not',
    'not real',
  ]),
  theme('stress as such', 2, ['stress*|overwhelm*|burnout|pressure', 'stressed out']),
  theme('an early or one-sided love', 3, [
    'crush*',
    'asked|ask|asking me|him|her out',
    'like|likes|liked him|her|me|this|a|girls|boys',
    'friend zone',
    'flirt|flirts|flirting',
    'attracted to',
    'just|stay|be|only friends',
  ]),
  theme('a general question', 3, [
    'how|what do|does|is|are|can ..1 a|an|the|you|people|couples|someone|counselors|therapists',
    'can a|someone|you|therapist*|counselor*',
    'do you|people|couples|counselors',
  ]),
];
