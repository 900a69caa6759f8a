/** A moment as OData filters of some services want it, in UTC: `2026-11-30 02:00:00 AM`. */
export function twelveHours(date: Date): string {
  const [day = "", time = ""] = date.toISOString().split("T");
  const hours = date.getUTCHours();
  const hour = String(hours % 12 || 12).padStart(2, "0");
  return `${day} ${hour}${time.slice(2, 8)} ${hours < 12 ? "AM" : "PM"}`;
}
