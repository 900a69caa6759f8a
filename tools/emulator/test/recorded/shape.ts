/** Members whose words have to be the same, not only of the same form. */
const WORDS = new Set([
  "status",
  "jobType",
  "backupManagementType",
  "operation",
  "objectType",
  "protectionState",
  "protectionStatus",
  "healthStatus",
  "lastBackupStatus",
  "workloadType",
  "protectedItemType",
  "virtualMachineVersion",
  "taskId",
  "BackupState",
  "RestoreState",
  "recoveryPointType",
]);
/** Texts by free names: what names there are depends on what was asked for. */
const BAGS = new Set(["propertyBag", "internalPropertyBag", "kpisHealths", "extendedProperties"]);

const FORMS: readonly (readonly [string, RegExp])[] = [
  ["no text", /^$/],
  ["id", /^[0-9a-f]{8}-([0-9a-f]{4}-){3}[0-9a-f]{12}$/i],
  ["id of 32 digits", /^[0-9a-f]{32}$/i],
  ["moment without zone", /^\d{4}-\d\d-\d\dT[\d:.]+$/],
  ["moment", /^\d{4}-\d\d-\d\dT[\d:.]+Z$/],
  ["time span", /^P(?=.)(\d+D)?(T[\dHMS.]+)?$/],
  ["URL", /^https?:\/\//],
  ["resource id", /^\/subscriptions\//],
  ["resource id in another case", /^\/Subscriptions\//],
];

/** What is different about the shape of a document, in words; empty when nothing is. */
export function shapeDifferences(recorded: unknown, ours: unknown, path = ""): readonly string[] {
  const [a, b] = [formOf(recorded), formOf(ours)];
  if (a !== b) return [`${path || "the document"} is ${b}, was ${a}`];
  if (Array.isArray(recorded) && Array.isArray(ours)) return listDifferences(recorded, ours, path);
  if (isObject(recorded) && isObject(ours)) return memberDifferences(recorded, ours, path);
  const name = path.split(".").at(-1)?.replace(/\[\]$/, "") ?? "";
  return WORDS.has(name) && recorded !== ours
    ? [`${path} is ${JSON.stringify(ours)}, was ${JSON.stringify(recorded)}`]
    : [];
}

function formOf(value: unknown): string {
  if (value === null) return "null";
  if (value === undefined) return "absent";
  if (Array.isArray(value)) return value.length === 0 ? "an empty list" : "a list";
  if (typeof value !== "string") return typeof value;
  return FORMS.find(([, form]) => form.test(value))?.[0] ?? "text";
}

function memberDifferences(
  recorded: Record<string, unknown>,
  ours: Record<string, unknown>,
  path: string,
): readonly string[] {
  const isBag = BAGS.has(path.split(".").at(-1) ?? "");
  const names = isBag ? Object.keys(ours).filter((name) => name in recorded) : union(recorded, ours);
  return names.flatMap((name) =>
    shapeDifferences(recorded[name], ours[name], path === "" ? name : `${path}.${name}`),
  );
}

/** Recorded lists are shortened: each of our items is held to the first recorded one of its kind. */
function listDifferences(
  recorded: readonly unknown[],
  ours: readonly unknown[],
  path: string,
): readonly string[] {
  return ours.flatMap((item, index) => {
    const like = recorded.find((one) => kindOf(one) === kindOf(item)) ?? recorded[index];
    return like === undefined ? [] : shapeDifferences(like, item, `${path}[]`);
  });
}

function kindOf(item: unknown): string {
  if (!isObject(item)) return "";
  const properties = isObject(item["properties"]) ? item["properties"] : item;
  const names = ["taskId", "operation", "status", "backupManagementType", "objectType", "type"];
  return names.map((name) => String(properties[name])).join(" ");
}

function union(a: object, b: object): readonly string[] {
  return [...new Set([...Object.keys(a), ...Object.keys(b)])];
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
