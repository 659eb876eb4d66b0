// The network as a graph to move about in: bundled into static/graph.js by scripts/build-islands.mjs.
import { UndirectedGraph } from "graphology";
import forceAtlas2 from "graphology-layout-forceatlas2";
import Sigma from "sigma";

/** Rounds of the layout: enough for the few hundred parties that are drawn at most. */
const rounds = 300;

const colour = (name) => getComputedStyle(document.documentElement).getPropertyValue(name).trim();

/** Parties on a circle to begin with, so that the same ties always come to lie alike. */
function graphOf({ parties, ties }) {
  const graph = new UndirectedGraph();
  const most = Math.max(1, ...ties.map(([, , count]) => count));
  for (const [place, { id, name, count }] of parties.entries()) {
    const angle = (2 * Math.PI * place) / parties.length;
    graph.addNode(id, { label: name, count, x: Math.cos(angle), y: Math.sin(angle), size: 3 });
  }
  for (const [a, b, count] of ties)
    graph.addEdge(parties[a].id, parties[b].id, { count, weight: count, size: 0.5 + 4 * Math.sqrt(count / most) });
  const strongest = Math.max(1, ...parties.map(({ count }) => count));
  graph.updateEachNodeAttributes((_, node) => ({ ...node, size: 3 + 12 * Math.sqrt(node.count / strongest) }));
  forceAtlas2.assign(graph, {
    iterations: rounds,
    settings: { ...forceAtlas2.inferSettings(graph), edgeWeightInfluence: 0.5, adjustSizes: true },
  });
  return graph;
}

/** Lets one party and those it deals with stand out; with null, all alike. */
function paint(graph, chosen) {
  const [accent, soft, faint] = [colour("--accent"), colour("--grade-2"), colour("--rule")];
  const isNear = (node) => chosen === null || node === chosen || graph.hasEdge(node, chosen);
  graph.updateEachNodeAttributes((node, attributes) => ({ ...attributes, color: isNear(node) ? accent : faint }));
  graph.updateEachEdgeAttributes((_, attributes, a, b) => {
    const isOwn = chosen === null || a === chosen || b === chosen;
    return { ...attributes, color: isOwn ? soft : faint, opacity: chosen !== null && isOwn ? 0.9 : 0.2 };
  });
}

/**
 * Draws the graph in a box.
 * @param choose is called with the party that is pointed at and pressed, or null for the ground
 * @returns what lets a party stand out, and what takes the graph away
 */
export function drawGraph(box, data, choose) {
  const graph = graphOf(data);
  paint(graph, null);
  const sigma = new Sigma(graph, box, {
    settings: {
      itemSizesReference: "screen",
      stagePadding: 40,
      gestureTarget: "shared",
      labelDensity: 0.6,
      enableCameraRotation: false,
    },
    styles: {
      nodes: {
        color: { attribute: "color" },
        size: { attribute: "size" },
        label: { attribute: "label" },
        labelColor: colour("--ink"),
        labelFont: colour("--sans"),
        backdropColor: colour("--sheet"),
      },
      edges: { color: { attribute: "color" }, size: { attribute: "size" }, opacity: { attribute: "opacity" } },
    },
  });
  sigma.on("clickNode", ({ node }) => choose(node));
  sigma.on("clickStage", () => choose(null));
  return { show: (party) => paint(graph, party), remove: () => sigma.kill() };
}
