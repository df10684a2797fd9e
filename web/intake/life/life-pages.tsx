import pictures from '../../shared/styles/life-pictures.css' with { type: 'text' };
import lists from './life.css' with { type: 'text' };
import { LifePage } from './life-page.tsx';
import { ToldEvents, ToldPeople } from './told-list.tsx';
import { addRules } from './add-rules.ts';

addRules(pictures + lists);

export default { LifePage, ToldEvents, ToldPeople };
