// A way into the network as a graph to move about in. The picture and the table stay for whoever has no script or no WebGL.
const figure = document.getElementById("network");
const data = JSON.parse(document.getElementById("network-data")?.textContent ?? "null");
const words = figure?.dataset ?? {};

/** An element with its words. */
function made(name, text, attributes = {}) {
  const element = Object.assign(document.createElement(name), attributes);
  element.textContent = text;
  return element;
}

/** The parties that one deals with, the most first, each with the way to what passed between them. */
function partnersOf(place) {
  return data.ties
    .filter(([a, b]) => a === place || b === place)
    .map(([a, b, count]) => ({ party: data.parties[a === place ? b : a], count }))
    .sort((a, b) => b.count - a.count);
}

function told(list, place) {
  list.replaceChildren();
  if (place < 0) return;
  const { id, name, href } = data.parties[place];
  const own = made("p", "");
  own.append(made("a", name, { href }));
  const partners = made("ul", "");
  for (const { party, count } of partnersOf(place).slice(0, 12)) {
    const [a, b] = [id, party.id].sort();
    const entry = made("li", "");
    entry.append(
      made("a", party.name, { href: `${words.dyads}/${encodeURIComponent(a)}/${encodeURIComponent(b)}` }),
      ` ${count}`,
    );
    partners.append(entry);
  }
  list.append(own, partners);
}

/** Everything that is needed beside the graph: a list to choose from by keyboard, and what was chosen in words. */
function controls(choose) {
  const label = made("label", `${words.highlight} `);
  const select = made("select", "");
  select.append(made("option", words.all, { value: "" }));
  const named = [...data.parties].sort((a, b) => a.name.localeCompare(b.name, document.documentElement.lang));
  for (const { id, name } of named) select.append(made("option", name, { value: id }));
  select.addEventListener("change", () => choose(select.value || null));
  label.append(select);
  const list = made("div", "", { className: "chosen" });
  list.setAttribute("aria-live", "polite");
  return { label, select, list };
}

async function explore(button) {
  button.disabled = true;
  const { drawGraph } = await import("/static/graph.js");
  const picture = figure.querySelector("section");
  const box = made("div", "", { className: "graph" });
  box.setAttribute("role", "img");
  box.setAttribute("aria-label", words.label);
  let graph = null;
  const choose = (party) => {
    graph?.show(party);
    select.value = party ?? "";
    told(
      list,
      data.parties.findIndex(({ id }) => id === party),
    );
  };
  const { label, select, list } = controls(choose);
  picture.hidden = true;
  picture.after(label, box, list);
  graph = drawGraph(box, data, choose);
  const back = made("button", words.back, { type: "button" });
  back.addEventListener("click", () => {
    graph.remove();
    for (const element of [label, box, list, back]) element.remove();
    picture.hidden = false;
    button.hidden = false;
    button.disabled = false;
    button.focus();
  });
  button.hidden = true;
  button.after(back);
  select.focus();
}

if (figure && data && document.createElement("canvas").getContext("webgl2")) {
  const button = made("button", words.explore, { type: "button" });
  button.addEventListener("click", () => explore(button));
  figure.prepend(button);
}
