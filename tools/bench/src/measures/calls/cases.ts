/** What is called, by the name it is printed under. */
export const caseNames = ["GET", "POST", "page of 100", "XML"] as const;

export type CaseName = (typeof caseNames)[number];

export const subscription = "ffffffff-ffff-ffff-ffff-ffffffffffff";
export const group = "TestGroup";
export const server = "mysqltestserver";
export const backup = "daily_20210615T160516";
export const requestId = "5d91a7bb-8a2f-4d0f-9d0e-2f1a3c7e6b41";
export const pageSize = 100;

const servers = `/subscriptions/${subscription}/resourceGroups/${group}/providers/Microsoft.DBforMySQL/flexibleServers`;
const vault = `/subscriptions/${subscription}/resourceGroups/${group}/providers/Microsoft.RecoveryServices/vaults/vault`;
const item = `${vault}/backupFabrics/Azure/protectionContainers/container/protectedItems/item`;
const completed = Date.parse("2021-06-15T16:05:19.902Z");

/** Where an operation is, for those that have no client: path, then query. */
export const paths: Readonly<Record<CaseName, string>> = {
  GET: `${servers}/${server}/backups/${backup}?api-version=2023-10-01-preview`,
  POST: `${item}/backup?api-version=2024-04-01`,
  "page of 100": `${servers}/${server}/backups?api-version=2023-10-01-preview`,
  XML: `/${subscription}/operations/${requestId}`,
};

function serverBackup(name: string, at: number): object {
  const properties = { backupType: "FULL", source: "Automatic", completedTime: new Date(at).toISOString() };
  const id = `${servers}/${server}/backups/${name}`;
  return { properties, id, name, type: "Microsoft.DBforMySQL/flexibleServers/backups" };
}

/** What the server answers with. */
export const answers: Readonly<Record<CaseName, string>> = {
  GET: JSON.stringify(serverBackup(backup, completed)),
  POST: "",
  "page of 100": JSON.stringify({
    value: Array.from({ length: pageSize }, (_, index) =>
      serverBackup(`backup_${index}`, completed + index * 1000),
    ),
  }),
  XML: `<Operation xmlns="http://schemas.microsoft.com/windowsazure"><ID>${requestId}</ID><Status>Succeeded</Status><HttpStatusCode>200</HttpStatusCode></Operation>`,
};

/** What everybody has to read in the answer; times in milliseconds since 1970. */
export const facts: Readonly<Record<CaseName, readonly unknown[]>> = {
  GET: [backup, "FULL", completed],
  POST: ["accepted"],
  "page of 100": [pageSize, "backup_99", completed + 99_000],
  XML: [requestId, "Succeeded", 200],
};

const expiry = Date.parse("2024-06-01T00:00:00Z");

/** What starts the work, as JSON: the server accepts nothing else. */
export const trigger = {
  properties: { objectType: "AzureFileShareBackupRequest", recoveryPointExpiryTimeInUTC: new Date(expiry) },
} as const;

/** Whether a request's body is {@link trigger}. */
export function isTrigger(text: string): boolean {
  const { properties } = JSON.parse(text);
  return (
    properties.objectType === trigger.properties.objectType &&
    Date.parse(properties.recoveryPointExpiryTimeInUTC) === expiry
  );
}

/** Where the server says that the accepted work can be followed. */
export function statusUrl(endpoint: string): string {
  return `${endpoint}${vault}/operationsStatus/1?api-version=2016-12-01`;
}
