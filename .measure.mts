import { loadMessages } from './web/intake/load-messages.ts';
import { pathFor } from './web/intake/path.ts';
import { asksOn, page } from './web/intake/pages.ts';
import { question } from './web/intake/questions.ts';
import { optionsOf, wordingOf } from './web/intake/wording.ts';
import { calmAnswers, fullAnswers } from './test/web/intake/answers.ts';
const words=(s:string)=>s.split(/\s+/).filter(Boolean).length;
for (const lang of ['en','es'] as const) { const m=await loadMessages(lang);
 for (const [n,a] of [['calm',calmAnswers],['full',fullAnswers]] as const) {
  let w=0, dec=0, typ=0, q=0;
  w+=words(m.start.lead('x'))+m.start.facts('x').reduce((s,f)=>s+words(f.term+' '+f.is),0);
  for (const id of pathFor(a)) { const p=(m.pages as any)[id]; if(p) w+=words(p.title+' '+(p.lead??[]).join(' ')+' '+(p.why??''))+ (id.startsWith('weeks')||id.startsWith('worry')?14:0); dec+=1.5;
   for (const k of asksOn(page(id),a)) { q++; const wd=wordingOf(k,m,lang); w+=words(wd.ask+' '+(wd.hint??'')); const o=optionsOf(k,m); const kind=question(k).kind;
     // repeated scales are read once
     w+= ['twoWeeks','frequency','howMuch','yesNoUnsaid','eventTiming'].includes(question(k).options??'')? 3 : o.reduce((s,x)=>s+words(x.label),0);
     if(kind==='one') dec+=3.5; else if(kind==='many') dec+=6; else if(kind==='tick') dec+=2; else if(kind==='date') typ+=12; else if (kind==='month') typ+=8; else if(kind==='prose') typ+=180; else typ+=10; } }
  const s=w/170*60+dec+typ+60; console.log(lang,n,'words',w,'questions',q,'minutes',(s/60).toFixed(1)); } }
// reading grade
const en=await loadMessages('en'), es=await loadMessages('es');
const walk=(n:any):string[]=>typeof n==='string'?[n]:typeof n==='object'&&n?Object.values(n).flatMap(walk):[];
const syl=(w:string)=>{w=w.toLowerCase().replace(/[^a-z]/g,''); if(!w) return 0; const g=w.replace(/e$/,'').match(/[aeiouy]+/g); return Math.max(1,g?g.length:1);};
const {published:_p,...own}=en as any; const texts=walk(own).concat([en.start.lead('the practice'),...en.start.facts('the practice').flatMap(f=>[f.term,f.is]),en.frame.noScript('1'),...en.tooYoung.lead(18),en.tooYoung.parent('1'),en.failed.noAnswer('1'),en.failed.fault('1'),en.thanks.next('the practice'),en.thanks.closed('Monday')]).filter(t=>words(t)>4);
const grade=(t:string)=>{const s=t.split(/[.!?:]+(?:\s|$)/).filter(x=>x.trim()).length; const w=t.split(/\s+/).filter(x=>/[a-z]/i.test(x)); return .39*w.length/s+11.8*w.reduce((a,x)=>a+syl(x),0)/w.length-15.59;};
const all=texts.join(' '); console.log('en grade overall',grade(texts.map(t=>/[.?!:…]$/.test(t)?t:t+'.').join(' ')).toFixed(1)); console.log(texts.map(t=>[grade(t),t] as const).filter(x=>x[0]>8.5).sort((a,b)=>b[0]-a[0]).map(x=>x[0].toFixed(1)+' '+x[1]).join('\n'));
// Spanish: Szigriszt-Pazos perspicuity (INFLESZ)
const sylEs=(w:string)=>{const g=w.toLowerCase().match(/[aeiouáéíóúü]+/g); return Math.max(1,g?g.length:1);};
const {published:_q,...ownEs}=es as any; const te=walk(ownEs).filter(t=>words(t)>4).map(t=>/[.?!:…]$/.test(t)?t:t+'.'); const j=te.join(' '); const sw=j.split(/\s+/).filter(x=>/[a-záéíóúñ]/i.test(x)); const ss=j.split(/[.!?:]+(?:\s|$)/).filter(x=>x.trim()).length; console.log('es INFLESZ', (206.835-62.3*sw.reduce((a,x)=>a+sylEs(x),0)/sw.length - sw.length/ss).toFixed(1));
