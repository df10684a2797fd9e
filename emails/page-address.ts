/** `path`, such as `staff`, under the address that the pages live at, which may have a path of its own. */
export const pageAddress = (webAddress: string, path: string): string =>
  new URL(path, webAddress.endsWith('/') ? webAddress : `${webAddress}/`).href;
