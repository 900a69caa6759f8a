/** A secret as it may stand in a text, with marks that some formats escape. */
export const secret = "S3cr+t/Value:9";

const nest = (layers: number, text: string): string =>
  layers === 0 ? text : nest(layers - 1, JSON.stringify(text));
const xml = (text: string): string =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");
const object = JSON.stringify({ id: 7, primaryKey: `one "${secret}" two` });

/**
 * The forms in which services were seen to say secrets, or may: what it is, and the text. Each holds
 * `S3cr`, and no text may after it was masked.
 */
export const forms: readonly (readonly [string, string])[] = [
  ["JSON", object],
  ["JSON in JSON", JSON.stringify({ message: object })],
  ["JSON in JSON in JSON", JSON.stringify(JSON.stringify({ message: object }))],
  ["JSON in XML", `<Message>${xml(object)}</Message>`],
  ["JSON in a URL", `https://h/p?state=${encodeURIComponent(object)}`],
  ["a list in JSON", `{"keys": ["first", "${secret}", "last"], "id": 1}`],
  ["a list in JSON with a bracket in a text", `{"tokens":["a]b","${secret}"]}`],
  ["a nested value in JSON", `{"secret":{"value":"${secret}"}}`],
  ["a deeper value in JSON", `{"credential":{"a":{"b":{}},"c":"${secret}"}}`],
  ["a number's place in JSON", `{"password": S3cr, "id": 5}`],
  ["cut JSON", `{"password":"${secret} and mo`],
  ["JSON with an escaped quote", String.raw`{"password":"one\"${secret}"}`],
  ["JSON with an escaped backslash", String.raw`{"password":"\\${secret}","a":"b"}`],
  ["JSON with single quotes", `{'password': '${secret}'}`],
  ["JSON without quotes", `{password: ${secret}}`],
  ...["secretText", "accountKey1", "primaryKeyValue", "tokens", "credential", "credentials", "client_secret"]
    .concat(["connectionPassword", "sharedAccessKey", "sasToken", "passphrase", "pwd", "privateKeyPem"])
    .flatMap((name): [string, string][] => [
      [`JSON member ${name}`, `{"${name}":"${secret}"}`],
      [`query parameter ${name}`, `https://h/p?a=b&${name}=${secret}&c=d`],
      [`element ${name}`, `<a><${name}>${secret}</${name}></a>`],
    ]),
  [String.raw`an escaped \u003d`, String.raw`https://h/p?sv=1\u0026sig\u003d${secret}`],
  ["a numeric reference", `https://h/p?sv=1&#38;sig&#61;${secret}`],
  ["a hexadecimal reference", `https://h/p?sv=1&#x26;sig&#x3D;${secret}`],
  ["a percent-encoded SAS", encodeURIComponent(`https://h/p?sv=1&sig=${secret}`)],
  ["a doubly encoded SAS", encodeURIComponent(encodeURIComponent(`https://h/p?sv=1&sig=${secret}`))],
  ["an XML attribute", `<connection id="1" key="${secret}" />`],
  ["an XML attribute in single quotes", `<connection password='${secret}' />`],
  ["an element with attributes", `<Password encrypted="false">${secret}</Password>`],
  ["an attribute of an element of such a name", `<Password value="${secret}"/>`],
  ["an element with a prefix", `<d:AccountKey xmlns:d="urn:x">${secret}</d:AccountKey>`],
  ["an element with references", `<Key>one &amp; ${secret} &lt; two</Key>`],
  ["an element with CDATA", `<Key><![CDATA[ ${secret} ]]></Key>`],
  ["an element in an element", `<Key><Value>${secret}</Value></Key>`],
  ["a cut element", `<Key>one ${secret}`],
  ["escaped markup", xml(`<Key>one ${secret}</Key>`)],
  ["doubly escaped markup", xml(xml(`<Key>one ${secret}</Key>`))],
  ["Basic with one pad", "Authorization: Basic dXNlcjpTM2NyYXNz="],
  ["Basic in a sentence", 'the header "Basic dXNlcjpwYXNzU3Nz" was refused'],
  ["Bearer with one pad", 'sent "Bearer S3cretS3cret=" to'],
  ["Bearer in lower case", `authorization: bearer ${secret}`],
  ["Bearer with a percent-encoded blank", `Bearer%20${secret}`],
  ["Bearer with a plus", `Bearer+${secret}`],
  ["Bearer with a colon", `Bearer: ${secret}`],
  ["Bearer with a colon and no blank", `Bearer:${secret}`],
  ["Negotiate", `Negotiate ${secret}==`],
  ["PoP", `PoP ${secret}`],
  ["SharedKey", `SharedKey account:${secret}`],
  ["SharedKeyLite", `SharedKeyLite account:${secret}`],
  ["Digest in a header", `Authorization: Digest username="u", realm="r", response="${secret}"`],
  ["Digest alone", `Digest username="u", realm="r", response="${secret}"`],
  ["authorization=", `authorization=${secret}&a=b`],
  ["proxy-authorization", `Proxy-Authorization: Custom one, two=${secret}`],
  ...["/", "@", "?", "#", ":", "%40"].map((mark): [string, string] => [
    `a user part with ${mark}`,
    `see https://user:one${mark}S3cr@h.example/p for`,
  ]),
  ["a user without password", "see https://S3cr@h.example/p for"],
  ["a password with a comma", `password=ab,${secret}`],
  ["a password with a semicolon", `Server=h;Password=ab;S3cr;Database=d`],
  ["a password with an ampersand", `password=ab&S3cr and`],
  ["a password with a quote", `password=ab"S3cr`],
  ["a password with a bracket", `password=ab)S3cr`],
  ["an unclosed quote", `password="ab ${secret} and more`],
  ["an unclosed single quote", `password='ab ${secret} and more`],
  ["a quoted value with the quote in it", `Password="one ""${secret}"" two"; Server=h`],
  ["a sentence", `Password: ${secret}`],
  ["a sentence in capitals", `PASSWORD:${secret}`],
  ["blanks round the mark", `password   =   ${secret}`],
  ["an arrow", `password => ${secret}`],
  ["the next line", `Password:\n  ${secret}`],
  ...["x-functions-key", "x-api-key", "Ocp-Apim-Subscription-Key", "api_key", "apikey"].map(
    (name): [string, string] => [`header ${name}`, `${name}: ${secret}`],
  ),
  ["Cookie", `Cookie: a=1; session=${secret}; b=2`],
  ["Set-Cookie", `Set-Cookie: a=1; session=${secret}; path=/`],
  ["pat=", `https://h/p?pat=${secret}`],
  ["?code=", `https://h/p?code=${secret}&a=b`],
  ["&code=", `https://h/p?a=b&code=${secret}`],
  ["PEM", `-----BEGIN PRIVATE KEY-----\nMIIE\nS3cr\n-----END PRIVATE KEY-----`],
  [
    "PEM of RSA in JSON",
    JSON.stringify(`-----BEGIN RSA PRIVATE KEY-----\nS3cr\n-----END RSA PRIVATE KEY-----`),
  ],
  ["cut PEM", `-----BEGIN ENCRYPTED PRIVATE KEY-----\nMIIE\nS3cr`],
  [";sig=", `https://h/p;sv=1;sig=${secret}`],
  ["%3Fsig=", `https://h/p%3Fsig=${secret}`],
  ["a signature in the path", `https://h/p/sig=${secret}/x`],
  ["a signature behind an allowed name", `https://h/p?comp=backup;sig=${secret}`],
  ["a signature escaped behind an allowed name", `https://h/p?comp=backup%26sig%3D${secret}`],
  ["a JSON web token", `token is eyJhbGciOiJub25lIn0.S3cr.`],
  ["Base64", `state ${btoa(`{"password":"${secret}"}`)}`],
  [
    "Base64 for URLs",
    `state ${btoa(`{"password":"${secret}~~~>>>???"}`).replaceAll("+", "-").replaceAll("/", "_")}`,
  ],
  ["nine layers of escapes", nest(9, `{"key":"${secret}"}`)],
];
