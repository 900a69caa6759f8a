import type { BodyFormat } from "../../model/types.js";
import type { BodyKind } from "./body-kind.js";
import { bytes } from "./bytes.js";
import { json } from "./json.js";
import { multipart } from "./multipart.js";
import { text } from "./text.js";
import { xml } from "./xml.js";

export { xmlReference } from "./xml.js";

/** How the bodies of each format are written and read. */
export const bodyKinds: Readonly<Record<BodyFormat, BodyKind>> = { json, xml, text, bytes, multipart };
