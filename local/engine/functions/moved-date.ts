/**
 * Makes `Date` tell the moved time: the real one plus the shared offset. What is loaded afterwards
 * cannot tell the difference, and needs no line of its own for it.
 */
export function moveDate(offset: Float64Array): void {
  const RealDate = Date;
  const realNow = RealDate.now.bind(RealDate);
  const now = () => realNow() + (offset[0] ?? 0);
  const MovedDate = new Proxy(RealDate, {
    construct: (target, given, asked) =>
      Reflect.construct(target, given.length === 0 ? [now()] : given, asked) as Date,
    apply: () => new RealDate(now()).toString(),
  });
  RealDate.now = now;
  RealDate.prototype.constructor = MovedDate;
  globalThis.Date = MovedDate;
}
