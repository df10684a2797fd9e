/** What was asked of ports, as `port.method`, in order; and ports that write it down. */
export function countedPorts() {
  const asked: string[] = [];
  const counted = <Port extends object>(name: string, port: Port): Port =>
    new Proxy(port, {
      get: (target, key, self) => {
        asked.push(`${name}.${String(key)}`);
        return Reflect.get(target, key, self) as unknown;
      },
    });
  return {
    /** Every port of a group by its own name. */
    each: <Ports extends Record<string, object>>(ports: Ports): Ports =>
      Object.fromEntries(
        Object.entries(ports).map(([name, port]) => [name, counted(name, port)]),
      ) as Ports,
    /** What one question asked of them. */
    askedBy: async (question: () => Promise<unknown>): Promise<readonly string[]> => {
      asked.length = 0;
      await question();
      return [...asked];
    },
  };
}
