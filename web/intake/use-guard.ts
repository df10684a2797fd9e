import { useEffect, useRef } from 'preact/hooks';
import { startReply } from '../../schemas/intake.reply.ts';

/**
 * What tells this form from a script's: when the service saw it opened, and a field that no person
 * sees. Without either the form is sent all the same.
 */
export function useGuard() {
  const start = useRef<string | undefined>(undefined);
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => {
    void askForStart().then((given) => {
      start.current = given;
    });
  }, []);
  return { field, given: () => ({ start: start.current, subject: field.current?.value ?? '' }) };
}

async function askForStart(): Promise<string | undefined> {
  try {
    const reply = await fetch('/api/intakes/start', { method: 'POST', cache: 'no-store' });
    return startReply.parse(await reply.json()).start;
  } catch {
    return undefined;
  }
}
