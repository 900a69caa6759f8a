import type { Exchange } from "./exchange.js";
import { specOperation, statusWord } from "./replay.js";
import type { Replay } from "./replay.js";
import { arrangeBiztalk } from "./arrange-biztalk.js";
import { arrangeFabric } from "./arrange-fabric.js";
import { arrangeKeyVault } from "./arrange-keyvault.js";
import { arrangeMySql } from "./arrange-mysql.js";
import { arrangeVault } from "./arrange-vault.js";

/** Makes the service what it was before an exchange; false when it is none that can be asked. */
type Arrange = (replay: Replay, exchange: Exchange, rest: readonly Exchange[]) => Promise<boolean>;

const BY_SERVICE: Readonly<Record<string, Arrange>> = {
  biztalk: arrangeBiztalk,
  keyvault: arrangeKeyVault,
  "mysql-flexible": arrangeMySql,
  "recovery-services": arrangeVault,
  "service-fabric": arrangeFabric,
};

/** Makes the emulator what the service was; false for an exchange of an operation the specs do not have. */
export async function arrange(
  replay: Replay,
  exchange: Exchange,
  rest: readonly Exchange[],
): Promise<boolean> {
  const operation = specOperation(replay.manifest, exchange);
  const isFollowed = [...replay.names.keys()].some((id) => id !== "" && exchange.request.path.includes(id));
  if (operation === undefined && !isFollowed && exchange.service !== "biztalk") return false;
  const error = errorOf(exchange.response.body);
  if (exchange.response.status >= 400 && exchange.response.status !== 401 && error !== undefined) {
    const { status } = exchange.response;
    replay.emulator.inject({ kind: "refuse", status, code: error.code, message: error.message });
    return true;
  }
  const isArranged =
    (await BY_SERVICE[exchange.service]?.(replay, exchange, rest)) ?? operation !== undefined;
  if (exchange.request.method !== "GET" && isArranged) outcomeAhead(replay, rest);
  return isArranged;
}

/** Work that was recorded to fail fails here too. */
function outcomeAhead({ emulator }: Replay, rest: readonly Exchange[]): void {
  const failed = rest.find(({ response }) =>
    /^(Failed|Failure|Timeout)$/.test(statusWord(response.body) ?? ""),
  );
  if (failed === undefined) return;
  if (statusWord(failed.response.body) === "Timeout") return void emulator.inject({ kind: "timeOut" });
  const error = errorOf(failed.response.body);
  const at = failed.request.path.includes("/backupJobs/") ? "job" : "operation";
  emulator.inject({ kind: "fail", code: error?.code ?? "Failed", message: error?.message ?? "", at });
}

function errorOf(body: unknown): { readonly code: string; readonly message: string } | undefined {
  const text = JSON.stringify(body ?? null);
  const code = /"(?:code|Code|errorCode)": ?"?([\w.-]+)"?/.exec(text)?.[1];
  const message = /"(?:message|Message|errorString)": ?"((?:[^"\\]|\\.)*)"/.exec(text)?.[1];
  return code === undefined || code === "null" || code === "0" ? undefined : { code, message: message ?? "" };
}
