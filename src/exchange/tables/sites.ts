import type { Site } from "#electives";
import { ownerships } from "#electives";
import { optional } from "../cells/cell.ts";
import { number } from "../cells/number.ts";
import { id, oneOf, text } from "../cells/text.ts";
import { table } from "../table.ts";

export const latitude = number("Degrees north (WGS 84).", { least: 49, most: 61 });
export const longitude = number("Degrees east (WGS 84); west of Greenwich is negative.", {
  least: -9,
  most: 3,
});

const columns = {
  site_id: id("Names the site."),
  name: text("Its name."),
  ods_code: optional(id("Code of the Organisation Data Service, such as RTP04."), ""),
  postcode: optional(text("Postcode."), ""),
  latitude: optional(latitude, undefined),
  longitude: optional(longitude, undefined),
  ownership: optional(
    oneOf(ownerships, "Who owns the provider. A fact for the directory, never a weight."),
    "nhs_trust",
  ),
} as const;

export const sites = table<Site, typeof columns>({
  name: "sites",
  title: "Sites",
  says: "A place where care is given, of this provider or another.",
  columns,
  key: ["site_id"],
  points: {},
  required: true,
  make: (row) => ({
    siteId: row.site_id,
    name: row.name,
    odsCode: row.ods_code,
    postcode: row.postcode,
    latitude: row.latitude,
    longitude: row.longitude,
    ownership: row.ownership,
  }),
  cells: (site) => ({
    site_id: site.siteId,
    name: site.name,
    ods_code: site.odsCode,
    postcode: site.postcode,
    latitude: site.latitude,
    longitude: site.longitude,
    ownership: site.ownership,
  }),
});
