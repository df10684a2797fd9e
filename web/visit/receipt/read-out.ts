/** What takes the place of the page must be heard at once. */
export const readOut = (heading: HTMLHeadingElement | null): void => heading?.focus();
