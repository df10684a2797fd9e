import { useMemo, useState } from 'preact/hooks';
import type { ReceiptPage } from '../../../schemas/receipt.ts';
import { Button } from '../../shared/button.tsx';
import type { Scene } from '../scene.ts';
import type { LinkedTo } from '../use-linked.ts';
import { CallLink } from '../views/call-link.tsx';
import { NotDone } from '../views/not-done.tsx';
import { makeTimes } from '../words/times.ts';
import type { ReceiptApi } from './receipt-api.http.ts';
import { ContactForm } from './contact-form.tsx';
import { readOut } from './read-out.ts';
import { RECEIPT_WORDS } from './receipt-words.ts';

type Props = {
  readonly scene: Scene;
  readonly page: ReceiptPage;
  readonly linked: LinkedTo<ReceiptApi>;
};

/** That the form came and when, and the ways to correct it or take it back; never what is in it. */
export function ReceiptView({ scene, page, linked }: Props) {
  const [at, setAt] = useState<'opened' | 'page' | 'contact' | 'sure'>('opened');
  const [corrected, setCorrected] = useState(false);
  const words = RECEIPT_WORDS[scene.language];
  const { dates } = scene.words;
  const { timeZone, receivedAt, standing, mayPutRight } = page;
  const times = useMemo(
    () => makeTimes({ timeZone, clientTimeZone: null }, dates),
    [timeZone, dates],
  );
  const said = words.standing[standing];
  if (at === 'sure' && standing === 'received') {
    return <AreYouSure scene={scene} linked={linked} onBack={() => setAt('page')} />;
  }
  if (at === 'contact' && mayPutRight) {
    const done = () => {
      setCorrected(true);
      setAt('page');
    };
    return <ContactForm scene={scene} linked={linked} onDone={done} onBack={() => setAt('page')} />;
  }
  return (
    <div class="stack stack--wide">
      <h1 tabIndex={-1} ref={at === 'page' ? readOut : null}>
        {said.title}
      </h1>
      <p class="page__notice" role="status">
        {corrected && standing === 'received' ? words.putRight.done : ''}
      </p>
      <p>{words.came(times.moment(new Date(receivedAt)))}</p>
      <p>{said.lead}</p>
      {standing === 'received' && !mayPutRight ? <p>{words.putRight.byPhone}</p> : null}
      <div class="actions">
        {mayPutRight ? (
          <Button onPress={() => setAt('contact')}>{words.putRight.button}</Button>
        ) : null}
        {standing === 'received' ? (
          <Button onPress={() => setAt('sure')}>{words.takeBack}</Button>
        ) : null}
        <CallLink scene={scene} main={standing !== 'received'} />
      </div>
    </div>
  );
}

function AreYouSure({
  scene,
  linked: { doing, trouble, act },
  onBack,
}: Omit<Props, 'page'> & { readonly onBack: () => void }) {
  const { sure } = RECEIPT_WORDS[scene.language];
  return (
    <div class="stack stack--wide">
      <h1 tabIndex={-1} ref={readOut}>
        {sure.title}
      </h1>
      <p>{sure.lead}</p>
      <NotDone scene={scene} trouble={trouble} />
      <div class="actions">
        <Button look="main" busy={doing !== undefined} onPress={() => void act({ is: 'withdraw' })}>
          {sure.yes}
        </Button>
        <Button busy={doing !== undefined} onPress={onBack}>
          {sure.no}
        </Button>
      </div>
    </div>
  );
}
