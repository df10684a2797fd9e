/**
 * Syllables of a Spanish word: as many as it has groups of vowels, where two of a, e, o stand in two
 * syllables and an í or ú beside another vowel stands alone (RAE, Ortografía 2010, diphthong and hiatus).
 */
export function spanishSyllables(word: string): number {
  const plain = word
    .toLowerCase()
    // The u of que, qui, gue, gui is not heard.
    .replace(/([qg])u(?=[eéií])/g, '$1')
    // A y at the end, or alone, is the vowel i.
    .replace(/y$/, 'i');
  const groups = plain.match(/[aeiouáéíóúü]+(?:h[aeiouáéíóúü]+)*/g) ?? [];
  return Math.max(
    1,
    groups.reduce((sum, group) => sum + kernels(group.replaceAll('h', '')), 0),
  );
}

const STRONG = /[aeoáéóíú]/;

/** Every strong or stressed vowel makes a syllable; weak ones lean on a neighbour, or make one together. */
function kernels(group: string): number {
  const strong = [...group].filter((vowel) => STRONG.test(vowel)).length;
  return Math.max(1, strong);
}
