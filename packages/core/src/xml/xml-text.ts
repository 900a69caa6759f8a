/** The first character XML does not allow, an unpaired surrogate included; -1 if there is none. */
export function findIllegalCharacter(text: string): number {
  return text.search(/[^\t\n\r\x20-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/u);
}

/** Whether a text is nothing but what XML counts as white space; a no-break space is not. */
export function isBlank(text: string): boolean {
  return !/[^ \t\n\r]/.test(text);
}

/** A text without the white space XML allows round a number, a date or the like. */
export function trimBlanks(text: string): string {
  return text.replace(/^[ \t\n\r]+/, "").replace(/(?<![ \t\n\r])[ \t\n\r]+$/, "");
}
