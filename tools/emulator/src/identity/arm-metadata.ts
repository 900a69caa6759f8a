/**
 * How a cloud describes itself to `az cloud register` and its like: everything that is asked for is
 * at the emulator.
 */
export function armMetadata(url: URL, tenant: string): unknown {
  const { origin, host } = url;
  const version = url.searchParams.get("api-version") ?? "";
  const audiences = [
    `${origin}/`,
    origin,
    "https://management.azure.com/",
    "https://management.core.windows.net/",
  ];
  if (version < "2019") {
    return {
      galleryEndpoint: `${origin}/`,
      graphEndpoint: `${origin}/`,
      portalEndpoint: `${origin}/`,
      authentication: { loginEndpoint: `${origin}/`, audiences },
    };
  }
  const cloud = {
    name: "AzbackupEmulator",
    portal: origin,
    authentication: { loginEndpoint: origin, audiences, tenant, identityProvider: "AAD" },
    graph: origin,
    graphAudience: origin,
    media: origin,
    resourceManager: `${origin}/`,
    batch: origin,
    vmImageAliasDoc: `${origin}/aliases.json`,
    sqlManagement: origin,
    gallery: origin,
    activeDirectoryDataLake: origin,
    microsoftGraphResourceId: `${origin}/`,
    logAnalyticsResourceId: origin,
    suffixes: {
      storage: "core.windows.net",
      keyVaultDns: `vault.${host}`,
      mhsmDns: `managedhsm.${host}`,
      sqlServerHostname: "database.windows.net",
      acrLoginServer: "azurecr.io",
      mysqlServerEndpoint: "mysql.database.azure.com",
      postgresqlServerEndpoint: "postgres.database.azure.com",
      mariadbServerEndpoint: "mariadb.database.azure.com",
    },
  };
  return version < "2022" ? cloud : [cloud];
}
