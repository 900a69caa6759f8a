export const isJson = (type: string): boolean => /[/+]json\b/i.test(type);
export const isXml = (type: string): boolean => /[/+]xml\b/i.test(type);

/** Whether a media type is one of many documents, which are typed. */
export const isStream = (type = ""): boolean =>
  /^(text\/event-stream|application\/(jsonl|x-ndjson))\b/i.test(type);
