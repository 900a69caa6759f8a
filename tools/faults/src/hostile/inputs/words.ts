/** The words of a text: a list that takes less room than one of texts. */
export function words(text: string): string[] {
  return text.trim().split(/\s+/);
}
