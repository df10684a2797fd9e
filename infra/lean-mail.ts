import type { Plugin } from 'esbuild';

/**
 * A mail says the type of each part and holds nothing that was fetched (adapters/mime.nodemailer.ts). So
 * the function that sends goes without nodemailer's list of a thousand file types, which it would build
 * at every start, and without its way to fetch, which brings in more of Node.
 */
export const leanMail: Plugin = {
  name: 'lean-mail',
  setup(build) {
    build.onLoad({ filter: /nodemailer[/\\].*[/\\]mime-funcs[/\\]mime-types\.js$/ }, () => ({
      contents: `const untold = () => { throw new Error('A part of a mail has no type'); };
export { untold as detectMimeType, untold as detectExtension };`,
    }));
    build.onLoad({ filter: /nodemailer[/\\].*[/\\]fetch[/\\]index\.js$/ }, () => ({
      contents: `export default () => { throw new Error('A mail is not made of what is fetched'); };`,
    }));
  },
};
