import { createContext } from 'preact';
import { useContext, useEffect, useState } from 'preact/hooks';
import { listPeople, type People } from '../api/administration-routes.ts';
import { staffName } from '../words/records.ts';
import { useDesk, type Desk } from './desk.ts';

/** Everybody's name, once it is there; until then, and where it cannot be read, ends of ids do. */
export const PeopleContext = createContext<People | null>(null);

/** Reads the names as somebody signs in; the console does not wait for them. */
export function usePeopleOnce(api: Desk['api']): People | null {
  const [people, setPeople] = useState<People | null>(null);
  useEffect(() => {
    void api.ask(listPeople()).then((answer) => {
      if (answer.is === 'ok') setPeople(answer.value);
    });
  }, []);
  return people;
}

/** What to call whoever did something: "you", a name, or the end of an id that has none. */
export function useStaffName(): (id: string) => string {
  const { me } = useDesk();
  const people = useContext(PeopleContext)?.people ?? [];
  return (id) => staffName(id, me?.id ?? null, people.find((one) => one.id === id)?.name);
}

/** The role of whoever is signed in; `null` until it is known. */
export const useRole = (): People['role'] | null => useContext(PeopleContext)?.role ?? null;
