// Keys for the review desk. Each presses what stands on the page: all of it works without them.
const box = document.getElementById("keys-on");
const kept = "chancery-keys";
const isOff = () => localStorage.getItem(kept) === "off";

if (box) {
  box.checked = !isOff();
  box.addEventListener("change", () => localStorage.setItem(kept, box.checked ? "on" : "off"));
}

const isWriting = (element) =>
  element.closest("input:not([type=checkbox]), textarea, select, [contenteditable]") !== null;

/** Puts the words that are selected in the text into the field for them, or leads to the form that has one. */
function takeSelection(target) {
  const words = document.getSelection()?.toString().trim() ?? "";
  if (words === "") return;
  if (target.matches("textarea")) {
    target.value = words;
    return;
  }
  const address = new URL(target.href);
  address.searchParams.set("words", words.slice(0, 2000));
  target.href = address.href;
}

document.addEventListener("keydown", (event) => {
  if (event.key === "Escape" && isWriting(event.target)) return event.target.blur();
  if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing || isWriting(event.target)) return;
  if (isOff() && event.key !== "?") return;
  const target = [...document.querySelectorAll("[data-key]")].find(({ dataset }) => dataset.key === event.key);
  if (!target) return;
  event.preventDefault();
  if (event.key === "+") takeSelection(target);
  if (target.matches("a, button, summary")) target.click();
  else target.focus();
});
