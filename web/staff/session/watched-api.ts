import type { Answer, StaffApi } from '../api/staff-api.ts';

/** The same routes; `onEnded` runs when no token is taken any more, whoever asked. */
export function watchSession(api: StaffApi, onEnded: () => void): StaffApi {
  const watched = async <T>(asking: Promise<Answer<T>>): Promise<Answer<T>> => {
    const answer = await asking;
    if (answer.is === 'signed-out') onEnded();
    return answer;
  };
  return {
    ask: (asking) => watched(api.ask(asking)),
    list: (query) => watched(api.list(query)),
    read: (id) => watched(api.read(id)),
    acknowledge: (id) => watched(api.acknowledge(id)),
    decide: (id, decision) => watched(api.decide(id, decision)),
  };
}
