import { riskRows, type RiskRow } from './risk-row.ts';

/** English phrases about hurting oneself that staff should read. */
export const SELF_HARM_EN: readonly RiskRow[] = [
  ...riskRows({ kind: 'self_harm', about: 'anyone' }, [
    'cut|cutting|cuts|burn|burning|burned|burnt|scratch|scratching|scratched|slap|slapping myself',
    'hurt|hurting|harm|harming|harmed|injure|injuring|starve|starving|punish|punishing myself',
    'hit|hitting|punch|punching|bite|biting myself',
    'cut|cutting|burn|burning|slice|slicing my skin|arms|arm|legs|thighs|body|thigh',
    'bang|banging|hit|hitting my head against|on',
    'scratch|scratching|pick|picking|cut|bite ..1 my skin|arms|arm|legs ..3 bleed|bleeds|blood|raw',
    'cut|cuts|cutting|burn|burned|hurt|harm|starve|hit my self',
    'hurt|hurting|harm|harming|injure myself ..1 purpose|physically',
    'nails|fingernails|pin|needle|scissors|knife|lighter|cigarette|cigarettes|iron ..4 arms|arm|skin|wrist|wrists|legs|leg|thighs ..6 blood|bleed|burn|deep|until|hurts',
    'dig|digging|press|pressing ..3 into my arms|arm|skin|wrist|legs',
    'burn|burned|burning my arms|arm|skin|legs|leg|hand ..1 with',
    'start|started|starting|began|back|stop|stopped|quit to ..1 cut|cutting again',
    'to cut again',
  ]),
  ...riskRows({ kind: 'self_harm', about: 'writer' }, [
    'self harm*|injur*|mutilat*',
    'selfharm*',
    'razor|razors|blade|blades',
    'started|began|relapsed ..2 cutting',
    'urge*|want|wanted|need to ..1 cut|burn|scratch|bleed',
    'cutting',
    'i ..2 cut again|to|when|because|and|sometimes|deep|so',
    'scars|cuts ..1 on|from|all|cover*|along|up|down ..1 my|arms|wrists|legs|cutting|thighs',
    'when|each|after i|time cut|burn',
    'used to cut|burn|scratch',
    'long sleeves ..9 arms|see|hide|cover|scars|cuts|marks',
    'pain ..3 calms|only|relief|feel|release ..5 myself|make|cause|it',
  ]),
];
