// Shows what is read in an article while it is written: the same preview that the button gives, asked for after a pause.
const form = document.querySelector("form[data-preview]");
let waiting;
let asked = 0;

async function show() {
  const number = ++asked;
  const answer = await fetch(form.dataset.preview, { method: "POST", body: new URLSearchParams(new FormData(form)) });
  const page = new DOMParser().parseFromString(await answer.text(), "text/html");
  const next = page.querySelector("#preview");
  // an earlier answer that comes late is not shown
  if (next && number === asked) document.querySelector("#preview").replaceWith(next);
}

form?.addEventListener("input", () => {
  clearTimeout(waiting);
  waiting = setTimeout(() => show().catch(() => {}), 700);
});

// What was written and not kept is not left by mistake: the browser asks first.
let isKept = !form?.querySelector("[role=alert]") && !location.pathname.endsWith("/preview");
form?.addEventListener("input", () => {
  isKept = false;
});
form?.addEventListener("submit", () => {
  isKept = true;
});
addEventListener("beforeunload", (event) => {
  if (!isKept) event.preventDefault();
});
