/** A style sheet as text, for what a later part of the page adds itself. */
declare module '*.css' {
  const text: string;
  export default text;
}
