import { riskRows, type RiskRow } from './risk-row.ts';

/** English phrases about hurting somebody else that staff should read. */
export const HARM_TO_OTHERS_EN: readonly RiskRow[] = [
  ...riskRows({ kind: 'harm_to_others', about: 'writer' }, [
    'want|wanted|going|like|urge*|thought*|thinking|plan*|tempted|fantasi*|dream*|afraid|scared ..2 kill|killing|hurt|hurting|stab|stabbing|shoot|shooting|strangl*|murder*|chok*|attack* {harmed}',
    'want|wanted|going|like|urge*|thought*|thinking|think|plan*|tempted|fantasi*|dream*|afraid|scared|stop|picture|picturing|imagin*|keep ..4 kill|killing|hurt|hurting|hit|hitting|stab|stabbing|shoot|shooting|strangl*|murder*|chok*|beat|beating|attack*|smother*|shak* my|the|a ..1 {person}|people|man|men|woman|guy',
    'scared|afraid|worried|terrified|know of|about|not? what i ..2 do to my|him|her|them|someone|people|others|the',
    'put him|her|them in|under|through the ..1 ground|hospital|grave|wall',
    'i ..3 throw|threw|thrown|throwing ..3 at my|him|her|them',
    'i ..3 shoved|choked|punched|slapped|strangled|hit|kicked|beat my {person}',
    'make him|her|them pay|suffer|bleed',
    'imagine|imagining|picture|picturing|think|thinking|fantasi* ..2 pushing|hitting|stabbing|shooting|strangling|killing|hurting|choking|smothering my|him|her|them|people|someone|the|that',
    'want|wanted|going to hurt|harm|kill|punish the|that|this man|woman|person|guy|people|boy|girl',
    'thought|thoughts|thinking|think|plan* ..3 going to his|her|their house|work',
    'people|someone|somebody|others ..3 bleeding|bruised',
    'i ..2 lost|lose control ..4 hit|hurt|hitting|hurting',
    'i could ..1 murder*|kill|strangle someone|somebody|him|her|them|people',
    'could|might|will|would kill|hurt|stab|shoot|strangle {harmed}',
    'could|might|will|would kill|hurt|stab|shoot|strangle my {person}',
    'i ..1 hit|slapped|punched|pushed|shoved|choked|beat|attacked|kicked|stabbed {harmed}',
    'i ..1 hit|slapped|punched|pushed|shoved|choked|beat|attacked|kicked|stabbed my {person}',
    'hitting|slapping|punching|choking|beating|hurting my {person}',
    'hurt|hurting|harm|harming|kill|killing|attack* others|people|someone|somebody',
    'homicid*',
    'violent thoughts|urges|toward|towards',
    'thoughts ..3 killing|hurting|harming|stabbing {harmed}|my|the|a|other',
    'murder*',
  ]),
];
