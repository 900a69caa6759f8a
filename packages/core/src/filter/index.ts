export {
  type FilterMember,
  filterBoolean,
  filterRange,
  filterText,
  filterTime,
  odataFilter,
  type TimeRange,
} from "./odata-filter.js";
export { twelveHours } from "./twelve-hours.js";
