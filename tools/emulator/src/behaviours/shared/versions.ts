/** True for a dated API version of before that day. */
export function isBefore(version: string, day: string): boolean {
  return /^\d{4}-/.test(version) && version.slice(0, 10) < day;
}
