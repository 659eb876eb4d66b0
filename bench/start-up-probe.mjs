// node start-up-probe.mjs pack:en | read:fr: prints how many ms of processor time loading took, and the first reading.
const [what, lang] = process.argv[2].split(":");
const since = (before) => {
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
};
const start = process.cpuUsage();
const loaded = await import(what === "pack" ? `../dist/languages/${lang}/index.js` : "../dist/index.js");
const load = since(start);
const text = {
  en: "The President of Mali met his Iranian counterpart.",
  fr: "Le président du Mali a reçu son homologue iranien.",
};
const before = process.cpuUsage();
if (what === "read") loaded.read({ id: "first", text: text[lang], lang });
console.log(JSON.stringify({ load, read: what === "read" ? since(before) : null }));
